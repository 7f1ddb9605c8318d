import fc from 'fast-check'
import { LINK_PREFIXES } from './dialect'
import type { Block, Inline, LinkTarget, ListItem, MarkdownTree } from './schema'
import { isWebUrl } from './schema'

/** Text that is full of what means something in Markdown, beside ordinary and foreign words. */
export const trickyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(...'*_[]{}()<>#!`~:;&\\|-+=."\'/@^$%?,1290aåÖ \u00a0\u2009'.split('')),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...[
            'ord',
            ':ord',
            '::ta-med',
            ':::',
            ':::obs',
            '1. ',
            '10)',
            '- ',
            '### ',
            '9:30',
            'a_b',
            'x:b-',
            '&amp;',
          ],
          ...[
            '&#42;',
            '<b>',
            '**',
            '__',
            '```',
            '~~~',
            '![',
            '](',
            '://',
            '😀',
            '\u0301',
            'سلام',
            '\n',
            '  \n',
            '\t',
          ],
          ...[
            ']{ord=x}',
            ':kontakt[',
            '{',
            '\ufeff',
            '\u2028',
            '---',
            '===',
            '| - | - |',
            '>',
            'kl. ',
            'OBS:',
          ],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

const slug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/)

const target: fc.Arbitrary<LinkTarget> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...Object.values(LINK_PREFIXES)), slug }),
  fc
    .oneof(
      fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
      fc.constantFrom(
        'https://a.se/x_(y)?a=1&b=2&amp;c',
        'https://å.se/*a*_b_',
        'https://a.se/)(',
        'https://a.se/:ord',
      ),
    )
    .filter(isWebUrl)
    .map((url): LinkTarget => ({ kind: 'web', url })),
)

const { inlines } = fc.letrec<{ inlines: Inline[]; inline: Inline }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 4, arbitrary: trickyText.map((value): Inline => ({ type: 'text', value })) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('glossaryWord'), term: slug, label: trickyText }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('contact'), service: slug, label: trickyText }) },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constantFrom('strong', 'emphasis'), children: tie('inlines') }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('link'), target, children: tie('inlines') }) },
  ),
}))

const { blocks } = fc.letrec<{ blocks: Block[]; block: Block; item: ListItem }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  item: fc.record({ type: fc.constant('listItem'), children: tie('blocks') }),
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('paragraph', 'heading'), children: inlines }) },
    {
      weight: 1,
      arbitrary: fc.record(
        { type: fc.constant('bring'), children: inlines, issuer: trickyText },
        { requiredKeys: ['type', 'children'] },
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('list'),
        ordered: fc.boolean(),
        children: fc.array(tie('item'), { maxLength: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record(
        { type: fc.constant('step'), title: inlines, time: trickyText, children: tie('blocks') },
        { requiredKeys: ['type', 'title', 'children'] },
      ),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('note'), children: tie('blocks') }) },
  ),
}))

/** Any tree, also far from normal form. */
export const anyTree: fc.Arbitrary<MarkdownTree> = blocks.map((children) => ({ type: 'root', children }))

/** Any line of inline nodes, also far from normal form. */
export const anyInlines: fc.Arbitrary<Inline[]> = inlines

/** Sources as a careless or hostile author might write them. */
export const anySource: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  trickyText,
  fc
    .array(
      fc.oneof(
        trickyText,
        fc.constantFrom(
          ...[
            ':::steg[Ring]{tid="nu"}\n',
            ':::obs\n',
            '\n:::\n',
            '\n::ta-med[x]{vem=y}\n',
            ':ord[a]{ord=b}',
            '\n\n',
          ],
          ...[
            ':kontakt[a]{verksamhet=b}',
            '[a](behov:b)',
            '**a**',
            '_a_',
            '***a***',
            '\n- ',
            '\n  - ',
            '\n1. ',
            '> ',
          ],
          ...[
            '![a](b)',
            '<div>\n',
            '\n```\n',
            '\n***\n',
            'a\n===\n',
            '# a\n',
            '\n    kod',
            '[a]: b\n',
            '\\\n',
            '\\',
          ],
          ...['\u0000', '\ud800', '::::', ':a{b="', ':a[', '<https://a.se>', '| a | b |\n|---|---|\n'],
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)
