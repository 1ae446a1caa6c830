import type { JsonSchema, KnownShare, MedianTime, ValuesOf } from '@candour/register'
import {
  howFast,
  type Learning,
  type LearningFigures,
  type LearningRow,
  learningFields,
  learningOf,
} from '../queries/learning.ts'
import { learningRows } from '../queries/learning-rows.ts'
import { paths } from '../web/paths.ts'
import { learningCaveats } from '../words/learning-words.ts'
import { json, type Operation } from './operation.ts'
import { list, nullable, number, object, text } from './schema-parts.ts'

const decimal: JsonSchema = { type: 'number' }
const range = object({ low: decimal, high: decimal })
const median = object({
  months: { ...nullable(number), description: 'null where more than half have shared none so far' },
  low: nullable(number),
  high: { ...nullable(number), description: 'null where the interval ends later than anybody was waited for' },
})
const share = object({
  count: number,
  known: number,
  unknown: number,
  interval: nullable(range),
  bounds: nullable(range),
})
const figures: Readonly<Record<string, JsonSchema>> = {
  time_to_lesson: object({
    projects: number,
    shared: number,
    shared_before_start: number,
    median: { ...nullable(median), description: 'null under 10 projects' },
    day_not_known: number,
    median_were_these_told_at_the_start: nullable(median),
    median_were_none_of_these_told_yet: nullable(median),
    start_not_known: number,
    not_started: number,
  }),
  promises: object({
    due: number,
    on_time: number,
    late: number,
    day_not_known: number,
    silent: number,
    in_days_of_grace: number,
    report_not_entered: number,
    answered_before_due: number,
    undated: number,
    share_on_time: share,
  }),
  negatives: object({
    unfavourable: number,
    published_as_such: number,
    unpublished: number,
    contradicted: number,
    unknown: number,
    share_published: share,
  }),
  used: object({ lessons: number, plans_changed: number }),
}

/** How fast the register learns, as the API tells it. */
export const learningSchema: JsonSchema = object({
  programme_id: nullable(text),
  from: nullable(number),
  to: nullable(number),
  ...figures,
  curve: list(
    object({
      months: number,
      at_risk: number,
      shared: number,
      share_without: decimal,
      low: nullable(decimal),
      high: nullable(decimal),
    }),
  ),
  lessons: object({ told: number, dated: number, confidential: number }),
  by_year: list(object({ year: nullable(text), ...figures })),
  by_programme: list(object({ programme_id: nullable(text), name: nullable(text), ...figures })),
  programmes_in_all: number,
  caveats: list(text),
  _links: object({ self: text, page: text }),
})

const medianJson = (time: MedianTime | undefined) =>
  time === undefined ? null : { months: time.months ?? null, low: time.low ?? null, high: time.high ?? null }

function shareJson({ count, known, unknown, interval, bounds }: KnownShare) {
  return { count, known, unknown, interval: interval ?? null, bounds: bounds ?? null }
}

function figuresJson({ time, promises, negatives, used }: LearningFigures) {
  return {
    time_to_lesson: {
      projects: time.projects,
      shared: time.told,
      shared_before_start: time.toldBefore,
      median: medianJson(time.median),
      day_not_known: time.undated,
      median_were_these_told_at_the_start: medianJson(time.bounds?.soonest),
      median_were_none_of_these_told_yet: medianJson(time.bounds?.latest),
      start_not_known: time.noStart,
      not_started: time.notStarted,
    },
    promises: {
      due: promises.due,
      on_time: promises.onTime,
      late: promises.late,
      day_not_known: promises.dayNotKnown,
      silent: promises.silent,
      in_days_of_grace: promises.inGrace,
      report_not_entered: promises.notEntered,
      answered_before_due: promises.early,
      undated: promises.undated,
      share_on_time: shareJson(promises.share),
    },
    negatives: {
      unfavourable: negatives.unfavourable,
      ...negatives.fates,
      share_published: shareJson(negatives.share),
    },
    used: { lessons: used.lessons, plans_changed: used.plans },
  }
}

const yearJson = (row: LearningRow) => ({ year: row.key ?? null, ...figuresJson(row) })
const programmeJson = (row: LearningRow) => ({
  programme_id: row.key ?? null,
  name: row.name ?? null,
  ...figuresJson(row),
})

function learningJson(learning: Learning) {
  const { asked, lessons, years, programmes, programmesInAll, time } = learning
  return {
    programme_id: asked.programme ?? null,
    from: asked.from ?? null,
    to: asked.to ?? null,
    ...figuresJson(learning),
    curve: (time.curve?.steps ?? []).map((step) => ({
      months: step.time,
      at_risk: step.atRisk,
      shared: step.events,
      share_without: step.survival,
      low: step.interval?.low ?? null,
      high: step.interval?.high ?? null,
    })),
    lessons: { told: lessons.told, dated: lessons.dated, confidential: lessons.confidential },
    by_year: years.map(yearJson),
    by_programme: programmes.map(programmeJson),
    programmes_in_all: programmesInAll,
    caveats: learningCaveats,
    _links: { self: paths.apiList('learning', { ...asked }), page: paths.learning({ ...asked }) },
  }
}

export const learningOperation: Operation = {
  path: '/learning',
  id: 'how-fast-do-we-learn',
  tag: 'lessons',
  summary: 'How fast do we learn: time to a shared lesson, promises on time, negatives published, lessons used',
  description:
    'Four figures of all projects, or of a programme and years: in `by_year` of projects and results that in which a project started, of promises that in which they were due, of uses that of the answer. Projects that have shared no lesson are counted for as long as they have been waited for. Read `caveats`. `by_programme` holds the 50 programmes with most projects; the CSV holds all.',
  pathParameters: {},
  query: learningFields,
  answers: { $ref: '#/components/schemas/Learning' },
  givesCsv: true,
  canMiss: true,
  handle: async ({ values, format }, reader) => {
    const asked = learningOf(values as ValuesOf<typeof learningFields>)
    if (!asked.ok) return { kind: 'refused', refusals: asked.refusals }
    const learning = await howFast(reader, asked.value)
    if (learning === undefined) return { kind: 'missing', what: 'programme', id: asked.value.programme ?? '' }
    return format === 'csv' ? { kind: 'table', ...learningRows(reader, learning) } : json(learningJson(learning))
  },
}
