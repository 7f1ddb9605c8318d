import { fold } from './normalise'

/**
 * Names by which a question is taken to be about a person: the first names that most people in Sweden bear, of all
 * ages and origins, and the commonest family names of other make than -sson. Names that are also ordinary words of
 * questions (Bo, Liv, Maj, Per, Max, Love, Saga, My) are left out: they would cost more questions than persons.
 */
const NAMES = `
  anna eva maria karin kristina christina lena sara kerstin emma ingrid malin marie jenny anneli annika birgitta susanne
  elin monica monika inger johanna sofia sofie ida linnea helena maja hanna emelie ulla elisabeth elisabet julia amanda
  camilla kamilla ulrika gunilla annette anette therese agneta anita margareta irene helen carina alice elsa astrid alma
  vera ebba ella agnes ellen olivia freja signe stella wilma klara clara selma isabelle isabella moa tilda tilde matilda
  mathilda nora tuva molly felicia ronja lovisa alva nellie nelly thea tyra edith ellie ines leah meja novalie siri
  sigrid stina tindra tove cornelia ellinor elvira filippa frida gabriella hilda hedda iris jasmine josefin josefine
  jonna kajsa katarina kim lisa louise madeleine marianne marta martina mia mikaela michaela minna mira nadja natalie
  natalia pernilla petra rebecka rebecca rut ruth sandra sanna sonja svea tora ulla-britt ylva yvonne zara
  erik lars karl carl anders johan nils jan mikael michael lennart hans peter petter gunnar fredrik thomas tomas bengt
  daniel alexander oskar oscar andreas stefan göran bertil robert magnus leif mattias mathias mats jonas martin christer
  krister david emil viktor victor marcus markus patrik patrick björn kjell håkan henrik joakim christian kristian simon
  anton william wilhelm lucas lukas noah hugo liam elias oliver adam ludvig ludwig axel vincent alfred walter valter filip
  philip gustav gustaf isak isac theo theodor arvid melvin benjamin edvin edward leo leon nathaniel sixten olle albin
  aron august casper kasper charlie elis elliot frans gabriel harry henry hampus ivar jack jacob jakob joel john jonathan
  josef joseph josua julian kevin kalle linus loke loui love-lo malte milo milton mio mohamed mohammed muhammad mohamad
  ahmed ali omar hassan hussein hussain ibrahim ismail yusuf youssef mustafa mahmoud khalid abdi abdullah abdirahman
  bilal hamza samir karim osman said sami tariq amir reza hamid farhad rasmus robin roger roland rolf rune samuel sebastian
  sigge sven tage ted theodore tim timo tobias tor ture ulf urban uno vidar viggo wille åke örjan
  fatima aisha amina maryam mariam zahra zainab zeynab khadija layla leila noor nour hodan hawa halima asha fadumo sahra
  safiya yasmin yasmine samira nadia rania shirin soraya parisa olga oksana oleksandr olena andrij andriy iryna natalija
  svitlana tetiana volodymyr dmytro serhij serhiy yulia katarzyna agnieszka małgorzata piotr krzysztof tomasz paweł
  michał łukasz jakub magdalena joanna juan carlos josé maría luis pedro alejandro berivan rojda azad dilan zilan rojin
  selam semhar yonas haben tekle tesfay abrehet lemlem kidane matti jukka juha antti mikko timo pekka anneli päivi tuula
  svensson berg lindberg lindqvist lindgren bergström sandberg lundberg wallin nyström nguyen khan haddad yilmaz kaya
  abdullahi hosseini ahmadi mohammadi kovalenko shevchenko kowalski nowak korhonen virtanen
  محمد أحمد احمد علي حسن حسين عمر يوسف إبراهيم ابراهيم مصطفى محمود خالد عبدالله فاطمة عائشة مريم زينب خديجة ليلى سارة
  نور آمنة امنة ياسمين رضا مهدی حسین زهرا فاطمه سمیرا پریسا فرهاد ئازاد ئاراس شیلان ڕۆژان
  олександр олена ірина наталія світлана тетяна володимир дмитро сергій юлія оксана андрій іван марія`

const FOLDED: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean).map(nameKey))

/** Names that end in -sson, with the -s of possession or without. */
const SON = /\p{L}ssons?$/u
/** Endings of Swedish family names; they end ordinary words too. */
const FAMILY =
  /\p{L}{2}(?:qvist|kvist|ström|strom|gren|lund|berg|dahl|stedt|sten|holm|mark|blad|hjelm|crantz)s?$/u

function nameKey(name: string): string {
  return fold(name.normalize('NFKC').toLowerCase())
}

/** Is this word a name that many bear, or does it end as names alone do? */
export function isCommonName(word: string): boolean {
  const key = nameKey(word)
  return FOLDED.has(key) || (key.endsWith('s') && FOLDED.has(key.slice(0, -1))) || SON.test(key)
}

/** May this word be a family name, by its ending? Ordinary words end so as well. */
export function mayBeFamilyName(word: string): boolean {
  return FAMILY.test(word.toLowerCase())
}
