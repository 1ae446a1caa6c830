import {
  type AnswerGiven,
  answerState,
  type LessonAnswer,
  lessonAnswers,
  type PlainDate,
  planCheckFormat,
  type Refusal,
  type Shown,
} from '@candour/register'
import type { Parameters } from '../../../queries/project-query.ts'

/** What a plan answers to lessons, as it travels with the form: nothing of it is kept here. */
export interface PlanAnswers {
  readonly plan: string
  readonly organisation: string
  readonly place: string
  readonly given: readonly AnswerGiven[]
}

const [answerPrefix, textPrefix] = ['answer.', 'says.'] as const

/** The names of the two fields in which a lesson is answered. */
export const answerFields = (lesson: string) => ({
  answer: `${answerPrefix}${lesson}`,
  text: `${textPrefix}${lesson}`,
})

/** More lessons than any check asks of: what a stranger's form adds to them is passed over. */
const mostAnswers = 200

function textOf(sent: Parameters, name: string): string {
  const value = sent[name] ?? ''
  return (typeof value === 'string' ? value : (value[0] ?? '')).trim()
}

/** The answers that were sent, those to lessons that the check names no more among them. */
export function planAnswersFrom(sent: Parameters): PlanAnswers {
  const lessons = new Set(
    Object.keys(sent).flatMap((name) =>
      [answerPrefix, textPrefix].flatMap((prefix) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
    ),
  )
  return {
    plan: textOf(sent, 'plan_title'),
    organisation: textOf(sent, 'organisation'),
    place: textOf(sent, 'place'),
    given: [...lessons].slice(0, mostAnswers).map((lesson): AnswerGiven => {
      const fields = answerFields(lesson)
      const answer = knownAnswer(textOf(sent, fields.answer))
      const text = textOf(sent, fields.text)
      return {
        lesson_id: lesson,
        ...(answer === undefined ? {} : { answer }),
        ...(text === '' ? {} : { text }),
      }
    }),
  }
}

/** The answer that a word of the form chooses. */
export function knownAnswer(word: string | undefined): LessonAnswer | undefined {
  return lessonAnswers.find((answer) => answer === word)
}

/** What keeps the answers from being entered when they come back: each is told before they are taken away. */
export function answerRefusals({ plan, given }: PlanAnswers): readonly Refusal[] {
  const incomplete = given
    .filter((one) => answerState(one) === 'incomplete')
    .map(({ lesson_id: lesson, text }): Refusal => {
      const fields = answerFields(lesson)
      return text === undefined
        ? {
            code: 'missing',
            where: { column: fields.text },
            accepts: 'what you change, where it is done already, or why the lesson does not apply',
          }
        : {
            code: 'missing',
            where: { column: fields.answer },
            accepts: 'whether you change something, do so already, or the lesson does not apply',
          }
    })
  const isNameless = plan === '' && given.some((one) => answerState(one) !== 'none')
  return [
    ...(isNameless
      ? [{ code: 'missing', where: { column: 'plan_title' }, accepts: 'a title for your plan' } as const]
      : []),
    ...incomplete,
  ]
}

/** The answers as they are taken away and come back by `candour import`. */
export function answersRecord(
  { plan, organisation, place, given }: PlanAnswers,
  lessons: readonly Shown<'lesson'>[],
  today: PlainDate,
) {
  const byLesson = new Map(given.map((one) => [one.lesson_id, one]))
  const asked = lessons.map(({ id }) => id)
  const others = given.map((one) => one.lesson_id).filter((id) => !asked.includes(id))
  const words = new Map(lessons.map(({ id, lesson }) => [id, lesson]))
  return {
    format: planCheckFormat,
    answers: {
      plan: plan || null,
      organisation: organisation || null,
      place: place || null,
      answered_on: today,
      lessons: [...asked, ...others].map((id) => ({
        lesson_id: id,
        lesson: words.get(id) ?? null,
        answer: byLesson.get(id)?.answer ?? null,
        text: byLesson.get(id)?.text ?? null,
      })),
    },
  }
}
