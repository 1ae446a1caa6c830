import { type Refusal, sentenceOf, shielded } from '@candour/register'
import { stringify } from 'csv-stringify/sync'

export const problemsHeading = ['file', 'row', 'column', 'code', 'value', 'accepted', 'nearest', 'sentence'] as const

/** Problems of an import as a table for whoever will mend the file. */
export function problemsCsv(refusals: readonly Refusal[]): string {
  const rows = refusals.map((refusal) => {
    const { where, code, found = '', accepts, nearest = '' } = refusal
    const texts = [found, accepts, nearest, sentenceOf(refusal)].map(shielded)
    return [where.file ?? '', where.row ?? '', shielded(where.column ?? ''), code, ...texts]
  })
  return stringify([[...problemsHeading], ...rows], { record_delimiter: '\r\n' })
}
