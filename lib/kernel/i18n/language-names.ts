import { LOCALES, type Locale, SOURCE_LOCALE } from '../values'
import { intlTag } from './dates'

/**
 * What languages are called where ICU does not know it, or calls them what they should not be called: it has Swedish
 * sign language in no language, meänkieli and romani chib in some, and its Arabic, Polish and Ukrainian words for
 * romani are the demeaning ones, as its Polish ones for the Sami languages. The English "Tornedalen Finnish" makes a dialect of meänkieli,
 * which is a language by law (Lag 2009:724). The words are those of the page about minority languages. By canonical
 * code (`rmy` is `rom`).
 */
const OWN: ReadonlyMap<string, Readonly<Partial<Record<Locale, string>>>> = new Map(
  Object.entries({
    swl: {
      sv: 'svenskt teckenspråk',
      en: 'Swedish Sign Language',
      ar: 'لغة الإشارة السويدية',
      ckb: 'زمانی ئاماژەی سویدی',
      es: 'lengua de señas sueca',
      fa: 'زبان اشارهٔ سوئدی',
      fi: 'ruotsalainen viittomakieli',
      kmr: 'zimanê îşaretan ê swêdî',
      pl: 'szwedzki język migowy',
      so: 'luqadda calaamadaha ee Iswiidhan',
      ti: 'ናይ ሽወደን ቋንቋ ምልክት',
      uk: 'шведська жестова мова',
    },
    fit: {
      sv: 'meänkieli',
      en: 'Meänkieli',
      ar: 'الميانكيلي',
      ckb: 'meänkieli',
      es: 'meänkieli',
      fa: 'میانکیلی',
      fi: 'meänkieli',
      kmr: 'meänkieli',
      pl: 'meänkieli',
      so: 'meänkieli',
      ti: 'ሜንኪየሊ',
      uk: 'меянкієлі',
    },
    rom: {
      sv: 'romani chib',
      en: 'Romani Chib',
      ar: 'لغة الروما',
      ckb: 'romani chib',
      es: 'romaní',
      fa: 'زبان روما',
      fi: 'romani',
      // "Romanî" alone is Romanian.
      kmr: 'romanî (romani chib)',
      pl: 'romski',
      so: 'romani chib',
      ti: 'ሮማኒ',
      uk: 'ромська',
    },
    se: { pl: 'północnosaamski' },
    sma: { so: 'Sami Koonfureed', pl: 'południowosaamski' },
    smj: { so: 'Sami Lule', pl: 'saamski Lule' },
  } satisfies Record<string, Partial<Record<Locale, string>>>),
)

const KNOWN: ReadonlyMap<Locale, Intl.DisplayNames> = new Map(
  LOCALES.map((locale) => [
    locale,
    new Intl.DisplayNames([intlTag(locale)], { type: 'language', fallback: 'none' }),
  ]),
)

/** Codes of no one language (ISO 639-2): several languages, no language. ICU has words for them all the same. */
const NOT_ONE_LANGUAGE: ReadonlySet<string> = new Set(['mul', 'zxx'])

/** The name of a language, and the language that the name is in. */
interface LanguageName {
  text: string
  lang: Locale
}

function nameIn(code: string, lang: Locale): LanguageName | undefined {
  const text = OWN.get(code)?.[lang] ?? KNOWN.get(lang)?.of(code)
  return text === undefined ? undefined : { text, lang }
}

/** What it is called in the other language, or in Swedish where that has no word for it. */
function find(code: string, locale: Locale): LanguageName | undefined {
  const canonical = Intl.getCanonicalLocales(code)[0] ?? code
  return nameIn(canonical, locale) ?? nameIn(canonical, SOURCE_LOCALE)
}

/** Is there a name for the language, so that no page has to show its code? */
export function isNamedLanguage(code: string): boolean {
  return find(code, SOURCE_LOCALE) !== undefined
}

/** Is it a code for a language, and not for several or none? */
export function isOneLanguage(code: string): boolean {
  return !NOT_ONE_LANGUAGE.has(code)
}

/**
 * What a language is called in another: "somaliska". Where that has no word for it the name is Swedish, and has to be
 * marked so on the page (`LanguageNames` in `components/public` does).
 */
export function languageName(code: string, locale: Locale): LanguageName {
  return find(code, locale) ?? { text: code, lang: locale }
}
