import { basename } from 'node:path'
import { allKinds, kindOfTable, nearestOf, type RecordKind } from '@candour/register'
import { columnName } from '../spreadsheets/header.ts'

export const tableNames: readonly string[] = allKinds.map((kind) => kind.table)

/** The files that a folder may hold, in words. */
export const tableFileNames: string = tableNames.map((table) => `${table}.csv`).join(', ')

/** Sheets of the template beside its tables: they tell how to fill it. */
export const asideSheets: readonly string[] = ['Notes', 'Codes']

/** The kind whose table a file holds by its name: `projects.csv`, `Projects.TXT`. */
export function kindOfFile(file: string): RecordKind | undefined {
  const match = /^(.+)\.(csv|tsv|txt)$/i.exec(basename(file))
  return match?.[1] === undefined ? undefined : kindOfTable(columnName(match[1]))
}

/** The table that a file or a sheet seems to be named after: `projects (1).csv`, `Copy of projects.xlsx`, `Project list`. */
export function tableLikeName(name: string): string | undefined {
  const stem = basename(name)
    .replace(/(\.\w{1,5})+$/, '')
    .toLowerCase()
  const words = stem.split(/[^\p{L}]+/u)
  const named = tableNames.filter((table) => words.includes(table) || words.includes(table.replace(/s$/, '')))
  return named.length === 1 ? named[0] : nearestOf(stem, tableNames)
}
