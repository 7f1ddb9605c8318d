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
