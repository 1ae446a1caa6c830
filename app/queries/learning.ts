import {
  fieldTypes,
  groupedBy,
  isPartialDate,
  isUnfavourable,
  type LessonsUsed,
  lessonsUsed,
  may,
  type NegativesTold,
  negativesTold,
  type PromisesInTime,
  promisesInTime,
  type Result,
  readFields,
  speaksAgainst,
  type TimeToLesson,
  timeToLesson,
  type ValuesOf,
  verdictOfCode,
  verdicts,
} from '@candour/register'
import {
  claimsOfVerdicts,
  type LearningCount,
  type LessonDays,
  lessonDays,
  lessonWaits,
  negativeCounts,
  planChanges,
  promiseCounts,
} from '../store/learning.ts'
import { levelsAndProgrammes } from '../store/project-lists.ts'
import { countedOnce } from './counted-once.ts'
import { everyChange, type UsersCompared, usersCompared } from './lesson-uses.ts'
import { namesOf } from './names.ts'
import { cellsFrom, type Parameters } from './project-query.ts'
import { databaseOf, type Reader } from './reader.ts'
import { shownByIds } from './shown.ts'

const year = fieldTypes.integer({ minimum: 1000, maximum: 9999 })

/** What may be asked of how fast the register learns. */
export const learningFields = {
  programme: may(fieldTypes.slug, { description: 'id of a programme; all projects unless given' }),
  from: may(year, {
    description: 'the first year: in which a project started, a promise was due, a plan answered a lesson',
  }),
  to: may(year, { description: 'the last such year' }),
} as const

export type LearningQuestion = ValuesOf<typeof learningFields>

export function learningFrom(parameters: Parameters): Result<LearningQuestion> {
  const { values, refusals } = readFields(learningFields, cellsFrom(parameters))
  return refusals.length > 0 ? { ok: false, refusals } : learningOf(values)
}

/** The same of values that were read already. */
export function learningOf(values: LearningQuestion): Result<LearningQuestion> {
  const { from, to } = values
  if (from === undefined || to === undefined || from <= to) return { ok: true, value: values }
  const accepts = `a year that is not before 'from' (${from})`
  return {
    ok: false,
    refusals: [{ code: 'dates-reversed', where: { column: 'to' }, found: String(to), accepts }],
  }
}

/** The four figures of some projects, promises and uses of lessons. */
export interface LearningFigures {
  readonly time: TimeToLesson
  readonly promises: PromisesInTime
  readonly negatives: NegativesTold
  readonly used: LessonsUsed
}

/** The figures of one year, or of one programme; of none where the year is not known, or a project is outside any programme. */
export interface LearningRow extends LearningFigures {
  readonly key?: string
  readonly name?: string
}

/** How fast the register learns. */
export interface Learning extends LearningFigures {
  readonly asked: LearningQuestion
  /** Name of the programme that is asked about. */
  readonly programme?: string
  readonly lessons: LessonDays
  readonly years: readonly LearningRow[]
  /** Programmes with most projects first, so many as a page shows; none where one alone is asked about. */
  readonly programmes: readonly LearningRow[]
  /** How many programmes there are. */
  readonly programmesInAll: number
  readonly compared: UsersCompared
}

/** Programmes that a page and an answer of the API show; a file holds all. */
export const programmesShown = 50

const learningOnce = countedOnce<Learning | undefined>()

/** How fast the register learns, as asked; undefined where no such programme is on record. */
export function howFast(reader: Reader, asked: LearningQuestion): Promise<Learning | undefined> {
  const { programme = '', from = '', to = '' } = asked
  return learningOnce(reader, `${programme} ${from} ${to}`, () => counted(reader, asked))
}

