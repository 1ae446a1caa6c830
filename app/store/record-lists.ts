import { type Field, type Kind, type RecordKind, recordKinds, type Viewer } from '@candour/register'
import { type RawBuilder, sql } from 'kysely'
import { openTo } from './open-to.ts'
import { type Stored, storedOfRow } from './projections.ts'
import { type Database, type Projected, tableOf } from './tables.ts'

/** Chosen values by parameter; any of a parameter's values suits. */
export type RecordFilters = Readonly<Record<string, readonly string[] | undefined>>

/** A way of narrowing a list: the parameter's name, its field and type. */
export interface RecordFilter {
  readonly parameter: string
  readonly column: string
  readonly field: Field
}

/** How a kind's list can be narrowed: by what its records point at and by their codes. `project_id` is asked as `project`. */
export function filtersOf(kind: RecordKind): readonly RecordFilter[] {
  return (Object.entries(kind.fields) as [string, Field][]).flatMap(([column, field]) =>
    field.references !== undefined ||
    field.type.vocabulary !== undefined ||
    field.type.name === 'boolean' ||
    (field.type.name === 'list' && column === 'places') ||
    (column === 'place' && field.type.name === 'code')
      ? [{ parameter: column.replace(/_id$/, ''), column, field }]
      : [],
  )
}

/**
 * Records of a kind after an id, in order of id: stable while records come and change. A list narrowed by a column leaves out those of
 * which the viewer may not read it.
 */
export async function recordsAfter<K extends Kind>(
  db: Database,
  viewer: Viewer,
  kind: K,
  filters: RecordFilters,
  after: string,
  limit: number,
): Promise<readonly Stored<K>[]> {
  const definition = recordKinds[kind]
  const narrowing: string[] = []
  const where: RawBuilder<unknown>[] = [sql`id collate "C" > ${after}`]
  for (const { parameter, column, field } of filtersOf(definition)) {
    const chosen = filters[parameter]
    if (chosen === undefined || chosen.length === 0) continue
    narrowing.push(column)
    if (field.type.name === 'list') where.push(sql`${sql.ref(column)} && ${[...chosen]}::text[]`)
    else where.push(sql`${sql.ref(column)}::text = any(${[...chosen]}::text[])`)
  }
  where.push(openTo(viewer, kind, narrowing))
  const { rows } = await sql<Projected & Record<string, unknown>>`
    select * from ${sql.table(tableOf[kind])} where ${sql.join(where, sql` and `)} order by id collate "C" limit ${limit}
  `.execute(db)
  return rows.map((row) => storedOfRow(kind, row))
}
