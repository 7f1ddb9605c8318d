import { type AccessibilityStatement, COMPLIANCE_LEVELS } from '../accessibility/schema'
import type { Chain } from './chain'
import type { AccessibilityView } from './schema/statements'

/** The municipality's accessibility statement, when it has written one, with what the software falls short of. */
export function accessibilityView(chain: Chain): AccessibilityView {
  const [statement = null] = chain.own.accessibilityStatements
  const ofSoftware = chain.nation.accessibilityStatements
  const statements = statement ? [statement, ...ofSoftware] : ofSoftware
  return {
    statement,
    compliance: complianceOf(statements),
    supervisor: ofSoftware[0]?.supervisor ?? null,
    issues: statements.flatMap(({ issues }) => issues),
    controller: chain.municipality.dataProtection.controller,
  }
}

/**
 * The worst that any of them says; at most partial where something does not follow the law, whatever they say: a page
 * that claims all and lists what is missing is believed in neither.
 */
function complianceOf(statements: readonly AccessibilityStatement[]): AccessibilityStatement['compliance'] {
  const breaks = statements.some(({ issues }) => issues.some(({ reason }) => reason === 'non_compliance'))
  const said = statements.map(({ compliance }) => COMPLIANCE_LEVELS.indexOf(compliance))
  return COMPLIANCE_LEVELS[Math.max(breaks ? COMPLIANCE_LEVELS.indexOf('partial') : 0, ...said)] ?? 'none'
}