async function counted(reader: Reader, asked: LearningQuestion): Promise<Learning | undefined> {
  const { programme, from, to } = asked
  const name = programme === undefined ? undefined : (await namesOf(reader, 'programme', [programme])).get(programme)
  if (programme !== undefined && name === undefined) return undefined
  const ofOne = programme === undefined ? {} : { programmes: [programme] }
  const [byYear, every, lessons] = await Promise.all([
    programme === undefined ? everyYear(reader, asked) : countsBy(reader, { by: 'year', from, to, ...ofOne }),
    programme === undefined ? everyProgramme(reader) : [],
    lessonDays(databaseOf(reader), reader.viewer, ofOne),
  ])
  return {
    asked,
    ...(name === undefined ? {} : { programme: name }),
    ...figuresOf(byYear, reader),
    lessons,
    years: rowsOf(byYear, reader)
      .filter(holdsAnything)
      .toSorted((a, b) => ((a.key ?? '') < (b.key ?? '') ? 1 : -1)),
    programmes: await programmeRows(reader, asked, every.slice(0, programmesShown)),
    programmesInAll: every.filter((one) => one !== null).length,
    compared: await usersCompared(reader, await everyChange(reader)),
  }
}

/** A year in which no more than a promise still to come is due has nothing to tell. */
function holdsAnything({ time, promises, negatives, used }: LearningFigures): boolean {
  const counts = [
    time.projects + time.undated + time.noStart + time.notStarted,
    promises.due + promises.early,
    negatives.unfavourable,
    used.plans,
  ]
  return counts.some((count) => count > 0)
}

/** Ids of programmes with projects, those with most first; null for what is of none, at the end. */
async function everyProgramme(reader: Reader): Promise<readonly (string | null)[]> {
  const { programmes } = await levelsAndProgrammes(databaseOf(reader), reader.viewer)
  return [...programmes.map(({ value }) => value), null]
}

async function programmeRows(
  reader: Reader,
  { from, to }: LearningQuestion,
  programmes: readonly (string | null)[],
): Promise<readonly LearningRow[]> {
  if (programmes.length === 0) return []
  const counts = await countsBy(reader, { by: 'programme', from, to, programmes })
  const rows = new Map(rowsOf(counts, reader).map((row) => [row.key ?? null, row]))
  const names = await namesOf(
    reader,
    'programme',
    programmes.map((one) => one ?? undefined),
  )
  return programmes.flatMap((one) => {
    const row = rows.get(one)
    const name = one === null ? undefined : names.get(one)
    return row === undefined ? [] : [{ ...row, ...(name === undefined ? {} : { name }) }]
  })
}

/** The figures of every programme, those with most projects first, read so many at a time. */
export async function* everyProgrammeRow(reader: Reader, asked: LearningQuestion): AsyncGenerator<LearningRow> {
  if (asked.programme !== undefined) return
  const every = await everyProgramme(reader)
  for (let at = 0; at < every.length; at += programmesShown)
    yield* await programmeRows(reader, asked, every.slice(at, at + programmesShown))
}

const yearsOnce = countedOnce<Counts>()

/** Of all programmes, counted once for every choice of years. */
async function everyYear(reader: Reader, { from, to }: LearningQuestion): Promise<Counts> {
  const counts = await yearsOnce(reader, '', () => countsBy(reader, { by: 'year' }))
  if (from === undefined && to === undefined) return counts
  const within = <T extends { readonly key: string | null }>(rows: readonly T[]) =>
    rows.filter(({ key }) => key !== null && Number(key) >= (from ?? 0) && Number(key) <= (to ?? 9999))
  return {
    waits: within(counts.waits),
    promises: within(counts.promises),
    negatives: within(counts.negatives),
    uses: within(counts.uses),
  }
}

type Counts = Awaited<ReturnType<typeof countsBy>>

