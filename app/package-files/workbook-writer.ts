import { join } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { cellsOf, type RecordKind, type Shown } from '@candour/register'
import exceljs from 'exceljs'
import type { TableWriter } from './table-writer.ts'
import { workbookName } from './workbook-name.ts'

/** What one sheet of a workbook holds, its header left out. */
const longestSheet = 1_048_575

/**
 * `register.xlsx`: a sheet a table, its header frozen. Numbers and yes/no are typed; everything else is text, and text is never a
 * formula, whatever it begins with. A table longer than a sheet goes on in another.
 */
export function workbookWriter(folder: string, createdAt: Date): TableWriter {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: join(folder, workbookName), useStyles: true })
  workbook.creator = 'Candour'
  workbook.created = createdAt
  workbook.modified = createdAt
  let kind: RecordKind | undefined
  let sheet: exceljs.Worksheet | undefined
  let rows = 0
  let part = 1
  const open = (next: RecordKind, name: string) => {
    const opened = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    const header = opened.addRow(Object.keys(next.fields))
    header.font = { bold: true }
    header.commit()
    rows = 0
    return opened
  }
  return {
    begin: async (next) => {
      kind = next
      part = 1
      sheet = open(next, next.table)
    },
    write: async (records) => {
      if (!kind) return
      for (const record of records) {
        if (rows === longestSheet) {
          sheet?.commit()
          part += 1
          sheet = open(kind, `${kind.table} (${part})`)
        }
        sheet?.addRow(typedCells(kind, record)).commit()
        rows += 1
      }
      await breath()
    },
    end: async () => sheet?.commit(),
    close: async () => workbook.commit(),
  }
}

function typedCells(kind: RecordKind, record: Shown): readonly (string | number | boolean | null)[] {
  const values = record as Readonly<Record<string, unknown>>
  const printed = cellsOf(kind, record)
  return Object.keys(kind.fields).map((column, i) => {
    const value = values[column]
    if (value === undefined) return null
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : (printed[i] ?? null)
  })
}
