import type { SearchDocument } from './schema'

type Written = Pick<SearchDocument, 'slug' | 'title' | 'summary'> & Partial<SearchDocument>

/** A document for tests: a national need in Swedish unless it says otherwise. */
export function documentWith(written: Written): SearchDocument {
  const type = written.type ?? 'need'
  const scope = written.scope ?? 'se'
  const locale = written.locale ?? 'sv'
  const id = `${scope}/${locale}/${type}/${written.slug}`
  return { id, type, scope, locale, inOtherWords: [], keywords: [], body: '', ...written }
}

/** A small national library, enough to tell the story of search. */
export const NATION: SearchDocument[] = [
  {
    slug: 'korttidsvistelse',
    title: 'Korttidsvistelse utanför hemmet',
    inOtherWords: ['kortis', 'korttidshem', 'korttidsboende', 'stödfamilj'],
    keywords: ['LSS 9 § 6', 'sova borta'],
    summary:
      'Ditt barn får bo några dygn på ett korttidshem eller hos en stödfamilj, så att alla i familjen får vila.',
    body: 'Rätten finns i LSS, 9 § 6. Korttidsvistelsen kan vara en helg i månaden.\nDu ansöker hos kommunens LSS-handläggare.',
  },
  {
    slug: 'korttidstillsyn',
    title: 'Tillsyn före och efter skolan för ungdomar',
    inOtherWords: ['korttidstillsyn'],
    keywords: ['LSS 9 § 7'],
    summary: 'Den som har fyllt tolv kan få vara med andra ungdomar före och efter skolan och på lov.',
    body: 'Insatsen gäller skolungdom över tolv år som har LSS.',
  },
  {
    slug: 'avlosning-i-hemmet',
    title: 'Avlösning hemma',
    inOtherWords: ['avlösarservice', 'avlastning'],
    keywords: ['barnvakt', 'passa barn'],
    summary: 'En person kommer hem och är med ditt barn medan du vilar eller går bort.',
    body: 'Avlösaren lär känna barnet. Avlösning kan vara några timmar på kvällen, en helg eller när något händer plötsligt.',
  },
  {
    slug: 'habilitering',
    title: 'Habilitering',
    inOtherWords: ['HAB', 'barn- och ungdomshabilitering'],
    summary: 'På habiliteringen möter barnet logoped, fysioterapeut, arbetsterapeut, psykolog och kurator.',
    body: 'Du får en remiss från läkare, eller skriver en egen vårdbegäran. Habiliteringen gör en plan tillsammans med familjen.',
  },
  {
    slug: 'fardtjanst',
    title: 'Färdtjänst',
    inOtherWords: ['särskild kollektivtrafik', 'riksfärdtjänst'],
    keywords: ['taxi', 'resa'],
    summary: 'Den som har svårt att åka buss och tåg kan få resa med färdtjänst.',
    body: 'Också barn kan få färdtjänst. Du ansöker hos kommunen eller regionen.',
  },
  {
    slug: 'skolskjuts',
    title: 'Skolskjuts',
    inOtherWords: ['taxi till skolan', 'skolbuss'],
    summary: 'Elever som har lång eller svår väg till skolan kan få åka dit och hem utan att betala.',
    body: 'Kommunen prövar vägens längd, trafiken och barnets funktionsnedsättning.',
  },
  {
    slug: 'omvardnadsbidrag',
    title: 'Omvårdnadsbidrag',
    inOtherWords: ['vårdbidrag'],
    keywords: ['pengar', 'Försäkringskassan'],
    summary: 'Pengar till föräldrar vars barn behöver mer omvårdnad och tillsyn än andra barn.',
    body: 'Du ansöker hos Försäkringskassan. Bidraget betalas ut varje månad och omprövas med några års mellanrum.',
  },
  {
    slug: 'bostadsanpassning',
    title: 'Bostadsanpassning',
    inOtherWords: ['bostadsanpassningsbidrag'],
    keywords: ['ramp', 'tröskel', 'badrum'],
    summary: 'Bidrag för att ändra bostaden så att den fungerar: ramper, bredare dörrar, ett annat badrum.',
    body: 'Ett intyg från arbetsterapeuten följer med ansökan.',
  },
  {
    slug: 'hjalpmedel',
    title: 'Hjälpmedel',
    inOtherWords: ['rullstol', 'hörapparat', 'blöjor'],
    summary: 'Rullstol, stå- och gåhjälpmedel och annat som gör vardagen lättare provas ut och lånas.',
    body: 'Arbetsterapeuten skriver ut hjälpmedlet. Det lagas av hjälpmedelscentralen när det går sönder.',
  },
  {
    slug: 'samordnad-individuell-plan',
    title: 'Samordnad individuell plan (SIP)',
    inOtherWords: ['SIP', 'SIP-möte'],
    keywords: ['HSL 16 kap. 4 §'],
    summary: 'En gemensam plan när både socialtjänsten och vården ger stöd. Du kan själv be om den.',
    body: 'I planen står vem som gör vad och när. Skolan kan vara med på mötet.',
  },
  {
    slug: 'planer-runt-barnet',
    title: 'Planer runt barnet',
    summary: 'Vilka planer som finns, vad var och en är till för och vad du kan be om.',
    body: 'Habiliteringsplan, genomförandeplan, åtgärdsprogram och vårdplan. En SIP samlar dem.',
  },
  {
    slug: 'orosanmalan',
    title: 'Oro för ett barn och orosanmälan',
    inOtherWords: ['anmälan till socialtjänsten'],
    summary: 'Vem som helst kan anmäla oro för ett barn. Socialtjänsten bedömer då om barnet behöver skydd.',
    body: 'En utredning är till för att ge rätt stöd. Orosanmälningar från skolan är vanliga.',
  },
  {
    slug: 'tolk',
    title: 'Tolk',
    inOtherWords: ['språktolk', 'teckenspråkstolk'],
    summary: 'Vid möten med myndigheter och vård kan du få tolk. Säg till när du bokar tiden.',
    body: 'Tolken har tystnadsplikt. Myndigheten betalar.',
  },
  {
    slug: 'utmanande-beteende',
    title: 'När barnet blir utåtagerande',
    inOtherWords: ['utbrott', 'slår sönder', 'problemskapande beteende'],
    summary: 'Hit vänder du dig när ilskan tar över hemma eller i skolan.',
    body: 'Lågaffektivt bemötande kan läras. Ring 112 vid fara.',
  },
  {
    slug: 'personlig-assistans',
    title: 'Personlig assistans',
    inOtherWords: ['assistent', 'assistansersättning'],
    keywords: ['handikappad'],
    summary: 'En personlig assistent hjälper till med det som barnet inte klarar självt i vardagen.',
    body: 'Kommunen eller Försäkringskassan beslutar om assistansen.',
  },
  {
    slug: 'rad-och-stod',
    title: 'Råd och stöd',
    summary: 'Samtal med någon som kan mycket om funktionsnedsättningen och om livet med den.',
    body: 'Rätten finns i LSS, 9 § 1.',
  },
  {
    type: 'term' as const,
    slug: 'sip',
    title: 'SIP',
    inOtherWords: ['samordnad individuell plan'],
    summary: 'Förkortning för samordnad individuell plan.',
  },
  {
    type: 'term' as const,
    slug: 'handlaggare',
    title: 'Handläggare',
    summary: 'Den på myndigheten som tar emot din ansökan, utreder och föreslår beslut.',
  },
].map(documentWith)

