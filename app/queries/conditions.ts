import {
  type ComparedCondition,
  type Configurations,
  compareConditions,
  configurationsOf,
  groupedBy,
  type RatedProject,
  type Shown,
  successConditions,
  type Verdict,
  verdictOfCode,
} from '@candour/register'
import { verdictCounts } from '../store/project-lists.ts'
import { everyRecord } from '../store/projections.ts'
import { standingsOf } from '../store/standings.ts'
import { countedOnce } from './counted-once.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownByIds, shownRecords } from './shown.ts'

/** A project with the ratings that this reader may see. */
export interface ConditionedProject extends RatedProject {
  readonly name: string
  readonly told: readonly Shown<'condition'>[]
}

/** Every condition of success beside how the projects ended that are rated for it. */
export interface Conditions {
  readonly projects: readonly ConditionedProject[]
  readonly compared: readonly ComparedCondition[]
  /** Conditions together; undefined where too few projects are rated for two. */
  readonly configurations?: Configurations
}

const conditionCodes = successConditions.map(({ code }) => code)

const conditionsOnce = countedOnce<Conditions>()

/** The conditions of success as rated, and what went with them. */
export function conditionsOf(reader: Reader): Promise<Conditions> {
  return conditionsOnce(reader, '', async () => {
    const projects = await ratedProjects(reader)
    const ended = await verdictCounts(databaseOf(reader), reader.viewer)
    const byVerdict = new Map<Verdict, number>([...ended].map(([code, count]) => [verdictOfCode(code), count]))
    const configurations = configurationsOf(projects, conditionCodes)
    return {
      projects,
      compared: compareConditions(projects, byVerdict, conditionCodes),
      ...(configurations === undefined ? {} : { configurations }),
    }
  })
}

async function ratedProjects(reader: Reader): Promise<readonly ConditionedProject[]> {
  const db = databaseOf(reader)
  const ratings: Shown<'condition'>[] = []
  for await (const page of everyRecord(db, 'condition')) ratings.push(...shownRecords(reader, page))
  const byProject = groupedBy(ratings, ({ project_id: project }) => project)
  const ids = [...byProject.keys()].flatMap((id) => id ?? [])
  const [projects, standings] = await Promise.all([shownByIds(reader, 'project', ids), standingsOf(db, ids)])
  return projects.flatMap(({ id, name }) => {
    const standing = standings.get(id)
    if (standing === undefined) return []
    const told = byProject.get(id) ?? []
    return [
      {
        id,
        name,
        verdict: verdictOfCode(standing.verdict),
        told,
        ratings: told.flatMap(({ condition, rating, rated_on: ratedOn }) =>
          condition === undefined || rating === undefined
            ? []
            : [{ condition, rating, isAfterVerdict: isAfter(ratedOn, standing.told_on) }],
        ),
      },
    ]
  })
}

/**
 * Whether a rating came once a report was out; undefined where the day of either is not on record. A day that is known by its month or year
 * alone counts as after where it may be.
 */
function isAfter(ratedOn: string | undefined, toldOn: string | null): boolean | undefined {
  return ratedOn === undefined || toldOn === null ? undefined : ratedOn >= toldOn.slice(0, ratedOn.length)
}
