import type { Cells } from '../../package/rows.ts'
import type { Refusal, Result } from '../../refusal.ts'

/** By this a plan check that was taken away with its answers is known again. */
export const planCheckFormat = 'candour-plan-check/1'

/** What a plan answers to one lesson, as far as it was said. */
export interface AnswerGiven {
  readonly lesson_id: string
  readonly answer?: string
  readonly text?: string
}

/** Whether an answer says both what it is and in which words; one of which neither is said was not given. */
export function answerState({ answer, text }: Omit<AnswerGiven, 'lesson_id'>): 'whole' | 'incomplete' | 'none' {
  const [hasAnswer, hasText] = [isSaid(answer), isSaid(text)]
  if (hasAnswer && hasText) return 'whole'
  return hasAnswer || hasText ? 'incomplete' : 'none'
}

const isSaid = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/** The cells of a lesson use and its place in the file, counted from 1; the id is not among them. */
export interface AnswerRow {
  readonly row: number
  readonly cells: Cells
}

/** More lessons than a plan check ever asks of. */
const mostAnswers = 1_000

const accepts = 'a plan check that was taken away as JSON from its page, with an answer to at least one lesson'

/**
 * The answers in a plan check that comes back as JSON, a row each; lessons that were not answered are left out. Refused where it is no such
 * check, where none is answered, and, each by its place, where an answer lacks its choice or its words. What each cell says is read later, as
 * of any file.
 */
export function answerRowsOf(file: string, json: unknown): Result<readonly AnswerRow[]> {
  const refuse = (found: string, wanted = accepts): Result<readonly AnswerRow[]> => ({
    ok: false,
    refusals: [{ code: 'unreadable-file', where: { file }, found, accepts: wanted }],
  })
  if (!isObject(json) || json.format !== planCheckFormat) return refuse('no plan check with answers')
  const { answers } = json
  if (!isObject(answers) || !Array.isArray(answers.lessons)) return refuse('a plan check without a list of answers')
  const lessons: readonly unknown[] = answers.lessons
  if (lessons.length > mostAnswers) return refuse(`${lessons.length} answers`, `at most ${mostAnswers} answers`)
  const refusals: Refusal[] = []
  const rows: AnswerRow[] = []
  for (const [at, given] of lessons.entries()) {
    const row = at + 1
    const { lesson_id: lesson, answer, text } = isObject(given) ? given : {}
    const state = answerState({ ...textual('answer', answer), ...textual('text', text) })
    if (state === 'none') continue
    if (state === 'incomplete') refusals.push(incomplete(file, row, isSaid(answer) ? 'text' : 'answer', lesson))
    else rows.push({ row, cells: cellsOf({ ...answers, lesson_id: lesson, answer, text }) })
  }
  if (refusals.length > 0) return { ok: false, refusals }
  return rows.length === 0 ? refuse('a plan check in which no lesson is answered') : { ok: true, value: rows }
}

function incomplete(file: string, row: number, column: 'answer' | 'text', lesson: unknown): Refusal {
  const wanted =
    column === 'text'
      ? 'what is changed, where it is done already, or why it does not apply'
      : 'one of: change, already-done, does-not-apply'
  return {
    code: 'missing',
    where: { file, row, column },
    found: '',
    accepts: `${wanted}${typeof lesson === 'string' ? `, for the lesson ${lesson}` : ''}`,
  }
}

function cellsOf(values: Readonly<Record<string, unknown>>): Cells {
  const columns = ['lesson_id', 'plan', 'project_id', 'answer', 'text', 'answered_on', 'organisation', 'place'] as const
  return Object.assign({}, ...columns.map((column) => textual(column, values[column])))
}

function textual(column: string, value: unknown): Readonly<Record<string, string>> {
  return isSaid(value) ? { [column]: String(value) } : {}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
