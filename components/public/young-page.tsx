import { getTranslations } from 'next-intl/server'
import { foreign } from '@/lib/kernel/i18n/foreign'
import type { SiteView } from '@/lib/pages/schema/site'
import type { YoungQuestionView, YoungView } from '@/lib/pages/schema/young'
import { Disclosure } from '../ui/disclosure/disclosure'
import { EntryList } from '../ui/entry-list/entry-list'
import { Band, Stack } from '../ui/layout/layout'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { TintedBox } from '../ui/tinted-box/tinted-box'
import { EmergencyNumber } from './emergency-number'
import styles from './emergency-numbers.module.css'
import { PageHead } from './page-head'
import { RichText, type TextSurroundings } from './rich-text'
import { howMuchIsSwedish, SwedishNote } from './swedish-note'

/** For who is a child or young: whom one can talk to, where one may go alone, and short answers (R3). */
export async function YoungPage({ site, young }: { site: SiteView; young: YoungView }) {
  const { locale, guide } = site
  const t = await getTranslations({ locale })
  const around: TextSurroundings = { site, contacts: young.contacts, terms: young.terms, related: [] }
  const swedish = howMuchIsSwedish(
    young.areas.flatMap(({ questions }) => questions),
    locale,
  )
  return (
    <Band>
      <Stack gap="l">
        <PageHead site={site} title={t('young.heading')} lead={t('young.lead')}>
          <SwedishNote
            site={site}
            swedish={swedish}
            unreviewed={site.unreviewed && swedish !== 'all'}
            older={young.older}
          />
        </PageHead>
        <section aria-labelledby="prata">
          <h2 id="prata">{t('young.talkHeading')}</h2>
          <p>{t('young.talkText')}</p>
          {young.numbers.length > 0 && <p>{t('young.talkNumbers')}</p>}
          <div className={styles.numbers}>
            {young.numbers.map((number) => (
              <EmergencyNumber key={number.slug} number={number} locale={locale} />
            ))}
          </div>
        </section>
        {guide?.phones[0] && (
          <TintedBox tint="sun" labelledBy="guide">
            <h2 id="guide">{t('young.guideHeading')}</h2>
            <p>{t('young.guideText')}</p>
            <p>
              <PhoneLink number={guide.phones[0].number} size="large" icon />
            </p>
          </TintedBox>
        )}
        {young.areas.length > 0 && (
          <section aria-labelledby="fragor">
            <h2 id="fragor">{t('young.questionsHeading')}</h2>
            <Stack gap="l">
              {young.areas.map(({ area, questions }) => (
                <section key={area.slug} aria-labelledby={`om-${area.slug}`}>
                  <h3 id={`om-${area.slug}`} {...foreign(area.title.lang, locale)}>
                    {area.title.text}
                  </h3>
                  {questions.map((question) => (
                    <Question key={question.need.slug} question={question} around={around} />
                  ))}
                </section>
              ))}
            </Stack>
          </section>
        )}
        {young.services.length > 0 && (
          <section aria-labelledby="hit">
            <h2 id="hit">{t('young.doorsHeading')}</h2>
            <EntryList
              entries={young.services.map(({ slug, href, name, youngSummary, phones: [phone] }) => ({
                id: `dorr-${slug}`,
                title: (
                  <a href={href} {...foreign('sv', locale)}>
                    {name}
                  </a>
                ),
                children: (
                  <>
                    <p {...foreign('sv', locale)}>{youngSummary}</p>
                    {phone && (
                      <p>
                        <PhoneLink number={phone.number} sms={phone.type === 'sms'} size="large" />
                      </p>
                    )}
                  </>
                ),
              }))}
            />
          </section>
        )}
        <section aria-labelledby="rattigheter">
          <h2 id="rattigheter">{t('young.rightsHeading')}</h2>
          <ul>
            <li>{t('young.right1')}</li>
            <li>{t('young.right2')}</li>
            <li>{t('young.right3')}</li>
            <li>{t('young.right4')}</li>
          </ul>
        </section>
      </Stack>
    </Band>
  )
}

/** A question as a young person asks it, and the answer in a few sentences. */
async function Question({
  question: { need, question, blocks },
  around,
}: {
  question: YoungQuestionView
  around: TextSurroundings
}) {
  const { locale } = around.site
  const t = await getTranslations({ locale, namespace: 'young' })
  return (
    <Disclosure
      heading={<span {...foreign(question.lang, locale)}>{question.text}</span>}
      headingLevel={4}
      id={need.slug}
      tint="dusk"
    >
      {blocks.map((block, index) => (
        <RichText
          key={block.from}
          tree={block.tree}
          lang={block.lang}
          around={around}
          idPrefix={`${need.slug}-${index}`}
        />
      ))}
      <p>
        {t('more')}{' '}
        <a href={need.href} {...foreign(need.title.lang, locale)}>
          {need.title.text}
        </a>
      </p>
    </Disclosure>
  )
}
