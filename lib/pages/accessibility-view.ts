import type { Chain } from './chain'
import type { AccessibilityView } from './schema'

/** The municipality's accessibility statement with the software's own shortcomings, or null when it has none yet. */
export function accessibilityView(chain: Chain): AccessibilityView | null {
  const [statement] = chain.own.accessibilityStatements
  if (!statement) return null
  const ofSoftware = chain.nation.accessibilityStatements.flatMap((one) => one.issues)
  return {
    statement,
    supervisor: chain.nation.accessibilityStatements[0]?.supervisor ?? null,
    issues: [...statement.issues, ...ofSoftware],
    controller: chain.municipality.dataProtection.controller,
  }
}
