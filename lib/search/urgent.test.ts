import { describe, expect, it } from 'vitest'
import { documentsFrom, synonymsFrom } from '../../scripts/bench-search/library'
import { QUESTION_FILES, type QuestionFile, readQuestions } from '../../scripts/bench-search/questions'
import { libraryFromFiles } from '../../tests/support/library'
import { LOCALES, type Locale, NATION } from '../kernel/values'
import { analyser } from './analyse'
import type { FoundThing } from './schema'
import { asksUrgently, saysUrgently } from './urgent'
import { URGENT_WORDS } from './urgent-words'

const urgent = (question: string) => saysUrgently(analyser.analyse(question))

/**
 * What people type: it cannot wait, or it can although the words are near. A child who hits other children can wait; who
 * says "hits me" is hit, whoever does it, and is told of help at once.
 */
const QUESTIONS: Readonly<Record<Locale, { cannotWait: readonly string[]; canWait: readonly string[] }>> = {
  sv: {
    cannotWait: [
      'min dotter skär sig i armarna',
      'sonen säger att han inte vill leva',
      'jag orkar inte leva längre',
      'min man slår mig och barnen',
      'pappa slar mamma',
      'min styvpappa tvingar mig ha sex',
      'hon har tagit för många tabletter',
      'jag är rädd för min pappa',
      'barnet sätter i halsen',
      'barnet kvävs',
      'barnet drunknar',
      'barnet har svalt en tablett',
      'barnet åt ett batteri',
      'stroke',
      'han vill skjuta sig',
      'hon vill hoppa från bron',
      'han hängde sig',
      'jag vill inte leva med den här smärtan',
      'de tvingade mig till sex',
      'min bror hängde sig',
      'i hissen hängde sig min bror',
      'vid datorn hängde sig min son',
      'hängde min bror sig',
      'min bror hängde sig den 3 maj',
      'han har precis hängt sig',
      'hon hänger sig',
      'han hängde sig vid datorn',
      'pappa hängde sig',
      'han la ner mobilen och hängde sig',
      'varför hängde han sig',
      'varför hängde min bror sig',
      'hon hängde sig på sitt rum',
      'han har hängt sig med ett rep',
      'tänker hänga mig',
      'han hotar att döda oss',
      'hyresvärden hotar mig',
      'han hotar oss med kniv',
      'hotar att slå mig',
      'han hotar mig om jag anmäler',
      'hotar att vräka oss och slå mig',
      'min man hotar att vräka mig',
    ],
    canWait: [
      'skolan vill inte hjälpa',
      'barnet slår andra barn i skolan',
      'vad gör man när barnet slår',
      'jag vill ta tag i mitt liv',
      'barnet gjorde illa sig på rasten',
      'hur mycket skärmtid',
      'vill inte finnas med på klassfoto',
      'hyran är i fara',
      'vi tvingas vänta sex månader på utredning',
      'tvingas betala sex gånger',
      'vi tvingas ha sex timmar skola',
      'stöd åt gifta par',
      'bidrag åt batterier hörapparat',
      'laddare åt barnets batterier',
      'vill inte leva hos pappa',
      'vill inte leva med mamma',
      'min dotter vill inte leva i Sverige',
      'får stryk i fotboll',
      'blir slagen i schack',
      'det slår mig att',
      'hotell kniv',
      'sonen hänger sig på mig',
    ],
  },
  en: {
    cannotWait: [
      'my daughter cuts herself',
      'my son says he wants to die',
      'i dont want to live anymore',
      'my husband beats me',
      'someone touched my daughter sexually',
      "I don't want to live with this pain",
      'my child is not breathing',
      'im scared to go home',
      'my baby is choking',
      'child choking',
      'he is drowning',
      'my husband is killing me',
      'he threatened me with a knife',
      'he threatens to kill us',
      'he threatens to hurt me',
      'my landlord threatens me',
      'my landlord threatens us with a knife',
      'he threatens me with beating',
      'he threatens to knock me out',
      'my husband threatens to evict me',
      'threatens to evict us and hit me',
      // Whoever threatens one whom they can harm is not passed by for what else they threaten with.
      'he threatened to report me and hurt me',
      'my brother hanged himself',
      'she wants to hang herself',
      'my father threatened me',
      'my husband threatens deportation',
      'my father threatened with violence',
    ],
    canWait: [
      'my child is missing school',
      'my son hits other children at school',
      "he doesn't want to live with his father",
      'substance abuse support',
      'cannot swallow tablets',
      'violin lessons',
      'my son touches his private parts in public',
      "I want my dead father's pension",
      'am in danger of losing my job',
      'child in danger of failing school',
      'child is missing two teeth',
      'this waiting is killing me',
      'kick me out of school',
      'threaten us with eviction',
      'parents who abuse alcohol',
      'drowning in paperwork',
      'threatened me with a fine',
      'my computer hung',
      'the app hangs',
    ],
  },
  ar: {
    cannotWait: [
      'ابنتي تجرح نفسها',
      'ابني يقول أنه يريد أن يموت',
      'ما بدي عيش',
      'لا أريد أن أعيش',
      'زوجي بيضربني',
      'ابي يضرب امي',
      'خائفة من زوجي',
      'تعرضت ابنتي للتحرش',
      'بنتي بلعت بطارية',
      'زوجي يهددني بالطرد',
      'يهددنا بالقتل',
      'هددني بسكين',
      'ابني شنق نفسه',
      'يهددني مساعد المدير',
    ],
    canWait: [
      'ابني يضرب الأطفال في المدرسة',
      'لا يريد أن يعيش مع أبيه',
      'ابني لا يبلع الدواء',
      'المدرسة لا تساعد ابني',
      'ابني لا ينام في الليل',
    ],
  },
  ckb: {
    cannotWait: [
      'نامەوێت بژیم',
      'کچەکەم خۆی بریندار دەکات',
      'کوڕەکەم دەڵێت دەمەوێت بمرم',
      'مێردەکەم لێم ئەدات',
      'باوکی لێی دەدات',
      'لە باوکم دەترسم',
      'هەڕەشەی کوشتنم لێ دەکات',
      'منداڵەکەم هەناسە نادات',
      'هەڕەشەم لێ دەکات',
    ],
    canWait: [
      'کوڕەکەم لە قوتابخانە لە منداڵان دەدات',
      'منداڵەکەم ناخەوێت',
      'قوتابخانە یارمەتیمان نادات',
      'لەگەڵ دکتۆر قسە بکەم',
      'کوڕەکەم نایەوێت لەگەڵ باوکی بژی',
    ],
  },
  es: {
    cannotWait: [
      'mi hija se corta los brazos',
      'mi hijo dice que quiere morirse',
      'ya no quiero vivir',
      'mi marido me pega',
      'mi papá le pega a mi mamá',
      'mi padrastro me toca',
      'tomó muchas pastillas',
      'tengo miedo de mi pareja',
      'me amenaza de muerte',
      'nos amenaza con quemar la casa',
      'me amenaza con quitarme la vida',
      'mi marido amenaza con echarme',
      'mi hijo quiere ahorcarse',
    ],
    canWait: [
      'no se corta el pelo',
      'mi hijo pega a otros niños',
      'no quiere vivir con su padre',
      'molestan a mi hijo en el colegio',
      'violación de derechos en la escuela',
      'se hizo daño en el patio',
      'asfixia al nacer',
      'la llamada se corta',
      'internet se corta',
      'me hace daño el zapato',
    ],
  },
  fa: {
    cannotWait: [
      'پسرم می گوید می خواهد بمیرد',
      'دیگه نمیخوام زنده باشم',
      'دخترم خودزنی می‌کند',
      'شوهرم منو میزنه',
      'شوهرم بچه ها را می زند',
      'از شوهرم می‌ترسم',
      'شوهرم مرا لت و کوب می‌کند',
      'پسرم سم خورده',
      'شوهرم مرا تهدید می\u200cکند',
      'تهدیدم می\u200cکند که مرا می\u200cکشد',
      'پسرم خودش را دار زد',
    ],
    canWait: [
      'پسرم بچه ها را در مدرسه می‌زند',
      'نمی‌خواهد با پدرش زندگی کند',
      'پدرم زنگ می‌زند',
      'با من حرف نمی‌زند',
      'پسرم خوب نمی‌خوابد',
    ],
  },
  fi: {
    cannotWait: [
      'teini ei halua elää',
      'lapseni sanoo ettei jaksa elaa',
      'tyttäreni viiltelee itseään',
      'poika sanoo että haluaa kuolla',
      'mieheni lyö minua',
      'isä hakkaa lapsia',
      'en uskalla mennä kotiin',
      'lapsi ei hengitä',
      'lapsi on vaarassa',
      'hän uhkaa minua veitsellä',
      'naapuri uhkailee meitä',
      'meitä uhataan',
      'veljeni hirttäytyi',
    ],
    canWait: [
      'lapsi lyö muita lapsia koulussa',
      'lapsi tappelee koulussa',
      'ei halua mennä kouluun',
      'lapsi ei nuku öisin',
      'kuka päättää päivähoidosta',
      'ei halua elää isän kanssa',
      'lapsi on vaarassa jäädä luokalle',
    ],
  },
  kmr: {
    cannotWait: [
      'keça min destê xwe dibire',
      'ez dixwazim bimirim',
      'ez naxwazim edi bijim',
      'mere min li min dide',
      'bavê min li diya min dide',
      'dixwaze xwe bikuje',
      'ez ji mêrê xwe ditirsim',
      'zaroka min winda bû',
      'gefan li min dixwe',
    ],
    canWait: [
      'zarok li dibistanê li zarokên din dide',
      'porê xwe nabire',
      'jina min aciz e',
      'zarok ditirse derkeve ji malê',
      'naxwaze bi bavê xwe re bijî',
      'dibistan alîkariya me nake',
    ],
  },
  pl: {
    cannotWait: [
      'moja córka tnie się',
      'syn chce się zabić',
      'nie chce mi się żyć',
      'moja corka chce umrzec',
      'mąż mnie bije',
      'tata bije mamę',
      'boję się wracać do domu',
      'wzięła za dużo tabletek',
      'ktoś molestuje moją córkę',
      'córka się tnie',
      'moja córka przez internet się tnie',
      'syn ciągle tnie się',
      'po telefonie się tnie',
      'mąż mi grozi',
      'mąż grozi mi nożem',
      'mąż grozi mi eksmisją',
      'syn się powiesił',
    ],
    canWait: [
      'syn bije dzieci w szkole',
      'zatrudnienie osoby z niepełnosprawnością',
      'gwałtowne wybuchy złości',
      'grozi mi eksmisja',
      'nie chce chodzić do szkoły',
      'syn nie chce żyć z ojcem',
      'grozi nam utrata zasiłku',
    ],
  },
  so: {
    cannotWait: [
      'wiilkaygu wuxuu rabaa inuu dhinto',
      'ma rabo inaan noolaado',
      'gabadhaydu way is jarjartaa',
      'waxay rabtaa inay is disho',
      'ninkaygu wuu i garaacaa',
      'aabbe hooyo ayuu garaacaa',
      'ninkayga waan ka baqayaa',
      'ilmuhu ma neefsanayo',
      'wuu ii hanjabay',
      'wiilku wuu is deldelay',
    ],
    canWait: [
      'ilmuhu wuu garaacaa carruurta kale iskuulka',
      'aabbihiis la noolaan ma rabo',
      'iskuulku ma caawinayo',
      'ilmahaygu ma seexdo',
    ],
  },
  ti: {
    cannotWait: [
      'ወደይ ክመውት ይደሊ',
      'ክነብር ኣይደልን እየ',
      'ጓለይ ንነብሳ ትጎድእ',
      'ነብሰይ ክቐትል ደልየ',
      'ሰብኣየይ ይሃርመኒ',
      'ኣቦይ ንኣደይ ይሃርማ',
      'ካብ ሰብኣየይ እፈርህ',
      'ቆልዓ ኣየስተንፍስን',
      'የፈራርሃኒ',
      'ወደይ ነብሱ ሓኒቑ',
    ],
    canWait: ['ነፍሰ ጾር እየ', 'ቆልዓይ ኣብ ቤት ትምህርቲ ቆልዑ ይሃርም', 'ወደይ ኣይድቅስን', 'ቤት ትምህርቲ ኣይሕግዝን'],
  },
  uk: {
    cannotWait: [
      'син не хоче жити',
      'донька ріже собі руки',
      'хочу померти',
      'хочу вбити себе',
      'чоловік мене бє',
      'тато б’є маму',
      'муж бьет меня',
      'боюся йти додому',
      'дитина проковтнула батарейку',
      'він погрожує мені',
      'чоловік погрожує мені виселенням',
      'мені погрожує ножем',
      'муж угрожает выселением',
      'брат повісився',
    ],
    canWait: [
      "син б'є дітей у школі",
      'не хоче жити з батьком',
      'школа не допомагає',
      'дитина не спить вночі',
    ],
  },
}

