import { describe, expect, test } from 'vitest'
import { LIMITS } from './limits'
import { parseInline, parseMarkdown } from './parse'
import { plainText } from './text'

/** The problems of a text, as `line: message`. */
function problemsOf(source: string): string[] {
  return parseMarkdown(source).problems.map(({ line, message }) => `${line}: ${message}`)
}

describe('what the dialect does not have is reported with its line and with what to write instead', () => {
  test.each([
    ['HTML som stycke', 'a\n\n<div>b</div>', '3: HTML är inte tillåtet.'],
    ['HTML i en text', 'a <b>b</b>', '1: HTML är inte tillåtet.'],
    ['bild', 'a\n![katt](katt.png)', '2: Bilder är inte tillåtna i texten.'],
    ['kod', '```\na\n```', '1: Kod är inte tillåten.'],
    ['kod i en text', 'a `b`', '1: Kod (text mellan `) är inte tillåten.'],
    ['tabell', '| a | b |\n| --- | --- |\n| 1 | 2 |', '2: Tabeller finns inte.'],
    ['stor rubrik', '# A', '1: En rubrik på denna nivå finns inte.'],
    ['understruken rubrik', 'A\n===', '1: En rubrik på denna nivå finns inte.'],
    ['tom rubrik', '###', '1: Rubriken saknar text.'],
    ['citat', '> a', '1: Citat (rader som börjar med >) finns inte.'],
    ['streck', 'a\n\n***', '3: Avdelande streck finns inte.'],
    ['länkdefinition', '[a]: https://a.se', '1: Länkar med adressen på annan plats är inte tillåtna.'],
    ['radbrytning', 'a\\\nb', '1: Radbrytning inom ett stycke finns inte.'],
    ['skript i länk', '[a](javascript:alert(1))', '1: Länken kan inte leda till `javascript:alert(1)`.'],
    ['osäker länk', '[a](http://a.se)', '1: Länken kan inte leda till `http://a.se`.'],
    ['relativ länk', '[a](/lindhaga)', '1: Länken kan inte leda till `/lindhaga`.'],
    ['länk med lösenord', '[a](https://u:p@a.se)', '1: Länken kan inte leda till `https://u:p@a.se`.'],
    ['telefonlänk', '[a](tel:112)', '1: Telefonnummer och e-post skrivs inte som länkar.'],
    ['länk utan text', '[](behov:a)', '1: Länken saknar text.'],
    ['naken länk', '<https://a.se>', '1: Länken visar bara sin adress.'],
    ['länk med titel', '[a](https://a.se "b")', '1: En länk kan inte ha en rubrik inom citattecken.'],
    ['länk till inget kortnamn', '[a](behov:Å)', '1: `Å` är inte ett kortnamn.'],
    ['okänt direktiv i text', ':fara[a]', '1: `:fara` finns inte.'],
    ['okänt direktiv på rad', '::video[a]', '1: `::video` finns inte.'],
    ['okänt direktiv kring rader', ':::ruta\na\n:::', '1: `:::ruta` finns inte.'],
    ['fel antal kolon', ':::ta-med[a]\n:::', '1: `ta-med` har fel antal kolon.'],
    ['steg i en text', 'a :steg[b]', '1: `steg` kan inte stå inne i en text.'],
    ['ord utan ord', ':ord[a]', '1: `ord` saknar `ord`.'],
    ['ord utan text', ':ord[]{ord=a}', '1: `:ord` saknar text.'],
    ['ord med fel kortnamn', ':ord[a]{ord="a b"}', '1: `a b` är inte ett kortnamn.'],
    ['okänd egenskap', '::ta-med[a]{fran=b}', '1: `ta-med` har inget som heter `fran`.'],
    ['tom egenskap', '::ta-med[a]{vem=""}', '1: `vem` är tomt i `ta-med`.'],
    ['ta-med utan text', '::ta-med', '1: `::ta-med` saknar text.'],
    ['steg utan text', ':::steg\na\n:::', '1: `:::steg` saknar text.'],
    ['steg utan slut', ':::steg[a]\nb', '1: `:::steg` saknar slut.'],
    ['slut utan början', 'a\n\n:::', '3: `:::` avslutar något som inte har börjat.'],
    ['tom obs', ':::obs\n:::', '1: `:::obs` är tom.'],
    ['obs med rubrik', ':::obs[a]\nb\n:::', '1: `:::obs` har ingen rubrik.'],
    ['direktiv som inte går att läsa', ':::steg [a]\nb', '1: Raden börjar med kolon men går inte att läsa.'],
    ['mellanslag i direktiv', 'en :ord [a]{ord=a}', '1: `:ord` går inte att läsa här.'],
    ['kontakt i länk', '[:kontakt[a]{verksamhet=b}](behov:c)', '1: `:kontakt` kan inte stå i en länk.'],
    ['länk i rubrik', '### [a](behov:b)', '1: En länk kan inte stå i en rubrik.'],
    ['steg i steg', '::::steg[a]\n:::steg[b]\n:::\n::::', '2: Ett steg kan inte stå i ett steg.'],
    ['ta-med i lista', '- a\n\n  ::ta-med[b]', '3: En ta med-rad kan inte stå i en lista.'],
    ['tom listrad', '- a\n-\n- b', '2: Listan har en tom rad.'],
    ['lista från fem', '5. maj', '1: Listan börjar med 5.'],
    ['djup lista', '- a\n  - b\n    - c\n      - d', '4: Listan har för många nivåer.'],
    ['tecken som inte kan visas', 'a\n\u0000', '2: Texten har ett tecken som inte kan visas (U+0000).'],
    ['halvt tecken', '\ud800', '1: Texten har ett tecken som inte kan visas (U+D800).'],
  ])('%s', (_, source, problem) => {
    const { problems } = parseMarkdown(source)
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toContain(problem)
    for (const { expected, column } of problems) {
      expect(expected).not.toBe('')
      expect(column).toBeGreaterThan(0)
    }
  })

  test('everything at once, in the order of the text', () => {
    expect(problemsOf('# A\n\n<b>b</b>\n\n[c](d)\n\n:::steg\n')).toEqual([
      '1: En rubrik på denna nivå finns inte.',
      '3: HTML är inte tillåtet.',
      '3: HTML är inte tillåtet.',
      '5: Länken kan inte leda till `d`.',
      '7: `:::steg` saknar slut.',
      '7: `:::steg` saknar text.',
    ])
  })
})

