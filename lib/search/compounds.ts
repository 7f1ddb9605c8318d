import { Recent } from '../kernel/recent'
import { fold } from './normalise'
import type { Analyser, Token } from './schema'

/** Parts shorter than this are not believed, except {@link SHORT_PARTS}: too many words begin or end like them. */
const MIN_PART = 4
/** Short words that compounds in this field are made of. */
const SHORT_PARTS = new Set(
  'hem bil bok lov råd tal syn mat lek lag tid bad hot oro hus sol lss npf bup vab sip akk'.split(' '),
)
/** A last part is told by its stem when it is written with at least {@link MIN_PART} letters ("resa", known as "resor"). */
const MIN_STEM = 3
/** A known part is not divided again below this length: "korttid" is one thing to a reader. */
const MIN_DIVISIBLE = 10
const MAX_PARTS = 5
/** Beginnings that look like words but are particles, and endings that are suffixes. */
const NEVER_FIRST = new Set(
  'till över under efter från före inne genom mellan utan åter samman sönder upp emot hand kring bort fram'.split(
    ' ',
  ),
)
const NEVER_LAST = new Set(
  'skap ning ande ende ighet lösa aktig mässig else ling ring tion heten arna erna orna ares aren eras ades'.split(
    ' ',
  ),
)
/** Letters that join two parts: korttid-s-boende, familj-e-råd, barn-a-vård, häls-o-vård, föräld-ra-penning. */
const JOINTS_AFTER_STEM = ['s', 'o', 'u', 'a', 'e', 'ra']
/** What remains of an unknown compound must be at least this long for its known part to count. */
const MIN_KNOWN_PART_ALONE = 4
const MIN_UNKNOWN_REST = 3

/** The words that compounds are made of, learned from the documents' own words. */
export interface PartDictionary {
  /** Stems of the parts of a compound all of whose parts are known, or an empty list. */
  split(token: Token): string[]
  /** Stems of the known parts of a compound that is only partly known ("rullstolsramp" where no ramp is known). */
  splitPartly(token: Token): string[]
}

/**
 * Learns a dictionary of parts. Every word of at least {@link MIN_PART} letters is a part; so is what stands before
 * a joining s in front of two different known words ("korttid" of korttidsboende and korttidsvistelse).
 *
 * @param tokens all words of the documents
 * @param analyser gives the stems of parts that are not words of their own in the documents
 */
export function learnParts(tokens: Iterable<Token>, analyser: Analyser): PartDictionary {
  const forms = new Map<string, string>()
  const stems = new Set<string>()
  const learn = (form: string, stem: string) => {
    forms.set(form, stem)
    if (stem.length >= MIN_PART || SHORT_PARTS.has(stem)) stems.add(stem)
  }
  for (const token of tokens) {
    if (token.common || !/^\p{Script=Latin}+$/u.test(token.form)) continue
    if (isPossiblePart(token.form)) learn(token.form, token.stem)
  }
  for (const short of SHORT_PARTS) learn(short, short)
  for (const first of sharedBeginnings(forms)) {
    const stem = analyser.analyse(first)[0]?.stem
    if (stem) learn(first, stem)
  }
  return dictionaryOf(forms, stems)
}

function isPossiblePart(form: string): boolean {
  return form.length >= MIN_PART || SHORT_PARTS.has(form)
}

function sharedBeginnings(forms: ReadonlyMap<string, string>): string[] {
  const endings = new Map<string, Set<string>>()
  for (const form of forms.keys()) {
    for (let at = MIN_PART + 2; at <= form.length - MIN_PART; at++) {
      if (form[at - 1] !== 's') continue
      const last = forms.get(form.slice(at))
      const first = form.slice(0, at - 1)
      if (!last || NEVER_LAST.has(form.slice(at)) || forms.has(first) || forms.has(`${first}s`)) continue
      const known = endings.get(first)
      if (known) known.add(last)
      else endings.set(first, new Set([last]))
    }
  }
  return [...endings].filter(([, lasts]) => lasts.size >= 2).map(([first]) => first)
}

