import { type Locale, localeSchema, SOURCE_LOCALE } from '../kernel/values'

/**
 * The page of last resort: made of nothing but this file, for when no page of the portal's own can be had.
 * It says what is wrong in a sentence, and gives the numbers that always work. No style, no script.
 */
export interface PlainPage {
  status: number
  /** First segment of the address; Swedish when it is no locale. */
  locale?: string | undefined
}

type Wording = 'missing' | 'address' | 'request' | 'wait' | 'fault'

interface Texts {
  lang: string
  dir: 'ltr' | 'rtl'
  headings: Record<Wording, string>
  advice: Record<Wording, string>
  acute: string
  health: string
  start: string
}

const SWEDISH: Texts = {
  lang: 'sv',
  dir: 'ltr',
  headings: {
    missing: 'Sidan finns inte',
    address: 'Adressen går inte att läsa',
    request: 'Det gick inte att ta emot det du skickade',
    wait: 'Tjänsten är snart tillbaka',
    fault: 'Något gick fel hos oss',
  },
  advice: {
    missing: 'Sidan kan ha flyttats. Börja om från startsidan.',
    address: 'Den är för lång eller har tecken som inte hör hemma i en adress. Börja om från startsidan.',
    request: 'Gå tillbaka och försök igen, eller börja om från startsidan.',
    wait: 'Vänta en liten stund och ladda sidan igen.',
    fault: 'Felet är vårt, inte ditt. Försök igen om en stund.',
  },
  acute: 'Ring 112 om det är fara för liv.',
  health: 'Ring 1177 för råd om vård.',
  start: 'Till startsidan',
}

const ENGLISH: Texts = {
  lang: 'en',
  dir: 'ltr',
  headings: {
    missing: 'The page does not exist',
    address: 'The address cannot be read',
    request: 'We could not receive what you sent',
    wait: 'The service will soon be back',
    fault: 'Something went wrong on our side',
  },
  advice: {
    missing: 'The page may have moved. Start again from the start page.',
    address:
      'It is too long or has characters that do not belong in an address. Start again from the start page.',
    request: 'Go back and try again, or start again from the start page.',
    wait: 'Wait a little while and load the page again.',
    fault: 'The fault is ours, not yours. Try again in a while.',
  },
  acute: 'Call 112 if there is danger to life.',
  health: 'Call 1177 for advice about health care.',
  start: 'To the start page',
}

const ARABIC: Texts = {
  lang: 'ar',
  dir: 'rtl',
  headings: {
    missing: 'الصفحة غير موجودة',
    address: 'لا يمكن قراءة العنوان',
    request: 'تعذّر استلام ما أرسلته',
    wait: 'ستعود الخدمة قريبًا',
    fault: 'حدث خطأ لدينا',
  },
  advice: {
    missing: 'ربما نُقلت الصفحة. ابدأ من جديد من الصفحة الرئيسية.',
    address: 'العنوان طويل جدًا أو فيه رموز غير صالحة. ابدأ من جديد من الصفحة الرئيسية.',
    request: 'ارجع وحاول مرة أخرى، أو ابدأ من جديد من الصفحة الرئيسية.',
    wait: 'انتظر قليلًا ثم أعد تحميل الصفحة.',
    fault: 'الخطأ منا وليس منك. حاول مرة أخرى بعد قليل.',
  },
  acute: 'اتصل بالرقم 112 إذا كان هناك خطر على الحياة.',
  health: 'اتصل بالرقم 1177 للحصول على نصائح حول الرعاية الصحية.',
  start: 'إلى الصفحة الرئيسية',
}

const TEXTS: Readonly<Record<Locale, Texts>> = { sv: SWEDISH, en: ENGLISH, ar: ARABIC }

/** A whole HTML page for an answer with `status`. */
export function plainPage({ status, locale }: PlainPage): string {
  const texts = TEXTS[localeSchema.catch(SOURCE_LOCALE).parse(locale)]
  const wording = wordingOf(status)
  const heading = escapeHtml(texts.headings[wording])
  return [
    '<!DOCTYPE html>',
    `<html lang="${texts.lang}" dir="${texts.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${heading}</title>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${heading}</h1>`,
    `<p>${escapeHtml(texts.advice[wording])}</p>`,
    `<p>${withNumber(texts.acute, '112')}</p>`,
    `<p>${withNumber(texts.health, '1177')}</p>`,
    `<p><a href="${texts.lang === 'sv' ? '/' : `/${texts.lang}`}">${escapeHtml(texts.start)}</a></p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function wordingOf(status: number): Wording {
  if (status === 404 || status === 410) return 'missing'
  if (status === 400 || status === 414) return 'address'
  if (status === 429 || status === 503) return 'wait'
  return status < 500 ? 'request' : 'fault'
}

function withNumber(sentence: string, number: string): string {
  return escapeHtml(sentence).replace(number, `<a href="tel:${number}">${number}</a>`)
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
