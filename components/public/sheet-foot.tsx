import { getTranslations } from 'next-intl/server'
import type { SiteView } from '@/lib/pages/schema'
import { PhoneLink } from '../ui/phone-link/phone-link'
import { PrintFoot } from '../ui/print-foot/print-foot'

/** Ends a sheet that one hands over: where the page is found, and the guide's number. */
export async function SheetFoot({ site, address }: { site: SiteView; address: string }) {
  const t = await getTranslations({ locale: site.locale, namespace: 'shell' })
  const phone = site.guide?.phones[0]
  return (
    <PrintFoot label={t('printedFrom')} address={address}>
      {phone && (
        <p>
          <PhoneLink number={phone.number} label={t('callGuide')} />
        </p>
      )}
    </PrintFoot>
  )
}
