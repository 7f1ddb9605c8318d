import { describe, expect, it } from 'vitest'
import { buildIndex } from './build-index'
import { search } from './query'
import { ARABIC, documentWith, MUNICIPALITY, NATION } from './sample-documents'
import type { SearchAnswer, Segment } from './schema'
import { SearchSpace } from './space'

const nation = buildIndex(NATION)
const space = new SearchSpace([
  nation,
  buildIndex(MUNICIPALITY, undefined, [nation.parts]),
  buildIndex(ARABIC),
])

function ask(query: string, locale = 'sv'): SearchAnswer {
  return search(space, query, { limit: 10, locale, explain: true })
}

function found(query: string, locale = 'sv'): string[] {
  return ask(query, locale).hits.map((hit) => hit.slug)
}

function marked(segments: readonly Segment[] | undefined): string[] {
  return (segments ?? []).filter((segment) => segment.marked).map((segment) => segment.text)
}

describe('everyday words', () => {
  it.each([
    ['kortis', 'korttidsvistelse'],
    ['Kortis!', 'korttidsvistelse'],
    ['barnvakt', 'avlosning-i-hemmet'],
    ['vårdbidrag', 'omvardnadsbidrag'],
    ['taxi till skolan', 'skolskjuts'],
    ['rullstol', 'hjalpmedel'],
  ])('"%s" leads to %s', (query, slug) => {
    expect(found(query)[0]).toBe(slug)
  })
})

describe('whole sentences', () => {
  it.each([
    ['finns det nån som kan passa barnet ett par timmar', 'avlosning-i-hemmet'],
    ['hur gör jag för att ansöka om färdtjänst?', 'fardtjanst'],
    ['han får utbrott hemma och slår', 'utmanande-beteende'],
    ['jag är orolig för grannens barn och vill anmäla', 'orosanmalan'],
  ])('"%s" leads to %s', (query, slug) => {
    expect(found(query)[0]).toBe(slug)
  })

  it('puts what has all the words before what has some of them', () => {
    const slugs = found('remiss till habilitering')
    expect(slugs[0]).toBe('habilitering')
  })

  it('never empties a question of only common words', () => {
    expect(() => ask('vad är det här')).not.toThrow()
    expect(ask('vem').query).toBe('vem')
  })
})

describe('inflection', () => {
  it.each([
    ['bidraget till föräldrarna', 'omvardnadsbidrag'],
    ['tolkarna', 'tolk'],
    ['hjälpmedlen', 'hjalpmedel'],
    ['avlösa', 'avlosning-i-hemmet'],
    ['anmälningar', 'orosanmalan'],
    ['assistenterna', 'personlig-assistans'],
  ])('"%s" leads to %s', (query, slug) => {
    expect(found(query)[0]).toBe(slug)
  })
})

describe('compounds', () => {
  it.each([
    ['barnhabiliteringen', 'habilitering'],
    ['rullstolsramp', 'hjalpmedel'],
    ['korttid', 'korttidsvistelse'],
    ['LSS-handläggare', 'korttidsvistelse'],
    ['tolkbokning', 'tolk'],
  ])('"%s" finds %s by its parts', (query, slug) => {
    expect(found(query)).toContain(slug)
  })

  it('finds a long word by its last part', () => {
    expect(found('habilitering')).toContain('planer-runt-barnet')
  })

  it('does not divide short look-alikes', () => {
    expect(found('ramp')).not.toContain('planer-runt-barnet')
    expect(found('syn')).not.toContain('korttidstillsyn')
  })
})

