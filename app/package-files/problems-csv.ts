import { type Refusal, sentenceOf, shielded, shownControls } from '@candour/register'
import { stringify } from 'csv-stringify/sync'

export const problemsHeading = ['file', 'row', 'column', 'code', 'value', 'accepted', 'nearest', 'sentence'] as const

const shown = (text: string) => shielded(shownControls(text))

/** Problems of an import as a table for whoever will mend the file, with the mark by which spreadsheets know its encoding. */
export function problemsCsv(refusals: readonly Refusal[]): string {
  const rows = refusals.map((refusal) => {
    const { where, code, found = '', accepts, nearest = '' } = refusal
    const texts = [found, accepts, nearest, sentenceOf(refusal)].map(shown)
    return [where.file ?? '', where.row ?? '', shown(where.column ?? ''), code, ...texts]
  })
  return stringify([[...problemsHeading], ...rows], { bom: true, record_delimiter: '\r\n' })
}
