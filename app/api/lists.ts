import {
  type Field,
  type Fields,
  fieldTypes,
  may,
  type PlainDate,
  type RecordKind,
  type Shown,
} from '@candour/register'
import { cellsFrom, type ProjectFilters, projectQueryFields } from '../queries/project-query.ts'
import type { ProjectSummary } from '../queries/project-summaries.ts'
import type { Reader } from '../queries/reader.ts'
import { type Cell, recordCells, recordColumns, verdictCells, verdictColumns } from '../queries/record-cells.ts'
import { filtersOf, listedAfter, listedAmong, projectsAfter } from '../queries/record-lists.ts'
import type { Answer } from '../web/page.ts'
import { paths } from '../web/paths.ts'
import { cursorAfter, idInCursor } from './cursor.ts'
import { type ApiRequest, json, type Operation, textsOf } from './operation.ts'
import { linksOf, recordJson } from './record-json.ts'
import { pageOf, schemaName } from './schemas.ts'
import { standingJson } from './verdict-json.ts'

const { integer, listOf, slug, text } = fieldTypes

/** How many items a page holds unless asked otherwise, and at most. */
export const pageSize = { usual: 50, most: 500 } as const

const cursorType = {
  ...text,
  accepts: "the 'cursor' of an address that an answer named as 'next'",
  read: (cell: string) =>
    idInCursor(cell.trim()) === undefined
      ? ({ ok: false, code: 'wrong-type' } as const)
      : ({ ok: true, value: cell.trim() } as const),
}

/** Parameters of every list. */
export const pagingFields = {
  limit: may(integer({ minimum: 1, maximum: pageSize.most }), {
    description: `items on a page, ${pageSize.usual} unless asked otherwise`,
  }),
  cursor: may(cursorType, { description: "where the list goes on: taken from 'next'" }),
} as const

/** A filter takes several values: its parameter is a list of what the field holds. */
function filterFields(kind: RecordKind): Fields {
  return Object.fromEntries(
    filtersOf(kind).map(({ parameter, field }): [string, Field] => [
      parameter,
      may(
        field.type.name === 'list'
          ? field.type
          : (listOf(field.references ? slug : (field.type as typeof slug)) as Field['type']),
        {
          description: field.references
            ? `ids of ${field.references} records, any of which suits`
            : `values of ${parameter}, any of which suits`,
        },
      ),
    ]),
  )
}

/** The address of the next page: the same question, after the last id. */
export function nextAddress(request: ApiRequest, table: string, lastId: string | undefined): string | null {
  if (lastId === undefined) return null
  const { cursor: _cursor, format: _format, ...query } = cellsFrom(request.query)
  return paths.apiList(table, { ...query, cursor: cursorAfter(lastId) })
}

/** Narrows a list by something that is no field of its records: to these ids, or not at all. */
type Narrowing = (request: ApiRequest, reader: Reader) => Promise<ReadonlySet<string> | undefined>

/** Records of a list as they are sent, with what is worked out of them. */
type Telling = (records: readonly Shown[], reader: Reader) => Promise<readonly unknown[]>

export function listOperation(kind: RecordKind, narrow?: Narrowing, tell?: Telling): Operation {
  return {
    path: `/${kind.table}`,
    id: `list-${kind.table}`,
    tag: kind.table,
    summary: `List ${kind.table}`,
    description: kind.title,
    pathParameters: {},
    query: { ...filterFields(kind), ...pagingFields },
    answers: pageOf(schemaName(kind)),
    givesCsv: true,
    canMiss: false,
    handle: async (request, reader) => {
      const filters = Object.fromEntries(
        filtersOf(kind).map(({ parameter }) => [parameter, textsOf(request.values[parameter])]),
      )
      const among = await narrow?.(request, reader)
      const page = (after: string, limit: number) =>
        among === undefined
          ? listedAfter(reader, kind.kind, filters, after, limit)
          : listedAmong(reader, kind.kind, filters, among, after, limit)
      if (request.format === 'csv')
        return csvAnswer(
          kind,
          (after, limit) => page(after, limit).then((rows) => rows.map((record) => ({ record, more: [] }))),
          [],
        )
      const { after, limit } = pagingOf(request)
      const found = await page(after, limit + 1)
      const items = found.slice(0, limit)
      return json({
        items: (await tell?.(items, reader)) ?? items.map((record) => recordJson(kind.kind, record)),
        next: nextAddress(request, kind.table, found.length > limit ? items.at(-1)?.id : undefined),
      })
    },
  }
}

export function pagingOf(request: ApiRequest): { readonly after: string; readonly limit: number } {
  const { cursor, limit } = request.values
  return {
    after: typeof cursor === 'string' ? (idInCursor(cursor) ?? '') : '',
    limit: typeof limit === 'number' ? limit : pageSize.usual,
  }
}

interface CsvRow {
  readonly record: Shown
  readonly more: readonly Cell[]
}

/** Every row of a list as CSV, however long, read page by page; `more` stands after the record's own columns. */
export function csvAnswer(
  kind: RecordKind,
  page: (after: string, limit: number) => Promise<readonly CsvRow[]>,
  more: readonly string[],
): Answer {
  const columns = recordColumns(kind.kind)
  async function* rows() {
    for (let after = ''; ; ) {
      const found = await page(after, pageSize.most)
      for (const { record, more: values } of found) yield [...recordCells(kind.kind, record), ...values]
      const last = found.at(-1)
      if (last === undefined || found.length < pageSize.most) return
      after = last.record.id
    }
  }
  return { kind: 'table', name: kind.table, header: [...columns, ...more], rows: rows() }
}

/** The API's lists say whether a promise was kept; who was candid is a word of the pages. */
const listedVerdict = verdictColumns.filter((column) => column !== 'candid')

export function projectList(kind: RecordKind): Operation {
  const { q: _q, page: _page, sort: _sort, ...filters } = projectQueryFields
  return {
    ...listOperation(kind),
    query: { ...filters, ...pagingFields },
    description: 'Projects in order of id, each with its verdict of today. To search their text use `search`.',
    answers: pageOf('ListedProject'),
    handle: async (request, reader) => {
      const {
        limit: _limit,
        cursor: _cursor,
        ...chosen
      } = request.values as ProjectFilters & { limit?: number; cursor?: string }
      if (request.format === 'csv') {
        return csvAnswer(
          kind,
          async (after, limit) =>
            (await projectsAfter(reader, chosen, after, limit)).map((summary) => ({
              record: summary.project,
              more: verdictCells(summary, listedVerdict),
            })),
          listedVerdict,
        )
      }
      const { after, limit } = pagingOf(request)
      const found = await projectsAfter(reader, chosen, after, limit + 1)
      const items = found.slice(0, limit)
      return json({
        items: items.map((item) => listedProject(item, request.today)),
        next: nextAddress(request, kind.table, found.length > limit ? items.at(-1)?.project.id : undefined),
      })
    },
  }
}

/** A project with its verdict, as lists show it. */
export function listedProject({ project, standing, withdrawnOn }: ProjectSummary, today: PlainDate) {
  const { _links, ...fields } = recordJson('project', project)
  return {
    ...fields,
    withdrawn_on: withdrawnOn ?? null,
    verdict: standingJson(standing, today),
    _links: linksOf('project', project.id),
  }
}