describe('colons in ordinary text are ordinary text', () => {
  test.each([
    'mån–fre 9:30',
    'OBS:viktigt',
    'a:b',
    '09:00',
    '3:a',
    'kl:ord',
    ':)',
    'LSS:s',
    'skala 1:1000',
    ': a',
    'a::b',
  ])('%s', (source) => {
    const { tree, problems } = parseMarkdown(source)
    expect(problems).toEqual([])
    expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: source }] }])
  })
})

test('a text that has problems keeps its words, and nothing else', () => {
  const { tree } = parseMarkdown('# A\n\n<script>x()</script>\n\n> b\n\n![c](d)\n\n[e](javascript:f)')
  expect(plainText(tree)).toBe('A\n<script>x()</script>\nb\nc\ne')
  expect(tree.children.map(({ type }) => type)).toEqual([
    ...['heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
  ])
})

test('indented text is a paragraph, not code', () => {
  expect(problemsOf('    indraget')).toEqual([])
})

test('positions are those of the source', () => {
  const { tree } = parseMarkdown('a\n\nse [b](behov:c)')
  expect(tree.children[1]).toMatchObject({
    at: { line: 3, column: 1 },
    children: [{}, { at: { line: 3, column: 4 } }],
  })
})

describe('a line of its own', () => {
  test.each(['1. maj', '# 5', '- 20 grader', '> 18 år', '---', '::ta-med', 'Avgift: 100 kr'])(
    '%s is plain text',
    (source) => {
      expect(parseInline(source)).toEqual({ children: [{ type: 'text', value: source }], problems: [] })
    },
  )

  test('has marks, links, words and contacts', () => {
    const { children, problems } = parseInline(
      'Ring **nu** :kontakt[oss]{verksamhet=lss}\neller [läs](sida:guide).',
    )
    expect(problems).toEqual([])
    expect(children.map(({ type }) => type)).toEqual([
      ...['text', 'strong', 'text', 'contact', 'text', 'link', 'text'],
    ])
  })

  test('reports what it does not have', () => {
    expect(parseInline('a <b>').problems).toMatchObject([
      { line: 1, column: 3, message: 'HTML är inte tillåtet.' },
    ])
  })
})

describe('any text is read in reasonable time', () => {
  const patterns = {
    ...{
      brackets: 'a]',
      open: '[',
      stars: '*a ',
      mixed: '*a_ ',
      ticks: '`a``b ',
      tags: '<a ',
      directives: ':a[',
    },
    ...{
      attributes: ':a{b="',
      resources: '[a](<b',
      looseItems: '- a\n\n',
      items: '- a\n',
      quotes: '>',
      dashes: '- ',
    },
    ...{
      containers: ':::a\n\n',
      closeContainers: ':::a\n',
      quotedContainers: '> :::a\n\n',
      references: '&a',
    },
    ...{
      definitions: '[a]: b\n\n',
      run: '*',
      nul: '\u0000',
      half: '\ud800',
      unlabelled: '![',
      listed: '- :::a\n\n',
    },
    ...{
      prose: 'Hej du **fria** [värld](behov:a).\n\n',
      long: 'ord ',
      colons: ':a',
      spaces: ' ',
      lines: '\n',
    },
  }
  test.each(Object.entries(patterns))(
    '%s, short, long, up to the limit and a megabyte',
    (_, pattern) => {
      for (const size of [1400, 11_000, LIMITS.text, 1_000_000]) {
        const source = pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size)
        // Computing time, so that a busy machine does not fail it.
        const start = process.cpuUsage()
        parseMarkdown(source)
        parseInline(source)
        const { user, system } = process.cpuUsage(start)
        expect((user + system) / 1000).toBeLessThan(4000)
      }
    },
    60_000,
  )
})
