import { everyRecord } from '../store/projections.ts'
import { databaseOf, type RecordReader } from './reader.ts'
import { shownRecords } from './shown.ts'

/** The name of every model on record, in the order of the alphabet. */
export async function everyModelName(
  reader: RecordReader,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const all: { readonly id: string; readonly name: string }[] = []
  for await (const page of everyRecord(databaseOf(reader), 'model'))
    all.push(...shownRecords(reader, page).map(({ id, name }) => ({ id, name })))
  return all.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}
