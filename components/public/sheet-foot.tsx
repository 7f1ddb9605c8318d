import { getTranslations } from 'next-intl/server'
import type { SiteView } from '@/lib/pages/schema/site'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { PrintFoot } from '../ui/print-foot/print-foot'
import { QrCode } from '../ui/qr-code/qr-code'

/** Ends a sheet that one hands over: where the page is found, and the guide's number. */
export async function SheetFoot({
  site,
  address,
  label,
  codeLabel,
}: {
  site: SiteView
  address: string
  /** "Bladet finns på", where it is not a page. */
  label?: string
  codeLabel?: string
}) {
  const t = await getTranslations({ locale: site.locale, namespace: 'shell' })
  const phone = site.guide?.phones[0]
  return (
    <PrintFoot
      label={label ?? t('printedFrom')}
      address={address}
      code={<QrCode text={address} label={codeLabel ?? t('pageCode')} />}
    >
      {phone && (
        <p>
          <PhoneLink number={phone.number} label={t('callGuide')} />
        </p>
      )}
    </PrintFoot>
  )
}