async function countsBy(reader: Reader, count: LearningCount) {
  const { viewer, today } = reader
  const db = databaseOf(reader)
  const [waits, promises, negatives, uses] = await Promise.all([
    lessonWaits(db, viewer, count),
    promiseCounts(db, viewer, count, today),
    contradictedOnce(reader, '', () => contradicted(reader)).then((ids) =>
      negativeCounts(db, viewer, count, { verdicts: unfavourable, contradicted: ids }),
    ),
    planChanges(db, viewer, count),
  ])
  return { waits, promises, negatives, uses }
}

const unfavourable = verdicts.filter(isUnfavourable)

const contradictedOnce = countedOnce<readonly string[]>()

/** Projects with an unfavourable result that a claim speaks against, as far as this reader may see both. */
async function contradicted(reader: Reader): Promise<readonly string[]> {
  const found = await claimsOfVerdicts(databaseOf(reader), reader.viewer, unfavourable)
  const claims = new Map(
    (
      await shownByIds(
        reader,
        'claim',
        found.map(({ claim }) => claim),
      )
    ).map((claim) => [claim.id, claim]),
  )
  const findings = new Map(
    (
      await shownByIds(
        reader,
        'finding',
        [...claims.values()].map((claim) => claim.finding_id),
      )
    ).map((finding) => [finding.id, finding]),
  )
  const speaking = found.filter(({ project, claim: id }) => {
    const claim = claims.get(id)
    const finding = findings.get(claim?.finding_id ?? '')
    const own = finding?.project_id === project ? finding : undefined
    return claim !== undefined && speaksAgainst(claim, own, reader.today)
  })
  return [...new Set(speaking.map(({ project }) => project))]
}

function figuresOf({ waits, promises, negatives, uses }: Counts, { today }: Reader): LearningFigures {
  return {
    time: timeToLesson(
      waits.map(({ started, told, has_lesson: hasLesson, count }) => ({
        started: dateOf(started),
        told: dateOf(told),
        hasLesson,
        count,
      })),
      today,
    ),
    promises: promisesInTime(
      promises.map(({ verdict, answered_in_time: inTime, is_past_due: isPastDue, count }) => ({
        verdict: verdictOfCode(verdict),
        inTime: inTime ?? undefined,
        isPastDue: isPastDue ?? undefined,
        count,
      })),
    ),
    negatives: negativesTold(
      negatives.map((row) => ({
        ...(row.is_published ? { report_published: today } : {}),
        ...definedDates({ report_due_on: row.report_due_on, ended: row.ended }),
        rule: {
          ...(row.results_due_days === null ? {} : { results_due_days: row.results_due_days }),
          ...(row.grace_days === null ? {} : { grace_days: row.grace_days }),
        },
        isContradicted: row.is_contradicted,
        count: row.count,
      })),
      today,
    ),
    used: lessonsUsed(uses.map(({ use }) => use)),
  }
}

const dateOf = (text: string | null) => (text !== null && isPartialDate(text) ? text : undefined)

function definedDates(dates: { readonly report_due_on: string | null; readonly ended: string | null }) {
  const [due, ended] = [dateOf(dates.report_due_on), dateOf(dates.ended)]
  return { ...(due === undefined ? {} : { report_due_on: due }), ...(ended === undefined ? {} : { ended }) }
}

/** The figures of each key that anything was counted under. */
function rowsOf(counts: Counts, reader: Reader): readonly LearningRow[] {
  const keys = new Set(Object.values(counts).flatMap((rows) => rows.map(({ key }) => key)))
  const of = <T extends { readonly key: string | null }>(rows: readonly T[]) => groupedBy(rows, ({ key }) => key)
  const [waits, promises, negatives, uses] = [
    of(counts.waits),
    of(counts.promises),
    of(counts.negatives),
    of(counts.uses),
  ]
  return [...keys].map((key) => ({
    ...(key === null ? {} : { key }),
    ...figuresOf(
      {
        waits: waits.get(key) ?? [],
        promises: promises.get(key) ?? [],
        negatives: negatives.get(key) ?? [],
        uses: uses.get(key) ?? [],
      },
      reader,
    ),
  }))
}
