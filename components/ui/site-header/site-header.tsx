import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import { Logo } from '../logo/logo'
import { NoticeBar } from '../notice-bar/notice-bar'
import { formatPhone } from '../phone-link/phone'
import styles from './site-header.module.css'

/** A language that the page can be read in. */
export type LanguageLink = {
  href: string
  /** The tag of the language: `sv`, `ar`. */
  lang: string
  dir: 'ltr' | 'rtl'
  /** In the language itself: `العربية`. */
  name: string
  /** In the language itself: how much of the page is in it. */
  note?: string
  current?: boolean
}

export type SiteHeaderProps = {
  /** The service, and where it starts. */
  siteName: string
  homeHref: string
  /** "Lindhaga kommun"; left out where no municipality is chosen. */
  municipalityName?: string
  /** The sentence above all; see `NoticeBar`. */
  notice?: ReactNode
  languages?: { label: string; items: readonly LanguageLink[] }
  acute?: { href: string; label: string; current?: boolean }
  /** The guide's direct number. */
  guide?: { label: string; number: string }
}

/**
 * The same on every page and in the same order (WCAG 3.2.3, 3.2.6): mark and name, languages, acute help,
 * the guide's number. On phones two rows, some 115 px at 320 px width; the languages fold into a menu, a
 * `<details>` that needs no script. Targets are 44 px (2.5.5).
 */
export function SiteHeader({
  siteName,
  homeHref,
  municipalityName,
  notice,
  languages,
  acute,
  guide,
}: SiteHeaderProps) {
  const phone = guide && formatPhone(guide.number)
  return (
    <header className={styles.header}>
      {notice && <NoticeBar>{notice}</NoticeBar>}
      <div className={styles.inner}>
        <a className={styles.home} href={homeHref}>
          <Logo className={styles.mark} />
          <span className={styles.names}>
            <span className={styles.site}>{siteName}</span>
            {municipalityName !== undefined && (
              <span className={styles.municipality}>{municipalityName}</span>
            )}
          </span>
        </a>
        {languages && languages.items.length > 0 && (
          <nav className={styles.languages} aria-label={languages.label}>
            <details className={styles.menu}>
              <summary className={styles.item}>
                <Icon name="languages" size="m" />
                {languages.label}
                <span className={styles.sample} aria-hidden="true">
                  {languages.items
                    .filter((language) => !language.current)
                    .slice(0, 2)
                    .map((language) => (
                      <bdi key={language.lang} lang={language.lang}>
                        {language.name}
                      </bdi>
                    ))}
                </span>
                <Icon name="chevron-down" className={styles.chevron} />
              </summary>
              <ul className={styles.panel}>
                {languages.items.map((language) => (
                  <li key={language.lang}>
                    <a
                      href={language.href}
                      lang={language.lang}
                      hrefLang={language.lang}
                      aria-current={language.current ? 'true' : undefined}
                    >
                      <span dir={language.dir}>
                        <span className={styles.language}>{language.name}</span>
                        {language.note !== undefined && (
                          <span className={styles.extent}> {language.note}</span>
                        )}
                      </span>
                      {language.current && <Icon name="check" />}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </nav>
        )}
        {(acute || guide) && (
          <div className={styles.help}>
            {acute && (
              <a className={styles.acute} href={acute.href} aria-current={acute.current ? 'page' : undefined}>
                <Icon name="siren" size="m" />
                {acute.label}
              </a>
            )}
            {guide && phone && (
              <a className={styles.guide} href={phone.href ?? undefined}>
                <Icon name="phone" size="m" />
                <span className={styles.guideText}>
                  <span className={styles.guideLabel}>{guide.label} </span>
                  <bdi className={styles.number} dir="ltr">
                    {phone.display}
                  </bdi>
                </span>
              </a>
            )}
          </div>
        )}
      </div>
    </header>
  )
}
