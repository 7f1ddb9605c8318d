import { DEMO_SERVER, startPortal } from './server'

/**
 * Starts the portal that all e2e tests share; its address reaches them as `baseURL`, and those that start another one
 * copy the demo from its PostgreSQL.
 */
export default async function sharedPortal(): Promise<() => Promise<void>> {
  if (process.env.E2E_BASE_URL) return async () => {}
  const portal = await startPortal()
  process.env.E2E_BASE_URL = portal.url
  process.env[DEMO_SERVER] = portal.demoServer
  return async () => {
    await portal.stop()
    // When a page was not what a test expected, this says why.
    if (portal.log()) console.log(`What the portal that the tests share logged:\n${portal.log()}`)
  }
}
