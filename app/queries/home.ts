import type { Lesson, Verdict } from '@candour/register'
import { causeTallies, openLessonsOfCause } from '../store/cause-tallies.ts'
import { facetCounts, projectIds, verdictCounts } from '../store/project-lists.ts'
import { type ProgrammeDossier, programmeDossier } from './dossiers.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import type { Reader } from './reader.ts'

/** What the register holds, at a glance. */
export interface Home {
  readonly verdicts: ReadonlyMap<string, number>
  /** Published reports of attempts that did not do all that was hoped, newest told first. */
  readonly lately: readonly ProjectSummary[]
  /** What went wrong most often, with lessons that say how. */
  readonly causes: readonly { readonly code: string; readonly count: number; readonly lessons: readonly Lesson[] }[]
  /** The programme with most attempts. */
  readonly largest?: ProgrammeDossier
}

/** Verdicts of attempts whose reports say that not all went as hoped. */
export const notAsHoped = ['mixed', 'no-difference', 'worse'] as const satisfies readonly Verdict[]

const shownReports = 3
const shownCauses = 5
/** Lessons looked through for one that says in a sentence how it went. */
const lessonsEach = 20

export async function homeOf(reader: Reader): Promise<Home> {
  const { db } = reader
  const [verdicts, lately, causes, programmes] = await Promise.all([
    verdictCounts(db),
    latelyTold(reader),
    causeTallies(db, shownCauses),
    facetCounts(db, {}, 'programme'),
  ])
  const lessons = await Promise.all(causes.map(({ cause }) => openLessonsOfCause(db, cause, lessonsEach)))
  const [most] = programmes
  const largest = most === undefined ? undefined : await programmeDossier(reader, most.value)
  return {
    verdicts,
    lately,
    causes: causes.map(({ cause, count }, i) => ({
      code: cause,
      count,
      lessons: (lessons[i] ?? []).map(({ record }) => record),
    })),
    ...(largest === undefined ? {} : { largest }),
  }
}

/** The newest told among the published ones. */
async function latelyTold({ db }: Pick<Reader, 'db'>): Promise<readonly ProjectSummary[]> {
  return projectSummaries(
    db,
    await projectIds(db, { verdict: notAsHoped, published: true }, { sort: 'told', limit: shownReports }),
  )
}
