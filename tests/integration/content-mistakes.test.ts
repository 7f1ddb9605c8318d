import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/db/client'
import type { PrismaClient } from '@/lib/db/generated/client'
import { importContent } from '@/lib/publishing/import'
import { ContentInvalidError, problemLine } from '@/lib/publishing/problem'
import { ContentFolder } from './content-folder'

let client: PrismaClient
let folder: ContentFolder
const TOLK = 'national/needs/tolk.md'
const LSS = 'municipalities/lindhaga/services/lss-mottagningen.yaml'
const LOCAL = 'municipalities/norrsjo/needs/korttidsvistelse.md'
const WORDS = 'national/glossary.yaml'

beforeAll(() => {
  client = createClient({ url: process.env.DATABASE_URL ?? '', queryTimeoutMillis: 60_000 })
  return () => client.$disconnect()
})
beforeEach(() => {
  folder = new ContentFolder()
})
afterEach(() => folder.remove())

async function mistakes(): Promise<string[]> {
  try {
    await importContent({ db: client, root: folder.root, replace: false })
    return []
  } catch (error) {
    if (error instanceof ContentInvalidError) return error.problems.map((problem) => problemLine(problem))
    throw error
  }
}

/** Where a text stands in a file, as `fil:rad:kolumn`. */
function at(file: string, text: string): string {
  const before = folder.read(file).split(text)[0] ?? ''
  const lines = before.split('\n')
  return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

describe('a mistake in a content file', { timeout: 60_000 }, () => {
  const cases: [string, () => void, string | (() => string), string][] = [
    [
      'an unknown field',
      () => folder.edit(TOLK, 'title:', 'rubrik: Tolk\ntitle:'),
      `${TOLK}:3:1`,
      'fältet rubrik finns inte',
    ],
    [
      'a missing field',
      () => folder.edit(TOLK, 'costKind: ', '# costKind: '),
      `${TOLK}:2:1`,
      'fältet costKind saknas: väntade något av free',
    ],
    [
      'a wrong type',
      () => folder.edit(TOLK, 'position: ', 'position: nummer '),
      () => at(TOLK, 'nummer '),
      'position: väntade ett',
    ],
    [
      'a wrong value',
      () => folder.edit(LSS, 'accessWays:\n  - ', 'accessWays:\n  - x'),
      () => at(LSS, 'xself').replace(/:\d+:\d+$/, ''),
      'accessWays[1]: väntade något av self',
    ],
    [
      'a number that YAML takes for one',
      () => folder.edit('national/emergency-numbers.yaml', '"112"', '112'),
      () => at('national/emergency-numbers.yaml', '112'),
      'väntade en text inom citattecken ("112")',
    ],
    ['YAML that is none', () => folder.edit(LSS, 'name: ', 'name: "'), LSS, ''],
    [
      'a field that stands twice',
      () => folder.edit(LSS, 'name: ', 'name: Annat\nname: '),
      () => LSS,
      'fältet står två gånger',
    ],
    [
      'a heading that there is none of',
      () => folder.edit(TOLK, '## Så gör du', '## Gör så här'),
      () => at(TOLK, '## Gör så här'),
      'rubriken "Gör så här" finns inte: väntade någon av "## För vem"',
    ],
    [
      'headings in another order',
      () => folder.edit(TOLK, '## Bra att veta', '## Bra att veta\n\nNågot.\n\n## Om du får nej'),
      TOLK,
      'rubriken "Om du får nej"',
    ],
    [
      'an empty section',
      () => folder.edit(TOLK, '## Så gör du', '## Så gör du\n\n## Ta med'),
      () => at(TOLK, '## Så gör du'),
      'avsnittet "Så gör du" är tomt',
    ],
    [
      'HTML in a text',
      () => folder.write(TOLK, `${folder.read(TOLK)}\n<b>Viktigt</b>\n`),
      () => at(TOLK, '<b>Viktigt'),
      '',
    ],
    [
      'a list among the facts',
      () => folder.edit(TOLK, '## För vem\n\n', '## För vem\n\n- '),
      TOLK,
      'väntade ett enda stycke',
    ],
    [
      'a slug that is not the file’s name',
      () => folder.edit(LSS, 'slug: lss-mottagningen', 'slug: annat'),
      `${LSS}:1:7`,
      'väntade lss-mottagningen, fick annat',
    ],
    [
      'a record that is there already',
      () => folder.write(WORDS, folder.read(WORDS) + folder.read(WORDS)),
      WORDS,
      'finns redan i national/glossary.yaml på rad',
    ],
    [
      'a need that is not there',
      () => folder.edit(TOLK, 'related:\n', 'related:\n  - finns-inte\n'),
      () => at(TOLK, 'finns-inte'),
      'behovet finns-inte finns inte',
    ],
    [
      'a need in a text that is not there',
      () => folder.write(TOLK, `${folder.read(TOLK)}\n[Läs](behov:finns-inte)\n`),
      () => at(TOLK, '[Läs](behov'),
      'behovet finns-inte finns inte',
    ],
    [
      'a service that is not there',
      () => folder.write(LOCAL, `${folder.read(LOCAL)}\nRing :kontakt[dem]{verksamhet=finns-inte}.\n`),
      () => at(LOCAL, ':kontakt[dem]'),
      'verksamheten finns-inte finns inte',
    ],
    [
      'another municipality’s service',
      () => folder.write(LOCAL, `${folder.read(LOCAL)}\n:kontakt[Kaféet]{verksamhet=foraldrakafeet}\n`),
      () => at(LOCAL, ':kontakt[Kaféet'),
      'verksamheten foraldrakafeet finns inte',
    ],
    [
      'an organization that is not there',
      () => folder.edit(LSS, 'organization: ', 'organization: ingen-'),
      () => at(LSS, 'ingen-'),
      'organisationen ingen-',
    ],
    [
      'an area that is not there',
      () => folder.edit(LSS, 'municipality:lindhaga', 'municipality:borta'),
      () => at(LSS, 'municipality:borta'),
      'området municipality:borta finns inte',
    ],
    [
      'a telephone number in a text',
      () => folder.write(TOLK, `${folder.read(TOLK)}\nRing 08-465 004 11.\n`),
      () => at(TOLK, 'Ring 08-465'),
      'telefonnummer i en text (08-465 004 11)',
    ],
    [
      'an e-mail address in a field',
      () => folder.edit(LSS, 'summary: ', 'summary: Mejla a@b.example. '),
      () => at(LSS, 'Mejla'),
      'e-postadress i en text',
    ],
    [
      'somebody’s real number',
      () => folder.edit(LSS, '08-465 004', '08-123 004'),
      () => at(LSS, '08-123 004'),
      'kan vara någons nummer: väntade ett ur 08-465 004 00–99',
    ],
    [
      'somebody’s real address',
      () => folder.edit(LSS, 'lindhaga.example', 'lindhaga.se'),
      LSS,
      'kan vara någons adress',
    ],
    [
      'a missing basedOn',
      () => folder.write(LOCAL, folder.read(LOCAL).replace(/\n *basedOn: .*/, '')),
      LOCAL,
      'basedOn saknas: väntade basedOn: ',
    ],
    [
      'a mode without a text',
      () => folder.edit(LOCAL, 'sections:\n', 'sections:\n  bring:\n    mode: add\n'),
      () => at(LOCAL, 'bring:'),
      'sections.bring har ingen text',
    ],
    [
      'a review before the last one',
      () => folder.edit(TOLK, 'reviewNext: 2027', 'reviewNext: 2025'),
      () => at(TOLK, '2025-'),
      'reviewNext: väntade en dag efter',
    ],
    [
      'a need that a service names twice',
      () => folder.edit(LSS, '\nneeds:\n', '\nneeds:\n  - slug: tolk\n  - slug: tolk\n'),
      LSS,
      'tolk står två gånger',
    ],
    [
      'a file in an unknown place',
      () => folder.write('national/behov/tolk.md', 'Hej'),
      'national/behov/tolk.md:1:1',
      'filen hör inte hemma här',
    ],
    [
      'a file that is not UTF-8',
      () => folder.write(WORDS, Buffer.from('- slug: a\n  term: \xe5\n', 'latin1')),
      `${WORDS}:2:9`,
      'filen är inte UTF-8',
    ],
    [
      'a county code that another has',
      () => folder.edit('municipalities/norrsjo/municipality.yaml', '9902', '9901'),
      () => at('municipalities/norrsjo/municipality.yaml', '"9901"'),
      'koden 9901 har redan Lindhaga',
    ],
  ]

  it('is told on both sides: a shared service at the address of another one', async () => {
    const theirs = 'municipalities/norrsjo/services/lss-mottagningen.yaml'
    folder.edit(
      LSS,
      'serviceAreas:\n  - municipality:lindhaga',
      'serviceAreas:\n  - municipality:lindhaga\n  - municipality:norrsjo',
    )
    const told = (await mistakes()).filter((line) => line.includes('finns redan i'))
    expect(told).toEqual([
      `${at(LSS, 'lss-mottagningen')}  lss-mottagningen finns redan i ${theirs}, och båda visas i norrsjo`,
      `${at(theirs, 'lss-mottagningen')}  lss-mottagningen finns redan i ${LSS}, och båda visas i norrsjo`,
    ])
  })

  it.each(cases)('is told with its place: %s', async (_name, make, place, message) => {
    make()
    const told = await mistakes()
    const where = typeof place === 'string' ? place : place()
    expect(
      told.filter((line) => line.startsWith(where) && line.includes(message)),
      told.join('\n'),
    ).not.toEqual([])
  })

  it('hides no other: all are told at once', async () => {
    folder.edit(LSS, 'name: ', 'name: "')
    folder.edit(TOLK, 'related:\n', 'related:\n  - finns-inte\n')
    folder.edit('municipalities/norrsjo/guide.yaml', 'email: ', 'epost: ')
    const told = await mistakes()
    expect(told.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining([LSS, TOLK, 'municipalities/norrsjo/guide.yaml']),
    )
    expect(told.join('\n')).not.toContain('verksamheten lss-mottagningen finns inte')
  })

  it('is none when a file has CRLF and a byte order mark', async () => {
    folder.write(TOLK, `\uFEFF${folder.read(TOLK).replaceAll('\n', '\r\n')}`)
    folder.write(WORDS, `\uFEFF${folder.read(WORDS).replaceAll('\n', '\r\n')}`)
    expect(await mistakes()).toEqual([])
  })

  it('is only a warning when the upper text has moved on', async () => {
    const summary = await (async () => {
      folder.edit('national/needs/korttidsvistelse.md', '## Så gör du\n\n', '## Så gör du\n\nNytt.\n\n')
      folder.edit(TOLK, 'summary: ', 'summary: Nytt. ')
      return importContent({ db: client, root: folder.root, replace: true })
    })()
    const told = summary.warnings.map((problem) => problemLine(problem))
    expect(told.filter((line) => line.includes('den svenska texten har ändrats'))).toHaveLength(1)
    expect(told.every((line) => line.includes('varning: '))).toBe(true)
  })
})
