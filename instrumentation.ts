/** Next.js calls this once when its process starts: contents are read before the first visitor asks for them. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startSnapshot } = await import('./lib/publishing/snapshot')
  const { startSearch } = await import('./lib/search/live')
  const { startCounting } = await import('./lib/search/count')
  startSnapshot()
  startSearch()
  startCounting()
}
