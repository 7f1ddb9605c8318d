import { fold } from './normalise'

/**
 * Words that demean. People search with them, sometimes because that is what a paper once said, and they are
 * understood when a document carries them as keywords; the portal itself never puts them forward. Beginnings of
 * words, folded.
 */
const DEMEANING_BEGINNINGS = [
  'handikapp',
  'sinnesslo',
  'sinnessjuk',
  'efterbliven',
  'efterblivn',
  'imbecill',
  'idiot',
  'debil',
  'mongoloid',
  'mongo',
  'vanfor',
  'krympling',
  'invalid',
  'dovstum',
  'missbildad',
  'missfoster',
  'psykfall',
  'psykopat',
  'dampbarn',
  'cpbarn',
  'cpskad',
  'utvecklingsstord',
  'forstandshandikapp',
  'rullstolsbunden',
  'damunge',
  'tattare',
  'zigenar',
  'lappjavel',
  'retard',
  'retras',
  'incapacitad',
  'sordomud',
  'cripple',
  'spastic',
  'imbecil',
  'moron',
  'uposledz',
  'kaleka',
  'subnormal',
  'minusval',
  'інвалід',
  'инвалид',
  'дебіл',
  'дебил',
  'منغول',
  'معاق',
  'معوق',
  'متخلف',
  'seqet',
]
const DEMEANING_WORDS = new Set([
  'lyte',
  'lytet',
  'lyten',
  'lytt',
  'lytta',
  'dare',
  'darar',
  'obildbar',
  'obildbara',
])

/** Whether a word (normalised form) may not be put forward as a correction or a proposal. */
export function isNeverProposed(form: string): boolean {
  const folded = fold(form)
  return DEMEANING_WORDS.has(folded) || DEMEANING_BEGINNINGS.some((beginning) => folded.startsWith(beginning))
}
