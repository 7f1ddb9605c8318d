import { newStemmer } from 'snowball-stemmers'

const snowball = newStemmer('swedish')

const ARABIC_WORD = /^\p{Script=Arabic}+$/u
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u
const VOWEL = 'aeiouyåäöé'

/**
 * Plurals that change their vowel or lose one, by the end of the word so that compounds follow. Written without
 * dots too, since many type that way. The replacement is the stem of the singular.
 */
const IRREGULAR: ReadonlyArray<readonly [RegExp, string]> = [
  [/(f[öo]r[äa]ld)(?:er|ers|ern|erns|rar|rars|rarna|rarnas)$/, '$1'],
  [/([åa]ld)(?:er|ers|ern|erns|rar|rars|rarna|rarnas)$/, '$1'],
  [/d[oö]tt(?:er|ern|erns|ers|rar|rarna|rars|rarnas)$/, 'dott'],
  [/^br[oö](?:r|rs|dern|derns|der|derna|ders|dernas)$/, 'bror'],
  [/^s[öo]n(?:er|erna|ernas|ers)$/, 'son'],
  [/b[öo]cker(?:na|nas|s)?$/, 'bok'],
  [/n[äa]tter(?:na|nas|s)?$/, 'natt'],
  [/(?<![a-zåäö])t[äa]nder(?:na|nas|s)?$/, 'tand'],
  [/(^|bo|verk|små|stor|hem|huvud)st[äa]d(?:er|erna|ernas|ers|en|ens|s)?$/, '$1stad'],
  [/medlet?s?$|medle[nt]s?$|medels?$/, 'medel'],
  [/(st[öo]d)j(?:a|as|er|de|des|t|ts)$/, '$1'],
  [/(myndighet)(?:s|en|ens|er|ers|erna|ernas)?$/, '$1'],
  [
    /(assist|ambul|dist|inst|bal|toler|konfer|kompet|konsekv|referens?|lic)(ans|ens)(?:en|ens|er|erna|ernas)?$/,
    '$1$2',
  ],
]

/** Words in -ning and -an that are not made from a verb or an -a noun. */
const KEEP_NING = /(?:tidning|ordning|våning|mening|kusin|honing|kärning)$/
const KEEP_AN = /(?:plan|organ|urban|roman|veteran|human|sedan|innan|samman|medan|utan|galan)$/

/** The stem of a word in its normalised form: Swedish rules for Latin letters, light ones for Arabic. */
export function stem(word: string): string {
  if (word.length < 4) return word
  if (ARABIC_WORD.test(word)) return stemArabic(word)
  if (LATIN_WORD.test(word)) return stemSwedish(word)
  return word
}

/**
 * Swedish: Snowball, and around it what Snowball leaves apart but a reader holds together: the definite forms in
 * -et and -an (bidrag, bidraget; skola, skolan) and the noun of a verb (avlösa, avlösare, avlösning).
 */
function stemSwedish(word: string): string {
  for (const [pattern, replacement] of IRREGULAR) {
    if (pattern.test(word)) return word.replace(pattern, replacement)
  }
  let start = word
  if (start.length > 5 && start.endsWith('ena')) start = start.slice(0, -1)
  else if (start.length > 5 && /(?:el|er)ns?$/.test(start)) start = start.replace(/ns?$/, '')
  const first = snowball.stem(start)
  const stripped = withoutDerivation(withoutArticle(first))
  return stripped.length >= 3 ? stripped : first
}

function withoutArticle(word: string): string {
  if (word.length < 5) return word
  if (word.endsWith('et') && !/(?:het|iet)$/.test(word)) {
    const bare = word.slice(0, -2)
    if (!hasVowel(bare)) return word
    return bare.endsWith('mm') ? bare.slice(0, -1) : bare
  }
  if (word.endsWith('an') && !KEEP_AN.test(word) && hasVowel(word.slice(0, -2))) return word.slice(0, -2)
  return word
}

function withoutDerivation(word: string): string {
  if (word.length < 6 || KEEP_NING.test(word)) return word
  if (word.endsWith('ering')) return word.slice(0, -3)
  if (word.endsWith('ning')) {
    const before = word.at(-5) ?? ''
    return VOWEL.includes(before) ? word.slice(0, -3) : word.slice(0, -4)
  }
  if (word.length > 7 && /[bcdfghjkmnprstv]ling$/.test(word)) return word.slice(0, -3)
  return word
}

function hasVowel(word: string): boolean {
  return Array.from(word).some((letter) => VOWEL.includes(letter))
}

/** Father, mother, parents: begins as if with "and the". */
const ARABIC_PARENTS = /^(?:ال|لل|بال)?والد(?:ه|ي|ين|ان|تي|يه|يها|يهم)?$/u

/** Arabic, lightly: the article (with the particles written onto it) and the commonest plural endings. */
function stemArabic(word: string): string {
  if (ARABIC_PARENTS.test(word)) return 'والد'
  const bare = word.replace(/^(?:وال|بال|فال|كال|لل|ال)(?=.{3})/u, '')
  return bare.replace(/(?<=.{3})(?:ات|ون|ين|ها|ان)$/u, '')
}