function dictionaryOf(forms: ReadonlyMap<string, string>, stems: ReadonlySet<string>): PartDictionary {
  const cache = new Recent<string[]>(50_000)
  const endings = new Set([...forms.values()].filter((stem) => stem.length >= MIN_STEM))

  /** The stem of a piece that is followed by another part, with or without its joint. */
  function firstPart(piece: string): string | undefined {
    if (NEVER_FIRST.has(piece)) return undefined
    if (isPossiblePart(piece)) {
      const stem = forms.get(piece) ?? (stems.has(piece) ? piece : undefined)
      if (stem) return stem
    }
    for (const joint of JOINTS_AFTER_STEM) {
      if (!piece.endsWith(joint)) continue
      const bare = piece.slice(0, -joint.length)
      if (NEVER_FIRST.has(bare) || !isPossiblePart(bare)) continue
      if (joint === 's' && forms.has(bare)) return forms.get(bare)
      if (stems.has(bare)) return bare
    }
    return undefined
  }

  /** The stem of the piece from `at` to the end of the word, whose own stem may be cut shorter than its form. */
  function lastPart(token: Token, at: number): string | undefined {
    const piece = token.form.slice(at)
    if (NEVER_LAST.has(piece)) return undefined
    const known = isPossiblePart(piece) ? forms.get(piece) : undefined
    if (known) return known
    const bare = token.stem.slice(at)
    return isPossiblePart(piece) && endings.has(bare) ? bare : undefined
  }

  /** The division into fewest parts of the word from `at` on; `first` pieces must not be the whole word. */
  function divide(token: Token, at: number, partsLeft: number): string[] | undefined {
    if (at > 0) {
      const last = lastPart(token, at)
      if (last) return [last]
    }
    if (partsLeft <= 1) return undefined
    let best: string[] | undefined
    for (let end = token.form.length - 3; end >= at + 3; end--) {
      const first = firstPart(token.form.slice(at, end))
      if (!first) continue
      const rest = divide(token, end, best ? best.length - 1 : partsLeft - 1)
      if (rest && (!best || rest.length + 1 < best.length)) best = [first, ...rest]
    }
    return best
  }

  function divideDeeply(token: Token): string[] {
    const parts = divide(token, 0, MAX_PARTS) ?? []
    const all = new Set(parts)
    for (const part of parts) {
      if (part.length < MIN_DIVISIBLE) continue
      const inner = { ...token, form: part, stem: part }
      for (const smaller of divide(inner, 0, MAX_PARTS) ?? []) all.add(smaller)
    }
    return [...all]
  }

  function isCompoundLike(token: Token): boolean {
    return !token.common && token.form.length >= 6 && token.form.length <= 48 && !/[^\p{L}]/u.test(token.form)
  }

  return {
    split(token) {
      if (!isCompoundLike(token)) return []
      return cache.of(token.form, () => divideDeeply(token))
    },
    splitPartly(token) {
      if (!isCompoundLike(token)) return []
      const { form } = token
      for (let length = form.length - MIN_UNKNOWN_REST; length >= MIN_KNOWN_PART_ALONE; length--) {
        const first = firstPart(form.slice(0, length))
        if (first) return [first]
        const last = lastPart(token, form.length - length)
        if (last) return [last]
      }
      return []
    },
  }
}

/** Asks several dictionaries (nation, region, municipality) and puts their answers together. */
export function joinDictionaries(dictionaries: readonly PartDictionary[]): PartDictionary {
  const only = dictionaries[0]
  if (dictionaries.length === 1 && only) return only
  return {
    split: (token) => [...new Set(dictionaries.flatMap((dictionary) => dictionary.split(token)))],
    splitPartly: (token) => [...new Set(dictionaries.flatMap((dictionary) => dictionary.splitPartly(token)))],
  }
}

/** Parts as typed without å, ä, ö, where that differs. */
export function foldedParts(parts: readonly string[]): string[] {
  return parts.map(fold).filter((folded, i) => folded !== parts[i])
}