describe.each(LOCALES)('in %s', (locale) => {
  const { cannotWait, canWait } = QUESTIONS[locale]

  it.each(cannotWait)('%s: cannot wait', (question) => {
    expect(urgent(question)).toBe(true)
  })

  it.each(canWait)('%s: can wait', (question) => {
    expect(urgent(question)).toBe(false)
  })

  it('there are words for all that cannot wait', () => {
    const empty = Object.entries(URGENT_WORDS[locale]).filter(([, list]) =>
      list.split(',').some((expression) => expression.trim() === ''),
    )
    expect(empty).toEqual([])
  })
})

describe('an expression', () => {
  it('is read with up to two other words between', () => {
    expect(urgent('vill min dotter inte leva')).toBe(true)
    expect(urgent('vill att hon börjar skolan och inte bara leva i dag')).toBe(false)
  })

  it('is read in any letters and with the particles of the script', () => {
    expect(urgent('SJALVMORD')).toBe(true)
    expect(urgent('والانتحار')).toBe(true)
    expect(urgent('نمی‌خواهد زنده باشد')).toBe(true)
    expect(urgent('نمی خواهد زنده باشد')).toBe(true)
  })

  it('is not read in an empty question', () => {
    expect(urgent('')).toBe(false)
    expect(urgent('می')).toBe(false)
  })
})

