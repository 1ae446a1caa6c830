import { type Refusal, sentenceOf, shielded, shownControls } from '@candour/register'
import { stringify } from 'csv-stringify/sync'

/** Problems of an import as a table for whoever will mend the file. */
export function problemsCsv(refusals: readonly Refusal[]): string {
  const rows = refusals.map((refusal) => {
    const { where, code, found = '', accepts, nearest = '' } = refusal
    const texts = [found, accepts, nearest, sentenceOf(refusal)].map(shownControls).map(shielded)
    return [where.file ?? '', where.row ?? '', where.column ?? '', code, ...texts]
  })
  return stringify([['file', 'row', 'column', 'code', 'value', 'accepted', 'nearest', 'sentence'], ...rows], {
    bom: true,
    record_delimiter: '\r\n',
  })
}
