/** A page on the way from the start page: its name, and its whole address where it is known. */
interface WayPart {
  name: string
  /** Whole address; the page itself, which stands last, may go without (schema.org and search engines allow it). */
  url?: string
}

/** The way to a page as schema.org says it (`BreadcrumbList`), from the start page to the page itself. */
export function breadcrumbList(way: readonly WayPart[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url === undefined ? {} : { item: url }),
    })),
  }
}
