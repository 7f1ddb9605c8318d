import type { ContentFolder } from '../support/content-folder'

/** Small records of kinds that the project's own contents have few of, in the form of the export. */
export const SAMPLES = {
  lifeEvent: {
    file: 'national/life-events/ett-prov.yaml',
    text: `slug: ett-prov
formerSlugs:
  - provet
position: 900
title:
  sv: Ett prov
  en: A trial
summary:
  sv: "För dig som provar: så går det till."
phases:
  - title: Före
    text: |
      Läs [om tolk](behov:tolk) och [om guiden](sida:guide).

      :::steg[Ring guiden]{tid="samma dag"}
      Säg att det är nytt.
      :::
    needs:
      - tolk
  - title: Efter
    text: |
      Nu är det klart.
reviewedOn: 2026-11-22
reviewNext: 2027-05-22
`,
  },
  profession: {
    file: 'national/professions.yaml',
    text: `- slug: zz-provare
  title: Provare
  does: Provar det som ska provas.
  meetAt:
    - På habiliteringen
  ask:
    - Vad händer sedan?
  licensed: true
`,
  },
  fund: {
    file: 'municipalities/lindhaga/funds.yaml',
    text: `- slug: zz-provfonden
  name: Provfonden
  kind: foundation
  summary: Ger pengar till läger.
  forWhom: Barn i Lindhaga.
  purposes:
    - Läger
  apply: Skriv ett brev.
  email: provfonden@lindhaga.example
  service: lss-mottagningen
  needs:
    - tolk
  reviewedOn: 2026-11-22
  reviewNext: 2027-05-22
`,
  },
  minorityLanguage: {
    file: 'national/minority-languages/ett-provsprak.yaml',
    text: `slug: ett-provsprak
position: 900
name: Provspråk
languages:
  - tag: fi
    ownName: suomi
    ownText: Sano kunnalle, että haluat käyttää suomea.
  - tag: fit
inOtherWords:
  - Språket som provas
administrativeArea: finnish
text: |
  Läs [om tolk](behov:tolk).

  - **Skolan.** Fråga rektorn.
inArea: |
  Du har rätt att använda språket.
outsideArea: |
  Fråga alltid.
needs:
  - tolk
sources:
  - title: Språklag (2009:600)
    url: https://www.riksdagen.se/
    checkedOn: 2026-11-22
reviewedOn: 2026-11-22
reviewNext: 2027-05-22
`,
  },
  accessibilityStatement: {
    file: 'municipalities/norrsjo/accessibility-statement.yaml',
    text: `slug: tillganglighet
compliance: partial
publishedOn: 2026-11-22
assessedOn: 2026-11-20
updatedOn: 2026-11-22
method: Egen granskning.
issues:
  - what: Filmer saknar syntolkning.
    criterion: 1.2.5
    reason: non_compliance
    alternative: Läs texten under filmen.
    mendBy: 2027-06-01
  - what: En karta från någon annan kan inte läsas upp.
    reason: out_of_scope
    alternative: Adressen står bredvid kartan.
reportTo:
  email: guide@norrsjo.example
  answer: Vi svarar inom en vecka.
`,
  },
} as const
export type Sample = keyof typeof SAMPLES

/** Puts a sample among the contents, last in its list or as its file; what is returned takes it away. */
export function addSample(folder: ContentFolder, name: Sample): () => void {
  const { file, text } = SAMPLES[name]
  const before = folder.has(file) ? folder.read(file) : undefined
  const list = text.startsWith('- ') ? (before ?? '') : ''
  folder.write(file, list + text)
  return () => (before === undefined ? folder.delete(file) : folder.write(file, before))
}
