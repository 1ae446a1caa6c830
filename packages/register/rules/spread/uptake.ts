import { groupedBy } from '../../grouped.ts'
import { firstDayOf, lastDayOf, type PlainDate } from '../../plain-date.ts'
import type { Adoption } from '../../records/adoption.ts'
import type { Project } from '../../records/project.ts'
import { isPublished } from '../silence.ts'
import type { Verdict } from '../verdict-codes.ts'
import { type VerdictGroup, verdictGroupOf } from '../verdict-groups.ts'

/** How faithfully a place took a model up, so far as a record says: an attempt of its own, the same again, adapted, or spread to more places. */
export const uptakeManners = ['attempt', 'replication', 'adaptation', 'scale'] as const
export type UptakeManner = (typeof uptakeManners)[number]

/** How it stands with an uptake, so far as anybody has said. */
export const uptakeStates = ['planned', 'running', 'ended', 'abandoned', 'unknown'] as const
export type UptakeState = (typeof uptakeStates)[number]

/** One time that one place took up one model. */
export interface Uptake {
  readonly place: string
  readonly manner: UptakeManner
  readonly state: UptakeState
  /** The year in which it began, where that is on record. */
  readonly year?: number
  readonly verdict?: Verdict
}

/** How it stands with an attempt: stopped early is abandoned; an end that is past, or a published report, is an end; nobody has said that it runs on. */
export function stateOfAttempt(project: Project, today: PlainDate): UptakeState {
  if (project.stopped_early) return 'abandoned'
  if (project.started !== undefined && firstDayOf(project.started) > today) return 'planned'
  if (isPublished(project, today)) return 'ended'
  if (project.ended === undefined) return 'unknown'
  return lastDayOf(project.ended) <= today ? 'ended' : 'running'
}

export function stateOfAdoption({ status }: Pick<Adoption, 'status'>): UptakeState {
  return status ?? 'unknown'
}

/** What stood at the end of a year: how many places had taken the model up, each once, by how it stands with the first time today. */
export interface AdoptionYear {
  readonly year: number
  /** Places that took it up for the first time in this year. */
  readonly places: readonly string[]
  /** All places until then, by how it stands with them now. */
  readonly standing: { readonly [S in UptakeState]: number }
}

export interface AdoptionCurve {
  /** Every year from the first to the last, those without a new place too. */
  readonly years: readonly AdoptionYear[]
  /** Places of which no year is on record. */
  readonly undated: readonly string[]
  /** Places that only plan it. */
  readonly planned: readonly string[]
}

/** Where states differ, the one that is more surely so: a place that runs it anywhere runs it. */
const sureness: readonly UptakeState[] = ['running', 'abandoned', 'ended', 'unknown', 'planned']

/** The state of a place with several uptakes. */
export function stateOfPlace(uptakes: readonly Uptake[]): UptakeState {
  return sureness.find((state) => uptakes.some((uptake) => uptake.state === state)) ?? 'unknown'
}

/** How a model spread, year by year. Each place counts once, in its first year; a plan is no uptake. */
export function adoptionCurve(uptakes: readonly Uptake[]): AdoptionCurve {
  const places = [...groupedBy(uptakes, ({ place }) => place)].map(([place, own]) => {
    const begun = own.filter(({ state }) => state !== 'planned')
    const years = begun.flatMap(({ year }) => (year === undefined ? [] : [year]))
    return { place, state: stateOfPlace(own), isBegun: begun.length > 0, year: years.toSorted((a, b) => a - b)[0] }
  })
  const begun = places.filter(({ isBegun }) => isBegun)
  const dated = begun.flatMap(({ place, state, year }) => (year === undefined ? [] : [{ place, state, year }]))
  const numbers = dated.map(({ year }) => year)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const years = dated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return {
    years: years.map((year) => ({
      year,
      places: dated.filter((one) => one.year === year).map(({ place }) => place),
      standing: countsOf(dated.filter((one) => one.year <= year)),
    })),
    undated: begun.filter(({ year }) => year === undefined).map(({ place }) => place),
    planned: places.filter(({ isBegun }) => !isBegun).map(({ place }) => place),
  }
}

function countsOf(items: readonly { readonly state: UptakeState }[]): AdoptionYear['standing'] {
  const of = (state: UptakeState) => items.filter((item) => item.state === state).length
  return {
    planned: of('planned'),
    running: of('running'),
    ended: of('ended'),
    abandoned: of('abandoned'),
    unknown: of('unknown'),
  }
}

/** Uptakes of one manner: how it stands with them, and what came of them in the seven groups; without a verdict no answer. */
export interface MannerCounts {
  readonly manner: UptakeManner
  readonly uptakes: number
  readonly standing: AdoptionYear['standing']
  readonly results: ReadonlyMap<VerdictGroup, number>
}

/** What came of a model by how faithfully it was taken up; manners that nobody has used are left out. */
export function uptakesByManner(uptakes: readonly Uptake[]): readonly MannerCounts[] {
  return uptakeManners.flatMap((manner) => {
    const own = uptakes.filter((uptake) => uptake.manner === manner)
    if (own.length === 0) return []
    const groups = groupedBy(
      own,
      ({ verdict }): VerdictGroup => (verdict === undefined ? 'no-answer' : verdictGroupOf(verdict)),
    )
    return [
      {
        manner,
        uptakes: own.length,
        standing: countsOf(own),
        results: new Map([...groups].map(([group, all]) => [group, all.length])),
      },
    ]
  })
}
