import type { AccessibilityStatement } from '../../accessibility/schema'
import type { Municipality } from '../../municipality/schema'

export interface AccessibilityView {
  /** null while the municipality has not written its own. */
  statement: AccessibilityStatement | null
  /** Of all that is shown: the municipality's contents and the software. */
  compliance: AccessibilityStatement['compliance']
  supervisor: NonNullable<AccessibilityStatement['supervisor']> | null
  /** The municipality's own shortcomings and the software's. */
  issues: AccessibilityStatement['issues']
  controller: string
}

/** Who answers for personal data, and the officer's e-mail. */
export type DataProtectionView = Municipality['dataProtection']