describe('what was found', () => {
  const need = (slug: string, score: number): FoundThing => ({ type: 'need', slug, score })
  const asks = (found: readonly FoundThing[]) => asksUrgently({ analyser }, 'polisen', found)

  it('makes a question urgent when what cannot wait stands high', () => {
    expect(asks([need('orosanmalan', 10), need('akut-hjalp', 7)])).toBe(true)
    expect(asks([need('orosanmalan', 10), need('akut-hjalp', 5)])).toBe(false)
    expect(asks([need('orosanmalan', 10), need('skolskjuts', 9), need('vald-och-hot', 9)])).toBe(false)
    expect(asks([])).toBe(false)
  })

  it('does not matter when the words say it', () => {
    expect(asksUrgently({ analyser }, 'han vill inte leva', [])).toBe(true)
  })
})

/**
 * The needs whose names and search words may be urgent: the two about it; the one about feeling bad, with suicide and
 * self-harm; the youth clinic, with rape and self-harm; a child who acts out, with self-harm and the parent who is hit;
 * bullying, with the child who is hit; the report of concern, with the child who is ill-treated.
 */
const NEAR: ReadonlySet<string> = new Set([
  'akut-hjalp',
  'vald-och-hot',
  'psykisk-halsa',
  'ungdomsmottagning',
  'utmanande-beteende',
  'krankningar-i-skolan',
  'orosanmalan',
])

