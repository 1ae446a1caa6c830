import { firstDayOf, lastDayOf, type PartialDate, type PlainDate } from '../plain-date.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import type { Project } from '../records/project.ts'

/** One registration of an outcome as it was entered: what it says, and the day of its entry in this register. */
export interface Registration {
  readonly terms: PromisedOutcome
  readonly enteredOn: PlainDate
}

/**
 * When a registration was made (section 6): before the start, as this register or a public one elsewhere can show; only said to have been;
 * or late.
 */
export type RegisteredWhen = 'before-start' | 'said' | 'late'

/** One outcome with what its registrations, read in order, say of it. */
export interface RegisteredPromise {
  readonly id: string
  /** The version that binds: the last before the start, else the last said to be, else the first. */
  readonly terms: PromisedOutcome
  readonly enteredOn: PlainDate
  readonly latest: PromisedOutcome
  readonly registrations: readonly Registration[]
  readonly registered: RegisteredWhen
  /** Taken back after the start: withdrawn, or primary in what binds and no longer so. It counts all the same. */
  readonly isDropped: boolean
  /** The day on which the whole promise was withdrawn, where it was. */
  readonly withdrawnOn?: PlainDate
}

/** By id of outcome, the day on which it was withdrawn. */
export type Withdrawals = ReadonlyMap<string, PlainDate>

/** When this registration was made. A start known to its month or year is the first day that it can mean. */
export function registeredWhen({ terms, enteredOn }: Registration, project: Project): RegisteredWhen {
  const isElsewhere = terms.registered_at !== undefined
  if (project.started === undefined) {
    if (isElsewhere) return 'before-start'
    return isAfter(enteredOn, project.report_published) ? 'late' : 'said'
  }
  const start = firstDayOf(project.started)
  if (enteredOn <= start) return 'before-start'
  if (terms.registered_on > start) return 'late'
  return isElsewhere ? 'before-start' : 'said'
}

/** True where the day is known to lie after the date, however that is meant. */
export function isAfter(day: PlainDate, date: PartialDate | undefined): boolean {
  return date !== undefined && day > lastDayOf(date)
}

/** True where the day is known to lie before the date, however that is meant. */
export function isBefore(day: PlainDate, date: PartialDate | undefined): boolean {
  return date !== undefined && day < firstDayOf(date)
}

/**
 * The promises of a project from every registration on record (section 6). One withdrawn before the start was never made; one withdrawn
 * later counts as dropped, so that nobody escapes a promise by taking it back.
 * @param registrations those of one outcome in the order of their versions, and of one version in that of its entries
 */
export function promisesOf(
  project: Project,
  registrations: readonly Registration[],
  withdrawals: Withdrawals = new Map(),
): readonly RegisteredPromise[] {
  const byOutcome = new Map<string, [Registration, ...Registration[]]>()
  for (const registration of registrations) {
    const known = byOutcome.get(registration.terms.id)
    if (known) known.push(registration)
    else byOutcome.set(registration.terms.id, [registration])
  }
  return [...byOutcome].flatMap(([id, [first, ...more]]) => {
    const withdrawnOn = withdrawals.get(id)
    const wasNeverMade =
      withdrawnOn !== undefined && project.started !== undefined && withdrawnOn < firstDayOf(project.started)
    return wasNeverMade ? [] : [promiseFrom(id, project, first, more, withdrawnOn)]
  })
}

function promiseFrom(
  id: string,
  project: Project,
  first: Registration,
  more: readonly Registration[],
  withdrawnOn: PlainDate | undefined,
): RegisteredPromise {
  // The sort is stable: the entries of one version stay in their order.
  const registrations = [first, ...more].sort((a, b) => a.terms.version - b.terms.version)
  const lastOf = (wanted: RegisteredWhen) =>
    registrations.findLast((registration) => registeredWhen(registration, project) === wanted)
  const binding = lastOf('before-start') ?? lastOf('said') ?? registrations[0] ?? first
  const latest = (registrations.at(-1) ?? first).terms
  const registered = registeredWhen(binding, project)
  const isTakenBack = withdrawnOn !== undefined || (binding.terms.primary && !latest.primary)
  return {
    id,
    terms: binding.terms,
    enteredOn: binding.enteredOn,
    latest,
    registrations,
    registered,
    isDropped: registered !== 'late' && isTakenBack,
    ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
  }
}
