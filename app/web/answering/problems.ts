import { type Refusal, recordKinds, sentenceOf } from '@candour/register'
import type { Withdrawal } from '../../queries/withdrawal.ts'
import { takenBackWords } from '../../words/voice-words.ts'
import { paths } from '../paths.ts'
import { faultWords } from './fault-words.ts'

/** Problem details (RFC 9457). */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  /** Under which a fault of ours can be reported. */
  readonly instance?: string
  /** Of a withdrawn record: the day, why, and where each of its versions is read. */
  readonly withdrawn_on?: string
  readonly reason?: string
  readonly history?: string
  /** Each parameter that could not be read, and what is accepted. */
  readonly errors?: readonly { readonly parameter: string; readonly detail: string; readonly found?: string }[]
}

export const problemType = 'application/problem+json; charset=utf-8'

/** The one way in which the API tells what went wrong. */
export function problemOf(
  status: number,
  {
    detail,
    refusals = [],
    errorId,
  }: { readonly detail?: string; readonly refusals?: readonly Refusal[]; readonly errorId?: string },
): Problem {
  return {
    type: 'about:blank',
    title: faultWords(status).title,
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(errorId === undefined ? {} : { instance: `urn:candour:error:${errorId}` }),
    ...(refusals.length === 0
      ? {}
      : {
          errors: refusals.map((refusal) => ({
            parameter: refusal.where.column ?? '',
            detail: sentenceOf(refusal),
            ...(refusal.found === undefined ? {} : { found: refusal.found }),
          })),
        }),
  }
}

/** That a record was withdrawn, when and why; its history is still there. */
export function withdrawnProblem(withdrawal: Withdrawal): Problem {
  const { kind, id, on, reason, isTakenBack = false } = withdrawal
  const after = isTakenBack ? takenBackWords : 'What it said stays in its history.'
  const { table, singular } = recordKinds[kind]
  return {
    ...problemOf(410, { detail: `The ${singular} '${id}' was withdrawn. ${after}` }),
    withdrawn_on: on,
    ...(reason === undefined ? {} : { reason }),
    history: `${paths.apiRecord(table, id)}/history`,
  }
}
