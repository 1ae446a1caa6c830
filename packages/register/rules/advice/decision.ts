import type { PlainDate } from '../../plain-date.ts'
import type { Refusal } from '../../refusal.ts'
import type { VersionAdvice } from './advice.ts'
import type { AdviceCode, AdviceRow } from './advice-rows.ts'

/** What people can decide on advice. */
export const pilotDecisions = ['go-on', 'adapt', 'pause', 'stop', 'spread'] as const
export type PilotDecisionCode = (typeof pilotDecisions)[number]

/** What advice is told by: its row and month, and the day on which it began. The same row and month after a break is another advice. */
export interface AdviceName {
  readonly row: AdviceRow
  readonly month?: number
  readonly began: PlainDate
}

/** What was decided on an advice, by whom as a role, and why. */
export interface PilotDecision {
  readonly decision: PilotDecisionCode
  readonly decided_on: PlainDate
  readonly answers: AdviceName
  readonly reason: string
  readonly role: string
  /** Who else stands behind it; needed against the advice. */
  readonly second_role?: string
}

export function nameOf({ row, month, began }: VersionAdvice): AdviceName {
  return { row, ...(month === undefined ? {} : { month }), began }
}

/** True where a decision answers that advice. */
export function answers({ answers: named }: PilotDecision, advice: AdviceName): boolean {
  return named.row === advice.row && named.month === advice.month && named.began === advice.began
}

const notToBeOverruledAlone: ReadonlySet<AdviceCode> = new Set([
  'stop-for-harm',
  'pause-and-review',
  'stop-for-futility',
  'cannot-say',
])

/** Whether a decision goes against the advice (rules of stop advice, section 6). */
export function isAgainstTheAdvice(decision: PilotDecisionCode, advice: AdviceCode): boolean {
  return (
    (decision === 'go-on' && notToBeOverruledAlone.has(advice)) ||
    (decision === 'spread' && advice !== 'ready-to-spread')
  )
}

/** True where a decision against the advice lacks its second, named role: somebody else's than the first. */
export function lacksSecondRole(decision: PilotDecision, advice: AdviceCode): boolean {
  const second = told(decision.second_role)
  return isAgainstTheAdvice(decision.decision, advice) && (second === '' || second === told(decision.role))
}

const told = (text: string | undefined): string => (text ?? '').trim().toLowerCase()

/** What a decision lacks, each with its field; none where it may be recorded on that advice. */
export function decisionRefusals(decision: PilotDecision, advice: VersionAdvice): readonly Refusal[] {
  const refusals: Refusal[] = []
  if (told(decision.reason) === '') {
    refusals.push({ code: 'missing', where: { column: 'reason' }, accepts: 'why it is decided so' })
  }
  if (told(decision.role) === '') {
    refusals.push({ code: 'missing', where: { column: 'role' }, accepts: 'the role of who decides, never a name' })
  }
  if (!answers(decision, nameOf(advice))) {
    const { row, month, began } = decision.answers
    const found = [row, ...(month === undefined ? [] : [`month ${month}`]), `since ${began}`].join(', ')
    const accepts = 'the advice of the day on which it is decided: it has changed meanwhile'
    refusals.push({ code: 'changed-meanwhile', where: { column: 'answers' }, found, accepts })
  }
  if (lacksSecondRole(decision, advice.advice)) {
    const accepts = `a second role beside the first, as '${decision.decision}' is against the advice '${advice.advice}'`
    const found = decision.second_role
    const code = told(found) === '' ? 'missing' : 'out-of-range'
    refusals.push({ code, where: { column: 'second_role' }, ...(found === undefined ? {} : { found }), accepts })
  }
  return refusals
}
