import { join } from 'node:path'
import { type TableWriter, TextFile } from './table-writer.ts'

/** `<table>.jsonl`: one record a line, as the API gives it. What is not known is absent. */
export function jsonLinesWriter(folder: string): TableWriter {
  let file: TextFile | undefined
  return {
    begin: async ({ table }) => {
      file = new TextFile(join(folder, `${table}.jsonl`))
    },
    write: async (records) => {
      if (records.length > 0) await file?.write(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    },
    end: async () => file?.end(),
    close: async () => undefined,
  }
}
