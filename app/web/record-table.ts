import type { AnyRecord, Kind } from '@candour/register'
import type { ProjectSummary } from '../queries/project-summaries.ts'
import { type Cell, recordCells, recordColumns, verdictCells, verdictColumns } from '../queries/record-cells.ts'
import type { TableAnswer } from './page.ts'

/** Records of a kind to take away, with further columns after their own. */
export function recordTable<R extends AnyRecord>(
  kind: Kind,
  name: string,
  records: readonly R[],
  more: readonly (readonly [column: string, cell: (record: R) => Cell])[] = [],
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
    rows: summaries.map(({ project, standing }) => [...recordCells('project', project), ...verdictCells(standing)]),
  }
}
