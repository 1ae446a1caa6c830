import type { Kind, Shown } from '@candour/register'
import type { ProjectSummary } from '../queries/project-summaries.ts'
import { type Cell, recordCells, recordColumns, verdictCells, verdictColumns } from '../queries/record-cells.ts'
import type { TableAnswer } from './page.ts'

/** Records of a kind to take away, with further columns after their own. */
export function recordTable<K extends Kind>(
  kind: K,
  name: string,
  records: Iterable<Shown<K>> | AsyncIterable<Shown<K>>,
  more: readonly (readonly [column: string, cell: (record: Shown<K>) => Cell])[] = [],
): TableAnswer {
  return {
    kind: 'table',
    name,
    header: [...recordColumns(kind), ...more.map(([column]) => column)],
    rows: rowsOf(records, (record) => [...recordCells(kind, record), ...more.map(([, cell]) => cell(record))]),
  }
}

/** Projects to take away, each with its verdict. */
export function projectsTable(
  name: string,
  summaries: Iterable<ProjectSummary> | AsyncIterable<ProjectSummary>,
): TableAnswer {
  return {
    kind: 'table',
    name,
    header: [...recordColumns('project'), ...verdictColumns],
    rows: rowsOf(summaries, (summary) => [...recordCells('project', summary.project), ...verdictCells(summary)]),
  }
}

/** A row is made when it is taken: a long table is sent while it is read. */
async function* rowsOf<T>(
  records: Iterable<T> | AsyncIterable<T>,
  cellsOf: (record: T) => readonly Cell[],
): AsyncGenerator<readonly Cell[]> {
  for await (const record of records) yield cellsOf(record)
}
