import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/db/client'
import type { PrismaClient } from '@/lib/db/generated/client'
import { listContentFiles } from '@/lib/publishing/files/read'
import { importContent } from '@/lib/publishing/import'
import { ContentInvalidError, problemLine } from '@/lib/publishing/problem'
import { ContentFolder } from '../support/content-folder'
import { addSample, SAMPLES, type Sample } from './content-samples'

let client: PrismaClient
let folder: ContentFolder
const TOLK = 'national/needs/tolk.md'
const LSS = 'municipalities/lindhaga/services/lss-mottagningen.yaml'
const LOCAL = 'municipalities/norrsjo/needs/korttidsvistelse.md'
const WORDS = 'national/glossary.yaml'
const EVENT = SAMPLES.lifeEvent.file
const JOBS = SAMPLES.profession.file
const FUNDS = SAMPLES.fund.file
const STATEMENT = SAMPLES.accessibilityStatement.file
const LINDHAGA = 'municipalities/lindhaga/municipality.yaml'
const NORRSJO = 'municipalities/norrsjo/municipality.yaml'

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

/** A sample of contents with one thing wrong. */
function addWrong(sample: Sample, from: string, to: string): void {
  addSample(folder, sample)
  folder.edit(SAMPLES[sample].file, from, to)
}

