import {
  counted,
  fewestForMedian,
  fewestForShare,
  type KnownShare,
  type LessonsUsed,
  type MedianTime,
  type NegativesTold,
  type PromisesInTime,
  type TimeToLesson,
} from '@candour/register'

const said = (count: number): string => count.toLocaleString('en-GB')
const percent = (share: number): string => `${Math.round(share * 100)}%`
const areOrIs = (count: number, many: string, one: string): string => (count === 1 ? one : many)

/** `31 (27 to 40)`: months until half had shared a lesson, for a cell. */
export function medianInCell({ projects, median }: TimeToLesson): string {
  if (projects === 0) return 'no project'
  if (median === undefined) return 'too few to tell'
  if (median.months === undefined) return 'more than half none so far'
  const { months, low, high } = median
  if (low === undefined) return said(months)
  return `${said(months)} (${high === undefined ? `${said(low)} or more` : `${said(low)} to ${said(high)}`})`
}

/** `after 31 months`, with the interval of chance where it has ends. */
function afterMonths({ months, low, high }: MedianTime): string {
  if (months === undefined) return 'at no time so far'
  const interval =
    low === undefined
      ? ''
      : high === undefined
        ? ` (95% interval from ${said(low)} months on, without an end that can be told)`
        : ` (95% interval ${said(low)} to ${said(high)})`
  return `after ${counted(months, 'month')}${interval}`
}

/** How long it took until half had shared a lesson, in one sentence: the title of its drawing, too. */
export function timeSentence({ projects, told, median }: TimeToLesson): string {
  if (projects === 0)
    return 'No project is on record of which it is known when it started and whether it shared a lesson.'
  const none = projects - told
  if (median === undefined)
    return `Of ${counted(projects, 'project')} ${said(told)} ${areOrIs(told, 'have', 'has')} shared a lesson: a usual time is told from ${fewestForMedian} projects on.`
  if (median.months === undefined)
    return `More than half of projects have shared no lesson so far: ${said(told)} of ${said(projects)} have.`
  return `Half of projects had shared a lesson ${afterMonths(median)}; of ${said(projects)} projects ${none === 0 ? 'none has' : `${said(none)} ${areOrIs(none, 'have', 'has')}`} ${none === 0 ? 'yet to' : 'shared none so far'}${none === 0 ? ' share one' : ''}.`
}

/** Who is not in the sentence, or in it only by a convention. */
export function timeNotes({ toldBefore, undated, bounds, noStart, notStarted }: TimeToLesson): readonly string[] {
  return [
    ...(toldBefore === 0
      ? []
      : [
          `${counted(toldBefore, 'project')} told a lesson before ${areOrIs(toldBefore, 'they', 'it')} started, of an earlier phase or of planning: ${areOrIs(toldBefore, 'they count', 'it counts')} as told at the start.`,
        ]),
    ...(undated === 0
      ? []
      : [
          `Of ${counted(undated, 'further project')} a lesson is on record, and nothing says when it was told: not the day on which it was entered here.${
            bounds === undefined
              ? ''
              : ` Had each told it at the start, half would have shared one ${afterMonths(bounds.soonest)}; had none told it before today, ${afterMonths(bounds.latest)}.`
          }`,
        ]),
    ...(noStart === 0
      ? []
      : [
          `Of ${counted(noStart, 'project')} the start is not on record, so nothing is said of ${areOrIs(noStart, 'them', 'it')}.`,
        ]),
    ...(notStarted === 0 ? [] : [`${counted(notStarted, 'project has', 'projects have')} not started yet.`]),
  ]
}

/** `12 of 30 promises …: 40% (95% interval 24 to 58%)`; under three counts alone. */
export function knownShareInWords({ count, known, interval }: KnownShare, what: string): string {
  const begins = `${said(count)} of ${said(known)} ${what}`
  return interval === undefined
    ? begins
    : `${begins}: ${percent(count / known)} (95% interval ${Math.round(interval.low * 100)} to ${percent(interval.high)})`
}

function boundsInWords({ bounds, unknown }: KnownShare, been: string): readonly string[] {
  return bounds === undefined
    ? []
    : [
        `Of ${said(unknown)} more it is not known: had none of them been ${been} it would be ${percent(bounds.low)}; had all, ${percent(bounds.high)}.`,
      ]
}

