import type { Kind, Shown } from '@candour/register'
import type { ProjectSummary } from '../queries/project-summaries.ts'
import { type Cell, recordCells, recordColumns, verdictCells, verdictColumns } from '../queries/record-cells.ts'
import type { TableAnswer } from './page.ts'

/** Records of a kind to take away, with further columns after their own. */
export function recordTable<K extends Kind>(
  kind: K,
  name: string,
  records: readonly Shown<K>[],
  more: readonly (readonly [column: string, cell: (record: Shown<K>) => Cell])[] = [],
): TableAnswer {
  return {
    kind: 'table',
    name,
    header: [...recordColumns(kind), ...more.map(([column]) => column)],
    rows: records.map((record) => [...recordCells(kind, record), ...more.map(([, cell]) => cell(record))]),
  }
}

/** Projects to take away, each with its verdict. */
export function projectsTable(name: string, summaries: readonly ProjectSummary[]): TableAnswer {
  return {
    kind: 'table',
    name,
    header: [...recordColumns('project'), ...verdictColumns],
    rows: summaries.map((summary) => [...recordCells('project', summary.project), ...verdictCells(summary)]),
  }
}
