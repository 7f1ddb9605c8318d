import { expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import { documentsOf } from './documents'

const nation = libraryFromFiles().scopes.get('nation')
if (!nation) throw new Error('no nation')
const [event] = nation.lifeEvents
if (!event) throw new Error('no life event')

const lifeEventsIn = (locale: 'sv' | 'en' | 'ar', title: typeof event.title, summary = event.summary) => {
  const alone = { needs: [], needTranslations: [], glossaryTerms: [], funds: [], professions: [] }
  const part = { ...nation, ...alone, lifeEvents: [{ ...event, title, summary }] }
  return documentsOf({ part, nation: part, services: [] }, locale).filter(({ type }) => type === 'lifeEvent')
}

it('has a life event once in each language that its name is translated to', () => {
  const title = { sv: 'Mitt barn fyller arton', en: 'My child turns eighteen' }
  const summary = { sv: 'Då ändras mycket.', en: 'Much will change.' }
  expect(lifeEventsIn('sv', title, summary)).toMatchObject([{ title: title.sv, locale: 'sv' }])
  expect(lifeEventsIn('en', title, summary)).toEqual([
    {
      id: `lifeEvent:${event.slug}`,
      type: 'lifeEvent',
      slug: event.slug,
      scope: 'nation',
      locale: 'en',
      title: title.en,
      summary: summary.en,
      // Written in Swedish only, and so found there.
      inOtherWords: [],
      keywords: [],
      body: '',
    },
  ])
  expect(lifeEventsIn('ar', title, summary)).toEqual([])
})

it('has a minority language without what holds in some municipalities only', () => {
  const part = { ...nation, needs: [], lifeEvents: [], processes: [] }
  const documents = documentsOf({ part, nation: part, services: [] }, 'sv')
  const finnish = documents.find(({ type, slug }) => type === 'minorityLanguage' && slug === 'finska')
  expect(finnish).toMatchObject({ title: 'Finska', inOtherWords: expect.arrayContaining(['suomi']) })
  expect(finnish?.body).toContain('modersmål')
  expect(finnish?.body).not.toContain('svara dig muntligt')
})

it('puts no Swedish in another language', () => {
  const [found] = lifeEventsIn('en', { sv: 'Arton år', en: 'Eighteen' }, { sv: 'Då ändras mycket.' })
  expect(found?.summary).toBe('')
})
