import type { Locale } from '../kernel/values'

/** What cannot wait. */
type UrgentTopic = 'suicide' | 'selfHarm' | 'violence' | 'sexualAbuse' | 'danger' | 'acuteIllness'

/** Words in a row of `a/b`, which goes on over lines. */
const list = ({ raw }: TemplateStringsArray): string => raw.join('').replace(/\s+/g, '')

/** What hangs without anybody being hurt, as it stands beside the verb. Not `*appen`: a father is "pappen" to some. */
const THINGS = {
  sv: list`*dator/*datorn/*datorerna/*mobil/*mobilen/mobiltelefon*/*telefon/*telefonen/iphone*/android*/ipad*/
    padda/paddan/*platta/*plattan/laptop*/chromebook*/macen/pc/pcn/*skärm/*skärmen/skrivare*/server*/*program/
    *programmet/app/appen/appar/apparna/*spel/*spelet/*system/*systemet/*sida/*sidan/*tjänsten/webbläsare*/
    windows/teams/zoom/youtube/internet/wifi/nätet/router*/tv/tvn/*kamera/*kameran/*videon/filmen/bilden/
    ljudet/samtalet/xbox*/playstation*/konsol*/*maskin/*maskinen/motorn/hissen/låset/dörren`,
  pl: list`komputer/komputery/laptop/laptopy/tablet/tablety/telefon/telefony/smartfon/internet/wifi/film/
    filmy/filmik/obraz/dźwięk/wideo/video/youtube/netflix/strona/program/aplikacja/system/windows/konsola/
    xbox/playstation/procesor/kamera/kamerka/transmisja/telewizor/telewizja/przeglądarka/zoom/teams/
    połączenie/wszystko`,
  uk: list`комп/компютер/ноутбук/телефон/смартфон/планшет/програма/программа/додаток/приложение/система/сайт/
    сервер/інтернет/интернет/віндовс/виндовс/гра/игра/приставка`,
} as const satisfies { readonly [L in Locale]?: string }

/** What comes between a thing and the verb: "datorn har precis hängt sig". */
const BESIDE = {
  sv: list`har/hade/brukar/börjar/började/börjat/verkar/kan/kommer/att/inte/alltid/ofta/ibland/bara/ständigt/
    hela/tiden/nu/precis/just/igen/också/även/plötsligt/ju/helt`,
  pl: `mi/nam/mu/jej/ciągle/bardzo/strasznie/często/znowu/cały/czas/trochę/ostatnio/tak`,
} as const satisfies { readonly [L in Locale]?: string }

/** Threats that are hard, but no violence: to be evicted, fined, reported or sued, or to lose a benefit. */
const THREATS = {
  sv: list`vräk*/avhys*/utvis*/uppsägning*/vite*/böter*/bötes*/bötfäll*/avgift*/återkrav*/återbetal*/
    kronofogd*/inkasso*/anmäl*/polisanmäl*/orosanmäl*/stämma/stämning*/rättegång*/avstäng*/indrag*/
    ersättning*/bidrag*/assistans*/sjukpenning*/omvårdnadsbidrag*/försörjningsstöd*/bostad*/lägenhet*/
    faktur*`,
  en: `evict*/fine/fined/fines/fining/sue/sued/suing/report/reporting/deport*/court/sanction*/repossess*`,
  ar: `اخلاء*/طرد*/*يطرد*/غرام*/محكم*/ترحيل*/مساعدات/معونه/معونات/اعانه/اعانات/راتب/راتبي/راتبنا`,
  ckb: `دەرمان/دەرم/دەرکردن*/غەرامە*/سزا*`,
  es: list`desaloj*/desahuc*/mult*/denunci*/demand*/deport*/embarg*/ayuda/ayudas/subsidio*/prestación/
    prestaciones/beca/becas/casa/piso/calle/vivienda/apartamento`,
  fa: `اخراج*/تخلیه/جریمه*/دادگاه/دیپورت*/مستمری/یارانه/بیرونم/بیرونمان/بیرونمون`,
  fi: `hääd*/häät*/sakol*/sakoi*/sakko*/sakot/uhkasak*/takaisinperin*/irtisan*/karkot*/ulosot*/oikeudel*`,
  kmr: `derxe/derxîne/derxînin/derxistin*/cezay*/ceza`,
  pl: `eksmisj*/grzywn*/mandat*/zasił*/świadcze*/prac*/mieszkan*`,
  so: `saar*/bixi*/ganaax*`,
  ti: `ከውጽኣና/ከውጽኣኒ/ከውጽአና/ከውጽአኒ/ከውጽኡና/ከውጽኡኒ`,
  uk: `висел*/высел*/штраф*/пособ*/выплат*/виплат*/допомог*/субсид*`,
} as const satisfies Record<Locale, string>

/**
 * How people say, in each of the portal's languages, that something cannot wait. A question is held against
 * all of them, since nobody is asked which language it is in.
 *
 * Expressions are divided by commas. In an expression
 * - `a/b` is one word or the other (`a/b_c` is one of them, and then `c`),
 * - `*` stands for the rest of a word, before or after,
 * - a space lets up to two other words come between ("vill min dotter inte leva"), and `_` none,
 * - `!a/b` says, last, that neither may come next ("doesn't want to live", but not "… with his father"),
 *   first, that neither may come just before, and in the middle, that neither may come between,
 * - `!a/b~c/d` is the same, first or last, also where only `c` and `d` come between ("the computer has just hung").
 *
 * Accents and dots make no difference, nor do Arabic letters that stand for one another. Words are written
 * without what is joined to their beginning (و ب ل ال in Arabic, ን ብ ዝ in Tigrinya): it is taken off before
 * comparing.
 *
 * A word that is also said of an angry child, of school or of everyday care does not stand alone: "slår" has
 * somebody who is hit, or a grown-up who hits. Where one word is the whole question, what search finds says
 * that it is urgent.
 */
