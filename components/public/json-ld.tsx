import { breadcrumbList } from '@/lib/municipality/way'

/**
 * Says for programs what the page says for people (JSON-LD). A text that holds `</script>` stays a text.
 * @param data null where there is nothing to say
 */
export function JsonLd({ data }: { data: object | null }) {
  if (data === null) return null
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a data block that browsers do not run, made safe above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

/** Says for programs the way that breadcrumbs show, and last the page itself. */
export function WayLd({
  items,
  title,
  origin,
}: {
  items: readonly { href: string; label: string }[]
  title: string
  /** Beginning of whole addresses, `https://…` */
  origin: string
}) {
  const above = items.map(({ href, label }) => ({ name: label, url: origin + href }))
  const way = breadcrumbList([...above, { name: title }])
  return <JsonLd data={{ '@context': 'https://schema.org', '@graph': [way] }} />
}
