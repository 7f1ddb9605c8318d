import { describe, expect, it } from 'vitest'
import { libraryFromFiles } from '../../tests/support/library'
import type { AccessibilityStatement } from '../accessibility/schema'
import { accessibilityView } from './accessibility-view'
import { type Chain, chainOf } from './chain'

const library = libraryFromFiles()

type Issue = AccessibilityStatement['issues'][number]
const issue = (reason: Issue['reason']): Issue => ({ what: 'Något', reason, alternative: 'Ring guiden.' })

/** Lindhaga with these statements: its own, and the software's. */
function view(own: Partial<AccessibilityStatement> | null, software: Partial<AccessibilityStatement>) {
  const chain = chainOf(library, 'lindhaga')
  const [model] = chain?.nation.accessibilityStatements ?? []
  if (!chain || !model) throw new Error('no statement to start from')
  const statements = (changed: Partial<AccessibilityStatement> | null) =>
    changed ? [{ ...model, compliance: 'full' as const, issues: [], ...changed }] : []
  const changed: Chain = {
    ...chain,
    own: { ...chain.own, accessibilityStatements: statements(own) },
    nation: { ...chain.nation, accessibilityStatements: statements(software) },
  }
  return accessibilityView(changed)
}

describe('how accessible the site is said to be', () => {
  it('is the worse of what the municipality and the software say', () => {
    expect(view({}, {}).compliance).toBe('full')
    expect(view({}, { compliance: 'partial' }).compliance).toBe('partial')
    expect(view({ compliance: 'partial' }, { compliance: 'none' }).compliance).toBe('none')
    expect(view({ compliance: 'none' }, {}).compliance).toBe('none')
  })

  it('is never all where something that is listed does not follow the law', () => {
    expect(view({}, { issues: [issue('non_compliance')] }).compliance).toBe('partial')
    expect(view({ issues: [issue('non_compliance')] }, {}).compliance).toBe('partial')
    expect(view({ compliance: 'none' }, { issues: [issue('non_compliance')] }).compliance).toBe('none')
    expect(view({}, { issues: [issue('out_of_scope')] }).compliance).toBe('full')
  })
})

it('tells what the software falls short of, and who supervises, before the municipality has written anything', () => {
  const { statement, issues, supervisor } = view(null, { issues: [issue('non_compliance')] })
  expect(statement).toBeNull()
  expect(issues).toHaveLength(1)
  expect(supervisor).not.toBeNull()
})
