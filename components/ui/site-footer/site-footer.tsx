import type { ReactNode } from 'react'
import styles from './site-footer.module.css'

export type FooterLinks = {
  heading: string
  links: readonly { href: string; label: string; lang?: string }[]
}

export type SiteFooterProps = {
  /** Who stands behind the pages. */
  name: string
  /** A sentence or two about it. */
  children?: ReactNode
  groups: readonly FooterLinks[]
}

/** Ends every page in the same order (WCAG 3.2.3). Each group of links is a navigation named by its heading. */
export function SiteFooter({ name, children, groups }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.about}>
          <p className={styles.name}>{name}</p>
          {children}
        </div>
        {groups.map((group) => (
          <nav key={group.heading} className={styles.group} aria-label={group.heading}>
            <h2 className={styles.heading}>{group.heading}</h2>
            <ul className={styles.links}>
              {group.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} lang={link.lang} hrefLang={link.lang}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}