describe('law and abbreviations', () => {
  it('finds a paragraph and its point', () => {
    expect(found('9 § 6 LSS')[0]).toBe('korttidsvistelse')
    expect(found('lss 9§7')[0]).toBe('korttidstillsyn')
    expect(found('16 kap 4 § HSL')[0]).toBe('samordnad-individuell-plan')
    expect(found('paragraf 9 LSS')).toEqual(expect.arrayContaining(['rad-och-stod', 'korttidsvistelse']))
  })

  it('puts the need first for the bare abbreviation, and the word first when its meaning is asked', () => {
    expect(ask('SIP').hits[0]).toMatchObject({ type: 'need', slug: 'samordnad-individuell-plan' })
    for (const query of [
      'vad är SIP',
      'Vad betyder sip?',
      'vad är en sip för något',
      'va är en handläggare',
    ]) {
      expect(ask(query).hits[0]?.type).toBe('term')
    }
    expect(ask('vad är skillnaden mellan kortis och avlösning').hits[0]?.type).toBe('need')
  })
})

describe('keyboards without å, ä, ö', () => {
  it.each([
    ['fardtjanst', 'fardtjanst'],
    ['omvardnadsbidraget', 'omvardnadsbidrag'],
    ['hjalpmedel rullstol', 'hjalpmedel'],
    ['foraldrar', 'omvardnadsbidrag'],
  ])('"%s" leads to %s, and is not called misspelled', (query, slug) => {
    expect(found(query)[0]).toBe(slug)
    expect(ask(query).didYouMean).toBeNull()
  })

  it('ranks the word as written before the one that only looks like it', () => {
    const dad = documentWith({ slug: 'far', title: 'Far', summary: 'Den som är pappa.' })
    const sheep = documentWith({ slug: 'farskotsel', title: 'Får', summary: 'Djur med ull.' })
    const two = new SearchSpace([buildIndex([sheep, dad])])
    expect(search(two, 'far', { limit: 5, locale: 'sv' }).hits[0]?.slug).toBe('far')
  })
})

describe('did you mean', () => {
  it.each([
    ['habelitering', 'habilitering', 'habilitering'],
    ['habbilitering', 'habilitering', 'habilitering'],
    ['ferdtjenst', 'färdtjänst', 'fardtjanst'],
    ['bostads anpasning', 'bostadsanpassning', 'bostadsanpassning'],
    ['personlig assistanz', 'personlig assistans', 'personlig-assistans'],
    ['hur söker jag omvårdnatsbidrag', 'hur söker jag omvårdnadsbidrag', 'omvardnadsbidrag'],
    ['skolsjuts', 'skolskjuts', 'skolskjuts'],
    ['rulstol', 'rullstol', 'hjalpmedel'],
  ])('"%s" is answered as "%s"', (query, didYouMean, slug) => {
    const answer = ask(query)
    expect(answer.didYouMean).toBe(didYouMean)
    expect(answer.query).toBe(query)
    expect(answer.hits[0]?.slug).toBe(slug)
  })

  it('finds the word behind a misspelled inflection', () => {
    expect(found('habeliteringarna')[0]).toBe('habilitering')
  })

  it.each(['habilitering', 'kortis', 'barn', 'xyzzy', 'qwertyuiopå', 'SIP', 'min kusin har en katt'])(
    'leaves "%s" as it is',
    (query) => {
      expect(ask(query).didYouMean).toBeNull()
    },
  )

  it('does not correct a Swedish word with a word of another language', () => {
    const english = documentWith({ slug: 'a', title: 'Papers', summary: 'Bring your papers.', locale: 'en' })
    const both = new SearchSpace([nation, buildIndex([english])])
    expect(search(both, 'alla papper till tolken', { limit: 5, locale: 'sv' }).didYouMean).toBeNull()
    expect(search(both, 'papeers', { limit: 5, locale: 'en' }).didYouMean).toBe('papers')
  })

  it('proposes no word of a language that the municipality has not chosen', () => {
    const meant = (query: string, languages: readonly string[]) =>
      search(space, query, { limit: 5, locale: 'sv', languages }).didYouMean
    expect(meant('المساعذة', ['sv', 'ar'])).toBe('المساعدة')
    expect(meant('المساعذة', ['sv', 'fa'])).toBeNull()
    expect(meant('habelitering', [])).toBe('habilitering')
    const english = documentWith({ slug: 'a', title: 'Papers', summary: 'Bring your papers.', locale: 'en' })
    const both = new SearchSpace([nation, buildIndex([english])])
    const asked = (languages: readonly string[]) =>
      search(both, 'bring your papeers', { limit: 5, locale: 'sv', languages }).didYouMean
    expect(asked(['sv', 'en'])).toBe('bring your papers')
    expect(asked(['sv'])).toBeNull()
  })

  it('understands a demeaning word that a document carries, and never proposes it', () => {
    expect(found('handikappad')[0]).toBe('personlig-assistans')
    expect(ask('handikapad').didYouMean).toBeNull()
    expect(ask('handikappat').didYouMean ?? '').not.toMatch(/handikapp/)
  })

  it('reads a word written in two', () => {
    expect(found('färd tjänst')[0]).toBe('fardtjanst')
    expect(found('skol skjuts')[0]).toBe('skolskjuts')
  })
})