/** What the municipality of the tests adds: a service, and its own lines on a national need. */
export const MUNICIPALITY: SearchDocument[] = [
  {
    type: 'service' as const,
    slug: 'eken',
    title: 'Korttidshemmet Eken',
    scope: 'lindhaga',
    summary: 'Korttidshem för barn mellan fem och tolv år, nära skogen.',
  },
  {
    type: 'service' as const,
    slug: 'tolkformedlingen',
    title: 'Tolkförmedlingen',
    scope: 'lindhaga',
    summary: 'Bokar tolk åt kommunens verksamheter.',
  },
  {
    slug: 'fardtjanst',
    title: 'Färdtjänst',
    scope: 'lindhaga',
    summary: 'I Lindhaga kör Sjötaxi resorna ut till öarna.',
  },
].map(documentWith)

/** The same needs for those who read Arabic. */
export const ARABIC: SearchDocument[] = [
  {
    slug: 'tolk',
    title: 'المترجم الشفوي',
    inOtherWords: ['مترجم', 'ترجمان'],
    summary: 'يمكنك الحصول على مترجم في الاجتماعات مع السلطات والرعاية الصحية.',
    locale: 'ar',
  },
  {
    slug: 'hjalpmedel',
    title: 'الأدوات المساعدة',
    inOtherWords: ['كرسي متحرك', 'سماعات'],
    summary: 'الكرسي المتحرّك وغيره من الأدوات تُجرَّب وتُعار للطفل.',
    locale: 'ar',
  },
].map(documentWith)
