import type { DocumentType, MatchKind, SearchField } from './schema'

/** How much a match in a field says about a document. */
export const FIELD_WEIGHTS: Readonly<Record<SearchField, number>> = {
  title: 10,
  inOtherWords: 8,
  keywords: 6,
  summary: 3,
  body: 1,
}

/** How sure a way of meeting a word is. `folded` is for a word typed without dots that is not a word as it stands. */
export const KIND_WEIGHTS: Readonly<Record<MatchKind, number>> = {
  form: 1,
  stem: 0.95,
  folded: 0.85,
  joined: 0.9,
  synonym: 0.75,
  part: 0.5,
  split: 0.55,
  prefix: 0.4,
  narrower: 0.35,
  related: 0.2,
}

/** A folded match of a word that exists as it was typed: "far" may mean "får", but says "far". */
export const FOLDED_THOUGH_KNOWN = 0.3

/** At equal merit needs stand before services, and services before words. */
export const TYPE_WEIGHTS: Readonly<Record<DocumentType, number>> = {
  need: 1.1,
  lifeEvent: 1,
  process: 0.92,
  service: 1,
  profession: 0.92,
  paper: 0.9,
  fund: 0.9,
  organization: 0.9,
  minorityLanguage: 0.9,
  term: 0.9,
}
