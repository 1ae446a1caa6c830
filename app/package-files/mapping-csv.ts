import { shielded } from '@candour/register'
import { stringify } from 'csv-stringify/sync'
import { mappingHeading } from '../spreadsheets/mapping/mapping.ts'
import type { MappingLine } from '../spreadsheets/mapping/propose-mapping.ts'

/** A mapping as the file that a person looks through, with the mark by which spreadsheets know its encoding. */
export function mappingCsv(lines: readonly MappingLine[]): string {
  const rows = lines.map((line) => mappingHeading.map((name) => shielded(line[name])))
  return `\ufeff${stringify([[...mappingHeading], ...rows], { record_delimiter: '\r\n' })}`
}