/** Whether promises were answered by the day on which they were due. */
export function promiseSentences(promises: PromisesInTime): readonly string[] {
  const { due, onTime, late, silent, inGrace, dayNotKnown, notEntered, early, undated, share } = promises
  const apart = [
    ...(early === 0
      ? []
      : [
          `${counted(early, 'promise was', 'promises were')} answered though the date is still to come; not being due, ${areOrIs(early, 'they are', 'it is')} in no count here.`,
        ]),
    ...(undated === 0
      ? []
      : [
          `${counted(undated, 'promise has', 'promises have')} no date, and nobody can be late for a date that was never set.`,
        ]),
  ]
  if (due === 0) return ['No promise on record was due yet.', ...apart]
  return [
    `Of ${counted(due, 'promise')} that ${areOrIs(due, 'were', 'was')} due by now, ${said(onTime)} ${areOrIs(onTime, 'were', 'was')} answered by the due date and ${said(late)} later; ${said(silent)} ${areOrIs(silent, 'are', 'is')} silent${inGrace === 0 ? '' : `, and ${said(inGrace)} ${areOrIs(inGrace, 'are', 'is')} past the date within the days of grace`}.`,
    ...(share.interval === undefined
      ? []
      : [`${knownShareInWords(share, 'of which that is known were answered on time')}.`]),
    ...(dayNotKnown === 0
      ? []
      : [`${counted(dayNotKnown, 'promise was', 'promises were')} answered on a day that is not on record.`]),
    ...(notEntered === 0
      ? []
      : [
          `For ${said(notEntered)} a report is published that this register has not read whole: a gap of this register, not of the project.`,
        ]),
    ...boundsInWords(share, 'answered on time'),
    ...apart,
  ]
}

/** What became of unfavourable results. */
export function negativeSentences({ unfavourable, fates, share }: NegativesTold): readonly string[] {
  if (unfavourable === 0)
    return [
      'No project on record has an unfavourable result: worse, worse in part, or no difference (shown or ruled out).',
    ]
  return [
    `Of ${counted(unfavourable, 'project')} with an unfavourable result (worse, worse in part, no worthwhile difference, no difference shown), ${said(fates.published_as_such)} ${areOrIs(fates.published_as_such, 'have', 'has')} a published report that says so; ${said(fates.contradicted)} ${areOrIs(fates.contradicted, 'are', 'is')} contradicted by a public claim, ${said(fates.unpublished)} known to be unpublished, and of ${said(fates.unknown)} nobody can say.`,
    ...(share.interval === undefined
      ? []
      : [`${knownShareInWords(share, 'of which it is known are published as such')}.`]),
    ...boundsInWords(share, 'published as such'),
    'An unfavourable result is on record because somebody told it, mostly in a report. What was never told is in none of these counts, so the share says nothing of how many negatives stay hidden.',
  ]
}

/** How many lessons changed a plan. */
export function usedSentence({ lessons, plans }: LessonsUsed, told: number): string {
  if (told === 0) return 'No lesson is on record.'
  if (plans === 0)
    return `No plan on record changed because of one of ${counted(told, 'lesson')}: a lesson counts as used only when a later plan says that it changed.`
  return `${said(lessons)} of ${counted(told, 'lesson')} ${areOrIs(lessons, 'have', 'has')} changed ${counted(plans, 'later plan')}; a plan counts once, however many lessons changed it.`
}

/** Of how many lessons it is known when they were told. */
export function daysSentence({
  told,
  dated,
  confidential,
}: {
  readonly told: number
  readonly dated: number
  readonly confidential: number
}): string {
  const open = told - confidential
  return `Of ${counted(open, 'lesson')} that ${areOrIs(open, 'are', 'is')} told openly, ${said(dated)} ${areOrIs(dated, 'have', 'has')} a day on which ${areOrIs(dated, 'they were', 'it was')} first told; of ${said(open - dated)} it is not known.${confidential === 0 ? '' : ` ${counted(confidential, 'lesson was', 'lessons were')} told in confidence: which project told ${areOrIs(confidential, 'them', 'it')}, and when, is in no count.`}`
}

/** What none of these figures can say. */
export const learningCaveats: readonly string[] = [
  'A lesson told is not a lesson learned. That a lesson was published says nothing of whether anybody read it; only a plan that says it changed counts as use, and few say so.',
  'Fast is not good. A lesson told early may be told before anything is known, and a slow one may rest on a careful trial. Nothing here ranks programmes or projects.',
  'What is on record was mostly read from published reports. A project that published nothing has no lesson here, though its people may have told it to others by word of mouth.',
  'Projects still waited for are kept in the count until today, as if they would go on as the others did. Those that ended badly or lost their people may never tell: then the true times are longer.',
  'A project counts as having shared none where this register holds none. Its report may hold one that nobody has entered here.',
  'Projects came onto record because somebody chose to enter them. Years and programmes differ in who did, so a difference between them may be one of entering, not of learning.',
  `Shares are told from ${fewestForShare} on, and a usual time from ${fewestForMedian}. An interval is chance alone: it knows nothing of what is missing.`,
]
