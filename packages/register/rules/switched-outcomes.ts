import type { OutcomeFindings } from './counting.ts'

/** Outcomes that became primary, or ceased to be, after the start: the field calls it outcome switching. */
export interface SwitchedOutcomes {
  readonly toPrimary: readonly string[]
  readonly toSecondary: readonly string[]
}

/**
 * Outcomes reported as primary but not so registered, and the reverse (section 6), by key. Where nothing was registered beforehand, nothing
 * can be said to have been switched.
 */
export function switchedOutcomes(outcomes: readonly OutcomeFindings[]): SwitchedOutcomes {
  if (outcomes.every(({ promise }) => promise === undefined || promise.registered === 'late')) {
    return { toPrimary: [], toSecondary: [] }
  }
  const keysOf = (wanted: (outcome: OutcomeFindings) => boolean) => outcomes.filter(wanted).map(({ key }) => key)
  return {
    toPrimary: keysOf((outcome) => !wasPrimary(outcome) && isPrimaryNow(outcome)),
    toSecondary: keysOf((outcome) => wasPrimary(outcome) && isSecondaryNow(outcome)),
  }
}

/** Registered as primary before the start, or said to have been. */
function wasPrimary({ promise }: OutcomeFindings): boolean {
  return promise !== undefined && promise.registered !== 'late' && promise.terms.primary
}

function isPrimaryNow({ promise, findings }: OutcomeFindings): boolean {
  return promise?.latest.primary === true || findings.some(({ primary }) => primary === true)
}

function isSecondaryNow({ promise, findings }: OutcomeFindings): boolean {
  const isReportedOtherwise = findings.length > 0 && findings.every(({ primary }) => primary === false)
  return promise?.isDropped === true || isReportedOtherwise
}