export const URGENT_WORDS: Readonly<Record<Locale, Readonly<Record<UrgentTopic, string>>>> = {
  sv: {
    suicide: `*självmord*, suicid*, vill/ville/vilja inte/aldrig leva !hos/med/i/på/tillsammans/ihop,
      inte vill/ville leva !hos/med/i/på/tillsammans/ihop, orkar inte/aldrig leva, inte orkar leva,
      inte leva_med_den/det/denna/detta/smärtan/ångesten, inte leva_i_den/det/denna/detta,
      vill/orkar inte finnas/existera !med/i/på/kvar, inte leva_längre, vill/vilja/ville/önskar/hoppas dö,
      önskar var/vore död, ta/tar/tog/tagit livet_av, ta/tar/tog/tagit_sitt/mitt_liv,
      ta/tar/tog/tagit_sitt/mitt_eget_liv, livstrött*, inte värt_att_leva,
      !den/${THINGS.sv}~${BESIDE.sv} hänga/hängde/hängt_sig/sej/mig/mej
      !på/med/kvar/${THINGS.sv}~min/mitt/vår/hans/hennes/hela,
      !den/det/allt/allting/${THINGS.sv}~${BESIDE.sv} hänger_sig/sej/mig/mej
      !på/med/kvar/fast/${THINGS.sv}~min/mitt/vår/hans/hennes/hela,
      !${THINGS.sv}~${BESIDE.sv} hänga/hängde/hängt/hänger_sig/sej/mig/mej_på/med
      rep*/snöre*/skärp*/bälte*/lakan*/snara*/vinden/toa/toan/toalett*/badrum*/rum/rummet/psyk*/avdelning*,
      hängde/hänger_han/hon/jag_sig/sej/mig/mej !på/med/kvar,
      hängde/hänger_min/mitt/vår/hans/hennes !${THINGS.sv} sig/sej !på/med/kvar,
      skjuta/skjuter/sköt/skjutit_sig/sej/mig/mej, hoppa* från_bro/bron/balkongen/taket, hoppa* från_en/ett_bro/tak,
      hoppa* framför_tåg*/tunnelban*,
      döda/dödar/dödat sig/sej/mig/mej/oss, vill_bara_försvinna, vill/orkar inte vara_med_längre,
      göra_slut_på_allt`,
    selfHarm: `*självskad*, skad*_sig/sej/mig/mej_själv,
      skär/skära/skar/skurit sig/sej/mig/mej/handled*/armar*,
      gör/göra/gjort/gjorde sig/sej/mig/mej själv_illa, bränner_sig/mig_själv`,
    violence: `*misshand*,
      !det slår/slå/slog/slagit mig/mej/oss !att,
      sparkar/sparkade/stryper/ströp/misshandlar mig/mej/oss, hotar/hotade !${THREATS.sv} mig/mej/oss
      !${THREATS.sv}~med/att/en/ett/bli/få/ta/dra/in/stoppa/mista/förlora/min/mitt/mina/vår/vårt/våra/barnets/sonens,
      min/mitt_man/fru/sambo/pojkvän/flickvän/ex/partner/hustru
      slår/slå/slog/slagit/hotar/hotade/sparkar/stryper/våldsam,
      mannen/maken/sambon/frun/exet/hustrun/pojkvännen
      slår/slå/slog/slagit/slåss/hotar/hotade/sparkar/stryper/våldsam,
      mamma/pappa/styvpappa/styvfar/farsan/morsan/föräldrarna_slår/slog/slåss/hotar/sparkar,
      mamma/pappa/föräldrarna_brukar_slå, slår/slog_mamma/pappa/barnen, slår/slog_sina/mina/våra_barn,
      jag/han/hon_slår/slog barnet/barnen, jag/han/hon_slår/slog_mitt/mina_barn,
      blir/blev/blivit_slagen/slaget/slagna !i,
      blir/blev/blivit_slagen/slaget/slagna_i_skolan/hemmet/familjen/huvudet/ansiktet/magen,
      får/fick_stryk !i, får/fick_stryk_i_skolan/hemmet/familjen, gör/göra/gjorde mig/mej/oss illa, dödshot*,
      mordhot*, knivhot*, stryptag*, strypt, hedersvåld*,
      hot/hota/hotar/hotas/hotat/hotad*/hotelse* döda/mörda/kniv, våld_hemma,
      våld_i_hemmet/familjen/nära/relationen, våld_mot_barn/kvinnor, utsatt/utsätts/utsatts våld,
      rädd för_min_man/pappa/mamma/fru/sambo/partner/bror, rädd_för_pappa/mamma/mannen, rädd_hemma,
      rädd att_gå_hem, vågar_inte gå/komma hem`,
    sexualAbuse: `*våldta*, *övergrepp*, tafsa*, incest*,
      tving* ha/till_sex !timm*/dag*/veck*/månad*/år*/gånger/kronor/tusen/barn,
      tving* sexuell*, sex mot vilja, sexuellt_utnyttja*,
      utnyttja*_sexuellt`,
    danger: `livsfar*, barn*/jag/vi/liv/son/dotter/någon i_fara,
      barnet/sonen/dottern/pojken/flickan/tonåringen försvunn*`,
    acuteIllness: `överdos*, förgift*, andas inte, slutat_andas, kan_inte andas, får/fick ingen_luft,
      medvetslös*, svimmat, krampar_nu, hjärtstopp*, hjärtinfarkt*, blöder_mycket/kraftigt,
      för_många/mycket tabletter/piller/alvedon,
      !inte ätit/svalt/svalde/druckit/drack
      tablett*/batteri*/knappcell*/gift/giftet/giftig*/klorin/sköljmedel/tvättmedel,
      barnet/bebisen/sonen/dottern/han/hon/jag_åt tabletter*/batteri*/knappcell*/gift/giftet/giftig*/tvättmedel,
      barn/barnet/bebisen/bebis/babyn/sonen/son/dottern/dotter/pojken/flickan/han/hon/jag
      sätter/satt/satte i_halsen, kvävs/kvävas/kvävdes/kvävd/kvävning*,
      drunkna* !i, drunkna* i_vattnet/poolen/sjön/havet/badet/badkaret,
      stroke !rehab*/patient*/förening*/survivor*/years`,
  },
  en: {
    suicide: `suicid*, want/wants/wanted/wanna/wish/wishes die,
      want/wants/wanted/wanna/wish/wishes be_dead, want_to_dead, wish/wishes was/were dead,
      not/dont/doesnt/didnt/never want/wants/wanna live/exist !with/in/at/near/there/here/alone/together/on,
      not/dont/doesnt/didnt want/wants live_with_this, not/dont want live_with_the_pain,
      not/dont/doesnt want/wants live in_this_world, not/dont/doesnt want/wants be_alive,
      not/dont/doesnt want/wants be_here_anymore,
      kill/kills/killing/killed myself/himself/herself/themselves/themself, end/ending my/his/her/their_life,
      take/took/taking my/his/her/their own_life,
      hang/hangs/hanged/hung/hanging_myself/himself/herself/themselves/themself, better_off_dead,
      no_reason_to_live, tired_of_living`,
    selfHarm: `self_harm*, selfharm*,
      cut/cuts/cutting/hurts/hurting/harm*/burn*/burns myself/himself/herself/themselves, hurt_myself,
      cut/cuts/cutting her/his/my/their_arm/arms/wrists/legs`,
    violence: `hit/hits/hitting/beat/beats/beating/punch*/slap*/strangl*/chok* me/us, kick* me/us !out/off,
      threaten* !${THREATS.en} me/us !with/out/off/${THREATS.en}~to/that/of/he/she/they/we/will/would/be,
      threaten* me/us_with_knife/knives/gun/weapon/violence/death/rape/acid/beat*/kill*/murder,
      threaten* me/us_with_a/his/her_knife/gun/weapon/fist*/beating, threaten* take/knock/burn/drag_me/us_out,
      threaten* finish/bump/knock/kill_me/us_off, want/wants me/us_dead,
      husband/wife/boyfriend/girlfriend/partner/father/dad/stepdad/stepfather/mother/mum/mom/parents
      hit/hits/hitting/beat/beats/beating/kicks/punch*/slap*/strangl*/abus*/violent
      !alcohol/drug/drugs/substance/substances/medicine/medication,
      husband/wife/boyfriend/girlfriend/partner/father/dad/stepdad/stepfather/mother/mum/mom/parents
      threaten/threatens/threatening,
      husband/wife/boyfriend/girlfriend/partner/father/dad/stepdad/stepfather/mother/mum/mom/parents threatened
      !eviction/fine/fines/homeless*/benefit*/repossess*/sanction*~with/by/of/losing/her/his/their/my/a/the, strangled,
      strangling, domestic/family/honour/honor_violence, domestic/child/physical*/emotional*/spousal_abuse*,
      abused/abuses !alcohol/drug/drugs/substance/substances/medicine/medication, abusive,
      abusing_me/us/her/him, violence at/in_home/family,
      violence at/in_the_home/family, violent husband/partner/father/dad/boyfriend/home,
      kill_me/us,
      he/she/they/husband/wife/father/dad/stepdad/stepfather/mother/boyfriend/partner/ex/someone/brother/uncle
      kills/killing_me/us,
      threat* kill/killing/knife/gun, death_threat*, beaten_by, being_beaten, gets_beaten,
      afraid/scared/terrified husband/father/dad/stepdad/boyfriend/partner/ex, afraid/scared_at_home,
      afraid/scared go/going_home`,
    sexualAbuse: `rape, raped, rapes, raping, rapist, molested, molesting, molester, incest*,
      sexual*_abus*/assault*/exploit*, forc* sex, touch* inappropriate*/sexual*, touch* my/me/our private*`,
    danger: `life/child/children/son/daughter/baby/kid/kids/we/am in_danger !of,
      in_danger_of_dying/death/violence/abuse/suicide/harm*, in_danger_of_being_killed/hurt/abused/beaten/raped,
      child/son/daughter/kid has/have_disappeared, child/son/daughter/kid gone_missing,
      child/son/daughter/kid_is_missing
      !school/class/classes/lessons/out/teeth/days/a/the/his/her/one/two/three/four/some/many/most/lots/front/friends,
      missing_child`,
    acuteIllness: `overdos*, poisoned, poisoning, poison, not/cant/cannot/isnt/stopped breath*, unconscious,
      passed_out, fainted, swallowed pill/pills/tablets/battery/batteries/bleach/poison*/magnet*/detergent,
      too_many pills/tablets/paracetamol, having_a_seizure,
      is/are/am/im/hes/shes/child/baby/toddler/kid/son/daughter/boy/girl choking !hazard*/risk*,
      choking_on/baby/child/kid, drown/drowns/drowned/drowning !in/prevention,
      drown/drowns/drowned/drowning in_the/a_pool/bath/bathtub/lake/sea/water/river,
      heart_attack, bleeding_a_lot/heavily`,
  },
  ar: {
    suicide: `انتحار*, انتحر*, ينتحر*, تنتحر*, *تتمني/اتمني/يتمني/نفسي موت/اموت/يموت/تموت,
      اريد/يريد/تريد/بدي/بدو/بده/بدها/ابي/ودي/عايز/عايزه/عاوز اموت/يموت/تموت/موت, لا/ما/مش/لم/مو
      اريد/يريد/تريد/يرغب/ترغب/ارغب/بدي/بدو/بده/بدها/ابي/عايز/عايزه/عاد اعيش/يعيش/تعيش/عيش/حياه
      !مع/عند/في/وحده, مابدي/مابدو/مابده/مابدها عيش/اعيش/يعيش/تعيش,
      اقتل/يقتل/تقتل/قتل/شنق/يشنق/تشنق/اشنق نفسي/نفسه/نفسها/حالي/حاله/حالها, انهي/ينهي/تنهي/انهاء حياتي/حياته/حياتها,
      تعبت/تعبان/زهقت/كرهت/يكره/تكره/مليت حياتي/حياه/حياته/حياتها`,
    selfHarm: `يؤذي/تؤذي/اؤذي/إيذاء/بيأذي/بتأذي/ياذي/تاذي/اذي نفسه/نفسها/نفسي/نفس/حاله/حالها/حالي,
      يجرح/تجرح/اجرح/بيجرح/بتجرح نفسه/نفسها/نفسي/حاله/حالها/حالي,
      يقطع/تقطع/اقطع/بتقطع/يشطب/بتشطب/تشطب يديه/يديها/ايده/ايدها/يدي/ايدي/نفسه/نفسها`,
    violence: `*ضربني*, *ضربتني*, *ضربوني*, يضربنا*, بيضربنا, *يعنفني*, معنفه, معنفات,
      زوجي/جوزي/زوجتي/مرتي/زوجها/ابي/بابا/ابوي/ابوهم/والدي/امي/ماما/والدتي/خطيبي/طليقي
      *يضرب*/*تضرب*/ضرب/ضربها/*يهدد*/*تهدد*/*يعنف*/*يعذب*/*يخنق*/عنيف, يضرب_اولادي/ولادي,
      عنف_اسري/منزلي/زوجي/جنسي, عنف في_بيت/منزل/اسره/عايله,
      *هددني* !${THREATS.ar}~قطع/سحب/ايقاف/وقف/من/ان/بان/انه/انها/انهم/دفع,
      *يهددنا* !${THREATS.ar}~قطع/سحب/ايقاف/وقف/من/ان/بان/انه/انها/انهم/دفع, *يهدد* قتل*/سكين/ذبح, *يقتلني*,
      *يقتلنا*, *يذبحني*, *خنقني*, تعذيب, جرايم_شرف,
      خايفه/خايف/اخاف/بخاف/تخاف من_زوجي/جوزي/ابي/ابوي/بابا/والدي/زوجها/طليقي, اخاف/خايفه/خايف في_بيت`,
    sexualAbuse: `اغتصاب*, اغتصب*, يغتصب*, مغتصب*, تحرش*, يتحرش*, متحرش*, اعتداء*/يعتدي/اعتدي/استغلال* جنسي*,
      يلمسني, لمس/لمسها/لمسه/لمسني جنسي*/عوره*`,
    danger: `طفلي/طفل/ابني/بنتي/ابنتي/ولدي/اطفالي/اولادي/حياتي/حياه/نحن في_خطر,
      طفلي/ابني/بنتي/ابنتي/ولدي ضايع*/ضاع/ضاعت/مفقود*/اختفي/اختفت`,
    acuteIllness: `تسمم*, جرعه_زايده, لا/ما/مش *يتنفس/*تتنفس, مختنق*, فقد/فقدت/فاقد/فاقده وعي*, غايب* عن_وعي,
      مغمي_عليه*, اغمي عليه*/عليها, نوبه/سكته/ازمه_قلبيه, نزيف_حاد,
      بلع/بلعت/ابتلع/ابتلعت/شرب/شربت بطاريه/سم/حبوب/كلور/منظف*, حبوب_كثيره/كثير/كتير/كتيره`,
  },
  ckb: {
    suicide: `خۆکوشتن*, خۆکوژی*, ئینتیحار*, خۆم/خۆی/خۆمان_دەکوژ*/بکوژ*/ئەکوژ*/کوشت*,
      *ەمەوێ*/*ەیەوێ*/حەز/ئارەزووی بمر*/مردن, نامەوێ*/نایەوێ*/ناتوان*/ناخواز*_بژیم/بژی/بژێت/بژێ !لەگەڵ/لای/لە,
      نامەوێ*/نایەوێ*/ناتوان*/ناخواز*_ئیتر/چیتر/ئیدی/زیاتر/من/کە_بژیم/بژی/بژێت/بژێ,
      نامەوێ*/نایەوێ*_ئیتر/چیتر_لەم/بەم_ژیان*/شێوە*/دنیا*_بژیم/بژی/بژێت/بژێ,
      نامەوێ*/نایەوێ*/ناتوان*/ناخواز*_چی/بەم/لەم_تر/شێوە*/ژیان*/دنیا*_بژیم/بژی/بژێت/بژێ,
      ژیان* بێزار*/ماندوو*, کۆتایی ژیانم/ژیانی`,
    selfHarm: `خۆئازاردان*, خۆبریندارکردن*, خۆی/خۆم_بریندار/ئازار_دەکا*/دەدا*/دەکەم/دەدەم/بکا*/بدا*,
      دەستی/دەستم/باڵی_خۆی/خۆم_دەبڕ*/ببڕ*, دەستی/دەستم_دەبڕ*`,
    violence: `لێم/لێمان_دەدا*/ئەدا*/دەدەن/دا/داوە/بدا*, دەمکوت*,
      مێردەکەم/پیاوەکەم/هاوسەرەکەم/ژنەکەم/باوکم/باوکی/دایکم/دایکی/خێزانم لێم/لێی/لێمان/لێیان/منداڵ*/دەست
      دەدا*/ئەدا*/دا/بدا*/هەڵدەبڕ*/درێژ*, لە_منداڵەکان/منداڵەکانم_دەدا*,
      توندوتیژی* خێزان*/ماڵ*/ژن*/سێکسی*/جنسی*/مێرد*, هەڕەشەم/هەڕەشەمان_لێ
      !${THREATS.ckb}~دەکا/دەکات/دەکەن/کردین/کرد/کە/بە, هەڕەشە* کوشتن*, دەمکوژ*, ئەمکوژ*,
      بمکوژ*, دەمخنکێن*, ئەشکەنجەم, لە_مێردەکەم/پیاوەکەم/هاوسەرەکەم/باوکم/باوکی/ماڵەوە دەترس*/ئەترس*,
      دەترسم/ئەترسم لە_مێردەکەم/پیاوەکەم/هاوسەرەکەم/باوکم/ماڵەوە`,
    sexualAbuse: `دەستدرێژی*, ئیغتیساب*, ئیغتسابکردن*, لاقەکردن*, لاقەی_کرد*, تەحەروش*`,
    danger: `منداڵ*/کوڕەکەم/کچەکەم/ژیانم/ژیانی لە_مەترسی*, منداڵەکەم/کوڕەکەم/کچەکەم ون_بوو*,
      منداڵەکەم/کوڕەکەم/کچەکەم ونبوو*, منداڵەکەم/کوڕەکەم/کچەکەم دیار_نییە`,
    acuteIllness: `ژەهراوی*, ژەهر* خوارد*/خواردو*, هەناسە* نادا*/نایەت/نادرێت, ناتوانێ* هەناسە*, لە_هۆش چوو*,
      هۆشی/هۆش نەما*/نییە, بێهۆش_بوو*/کەوتو*, ئۆڤەردۆز*, حەب*_زۆر* خوارد*, زۆر* حەب* خوارد*`,
  },
  es: {
    suicide: `suicid*, quiero/quiere/quisiera/deseo/desea/ganas morir*/muerto/muerta, ojalá muert*,
      no quiero/quiere/aguanto vivir/existir !con/en/aquí/allí/allá/sola/solo/juntos/juntas/cerca,
      no quiero/quiere vivir_en_este_mundo, no quiero/quiere vivir_con_este/esto,
      no quiero/quiere seguir_viviendo, matarme, matarse, matarnos, se_quiere/va matar,
      me_quiere/quiero/va/voy matar, quitar* la_vida,
      ahorcarse, ahorcarme, se_ahorc*, acabar con_mi/su_vida, cansad* de_vivir`,
    selfHarm: `autolesi*, !llamada/llamadas/internet/wifi/conexión/señal/línea/luz/agua/electricidad/video/audio/voz
      se_corta/cortan !el/la/los/las/un/una/al/cuando,
      cortarse/cortarme !el/la/los/las/un/una, me_corto !el/la/los/las,
      corta*/corto brazos/brazo/venas/muñecas/piernas/piel, hace/hacerse/hago_cortes,
      se_hace/hago/hacen_daño, me_hago_daño, !zapato/zapatos me_hace/hacen_daño !el/la/los/las/un/una,
      me_hace/hacen_daño_el/la_marido/novio/padre/papá/padrastro/profesor/tío/abuelo,
      hacerse/hacerme_daño, se_autolesion*`,
    violence: `me/nos_pega/pegan/pegó/pegaba/pegas/golpea/golpean/golpeó,
      me/nos_maltrata/maltrató/patea/ahorca, me/nos_amenaza/amenazó
      !${THREATS.es}~con/de/el/la/los/las/un/una/al/a/del/nuestra/mi/quitar*/retirar*/cortar*/perder/echar*/sacar*,
      marido/esposo/esposa/mujer/pareja/novio/novia/padre/papá/padrastro/madre/mamá/madrastra/padres/ex
      pega/pegan/pegó/pegaba/golpea*/golpeó/maltrata*/maltrató/violento/violenta,
      marido/esposo/esposa/mujer/pareja/novio/novia/padre/papá/padrastro/madre/mamá/madrastra/padres/ex
      amenaza/amenazó !${THREATS.es}~de/por/un/una/orden,
      pega/pegan/pegó/golpea a_mis_hijos/hijas, pega/pegan/pegó/golpea a_mi_madre/mamá,
      maltrato_infantil/familiar, maltratada, maltratador, malos_tratos,
      violencia_doméstica/machista/familiar/intrafamiliar/sexual/conyugal, violencia de_género/pareja,
      violencia en_casa, violencia en_el/la_hogar/familia, amenaz* matar*/muerte/cuchillo, estrangul*,
      miedo marido/esposo/pareja/padre/papá/padrastro/novio/ex, miedo_en_casa, miedo volver/ir_a_casa`,
    sexualAbuse: `violación !de/del/al, violador*, violada, violaron, violó, han/ha_violado, abus* sexual*,
      abusó/abusaron/abusan/abusa_de_mi/mí/ella/él/mis, agresión_sexual, acoso_sexual, incest*, tocamient*,
      me/le/la/lo_toca*/tocó/tocan/tocaron partes/genitales/íntim*,
      padre/papá/padrastro/tío/abuelo/hermano/entrenador/profesor me_toca/tocó, oblig*/fuerza sexo`,
    danger: `vida/niño/niña/niños/hijo/hija/hijos/bebé en_peligro, peligro_de_muerte,
      hijo/hija/niño/niña desaparec*/desapareció, hijo/hija/niño/niña se_ha_perdido,
      hijo/hija/niño/niña se_perdió`,
    acuteIllness: `sobredosis, envenen*, intoxic*, no respira, no puedo/puede/puedes respirar,
      dejó_de_respirar, inconsciente, se_tomó pastillas, se_ha_desmayado, desmayó, perdió_el_conocimiento,
      infarto, ahogando, asfixiando,
      tragó/tragado/bebió/bebido pastillas/pila/pilas/lejía/veneno/detergente/cloro,
      muchas/demasiadas_pastillas, sangra/sangrando_mucho`,
  },
  fa: {
    suicide: `خودکش*, خودم/خودش/خود_را/رو/ره_می‌کش*/بکش*/کشت*, خودمو/خودشو_می‌کش*/بکش*,
      خودم/خودش/خود_را/رو/ره_دار_می‌زن*/زد/زده/بزن*, حلق‌آویز, حلق_آویز,
      می‌خواه*/می‌خوا*/دلم/کاش بمیر*, کاش میمرد*/مرده, آرزوی_مرگ, نمی‌خواه*/نمی‌خوا* زنده,
      نمی‌خواه*/نمی‌خوا*_زندگی, نمی‌خواه*/نمی‌خوا*_دیگر/دیگه_زندگی, از_زندگی*/زنده خسته*/سیر/بیزار*,
      به_زندگی*_پایان, khodkoshi`,
    selfHarm: `خودزنی*, به_خود* آسیب/صدمه, آسیب*/صدمه_به_خود*, خودش/خودم/خود_را/رو_زخمی, تیغ می‌زن*,
      رگ* زد*/بزن*`,
    violence: `مرا/منو/مارو/مره_می‌زن*/میزد/زد/زده/بزن*, مرا/منو_خیلی/همیشه/هم_می‌زن*,
      من/ما_را/رو/ره_می‌زن*/زد/زده/کتک*/لت, مرا/منو کتک*/لت/خفه/شکنجه,
      مرا/منو تهدید* !${THREATS.fa}~به/با/که/از/را/کرد/کرده/کردند/می‌کن*/قطع/لغو, کتکم*, کتک_می‌خور*/خورد*,
      می‌زن*_مرا/منو, مامانمو/مادرمو/مامانم/مادرم_می‌زن*,
      شوهرم/شوهر/شوهرش/زنم/خانمم/همسرم/پدرم/پدر/پدرش/بابام/بابا/مادرم/مادر/مامانم/نامزدم/ناپدری*
      کتک*/لت/خشن/تهدید*/شکنجه, شوهرم/شوهر/زنم/خانمم/همسرم/پدرم/پدر/پدرش/بابام/مادرم/مامانم_می‌زن*,
      شوهرم/زنم/همسرم/پدرم/پدر/مادرم بچه*/مادرم/مادر/فرزند*/طفل* را/رو/ره_می‌زن*, لت_و_کوب,
      خشونت_خانگی/خانوادگی/جنسی/ناموسی, خشونت در_خانه/خانواده/خونه, کودک_آزاری, کودک‌آزاری, همسرآزاری,
      تهدیدم* !${THREATS.fa}~به/با/که/از/را/کرد/کرده/کردند/می‌کن*/قطع/لغو,
      تهدید مرگ/قتل/کشتن/چاقو, مرا/منو_می‌کش*/بکش*, khoshunat,
      از_شوهرم/شوهر/پدرم/پدر/بابام/مادرم/همسرم می‌ترس*, می‌ترس* از_شوهرم/پدرم/بابام/همسرم`,
    sexualAbuse: `تجاوز, تجاوز_جنسی, متجاوز*, آزار/اذیت_جنسی, سوءاستفاده/استفاده_جنسی, دست‌درازی, دست_درازی,
      خشونت_جنسی, مجبور* سکس, مجبور* رابطه_جنسی`,
    danger: `جانم/جانش/جان/بچه*/فرزند*/پسرم/دخترم/طفل* در_خطر,
      بچه*/پسرم/دخترم/طفل*/فرزندم گم_شد*/گمشد*/ناپدید`,
    acuteIllness: `مسموم*, اوردوز*, اوردز*, نفس_نمی‌کش*, نمی‌توان*/نمی‌تون* نفس_بکش*, قرص*_زیاد*,
      زیاد* قرص_خورد*, باتری/سم/وایتکس/شوینده قورت/خورد*/بلعید*/نوشید*, بیهوش_شد*/است/افتاد*, بیهوشه,
      از_هوش_رفت*, غش_کرد*, سکته_کرد*/قلبی, خونریزی_شدید`,
  },
  fi: {
    suicide: `itsemurh*, itsetuho*,
      tappaa/tapan/tappanut/tappaisi/tappaisin/tappamista itsensä/itseni/itsesi/itseään,
      halua/haluan/haluaa/haluaisi/haluaisin/halunnut/toivon/toivoo/tahdon/tahtoo kuolla/kuolemaa/kuollut,
      ei/en/eikä/enkä/ettei/etten halua/haluaisi/tahdo elää !isä*/äidin/äiti*/vanhem*/kanssa*/yhdessä/luona,
      ei/en/eikä/enkä/ettei/etten jaksa/viitsi elää, halua/haluaisi elää_isä*/äidin/äiti*_kuol*,
      ei/en halua/jaksa olla_olemassa/elossa/hengissä, hirttäyty*, hirttä*/hirtti/hirtän itsensä/itseni,
      kyllästyn*_elämään, väsyn*_elämään, elämisen_arvoi*,
      riistä* henke*/hengen, päättä*_päivänsä/päiväni`,
    selfHarm: `viiltel*, viillel*, viiltä*/viilsi/viillän itse*/rante*/käsi*/käte*,
      satutta*/satutan/vahingoitta*/vahingoitan itseään/itseäni/itsensä, itsensä_vahingoitt*/satutt*,
      itseään/itseäni satutt*/vahingoitt*/viilt*`,
    violence: `*pahoinpit*, *pahoinpid*, perheväkival*, lähisuhdeväkival*, parisuhdeväkival*, kunniaväkival*,
      mies/mieheni/miesystäv*/isä/isäni/isäpuol*/äiti/äitini/vaimo/vaimoni/puoliso*/poikaystäv*/avomie*
      lyö/löi/lyönyt/lyövät/lyödä/hakkaa/hakkasi/hakannut/potkii/potki/kurist*/uhkailee/uhkasi/väkivaltainen,
      lyö/löi/lyönyt/hakkaa/hakkasi/hakannut/potkii/kuristaa minua/mua/meitä/lapsiaan/lastaan/lapsiani,
      uhkailee/uhkaa !${THREATS.fi} minua/mua/meitä/lapsiaan/lastaan/lapsiani
      !${THREATS.fi}~jopa/asunnon/kodin/tuen/tukien,
      minua/mua/meitä/lasta/lapsia lyödään/hakataan/potkitaan/lyö/hakkaa,
      minua/mua/meitä/lasta/lapsia !${THREATS.fi} uhataan/uhkaillaan
      !${THREATS.fi}~jopa/asunnon/kodin/tuen/tukien,
      väkivalta*/väkivallan kotona/perheessä, kotona_väkivaltaa, kotona_on_väkivaltaa, kurist*,
      uhk* tappaa/puuko*/veits*, tappouhk*,
      pelkään/pelkää miestä*/isää*/puolisoa*/vaimoa*/äitiä*/miesystäv*/poikaystäv*, pelkään_kotona,
      pelkään/uskalla mennä_kotiin`,
    sexualAbuse: `raiska*, insesti*, hyväksikäytet*, seksuaali* hyväksi/hyväksikäyt*/väkival*/ahdist*,
      pakot* seksi*`,
    danger: `hengenvaara, hengenvaarassa,
      lapsi/lapseni/lapset/poika/poikani/tyttö/tytär/tyttäreni/teini/vauva/henki/henkeni/olen/olemme vaarassa
      !jäädä/menettää/syrjäytyä/tippua/keskeyttää/reputtaa,
      lapsi/lapseni/poika/poikani/tyttö/tytär/tyttäreni/teini kadonnut/katosi/kateissa`,
    acuteIllness: `yliannos*, myrkyt*, ei hengitä, ei/en saa_henkeä/happea/hengitettyä, tajuton*, tajuttom*,
      tajunta*_menett*, menett*_tajun*, pyörtyi, pyörtynyt, sydänkohta*, sydäninfarkt*, sydänpysäh*,
      vuotaa_verta_paljon,
      söi/syönyt/nieli/nielaisi/niellyt/joi/juonut myrkk*/paristo*/nappiparisto*/pillere*/pesuain*,
      liikaa lääkkeitä/lääkettä/pillereitä/tabletteja`,
  },
  kmr: {
    suicide: `xwekuştin*, întîhar*, xwe_bidarve*, xwe_dikuj*/bikuj*/kuşt*/kuştin*, dixwaz*/xwezî bimir*/mirin*/bimr*,
      naxwaz*/nikar*_bijî*/bijim, naxwaz*/nikar*_êdî_bijî*, êdî_naxwaz*/nikar*_bijî*,
      jiyan* aciz*/bêzar*/westiya*, dawî jiyan* xwe`,
    selfHarm: `xwe_birîndar*, destê/destên/milê/çengê/rehên_xwe_dibir*/bibir*/birî*, xwe_diêşîn*/biêşîn*,
      zirar* dide/didim/digihîn*_xwe, zirar*_didim/dide_xwe`,
    violence: `li_min/me_dide/didin/dixe/dixin/dida/dixist/xist/bixe,
      mêr/mêrê/jina/bav/bavê/diya/dayika/dayîka/zavayê/hevjîn*/hevsera lê/li
      dide/dixe/didin/dixin/dixist/xist/bixe, mêrê/bavê/jina/hevjîn* gef*/tundî*/tundûtûj*/tundrew*,
      lêdan* jin*/zarok*/mal*, tundî/tundiya/tundûtîj*/tundûtûj*/şîdet* mal*/malbat*/zayend*/cinsî*/seks*,
      gef* !${THREATS.kmr} min/me !${THREATS.kmr}~dixwe/dixwin/dike/dikin/ku/bi/me/min/ji/malê, gef* kuştin*,
      min/me_dikuj*/bikuj*, min_dixeniq*/bixeniq*, ji_mêrê/bavê/jina/diya ditirs*,
      ditirs* ji_mêrê/bavê/jina/diya, ditirs* li_malê, ditirs* herim_malê`,
    sexualAbuse: `tecawiz*, tecawuz*, destdirêj*, destavêt*, îstismar*, dest_avêt*_min/wê/keç*/zarok*`,
    danger: `zarok*/jiyan*/kurê/keça xeter*/talûk*, zarok*/kurê/keça winda/wenda_bû*`,
    acuteIllness: `jehr*, ji_hiş çû*, bêhiş_ket*/bû*, hişê çû, bêhn*/nefes*/hilm* nade/nagire/nastîne/naçe,
      nikar* bêhn*/nefes*/hilm*, gelek/zêde heb*_xwar*, overdoz*, doza_zêde, qelb* rawest*/sekin*, xeriqî*`,
  },
  pl: {
    suicide: `samobój*, chcę/chce/chciał*/wolał* umrzeć/umierać, chcę/chce/chciał* nie_żyć,
      nie chcę/chce/chciał* żyć/istnieć !z/ze/w/we/u/razem,
      nie chcę/chce/chciał* żyć_z/w_tym/takim/bólem/bólu, nie chce_mu/jej/mi_się żyć, odechciało* żyć,
      odebra*/odbierz* sobie_życie, targn* na_życie, zabić/zabije/zabiję_się/mnie/nas,
      powiesi*_się, się_powiesi*,
      się/mnie/nas_zabić/zabije/zabiję, myśl*_o_śmierci, skończyć_z_sobą/życiem`,
    selfHarm: `samookalecz*, okalecz*_się, się_okalecz*, ciął/cięła/pociął/pocięła_się, się_potnie/pocięła,
      !${THINGS.pl}~${BESIDE.pl} tnie/tną_się !gra/gry/${THINGS.pl}~mi/nam/mu/jej/mój/nasz/ten/cały,
      !gra/gry/${THINGS.pl}~${BESIDE.pl} się_tnie/tną !gra/gry/${THINGS.pl}~mi/nam/mu/jej/mój/nasz/ten/cały,
      robi/zrobi/zrobić/robię sobie_krzywd*, krzywdz*_sobie/siebie,
      tnie/pocięła_ręce/żyły`,
    violence: `mnie/nas_bije/biją/bił/biła/pobił/pobiła/uderzył/uderzyła/kopie/dusi/maltret*,
      mnie/nas_często/ciągle/czasem/znowu_bije, bije/biją/bił/pobił/uderzył/kopie/dusi_mnie/nas,
      mąż/mężu/ojciec/tata/ojczym/mama/matka/żona/partner/partnera/chłopak/konkubent/rodzice
      bije/biją/bił/biła/pobił/pobiła/uderzył/uderza/dusi/dusił/groził/znęca/kopie/zgwałcił,
      mąż/mężu/ojciec/tata/ojczym/partner/partnera/chłopak/konkubent grozi, mama/matka/żona/rodzice grozi
      !${THREATS.pl}~mi/nam/jej/mu/im/utrat*/odebran*/wstrzyman*/zabran*,
      przemoc*_domow*/seksualn*/fizyczn*/rodzinn*, przemoc* w_domu/rodzinie/małżeństwie,
      przemoc* męż*/partner*/ojc*, znęca* nad_mną/nami/rodzin*/żon*, maltret*,
      jestem/byłam/byłem/jest_bita/bity/bite/bici, katuje, groz* śmierci*/nożem/zabij*/zabic*,
      boję/boi się_męża/ojca/taty/partnera/ojczyma/żony, boję_się_w_domu,
      boję/boi się wracać/wrócić/iść_do_domu`,
    sexualAbuse: `gwałt, gwałtu, gwałci*, zgwałc*, molestow*, molestuj*, wykorzyst*_seksualn*,
      seksualn*_wykorzyst*, pedofil*, kazirodz*, dotyka*_mnie/ją/go/moją/mojego intymn*, zmusza* seksu`,
    danger: `zagrożenie/zagrożenia/zagrożone_życi*, życie_zagrożone, życie w_niebezpiecz*,
      dziecko/syn/córka/dzieci w_niebezpiecz*, dziecko/syn/córka zagin*/zniknęł*/zniknął`,
    acuteIllness: `przedawk*, zatruci*, zatruł*, otrut*, otruł*, nie oddycha*, nie może/mogę oddychać,
      przestał*_oddychać, nieprzytomn*, straci*_przytomn*, zemdlał*, zawał, zawału, mocno/bardzo_krwawi,
      duszę/dusi_się, połknął/połknęła/połknęło coś,
      połknął/połknęła/połknęło/wypił/wypiła/wypiło tabletk*/bateri*/lek/leki/chlor*/trucizn*,
      nałyka*_tablet*/leków, za_dużo tabletek/leków/paracetamolu`,
  },
  so: {
    suicide: `ismiid*, isdil*, isdeldel*, isdaldal*, is_deldel*/daldal*,
      is_dil/dilo/dilid/dilayaa/dilaa/dilaysaa/dilay/diley/dishay/disho/dishto/dilto/dilno, nafgoo*,
      naf/naftiisa/naftayda/nafteeda_goo*/goy*,
      rabaa/rabtaa/rabo/rabto/rabay/doonayaa/doonaysaa dhinto/dhimato/dhimashada,
      dhinto/dhimato/dhiman/dhimasho rabaa/rabtaa/rabo/rabto/doonayaa/doonaysaa,
      inuu/inay/inaan_noolaado/noolaato ma_rabo/rabto/doonayo/doonayso,
      ma_rabo/rabto_inuu/inay/inaan_noolaado/noolaato, !la noolaan/noolaansho_ma_rabo/rabto/doonayo,
      nolosha neceb/daal*/nac*`,
    selfHarm: `isdhaawac*, is/isa/iska_dhaawac*/jarjar*/jeex*, gacmaha_jarjar*/jarayaa/jarayso`,
    violence: `i/na/ina_garaac*/garaca*, i_dila*/dilay*/feeray*/laad*/ceejiy*, la_i_garaac*,
      ii/noo_hanjab* !${THREATS.so}~inuu/inay/in/guriga/aqalka/naga/iga/na,
      i_cabsi_geliya, ninka*/ninkayg*/sayga*/odayg*/xaask*/aabb*/hooy*/walidk*/waalid*
      i/na/carruur*/ilm*/hooy* garaac*/dila*/hanjab*/weerar*, ninkayg*/odayg*/aabb*_wuu_garaac*,
      rabshad* guri*/qoys*/xaas*/jinsi*, gacan_ka_hadal, gacan_ka_hadalka, hanjab* dil, mindi* hanjab*,
      ninka*/odayg*/aabb*/xaask* ka_baq*/cabs*, baq*/cabs* ninkayg*/aabb*, guriga_ka_baq*`,
    sexualAbuse: `kufsi*, kufsa*, faraxum*, fara_xum*, xadgudub* galmo*/jinsi*, galmo_qasab*/khasab*,
      jinsi_ku_xadgud*`,
    danger: `naf*/ilm*/cunug*/carruur*/nolosh* halis/khatar_ku_jir*, naf*/ilm*/cunug*/carruur* khatar_gal*,
      ilmo/ilmuhu/ilmaha/cunug*/wiilkayg*/gabadhayd* lumay/luntay/lumday/maqan`,
    acuteIllness: `sumoob*, sumow*, sun_cab*/cun*/liq*, ma_neefs*, neefs* kari/karo/waay*,
      neefta ku_dheg*/go*, kiniin*/kaniini*_badan, overdos*, suuxsan, miyir*_beel*/daboolm*,
      wadna*_istaag*/qabad, dhiig_bax_badan`,
  },
  ti: {
    suicide: `ነፍሰቅትለ*, ነብሰቅትለ*, ርእሰቅትለ*, ነፍሰ/ነብሰ/ርእሰ_ቅትለ*, ርእስ*/ነብስ*/ነፍስ*/ህይወ* ምቕታል/ምቅታል/ምጥፋእ,
      ነፍሱ/ነፍሳ/ነፍሰይ/ነብሱ/ነብሳ/ነብሰይ/ርእሱ/ርእሳ/ርእሰይ *ቀትል*/*ቐትል*/ቀቲ*/*ጥፍእ*, ህይወ* *ጥፍእ*/ኣጥፊ*,
      ነፍሱ/ነፍሳ/ነፍሰይ/ነብሱ/ነብሳ/ነብሰይ/ርእሱ/ርእሳ/ርእሰይ ሓኒቑ/ሓኒቓ/ሓኒቐ/ክሓንቕ/ክትሓንቕ,
      ክመውት/ክትመውት/ምማት/ምሟት/ሞት *ደሊ*/*ደልዩ*/*ደልያ*/*ደልየ*, ክነብር/ክትነብር/ምንባር/ህይወት *ኣይደል*/*ኣይትደል*, ህይወ* ጸሊ*`,
    selfHarm: `ነብሱ/ነብሳ/ነብሰይ/ነፍሱ/ነፍሳ/ነፍሰይ/ርእሱ/ርእሳ/ርእሰይ *ጎድእ*/*ጐድእ*/*ቖርጽ*/*ቆርጽ*/*ቁርጽ*/*ጉድእ*,
      ኢዱ/ኢዳ/ኢደይ *ቖርጽ*/*ቆርጽ*`,
    violence: `*ሃርመኒ*, *ሃርመና*, *ህርመኒ*, *ሃሪሙኒ*, *ሃሪማትኒ*, *ሃርሙኒ*, *ወቅዓኒ*, *ወቕዓኒ*, *ወቒዑኒ*, *ወቂዑኒ*, *ወቕዓና*,
      *ቀጥቅጠኒ*, *ቐጥቅጠኒ*, *ሓንቀኒ*, ሰብኣየይ/በዓልቤተይ/ቤተይ/ሰበይተይ/ኣቦይ/ኣደይ/ኣቦኡ/ኣቦኣ/ኣቦ *ሃርም*/*ሃርማ*/*ወቅዕ*/*ወቕዕ*/*ፈራር*,
      ዓመጽ*/ጎነጽ* ገዛ/ስድራ*/ጾታ*/ቤተሰብ, ገዛ/ስድራቤት/ጾታዊ ዓመጽ*/ጎነጽ*, !${THREATS.ti} *ፈራርሃኒ*, !${THREATS.ti} *ፈራርሓኒ*,
      !${THREATS.ti} *ፈራርሃና*, *ቀትለኒ*, *ቐትለኒ*, *ቀትለና*,
      *ቐትለና*, ሰብኣየይ/በዓልቤተይ/ኣቦይ/ኣደይ/ቤተይ *ፈርህ*/*ፈርሆ*/*ፈርሓ*, ገዛ እፈርህ`,
    sexualAbuse: `ጾታዊ/ጾታውያን ዓመጽ*/መጥቃዕቲ*/ግህሰት*, *ተዓሚጸ*, *ተዓሚጻ*, *ተደፊራ*, *ደፊሩኒ*, *ደፊርዋ*, *ዓሚጹኒ*, *ዓሚጽዋ*`,
    danger: `ቆልዓ*/ወደይ/ጓለይ/ውላደይ/ህይወት*/ህይወተይ ኣብ_ሓደጋ, ቆልዓ*/ወደይ/ጓለይ/ውላደይ ጠፊኡ*/ጠፊኣ*`,
    acuteIllness: `ኣየስተንፍስ*, ኣይተስተንፍስ*, ኣየተንፍስ*, ኣይተንፍስ*, ምስትንፋስ *ኣብ*/ኣይከኣል*, ስሚ/መርዚ በሊ*/ሰት*/ወሲ*/ውሒጡ*, ተመሪዙ*,
      ተመሪዛ*, ብዙሕ/ብዙሓት ከኒና* ወሲ*/ውሒ*/በሊ*, ሃለዋ* ኣጥፊ*/ጠፊ*/ስሒ*, ልቢ ደው_ኢ*`,
  },
  uk: {
    suicide: `самогуб*, суїцид*, суицид*, самоубий*, вбити/убити/убить/вбиває/вбє/убє_себе/мене/нас/меня,
      себе/мене/нас/меня_вбити/убити/вбє/убє/убьет/убить, накла*_на_себе_руки,
      покінчи*/покончи* собою/життям/жизнью,
      !${THINGS.uk}~знову/опять/постійно/постоянно/мій/мой
      повісився/повісилас*/повіситис*/повіситьс*/повесился/повесилас*/повеситьс* !${THINGS.uk}~мій/мой,
      хоче/хочу/хочет/хотів/хотіла/хотел/хотела померти/вмерти/помирати/умереть/умирать/здохнути,
      померти/вмерти/умереть_хоче/хочу,
      не хоче/хочу/хочет/хотіла/хотів жити/жить/існувати !з/зі/із/с/со/разом/в/у/на/тут/там/окремо/вместе,
      не хочу/хоче_жити/жить в/у_цьому/такому/этом, сил/сенсу/смысла_жити/жить, життя_набридло`,
    selfHarm: `самоушкодж*, самопошкодж*, самоповреж*, селфхарм*,
      ріже/ріжу/різала/порізала/порізав/режет/режу/різати_себе/себя/руки/вени/вены,
      ріже/ріжу/різала/режет_собі/себе/себя_руки/вени/вены,
      себе/себя/руки/вени/вены_ріже/ріжу/різала/порізала/режет,
      шкодить/шкоджу/завдає/вредит/наносит собі/себе`,
    violence: `бє/бьє/бье/бють/бив/била/били/побив/побила/побили_мене/нас/меня,
      бьет/бьют/бил/избил/вдарив/ударив/ударил/душить/душив_мене/нас/меня,
      мене/нас/меня_бє/бьє/бье/бють/бив/била/били/побив/побила/побили,
      мене/нас/меня_бьет/бьют/бил/избил/вдарив/ударив/ударил/душить,
      мене/меня_часто/постійно/постоянно_бє/бьє/бьет,
      чоловік/муж/батько/тато/папа/отець/отец/вітчим/отчим/мама/мати/мать/дружина/жена/партнер
      бє/бьє/бье/бив/побив/бьет/бил/избил/била/ударив/душить/погрожу*/знуща*,
      чоловік/муж/батько/тато/папа/отець/отец/вітчим/отчим/партнер угрожа*,
      мама/мати/мать/дружина/жена угрожа* !выселение/штраф/штрафы/потеря,
      бє/бьє/бьет_чоловік/муж/батько, домашн*/сімейн*_насильств*/насилл*/насили*,
      насильств*/насилл*/насили* сімї/вдома/удома/дома/семье,
      погрожу*/угрожа* вбити/убити/убить/вбивств*/ножем,
      погрожу*/угрожа* !${THREATS.uk} мені/нам/мне
      !${THREATS.uk}~що/что/тем/тим/нас/мене/меня/лиш*/позбав*,
      боюся/боюсь/боїться чоловіка/мужа/батька/тата/партнера/вітчима/отчима/папу,
      боюся/боюсь_вдома/удома/дома, боюся/боюсь/боїться йти/іти/идти_додому/домой, б'ють_дитину/дітей, аб'юз*,
      абьюз*`,
    sexualAbuse: `зґвалт*, згвалт*, ґвалтув*, ґвалту, изнасил*, розбещ*, педофіл*,
      сексуальн* насильств*/насилл*/насили*/домаг*/эксплуат*, домага*_сексуальн*, змушу* сексу,
      торка* мене/її/дочки/доньки/дитини інтимн*`,
    danger: `дитина/дитині/діти/син/дочка/донька/життя/життю/ребенок в/у_небезпец*/опасност*,
      небезпек*_для_життя, дитина/син/дочка/донька/ребенок_зник/зникла/зникло/пропав/пропала/пропал,
      дитина/ребенок_загубил*/потерял*`,
    acuteIllness: `передоз*, отруїв*, отруїл*, отруєн*, отравил*, отравлен*, не дихає/дышит,
      не може/можу/может/могу дихати/дышать, задихається, непритомн*, знепритомн*, втрати*_свідом*,
      потерял*_сознан*, серцев*_напад*, інфаркт*, инфаркт*, проковтнула_дитина,
      проковтнув/проковтнула/проковтнуло/проглотил*/випив/випила/випило/выпил*
      таблетки/таблетку/батарейк*/пігул*/отрут*/хлор*/магніт*, багато/много_таблеток/пігулок,
      сильно_кровоточить`,
  },
}
