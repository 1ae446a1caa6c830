import { join } from 'node:path'
import { cellsOf, type RecordKind } from '@candour/register'
import { stringify } from 'csv-stringify/sync'
import { type TableWriter, TextFile } from './table-writer.ts'

/** `<table>.csv`: UTF-8 with a byte order mark, without which Excel spoils every accent; commas, LF; quoted only where needed; text that would run as a formula shielded. */
export function csvWriter(folder: string): TableWriter {
  let file: TextFile | undefined
  let kind: RecordKind | undefined
  return {
    begin: async (next) => {
      kind = next
      file = new TextFile(join(folder, `${next.table}.csv`))
      await file.write(stringify([Object.keys(next.fields)], { bom: true }))
    },
    write: async (records) => {
      const of = kind
      if (of && records.length > 0) await file?.write(stringify(records.map((record) => [...cellsOf(of, record)])))
    },
    end: async () => file?.end(),
    close: async () => undefined,
  }
}
