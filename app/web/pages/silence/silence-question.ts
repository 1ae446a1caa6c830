import { fieldTypes, may, type PlainDate, type Result, readFields } from '@candour/register'
import { cellsFrom, type Parameters } from '../../../queries/project-query.ts'

const fields = { since: may(fieldTypes.date, { description: 'changes after this day' }) }

/** The day since which a reader asks for changes; none where the address names none. */
export function sinceFrom(parameters: Parameters): Result<PlainDate | undefined> {
  const { values, refusals } = readFields(fields, cellsFrom(parameters))
  if (refusals.length > 0) return { ok: false, refusals }
  return { ok: true, value: values.since as PlainDate | undefined }
}