describe('a mistake in a content file', () => {
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
    [
      'a need on the path of a life event that is not there',
      () => addWrong('lifeEvent', '      - tolk', '      - finns-inte'),
      () => at(EVENT, 'finns-inte'),
      'behovet finns-inte finns inte',
    ],
    [
      'a link from a life event that leads nowhere',
      () => addWrong('lifeEvent', 'Läs [om tolk](behov:tolk)', 'Läs\n      [om provet](handelse:finns-inte)'),
      () => at(EVENT, '[om provet]'),
      'livshändelsen finns-inte finns inte',
    ],
    [
      'HTML in a life event',
      () => addWrong('lifeEvent', 'Nu är det klart.', '<b>Nu är det klart.</b>'),
      () => at(EVENT, '<b>Nu'),
      '',
    ],
    [
      'a life event with one phase',
      () =>
        addWrong(
          'lifeEvent',
          SAMPLES.lifeEvent.text.slice(
            SAMPLES.lifeEvent.text.indexOf('  - title: Efter'),
            SAMPLES.lifeEvent.text.indexOf('reviewedOn'),
          ),
          '',
        ),
      EVENT,
      'phases: väntade minst 2',
    ],
    [
      'a profession’s need that is not there',
      () => {
        addSample(folder, 'profession')
        folder.write(JOBS, `${folder.read(JOBS)}  needs:\n    - finns-inte\n`)
      },
      () => at(JOBS, 'finns-inte'),
      'behovet finns-inte finns inte',
    ],
    [
      'a profession and a fund in a text that are not there',
      () =>
        folder.write(
          TOLK,
          `${folder.read(TOLK)}\n[Provaren](yrke:finns-inte) och [fonden](fond:finns-inte)\n`,
        ),
      () => at(TOLK, '[Provaren]'),
      'yrket finns-inte finns inte',
    ],
    [
      'a page that is not there',
      () => folder.write(TOLK, `${folder.read(TOLK)}\n[Om oss](sida:om-oss)\n`),
      () => at(TOLK, '[Om oss]'),
      'sidan om-oss finns inte',
    ],
    [
      'a fund’s service that is another municipality’s',
      () => addWrong('fund', 'service: lss-mottagningen', 'service: norrsjoskolan'),
      () => at(FUNDS, 'norrsjoskolan'),
      'verksamheten norrsjoskolan finns inte',
    ],
    [
      'somebody’s real fund',
      () => addWrong('fund', 'provfonden@lindhaga.example', 'info@fonden.se'),
      () => at(FUNDS, 'info@fonden.se'),
      'kan vara någons adress',
    ],
    [
      'an organization’s need that is not there',
      () => {
        const file = 'municipalities/norrsjo/organizations.yaml'
        const [slug = ''] = folder.read(file).split('\n')
        folder.edit(file, slug, `${slug}\n  needs:\n    - finns-inte`)
      },
      () => at('municipalities/norrsjo/organizations.yaml', 'finns-inte'),
      'behovet finns-inte finns inte',
    ],
    [
      'a municipality’s statement that does not say where one reports',
      () =>
        addWrong(
          'accessibilityStatement',
          'reportTo:\n  email: guide@norrsjo.example\n  answer: Vi svarar inom en vecka.\n',
          '',
        ),
      `${STATEMENT}:1:1`,
      'reportTo saknas: väntade email och answer',
    ],
    [
      'a statement that was gone through before it was assessed',
      () => addWrong('accessibilityStatement', 'updatedOn: 2026-11-22', 'updatedOn: 2026-11-01'),
      () => at(STATEMENT, '2026-11-01'),
      'updatedOn: väntade 2026-11-20 (assessedOn) eller en senare dag',
    ],
    [
      'somebody’s real address to report to',
      () => addWrong('accessibilityStatement', 'guide@norrsjo.example', 'guide@norrsjo.se'),
      () => at(STATEMENT, 'guide@norrsjo.se'),
      'kan vara någons adress',
    ],
    [
      'a host name that another municipality has',
      () => folder.edit(NORRSJO, 'ratt-dorr.norrsjo.example', 'ratt-dorr.lindhaga.example'),
      () => at(NORRSJO, 'ratt-dorr.lindhaga'),
      'ratt-dorr.lindhaga.example har redan Lindhaga',
    ],
    [
      'somebody’s real host name',
      () => folder.edit(LINDHAGA, 'ratt-dorr.lindhaga.example', 'ratt-dorr.lindhaga.se'),
      () => at(LINDHAGA, 'ratt-dorr.lindhaga.se'),
      'kan vara någons adress',
    ],
    [
      'somebody’s real data protection officer',
      () => folder.edit(LINDHAGA, 'dataskyddsombud@lindhaga.example', 'dso@lindhaga.se'),
      () => at(LINDHAGA, 'dso@lindhaga.se'),
      'kan vara någons adress',
    ],
    [
      'a former address that is another need’s',
      () => folder.edit(TOLK, 'title: ', 'formerSlugs:\n  - habilitering\ntitle: '),
      `${TOLK}:4:5`,
      'habilitering är adressen till national/needs/habilitering.md',
    ],
    [
      'a former address that is its own',
      () => folder.edit(TOLK, 'title: ', 'formerSlugs:\n  - tolk\ntitle: '),
      `${TOLK}:4:5`,
      'tolk står två gånger',
    ],
    [
      'a former address that two pages had',
      () => {
        addSample(folder, 'lifeEvent')
        folder.write(
          'national/life-events/ett-annat-prov.yaml',
          SAMPLES.lifeEvent.text.replace('slug: ett-prov', 'slug: ett-annat-prov'),
        )
      },
      () => at(EVENT, 'provet'),
      'provet leder redan till ett-annat-prov i national/life-events/ett-annat-prov.yaml',
    ],
    [
      'a former address that a shared service has',
      () => {
        const tolk = 'municipalities/lindhaga/services/tolkformedlingen.yaml'
        folder.edit(tolk, 'slug: ', 'formerSlugs:\n  - tolkcentralen\nslug: ')
      },
      'municipalities/lindhaga/services/tolkformedlingen.yaml:2:5',
      'tolkcentralen är adressen till regions/mellanbygden/services/tolkcentralen.yaml',
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

  it('is none when two municipalities that share nothing have had the same address', async () => {
    folder.edit(LSS, 'slug: ', 'formerSlugs:\n  - lss\nslug: ')
    const theirs = 'municipalities/norrsjo/services/lss-mottagningen.yaml'
    folder.edit(theirs, 'slug: ', 'formerSlugs:\n  - lss\nslug: ')
    expect(await mistakes()).toEqual([])
  })

  it('is only a warning when what was promised to be mended is late', async () => {
    addWrong('accessibilityStatement', 'mendBy: 2027-06-01', 'mendBy: 2026-06-01')
    const { warnings } = await importContent({ db: client, root: folder.root, replace: true })
    const told = warnings.filter(({ file }) => file === STATEMENT).map((problem) => problemLine(problem))
    expect(told).toEqual([
      `${at(STATEMENT, '2026-06-01')}  varning: mendBy är före 2026-11-22 (updatedOn): är det rättat?`,
    ])
  })

  it('is only a warning when the upper text has moved on', async () => {
    const summary = await (async () => {
      folder.edit('national/needs/korttidsvistelse.md', '## Så gör du\n\n', '## Så gör du\n\nNytt.\n\n')
      folder.edit(TOLK, 'summary: ', 'summary: Nytt. ')
      return importContent({ db: client, root: folder.root, replace: true })
    })()
    const told = summary.warnings.map((problem) => problemLine(problem))
    const translations = told.filter((line) => line.includes('den svenska texten har ändrats'))
    const inOtherLanguages = listContentFiles(folder.root, 'national/needs').filter((file) =>
      /\/tolk\.\w+\.md$/.test(file),
    )
    expect(inOtherLanguages.length).toBeGreaterThan(1)
    expect(translations.map((line) => line.split(':')[0])).toEqual(inOtherLanguages)
    expect(told.every((line) => line.includes('varning: '))).toBe(true)
  })
})
