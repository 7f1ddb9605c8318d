import styles from './skip-link.module.css'

export type SkipLinkProps = {
  /** The address of the main contents, `#…`. */
  href: string
  children: string
}

/** First in every page: leads past the header (WCAG 2.4.1). Out of sight until it has focus. */
export function SkipLink({ href, children }: SkipLinkProps) {
  return (
    <a className={styles.link} href={href}>
      {children}
    </a>
  )
}
