import type { Shown, Verdict } from '@candour/register'
import { causeTallies, lessonsToldOfCauses } from '../store/cause-tallies.ts'
import { levelsAndProgrammes, projectIds } from '../store/project-lists.ts'
import { countedOnce } from './counted-once.ts'
import { type ProgrammeDossier, programmeDossier } from './dossiers.ts'
import { type ProjectSummary, projectSummaries } from './project-summaries.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownRecords } from './shown.ts'
import type { LevelCount } from './verdict-levels.ts'

/** What the register holds, at a glance. */
export interface Home {
  readonly counts: readonly LevelCount[]
  /** Published reports of attempts that did not do all that was hoped, newest told first. */
  readonly lately: readonly ProjectSummary[]
  /** What went wrong most often, with lessons that say how. */
  readonly causes: readonly {
    readonly code: string
    readonly count: number
    readonly lessons: readonly Shown<'lesson'>[]
  }[]
  /** The programme with most attempts. */
  readonly largest?: ProgrammeDossier
}

/** Verdicts of attempts whose reports found no benefit. */
export const notAsHoped = ['no-difference', 'not-shown', 'worse-in-part', 'worse'] as const satisfies readonly Verdict[]

const shownReports = 3
const shownCauses = 5
/** Lessons looked through for one that says in a sentence how it went. */
const lessonsEach = 20

const homeOnce = countedOnce<Home>()

export function homeOf(reader: Reader): Promise<Home> {
  return homeOnce(reader, '', () => gathered(reader))
}

async function gathered(reader: Reader): Promise<Home> {
  const { viewer } = reader
  const db = databaseOf(reader)
  const [{ levels: counts, programmes }, lately, causes] = await Promise.all([
    levelsAndProgrammes(db, viewer),
    latelyTold(reader),
    causeTallies(db, viewer, shownCauses),
  ])
  const lessons = await lessonsToldOfCauses(
    db,
    viewer,
    causes.map(({ cause }) => cause),
    lessonsEach,
  )
  const largest = await firstProgramme(
    reader,
    programmes.map(({ value }) => value),
  )
  return {
    counts,
    lately,
    causes: causes.map(({ cause, count }) => ({
      code: cause,
      count,
      lessons: shownRecords(reader, lessons.get(cause) ?? []),
    })),
    ...(largest === undefined ? {} : { largest }),
  }
}

/** The newest told among the published ones. */
async function latelyTold(reader: Reader): Promise<readonly ProjectSummary[]> {
  return projectSummaries(
    reader,
    await projectIds(
      databaseOf(reader),
      reader.viewer,
      { verdict: notAsHoped, published: true },
      { sort: 'told', limit: shownReports },
    ),
  )
}

/** The first of these programmes that stands. */
async function firstProgramme(reader: Reader, ids: readonly string[]): Promise<ProgrammeDossier | undefined> {
  for (const id of ids) {
    const dossier = await programmeDossier(reader, id)
    if (dossier !== undefined) return dossier
  }
  return undefined
}
