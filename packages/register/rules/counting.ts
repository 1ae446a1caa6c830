import type { PlainDate } from '../plain-date.ts'
import type { Finding } from '../records/finding.ts'
import type { Project } from '../records/project.ts'
import { isBefore, type RegisteredPromise } from './registration.ts'
import { isPublished } from './silence.ts'

/** The findings of one outcome of a project: a promise, or a label that was never promised. */
export interface OutcomeFindings {
  readonly key: string
  readonly label: string
  readonly promise?: RegisteredPromise
  readonly findings: readonly Finding[]
}

/** Why what counts for a project's verdict counts (section 5). */
export const countingBases = ['registered', 'said', 'named-by-report', 'all-reported'] as const
export type CountingBasis = (typeof countingBases)[number]

export interface Counting {
  readonly basis: CountingBasis
  readonly keys: ReadonlySet<string>
  /** True where some of it was named beforehand, or by the report, as the main thing. */
  readonly hasPrimary: boolean
}

/**
 * What counts for the verdict of a project (section 5). Where anything was registered before the start, only that; else what is said to
 * have been; else what the report names as primary with late registrations that had not seen it; else everything reported.
 */
export function countingOf(project: Project, outcomes: readonly OutcomeFindings[], today: PlainDate): Counting {
  for (const [when, basis] of [
    ['before-start', 'registered'],
    ['said', 'said'],
  ] as const) {
    const registered = outcomes.filter(({ promise }) => promise?.registered === when)
    const primary = registered.filter(({ promise }) => promise?.terms.primary)
    if (registered.length > 0) return counting(basis, primary.length > 0 ? primary : registered, primary.length > 0)
  }
  const named = outcomes.filter((outcome) => isNamed(outcome) || wasRegisteredUnseen(outcome, project, today))
  if (named.length > 0) return counting('named-by-report', named, true)
  const reported = outcomes.filter(({ findings }) => findings.length > 0)
  return counting('all-reported', reported, false)
}

function counting(basis: CountingBasis, outcomes: readonly OutcomeFindings[], hasPrimary: boolean): Counting {
  return { basis, keys: new Set(outcomes.map(({ key }) => key)), hasPrimary }
}

/** Named as primary by a report, protocol or paper: by any finding, of a part too; taking that finding back does not un-name it. */
function isNamed({ findings }: OutcomeFindings): boolean {
  return findings.some(({ primary }) => primary === true)
}

/** A late registration of a primary outcome that was entered before its report could be known. */
function wasRegisteredUnseen({ promise }: OutcomeFindings, project: Project, today: PlainDate): boolean {
  if (promise === undefined || !promise.terms.primary) return false
  return !isPublished(project, today) || isBefore(promise.enteredOn, project.report_published)
}
