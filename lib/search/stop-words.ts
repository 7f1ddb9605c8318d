import { fold, normaliseWord } from './normalise'

/**
 * Words of spoken questions that carry no subject: here it is always about somebody's son or daughter. They are left out unless nothing else was said.
 */
const COMMON: Readonly<Record<string, string>> = {
  sv: `
    jag du han hon hen den det vi ni de dem dom man mig dig honom henne oss er sig mej dej sej
    min mitt mina din ditt dina sin sitt sina vår vårt våra ert era hans hennes deras dess
    en ett någon något några nån nåt ingen inget inga alla allt all varje vilken vilket vilka
    denna detta dessa sådan sådant sådana samma annan annat andra själv
    och eller men samt att som om när då så ju nog väl också även bara redan igen sedan sen än
    i på av för från med till hos vid under över mellan genom utan efter före åt ur mot runt kring
    inte ej aldrig alltid ibland ofta mycket mer mest lite mindre många fler längre här där hit dit
    är var vara varit blir bli blev blivit har ha hade haft kan kunna kunde ska skall skulle vill vilja ville
    får få fick fått måste bör borde brukar går gå gör göra gjorde gjort
    vad vem vems vart hur varför varifrån vänder vända finns finnas fanns
    behöver behöva undrar undra vet veta tycker tror tänker
    hej tack snälla ok ja nej
    son sonen sonens dotter dottern dotterns kille killen tjej tjejen unge ungen grabb grabben pojke pojken flicka flickan
    t.ex tex bla dvs mm osv etc`,
  en: `
    i you he she it we they me him her us them my your his its our their
    a an the this that these those some any and or but if when where what who how why which
    of in on at to for from with by about into
    is are was were be been am do does did can could will would should may must have has had get
    not please need want`,
  ar: 'لا بعد اريد احتاج عندي في من على عن مع هل ما ماذا كيف اين متي لماذا هذا هذه هو هي انا انت نحن لي لنا التي الذي او',
  ckb: 'لە بۆ و یان بە لەگەڵ کە ئەم ئەو من ئێمە ئێوە تۆ بوو هەیە چۆن چی کوێ کێ دەبێت دەتوانم',
  es: `yo tú él ella nosotros ustedes mi tu su mis tus sus el la los las un una unos unas y o de del a al en con por
    para que qué cómo dónde quién cuándo es son está están hay tengo tiene puedo puede quiero necesito no se me te quiere mucho mucha muchos hace ir bien le lo nos muy`,
  fa: 'و یا در به از با برای که این آن من تو او ما شما آنها است هست چه چطور چگونه کجا کی آیا می را',
  fi: 'olen olet ovat jos kun että minun meidän minä sinä hän me te he on ei ja tai mitä missä miten kuka se tämä voi voiko saa saako mistä mikä olen',
  kmr: 'xwe pê re jê lê dikare nikare dixwazim divê zêde pir gelek kî hîn êdî ez tu ew em hûn û an di ji bo li ku çi çawa kî e ye ne min te wî wê me we dikarim heye',
  pl: `ja ty on ona my wy oni i lub albo w we na z ze do od dla o co jak gdzie kto kiedy jest są mam ma mogę może
    chcę potrzebuję nie się mój moja moje`,
  so: 'wuu way waan ma baa ayuu ayay ah oo waa iyo ama ka ku u ayaa waxaan maxaa sidee waxa in aan la si uu ay ee halkee yaa',
  ti: 'እዩ ኣብ ናብ ካብ ምስ ናይ ን ወይ እንታይ ከመይ ኣበይ መን ኣነ ንስኻ ንስኺ ንሕና ንሱ ንሳ ኣሎ የለን',
  uk: 'я ти він вона ми ви вони і та або в у на з до для що як де хто це чи мій моя мене мені є не від',
}

/** Folded forms that are words of their own, and must not disappear with the word they look like. */
const NOT_WHEN_FOLDED = new Set(['far', 'val', 'at', 'an', 'nar', 'gar', 'vart', 'aven', 'over', 'ar'])
/** Of those, the ones so common in questions typed without dots that they are left out all the same. */
const ALSO_WHEN_FOLDED = ['ar', 'nar', 'over', 'aven']

const words = new Set<string>(ALSO_WHEN_FOLDED)
for (const list of Object.values(COMMON)) {
  for (const word of list.split(/\s+/).filter(Boolean)) {
    words.add(word)
    const folded = fold(word)
    if (!NOT_WHEN_FOLDED.has(folded)) words.add(folded)
    words.add(normaliseWord(word))
  }
}

/**
 * Words that a question is told with, and seldom about: they count, but little. "Läkaren säger att hon måste sova" is
 * about sleep.
 */
const TELLING = new Set(
  `säger säga sa sade sagt kommer komma kom kommit tar ta tog tagit ligger ligga låg legat sitter sitta satt suttit står
  stå stod stått känner känna kände känns ringer ringa ringde ringt pratar prata pratade skriver skriva skrev skrivit
  håller hålla höll händer hända hände hänt lägger lägga la lade ger ge gav gett tänka tänkt tänkte fråga frågar frågade
  förstå förstår fattar använder använda använd börjar börja började slutar sluta hittar hitta försöker försöka
  väldigt jätte heller ens typ liksom alltså egentligen verkligen hela helt gång gånger dag dagen dagar år året åren tid
  sak saker sätt båda samtidigt direkt snabbt länge ofta fortfarande ännu precis kanske gammal gamla gammalt stor stora
  liten lilla små bra dålig dåligt ny nya nytt barn barnet barnen hjälp hjälper hjälpa stöd hemma person personer
  människor folk plats lång långt varandra mellan olika samma
  say says said tell told come comes take takes go goes going went feel feels think thinks know knows find help helps
  child children kid kids son daughter day days time old new good bad thing things home someone support
  طفل طفلي ابني ابنتي طفلتي الطفل بنتي ولدي اولادي مساعده дитина дитини дитину lapsi lapsen lapseni dziecko dziecka niño niña hijo hija
  zarok zarokê ilmo ilmaha cunug cunugga cunugayga carruur wiilkayga gabadhayda lasta lapsella lapset poikani tyttäreni کودک فرزند بچه منداڵ`
    .split(/\s+/)
    .flatMap((word) => [normaliseWord(word), fold(normaliseWord(word))]),
)

/** Whether a word tells rather than names what a question is about. */
export function isTellingWord(form: string): boolean {
  return TELLING.has(form)
}

/** Whether a word (normalised form) is one of the common words of questions in any of the portal's languages. */
export function isCommonWord(form: string): boolean {
  return words.has(form)
}
