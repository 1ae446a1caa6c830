import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  answerRowsOf,
  type Cells,
  planCheckFormat,
  planOfUse,
  randomIdBytes,
  randomIdOf,
  recordKinds,
} from '@candour/register'
import { headerOf } from '../spreadsheets/header.ts'
import type { TableFile, TableRow } from '../spreadsheets/table-file.ts'
import type { FoundTables } from './found-tables.ts'

/** The largest plan check that is read, in bytes. */
const mostBytes = 20 * 1024 * 1024

/** The answers of a plan check that was taken away as JSON, as a table of lesson uses; undefined where the file is no such check. */
export async function tablesOfPlanCheck(path: string): Promise<FoundTables | undefined> {
  const file = basename(path)
  if ((await stat(path)).size > mostBytes) return undefined
  const json = jsonIn(await readFile(path, 'utf8'))
  if (!isPlanCheck(json)) return undefined
  const read = answerRowsOf(file, json)
  if (!read.ok) return read
  const rows = read.value.map(({ row, cells }): TableRow => ({ row, cells: { id: idOf(cells), ...cells } }))
  return { ok: true, tables: [tableOf(file, rows, JSON.stringify(json).length)], notes: [], inputs: [path] }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether it says of itself that it is a plan check, or holds what a plan check holds: then it is told what it lacks. */
function isPlanCheck(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  return ('format' in json && json.format === planCheckFormat) || ('reference_class' in json && 'base_rate' in json)
}

/** One plan has one answer to a lesson: the same check again is the same record, and a changed answer a new version of it. */
function idOf({ lesson_id: lesson, plan, project_id: project, organisation, place }: Cells): string {
  const named = Object.fromEntries(
    Object.entries({ plan, project_id: project, organisation, place }).filter(([, value]) => value !== undefined),
  )
  const digest = createHash('sha256')
    .update(JSON.stringify([lesson, planOfUse(named)]))
    .digest()
  return randomIdOf('lesson_use', digest.subarray(0, randomIdBytes))
}

function tableOf(file: string, rows: readonly TableRow[], bytes: number): TableFile {
  const kind = recordKinds.lesson_use
  return {
    kind,
    file,
    bytes,
    header: headerOf(kind, file, 0, Object.keys(kind.fields)),
    headerRow: 0,
    forms: new Map(),
    async *rows(onBytes) {
      yield rows
      onBytes?.(bytes)
    },
    hasChanged: async () => false,
  }
}
