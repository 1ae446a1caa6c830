import type { AuditProgress } from '../actions/audit.ts'

/** What an audit is doing, in words. */
export const auditSteps: { readonly [S in AuditProgress['step']]: string } = {
  entries: 'Replaying entries',
  tables: 'Comparing tables',
  verdicts: 'Comparing verdicts',
}