describe('layers and languages', () => {
  it('shows a thing once, found by the words of all its layers', () => {
    const answer = ask('färdtjänst sjötaxi')
    expect(answer.hits.filter((hit) => hit.slug === 'fardtjanst')).toHaveLength(1)
    expect(answer.hits[0]).toMatchObject({ slug: 'fardtjanst', scope: 'lindhaga' })
    expect(answer.hits[0]?.why?.map((reason) => reason.word)).toEqual(['färdtjänst', 'sjötaxi'])
  })

  it('puts needs before services at equal merit', () => {
    expect(ask('tolk').hits.map((hit) => hit.type)).toEqual(['need', 'service'])
    expect(found('korttidshem')).toEqual(expect.arrayContaining(['korttidsvistelse', 'eken']))
  })

  it('finds in Arabic with and without article, vowel signs and hamza', () => {
    for (const query of ['مترجم', 'المترجم', 'مُتَرْجِم', 'للمترجم']) expect(found(query, 'ar')[0]).toBe('tolk')
    expect(found('كرسي متحرك', 'ar')[0]).toBe('hjalpmedel')
    expect(found('الادوات', 'ar')[0]).toBe('hjalpmedel')
  })

  it('takes a word that two languages share as the visitor does', () => {
    const polish = documentWith({ slug: 'a', title: 'Renta', summary: 'Pieniądze.', locale: 'pl' })
    const spanish = documentWith({ slug: 'b', title: 'Renta', summary: 'El piso.', locale: 'es' })
    const both = new SearchSpace([buildIndex([polish, spanish])])
    const first = (locale: string) => search(both, 'renta', { limit: 1, locale }).hits[0]?.slug
    expect([first('pl'), first('es')]).toEqual(['a', 'b'])
  })

  it('shows the text in the language of the visitor', () => {
    expect(ask('tolk', 'ar').hits[0]).toMatchObject({ slug: 'tolk', locale: 'ar' })
    expect(ask('مترجم', 'sv').hits[0]).toMatchObject({ slug: 'tolk', locale: 'sv' })
  })
})

describe('titles and snippets', () => {
  it('marks inflected words and compounds', () => {
    const hit = ask('habilitering').hits.find(({ slug }) => slug === 'planer-runt-barnet')
    expect(marked(hit?.snippet)).toEqual(['Habiliteringsplan'])
    expect(marked(ask('färdtjänst').hits[0]?.titleSegments)).toEqual(['Färdtjänst'])
  })

  it('shows the sentence that answers', () => {
    const hit = ask('remiss habilitering').hits[0]
    expect(hit?.snippet.map((segment) => segment.text).join('')).toContain('remiss från läkare')
  })

  it('marks what the corrected question means', () => {
    expect(marked(ask('ferdtjenst').hits[0]?.titleSegments)).toEqual(['Färdtjänst'])
  })
})

describe('unfinished words', () => {
  it('takes the last word of a short question as a beginning', () => {
    expect(found('habil')[0]).toBe('habilitering')
    expect(found('omvård')[0]).toBe('omvardnadsbidrag')
  })
})
