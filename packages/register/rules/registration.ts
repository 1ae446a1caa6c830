import { firstDayOf, type PartialDate, type PlainDate } from '../plain-date.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import type { Project } from '../records/project.ts'

/** Whether a promise was made before the project started, after it, or made before and taken back afterwards. */
export type PromiseStanding = 'before-start' | 'added' | 'dropped'

/** One outcome with what its registrations, read in order, say of it. */
export interface RegisteredPromise {
  readonly id: string
  /** The version that the outcome is judged by: the last one made before the start, or the latest where none was. */
  readonly terms: PromisedOutcome
  readonly latest: PromisedOutcome
  readonly versions: readonly PromisedOutcome[]
  /** Counts for the project's verdict: primary as registered before the start. */
  readonly isPrimary: boolean
  readonly standing: PromiseStanding
  /** Primary now and not so registered beforehand, or the reverse: the field calls it outcome switching. */
  readonly switched?: 'to-primary' | 'to-secondary'
  /** The day on which the whole promise was withdrawn, where it was. */
  readonly withdrawnOn?: PlainDate
}

/** By id of outcome, the day on which it was withdrawn. */
export type Withdrawals = ReadonlyMap<string, PlainDate>

/**
 * True when the day lies before or on the start, as precisely as the start is known: of a project that started "in 2018", a
 * registration on any day of 2018 gets the benefit of the doubt. Where no start is known nothing can be said to be after it.
 */
export function isBeforeStart(day: PartialDate, started: PartialDate | undefined): boolean {
  return started === undefined || firstDayOf(day).slice(0, started.length) <= started
}

/**
 * The promises of a project from all versions of its registrations (section 5, first paragraph). One withdrawn before the start was
 * never made; one withdrawn later counts as dropped, so that nobody escapes a promise by taking it back.
 */
export function promisesOf(
  project: Project,
  registrations: readonly PromisedOutcome[],
  withdrawals: Withdrawals = new Map(),
): readonly RegisteredPromise[] {
  const byOutcome = new Map<string, PromisedOutcome[]>()
  for (const version of registrations) {
    const versions = byOutcome.get(version.id)
    if (versions) versions.push(version)
    else byOutcome.set(version.id, [version])
  }
  return [...byOutcome].flatMap(([id, versions]) => {
    const withdrawnOn = withdrawals.get(id)
    const wasNeverMade =
      withdrawnOn !== undefined && project.started !== undefined && withdrawnOn < firstDayOf(project.started)
    return wasNeverMade ? [] : [promiseFrom(id, project, versions, withdrawnOn)]
  })
}

function promiseFrom(
  id: string,
  project: Project,
  unordered: readonly PromisedOutcome[],
  withdrawnOn: PlainDate | undefined,
): RegisteredPromise {
  const versions = [...unordered].sort((a, b) => a.version - b.version)
  const latest = versions.at(-1)
  const withdrawn = withdrawnOn === undefined ? {} : { withdrawnOn }
  if (latest === undefined) throw new Error(`outcome ${id} has no registration`)
  const terms = versions.filter((version) => isBeforeStart(version.registered_on, project.started)).at(-1)
  if (terms === undefined) {
    const switched = latest.primary ? ({ switched: 'to-primary' } as const) : {}
    return { id, terms: latest, latest, versions, isPrimary: false, standing: 'added', ...switched, ...withdrawn }
  }
  const isDropped = terms.primary && (!latest.primary || withdrawnOn !== undefined)
  const isPromoted = !terms.primary && latest.primary
  return {
    id,
    terms,
    latest,
    versions,
    isPrimary: terms.primary,
    standing: isDropped ? 'dropped' : 'before-start',
    ...(isDropped ? { switched: 'to-secondary' } : isPromoted ? { switched: 'to-primary' } : {}),
    ...withdrawn,
  }
}
