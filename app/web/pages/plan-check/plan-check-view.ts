import {
  answerState,
  classSentence,
  type FoundSize,
  type LessonAnswer,
  lessonAnswers,
  placeOf,
  type Refusal,
  type Shown,
  sentenceOf,
  statisticalNeighbours,
} from '@candour/register'
import type { PlanCheck } from '../../../queries/plan-check.ts'
import { type ClassAttempt, isChangedByHand } from '../../../queries/plan-class.ts'
import type { MetCause } from '../../../queries/plan-lessons.ts'
import type { Parameters } from '../../../queries/project-query.ts'
import { causeWords, outcomeInWords } from '../../../words/code-words.ts'
import { baseRateInWords, foundInWords, pooledInWords } from '../../../words/plan-words.ts'
import { counted, listInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { type LessonCardView, type LessonNames, lessonCardView } from '../../layout/lesson-view.ts'
import { designLevelOf, resultView } from '../../layout/result-view.ts'
import { designView, verdictTagView } from '../../layout/verdict-view.ts'
import type { DesignView, LinkView, PageView, ResultView, VerdictTagView } from '../../layout/views.ts'
import { type VoiceCardView, voiceCardView } from '../../layout/voice-view.ts'
import { paths } from '../../paths.ts'
import { answerFields, type PlanAnswers, planAnswersFrom } from './plan-answers.ts'
import { type PlanFormView, planFormView } from './plan-form.ts'

/** Attempts, causes and sizes that are shown before the rest is folded away. */
const shownFirst = 10
const causesShown = 5
const tellingsShown = 3

interface WhyView {
  readonly term: string
  readonly plan?: string
  readonly record?: string
}

interface AttemptView {
  readonly id: string
  readonly result: ResultView
  readonly why: readonly WhyView[]
  readonly isPutIn: boolean
}

interface TriedView {
  readonly link: LinkView
  readonly verdict: VerdictTagView
}

interface SizeView {
  readonly link: LinkView
  /** The outcome that attempts share, with what all of them found of it; undefined where this one's own label is all. */
  readonly of?: LinkView
  readonly outcome: string
  readonly found: string
  readonly design?: DesignView
}

interface CauseView {
  readonly link: LinkView
  readonly met: string
  readonly told: readonly {
    readonly happened: string
    readonly lesson: string
    readonly href: string
    readonly by: string
  }[]
}

/** A lesson that a plan is asked to answer, and what was answered so far. */
interface AskedLessonView {
  readonly id: string
  readonly card: LessonCardView
  readonly answerField: string
  readonly options: readonly { readonly value: string; readonly text: string; readonly isChosen: boolean }[]
  readonly textField: string
  readonly text: string
}

/** What a plan is told, in the order of the page. */
export interface CheckView {
  readonly sentence: string
  readonly untouched?: string
  readonly isEmpty: boolean
  /** Where nothing is like the plan: the words and models that come nearest, a sentence each. */
  readonly nearest: readonly string[]
  readonly nearestModels: readonly LinkView[]
  readonly attempts: readonly AttemptView[]
  readonly more: readonly AttemptView[]
  /** Less like the plan, and counted in nothing. */
  readonly further: readonly (LinkView & { readonly id: string })[]
  readonly takenOut: readonly (LinkView & { readonly id: string })[]
  readonly leftOut: readonly LinkView[]
  readonly unknown: readonly string[]
  readonly rate: readonly string[]
  readonly pooled: readonly (readonly string[])[]
  readonly sizes: readonly SizeView[]
  readonly moreSizes: readonly SizeView[]
  readonly sizeNotes: readonly string[]
  readonly causes: readonly CauseView[]
  /** Shown, and in nothing that is taken away. */
  readonly voices: readonly VoiceCardView[]
  readonly neighbours?: {
    readonly says: string
    readonly places: readonly { readonly place: LinkView; readonly tried: readonly TriedView[] }[]
  }
  readonly missing: readonly {
    readonly label: string
    readonly lookedFor: string
    readonly nearest?: string
    readonly met?: string
  }[]
  readonly lessons: readonly AskedLessonView[]
}

export interface PlanCheckView extends PageView {
  readonly form: PlanFormView
  readonly faults: readonly { readonly text: string; readonly href: string }[]
  /** What is said of a file that the plan was read from. */
  readonly note?: string
  /** How far the lessons are answered. */
  readonly answered: string
  readonly answers: AnswersFormView
  readonly check?: CheckView
}

/** The page with its form, and with what the plan is told or why it was not read. */
export function planCheckView(
  site: Site,
  sent: Parameters,
  answer: {
    readonly check?: PlanCheck
    readonly refusals?: readonly Refusal[]
    readonly note?: string | undefined
  } = {},
): PlanCheckView {
  const { check, refusals = [] } = answer
  const answers = planAnswersFrom(sent)
  return {
    frame: frameOf(site, {
      title: check ? 'Your plan, checked' : refusals.length > 0 ? 'Your plan was not read' : 'Check a plan',
      description: 'Paste a plan, and see what was tried like it, how it went, and what the plan does not say.',
      section: 'search',
    }),
    form: planFormView(
      sent,
      check?.lessons.map(({ id }) => id),
    ),
    faults: refusals.map((refusal) => ({ text: sentenceOf(refusal), href: `#${fieldOf(refusal)}` })),
    answers: answersFormView(answers),
    ...(answer.note === undefined ? {} : { note: answer.note }),
    answered: answeredInWords(answers),
    ...(check === undefined ? {} : { check: checkView(check, answers) }),
  }
}

/** The check as the page and the files that are taken away tell it. */
export function checkView(check: PlanCheck, answers: PlanAnswers): CheckView {
  const { class: reference, baseRate, expected, causes, missing, lessons, names } = check
  const isChanged = isChangedByHand(reference)
  const attempts = reference.attempts.map(attemptView)
  const nameOf = new Map(reference.attempts.map(({ id, project }) => [id, project.name]))
  const sizes = expected.single.map((size) => sizeView(size, nameOf))
  return {
    sentence: classSentence(reference.counts, isChanged),
    ...(isChanged ? { untouched: classSentence(reference.untouched.counts) } : {}),
    isEmpty: attempts.length === 0,
    nearest: nearestInWords(check.nearest),
    nearestModels: (check.nearest?.models ?? []).map(({ id, name }) => ({ text: name, href: paths.model(id) })),
    attempts: attempts.slice(0, shownFirst),
    more: attempts.slice(shownFirst),
    further: reference.further.map(withId),
    takenOut: reference.takenOut.map(withId),
    leftOut: reference.leftOut.map(linkOf),
    unknown: reference.unknown,
    rate: baseRateInWords(baseRate),
    pooled: expected.pooled.map(pooledInWords),
    sizes: sizes.slice(0, shownFirst),
    moreSizes: sizes.slice(shownFirst),
    sizeNotes: sizeNotes(check),
    causes: causes.slice(0, causesShown).map((cause) => causeView(cause, nameOf)),
    voices: check.voices.map((voice) => voiceCardView(voice, nameOf)),
    ...neighboursOf(check),
    missing: missing.map(({ label, lookedFor, nearest, met }) => ({
      label,
      lookedFor,
      ...(nearest === undefined ? {} : { nearest }),
      ...(met === 0 ? {} : { met: `${counted(met, 'attempt')} of this class met what comes of that.` }),
    })),
    lessons: lessons.map((lesson) => askedLessonView(lesson, names, answers)),
  }
}

/** The element of the form at which a refusal points. */
function fieldOf({ where: { file, column = file === undefined ? 'text' : 'file' } }: Refusal): string {
  return `plan-${column.replaceAll('.', '-')}`
}

function nearestInWords(nearest: PlanCheck['nearest']): readonly string[] {
  if (nearest === undefined) return []
  return [
    nearest.words.length === 0
      ? 'No word of it that tells anything stands in a record.'
      : `Words of it that records have too: ${listInWords(nearest.words)}.`,
  ]
}

function askedLessonView(lesson: Shown<'lesson'>, names: LessonNames, answers: PlanAnswers): AskedLessonView {
  const given = answers.given.find(({ lesson_id: id }) => id === lesson.id)
  const fields = answerFields(lesson.id)
  const options = lessonAnswers.map((value) => ({
    value,
    text: answerChoices[value],
    isChosen: given?.answer === value,
  }))
  return {
    id: lesson.id,
    card: lessonCardView(lesson, names),
    answerField: fields.answer,
    options: [{ value: '', text: 'Not answered yet', isChosen: given?.answer === undefined }, ...options],
    textField: fields.text,
    text: given?.text ?? '',
  }
}

/** How a plan's answers are chosen. */
const answerChoices: { readonly [A in LessonAnswer]: string } = {
  change: 'We change something',
  'already-done': 'We do so already',
  'does-not-apply': 'It does not apply',
}

function answeredInWords({ given }: PlanAnswers): string {
  const whole = given.filter((one) => answerState(one) === 'whole').length
  const incomplete = given.filter((one) => answerState(one) === 'incomplete').length
  if (whole + incomplete === 0) return ''
  const lacking =
    incomplete === 0 ? '' : `; ${incomplete} more ${incomplete === 1 ? 'lacks its' : 'lack their'} choice or words`
  return `${counted(whole, 'lesson')} answered${lacking}.`
}

interface AnswersFormView {
  readonly plan: string
  readonly organisation: string
}

const answersFormView = ({ plan, organisation }: PlanAnswers): AnswersFormView => ({ plan, organisation })

const withId = (attempt: ClassAttempt) => ({ id: attempt.id, ...linkOf(attempt) })

const linkOf = ({ id, project }: ClassAttempt): LinkView => ({ text: project.name, href: paths.project(id) })

function attemptView(attempt: ClassAttempt): AttemptView {
  return {
    id: attempt.id,
    result: resultView(attempt),
    why: (attempt.likeness?.why ?? []).slice(0, 8).map(({ term, planPassage, recordPassage }) => ({
      term,
      ...(planPassage === undefined ? {} : { plan: planPassage }),
      ...(recordPassage === undefined ? {} : { record: recordPassage }),
    })),
    isPutIn: attempt.isPutIn,
  }
}

function sizeView(size: FoundSize, nameOf: ReadonlyMap<string, string>): SizeView {
  const level = designLevelOf(size.designLevel)
  return {
    link: { text: nameOf.get(size.projectId) ?? size.projectId, href: paths.findingOn(size.projectId, size.findingId) },
    ...(size.outcomeCode === undefined
      ? {}
      : { of: { text: outcomeInWords(size.outcomeCode), href: paths.evidenceOf(size.outcomeCode) } }),
    outcome: size.label,
    found: foundInWords(size),
    ...(level === undefined ? {} : { design: designView(level) }),
  }
}

function sizeNotes({ expected, people, question }: PlanCheck): readonly string[] {
  const planned = question.families_a_year
  return [
    ...(expected.pooled.length === 0 && expected.single.length > 0
      ? [
          'Fewer than three trials or quasi-experiments measured one outcome on one scale, so nothing is put together: this is what single attempts found.',
        ]
      : []),
    ...(expected.withoutInterval === 0
      ? []
      : [`${counted(expected.withoutInterval, 'attempt')} with a result gave no interval, and stand in none of this.`]),
    ...(people === undefined
      ? []
      : [
          `Results rest on ${counted(people.median, 'person', 'people')} in the middle of the ${counted(people.attempts, 'attempt')} that say how many${planned === undefined ? '' : `; you plan for ${counted(planned, 'family', 'families')} a year`}.`,
        ]),
  ]
}

function causeView({ code, attempts, lessons }: MetCause, nameOf: ReadonlyMap<string, string>): CauseView {
  return {
    link: { text: causeWords(code), href: paths.cause(code) },
    met: `met by ${counted(attempts.length, 'attempt')}`,
    told: lessons.slice(0, tellingsShown).map(({ id, project_id: project = '', happened, lesson }) => ({
      happened,
      lesson,
      href: paths.lesson(id),
      by: nameOf.get(project) ?? project,
    })),
  }
}

function neighboursOf({ question: { place }, neighbours }: PlanCheck): Pick<CheckView, 'neighbours'> {
  if (place === undefined) return {}
  const all = statisticalNeighbours.find(({ code }) => code === place)?.neighbours.length ?? 0
  const name = placeOf(place)?.name ?? place
  const says =
    all === 0
      ? `No statistical neighbours of ${name} are on record.`
      : `Of the ${all} statistical neighbours of ${name}, ${neighbours.length === 0 ? 'none is' : neighbours.length === 1 ? '1 is' : `${neighbours.length} are`} known to have tried something like it.`
  return {
    neighbours: {
      says,
      places: neighbours.map(({ place: code, attempts }) => ({
        place: { text: placeOf(code)?.name ?? code, href: paths.place(code) },
        tried: attempts.map((attempt) => ({
          link: linkOf(attempt),
          verdict: verdictTagView(attempt.verdict, { about: 'project', isPublished: attempt.standing.published }),
        })),
      })),
    },
  }
}
