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
  return () => portal.stop()
}
