import { createHash } from 'node:crypto'
import {
  type AnyRecord,
  allKinds,
  type Kind,
  randomIdBytes,
  randomIdOf,
  recordFromCells,
  recordKinds,
  referencesOf,
} from '@candour/register'
import type { Proposal } from '../../app/actions/proposal.ts'

/** What is one's own, and what is a stranger's: a programme, a project in it, and a record of every other kind about them. */
export const sides = ['own', 'strange'] as const
export type Side = (typeof sides)[number]

/** What the panels score, which stands nowhere else. */
export const scored = '8.0625'

/** Cells beside those of a kind's example, where its rules ask for more. A new kind whose example cannot stand by itself needs a line here. */
const cellsBeside: { readonly [K in Kind]?: (side: Side) => Readonly<Record<string, string>> } = {
  project: (side) => ({ programme_id: idOf(side, 'programme') }),
  score: () => ({ potential: scored }),
}

/** The id of a side's record of a kind. Where ids tell nothing, it is one that tells nothing. */
export function idOf(side: Side, kind: Kind, more = ''): string {
  const bytes = createHash('sha256').update(`${side} ${kind} ${more}`).digest().subarray(0, randomIdBytes)
  return recordKinds[kind].idLetter === undefined ? `${side}-${kind}` : randomIdOf(kind, bytes)
}

/** A draw follows from a whole lottery, which test/lottery.test.ts holds. Its addresses are asked all the same. */
const notMade: readonly Kind[] = ['draw']

/** A record of every kind on a side, made from the kind's own example, those that others point at first. */
export function recordsOf(side: Side): readonly Proposal[] {
  return allKinds
    .filter(({ kind }) => !notMade.includes(kind))
    .map(({ kind }) => ({ kind, record: recordOf(side, kind) }))
}

export function recordOf(side: Side, kind: Kind): AnyRecord {
  const example: Readonly<Record<string, string>> = { ...recordKinds[kind].example }
  const pointing = referencesOf(kind)
    .filter(({ column }) => column in example)
    .map(({ column, to }): [string, string] => [column, idOf(side, to)])
  const read = recordFromCells(recordKinds[kind], {
    ...example,
    ...Object.fromEntries(pointing),
    ...cellsBeside[kind]?.(side),
    id: idOf(side, kind),
  })
  if (!read.ok) throw new Error(`the example of ${kind} cannot be read: ${JSON.stringify(read.refusals)}`)
  return read.record
}

/** What was told in confidence on a side. */
export interface Confidence {
  readonly proposals: readonly Proposal[]
  /** Why they were entered: hidden with what they hide. */
  readonly reason: string
  readonly lessonSource: string
  readonly title: string
  readonly applicant: string
}

/** A lesson and an application that were told in confidence. @param word  makes words that stand nowhere else */
export function toldInConfidence(side: Side, word: (what: string) => string): Confidence {
  const lessonSource = `https://${word('source')}.example/minutes`
  const title = `A shelter called ${word('title')}`
  const applicant = `${word('applicant')} Limited`
  return {
    reason: `Told at the ${word('reason')}`,
    lessonSource,
    title,
    applicant,
    proposals: [
      {
        kind: 'lesson',
        record: {
          id: idOf(side, 'lesson', 'confidential'),
          project_id: idOf(side, 'project'),
          kind: 'cost',
          happened: 'The money ended early.',
          lesson: 'Ask for the whole of it first.',
          confidential: true,
          source_urls: [lessonSource],
        },
      },
      {
        kind: 'application',
        record: {
          id: idOf(side, 'application', 'confidential'),
          programme_id: idOf(side, 'programme'),
          title,
          applicant,
          decision: 'pending',
          confidential: true,
        },
      },
    ],
  }
}
