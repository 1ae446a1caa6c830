import { type Answers, answerName, answersOf, itemsOf } from './answers.ts'
import { isAnswered } from './input.ts'
import type { Opened, Question, Section, Several } from './journey.ts'

/** One question as it is asked on a journey: of a section, of one of its things. */
export interface Step {
  readonly section: Section
  readonly item?: string
  readonly question: Question
  readonly isAnswered: boolean
}

/** The things that a section asks about, those that are given first. */
export function thingsOf({ name, each }: Section, answers: Answers): readonly string[] {
  return [...(each?.given ?? []).map(({ item }) => item), ...itemsOf(answers, name)]
}

/** What one of several things is called. */
export function titleOfThing(each: Several, answers: Answers, section: string, item: string, at: number): string {
  const given = each.given?.find((one) => one.item === item)
  return given?.title ?? each.titleOf(answersOf(answers, section, item)) ?? `${capital(each.singular)} ${at + 1}`
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** The questions of a section that are asked, of one of its things where there are several. */
export function stepsOf(section: Section, answers: Answers, item?: string): readonly Step[] {
  const own = answersOf(answers, section.name, item)
  return section.questions
    .filter((question) => question.isAsked?.(own) ?? true)
    .map((question) => ({
      section,
      ...(item === undefined ? {} : { item }),
      question,
      isAnswered: question.inputs.every((input) =>
        isAnswered(input, answers[answerName(section.name, item, input.name)]),
      ),
    }))
}

/** Every question that a journey asks, in order. */
export function allSteps({ sections }: Pick<Opened, 'sections'>, answers: Answers): readonly Step[] {
  return sections.flatMap((section) =>
    section.each === undefined
      ? stepsOf(section, answers)
      : thingsOf(section, answers).flatMap((item) => stepsOf(section, answers, item)),
  )
}

/** How far a section is. */
export function stateOf(section: Section, answers: Answers): 'done' | 'begun' | 'not-begun' {
  const things = section.each === undefined ? [undefined] : thingsOf(section, answers)
  const steps = things.flatMap((item) => stepsOf(section, answers, item))
  const isEnough = section.each === undefined || things.length >= section.each.least
  if (isEnough && steps.every((step) => step.isAnswered)) return things.length === 0 ? 'not-begun' : 'done'
  return steps.some((step) => step.isAnswered) ? 'begun' : 'not-begun'
}

/** Whether a section asks for nothing more: one of several may be left empty where none is needed. */
export function isComplete(section: Section, answers: Answers): boolean {
  return stateOf(section, answers) === 'done' || (section.each?.least === 0 && thingsOf(section, answers).length === 0)
}
