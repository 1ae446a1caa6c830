import { type Field, type Kind, type Records, readFields, recordKinds, type ValuesOf } from '@candour/register'

/** What was answered, as text, by the name of the answer; empty where it was asked and left empty. */
export type Answers = Readonly<Record<string, string>>

/** Under which name the answers of a thing among several are kept. */
export function answerName(section: string, item: string | undefined, input: string): string {
  return item === undefined ? input : `${section}.${item}.${input}`
}

/** The answers to the questions of one thing, by their own names; those of the others stay out. */
export function answersOf(answers: Answers, section: string, item: string | undefined): Answers {
  if (item === undefined) return answers
  const prefix = `${section}.${item}.`
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  )
}

/** The things among several that were added, in order. */
export function itemsOf(answers: Answers, section: string): readonly string[] {
  return (answers[section] ?? '').split(';').filter((item) => item !== '')
}

/** Values of a kind's fields as they were answered under their own names. What cannot be read is absent: its question says so. */
export function valuesIn<K extends Kind>(kind: K, answers: Answers): Partial<Records[K]> {
  const { fields } = recordKinds[kind]
  const { values } = readFields<Readonly<Record<string, Field>>>(fields as Readonly<Record<string, Field>>, answers)
  return values as ValuesOf<Readonly<Record<string, Field>>> as Partial<Records[K]>
}
