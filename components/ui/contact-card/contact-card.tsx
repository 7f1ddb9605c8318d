import { Fragment, type ReactNode } from 'react'
import type { HeadingLevel } from '../heading'
import { Icon, type IconName } from '../icon/icon'
import { PhoneLink } from '../phone-link/phone-link'
import { Unbroken } from '../unbroken/unbroken'
import styles from './contact-card.module.css'

export type ContactPhone = {
  number: string
  /** What the number is for, where there are several. */
  label?: ReactNode
  /** "Telefontid mån–fre 9–11.30". */
  hours?: string
  /** Coming days that differ: "Stängt 24–26 december 2026". */
  exceptions?: readonly string[]
  /** The number takes text messages, not calls. */
  sms?: boolean
}

export type ContactCardProps = {
  name: ReactNode
  /** The page of the service. */
  href?: string
  organisation?: ReactNode
  phones?: readonly ContactPhone[]
  email?: string
  web?: { href: string; label: string }
  /** Where it is, with what makes the place easy or hard to come to: lift, parking, hearing loop. */
  places?: readonly { address: ReactNode; access?: ReactNode }[]
  /** More about the contact: whom it is for, interpreters. */
  children?: ReactNode
  /** Names of the kinds of contact, for who does not see the pictures. */
  labels: { phone: string; email: string; web: string; address: string; access: string }
  headingLevel?: HeadingLevel
  /** bare: inside another card (an `ArchCard`). */
  surface?: 'card' | 'bare'
  /** The language of the contact's own texts, where it is not the page's. */
  lang?: string
  dir?: 'ltr' | 'rtl'
}

function Row({ icon, label, children }: { icon: IconName; label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>
        <Icon name={icon} />
        <span className="visually-hidden">{label}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** An address of the net, left to right, that may break after its dots and before its @. */
function Breakable({ text }: { text: string }) {
  const parts = text.split(/(?<=[./])|(?=@)/)
  return (
    <bdi dir="ltr">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of an address have no name of their own
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  )
}

/**
 * Whom to turn to, and how: name, organisation, numbers with their hours, e-mail, address, access. What is
 * unknown is left out. The number comes first and large; each way is named in words besides its picture
 * (WCAG 1.1.1, 1.3.1); addresses and numbers keep their direction (1.3.2).
 */
export function ContactCard({
  name,
  href,
  organisation,
  phones = [],
  email,
  web,
  places = [],
  children,
  labels,
  headingLevel = 3,
  surface = 'card',
  lang,
  dir,
}: ContactCardProps) {
  const Heading = `h${headingLevel}` as const
  const hasWays = phones.length > 0 || places.length > 0 || Boolean(email ?? web)
  return (
    <div className={styles[surface]} lang={lang} dir={dir}>
      <Heading className={styles.name}>{href === undefined ? name : <a href={href}>{name}</a>}</Heading>
      {organisation !== undefined && <p className={styles.organisation}>{organisation}</p>}
      {children}
      {hasWays && (
        <dl className={styles.ways}>
          {phones.map((phone) => (
            <div key={phone.number} className={styles.phone}>
              <dt className={phone.label ? undefined : 'visually-hidden'}>{phone.label || labels.phone}</dt>
              <dd>
                <PhoneLink number={phone.number} size="large" sms={phone.sms} />
                {phone.hours !== undefined && (
                  <span className={styles.hours}>
                    <Unbroken text={phone.hours} />
                  </span>
                )}
                {phone.exceptions?.map((exception) => (
                  <span key={exception} className={styles.exception}>
                    {exception}
                  </span>
                ))}
              </dd>
            </div>
          ))}
          {email !== undefined && (
            <Row icon="mail" label={labels.email}>
              <a className={styles.long} href={`mailto:${email}`}>
                <Breakable text={email} />
              </a>
            </Row>
          )}
          {web && (
            <Row icon="external-link" label={labels.web}>
              <a className={styles.long} href={web.href}>
                <Breakable text={web.label} />
              </a>
            </Row>
          )}
          {places.map(({ address, access }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes in the browser
            <Fragment key={index}>
              <Row icon="map-pin" label={labels.address}>
                {address}
              </Row>
              {access && (
                <Row icon="accessibility" label={labels.access}>
                  {access}
                </Row>
              )}
            </Fragment>
          ))}
        </dl>
      )}
    </div>
  )
}
