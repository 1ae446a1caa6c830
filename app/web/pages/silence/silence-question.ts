import { fieldTypes, may, type PlainDate, type Result, readFields } from '@candour/register'
import { cellsFrom, type Parameters } from '../../../queries/project-query.ts'

const fields = {
  since: may(fieldTypes.date, { description: 'changes after this day' }),
  page: may(fieldTypes.integer({ minimum: 1, maximum: 100_000 }), { description: 'page of the list, from 1' }),
} as const

export interface SilenceQuestion {
  /** The day since which a reader asks for changes; none where the address names none. */
  readonly since: PlainDate | undefined
  readonly page: number
}

/** What an address asks of silence. */
export function silenceQuestionFrom(parameters: Parameters): Result<SilenceQuestion> {
  const { values, refusals } = readFields(fields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  const { since, page = 1 } = values
  return { ok: true, value: { since, page } }
}
