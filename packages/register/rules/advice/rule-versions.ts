import type { PlainDate } from '../../plain-date.ts'
import type { StopRuleVersion } from './pilot-stop-rule.ts'

/** The versions of a rule that are in force on a day. */
export interface VersionsInForce {
  /** The last one registered before the first month; the first of all where none was. */
  readonly locked: StopRuleVersion
  /** None was registered before the first month. */
  readonly isLate: boolean
  /** The newest of those registered since the first month began. A version that another has replaced meanwhile says nothing more. */
  readonly later?: StopRuleVersion
}

/**
 * Which versions are in force (rules of stop advice, section 1). A version replaces the locked one only where it comes before the first
 * month of both: moving the first month does not open a rule whose pilot has begun. Undefined before any was registered.
 */
export function versionsInForce(day: PlainDate, versions: readonly StopRuleVersion[]): VersionsInForce | undefined {
  const known = versions
    .filter(({ registered_on: on }) => on <= day)
    .toSorted((a, b) =>
      a.registered_on < b.registered_on ? -1 : a.registered_on > b.registered_on ? 1 : a.version - b.version,
    )
  const [first, ...rest] = known
  if (first === undefined) return undefined
  const isBefore = (version: StopRuleVersion, other: StopRuleVersion) => version.registered_on < other.rule.first_period
  let locked = first
  let later: StopRuleVersion | undefined
  for (const version of rest) {
    if (later === undefined && isBefore(version, locked) && isBefore(version, version)) locked = version
    else later = version
  }
  return { locked, isLate: !isBefore(locked, locked), ...(later === undefined ? {} : { later }) }
}