/** Groups of synonyms about what cannot wait. */
const URGENT_GROUPS: ReadonlySet<string> = new Set(
  `abuse abuse-sexual aggressive barnet-forsvunnet barnmisshandel child-abuse emergency forgiftning
    hedersvald hit hitting honour honour-violence hot neglect poison radd-hemma self-harm sexual-abuse
    sexuella-overgrepp sjalvmord sjalvmordslinjen sjalvskada slar-huvudet suicide threat vald
    vald-i-nara-relationer violence worry-report`.split(/\s+/),
)

describe('the words of the library', () => {
  const library = libraryFromFiles()

  it('are not urgent in other needs, nor in other things', () => {
    const alarms = documentsFrom(library, [NATION])
      .filter(({ type, slug }) => !(type === 'need' && NEAR.has(slug)))
      .flatMap(({ locale, id, title, inOtherWords, keywords }) =>
        [title, ...inOtherWords, ...keywords].filter(urgent).map((words) => `${locale} ${id}: ${words}`),
      )
    expect(alarms).toEqual([])
  })

  it('are not urgent in groups of words about something else', () => {
    const alarms = synonymsFrom(library)
      .filter(({ slug }) => !URGENT_GROUPS.has(slug))
      .flatMap(({ locale, slug, same, old }) =>
        [...same, ...old].filter(urgent).map((words) => `${locale} ${slug}: ${words}`),
      )
    expect(alarms).toEqual([])
  })

  it.each(Object.keys(QUESTION_FILES) as QuestionFile[])(
    'are not urgent in the other questions of %s',
    (file) => {
      const alarms = readQuestions(file).filter(
        ({ q, want }) => urgent(q) && !want.some((slug) => NEAR.has(slug)),
      )
      expect(alarms).toEqual([])
    },
  )
})
