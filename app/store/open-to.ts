import { type Audience, type Kind, recordKinds, type Viewer } from '@candour/register'
import { type RawBuilder, sql } from 'kysely'
import { tableOf } from './tables.ts'

type Condition = RawBuilder<boolean>

/**
 * True in SQL of the rows of a kind that a list or a count may hold for this viewer: they may know of them, they may read the columns
 * by which it is narrowed or grouped, and the record was not withdrawn. Some kinds stay all the same. The rule
 * itself is the register's; a test compares both.
 * @param as the name by which the query calls the table
 */
export function openTo(
  viewer: Viewer,
  kind: Kind,
  columns: readonly string[] = [],
  as: string = tableOf[kind],
): Condition {
  const stands = recordKinds[kind].isKeptWhenWithdrawn ? [] : [sql<boolean>`${sql.ref(`${as}.withdrawn_on`)} is null`]
  return allOf([...stands, knownTo(viewer, kind, as), readableBy(viewer, kind, columns, as)])
}

/** True in SQL of the rows that the viewer may know of, withdrawn ones too. */
export function knownTo(viewer: Viewer, kind: Kind, as: string = tableOf[kind]): Condition {
  return isAmong(viewer, kind, 'audience', as)
}

/** True in SQL of the rows of which the viewer, who may know of them, may read all of these columns. */
export function readableBy(
  viewer: Viewer,
  kind: Kind,
  columns: readonly string[],
  as: string = tableOf[kind],
): Condition {
  if (columns.length === 0) return sql`true`
  const hidden = sql.ref(`${as}.hidden_fields`)
  const isHidden = sql<boolean>`${hidden} && ${[...columns]}::text[]`
  return sql`(${hidden} is null or not ${isHidden} or ${isAmong(viewer, kind, 'insiders', as)})`
}

/** True in SQL where the viewer belongs to the audience that a column names, as `isAmong` of the register says. */
function isAmong(viewer: Viewer, kind: Kind, column: 'audience' | 'insiders', as: string): Condition {
  if (viewer.isOperator) return sql`true`
  const names = sql.ref(`${as}.${column}`)
  const is = (audience: Audience) => sql<boolean>`${names} = ${sql.lit(audience)}`
  const holds = (field: string, ids: readonly string[]) =>
    sql<boolean>`${sql.ref(`${as}.${field}`)} = any(${ids}::text[])`
  const through = (audience: Audience, own: Kind, field: string, ids: ReadonlySet<string>) => {
    const reference = kind === own ? 'id' : field in recordKinds[kind].fields ? field : undefined
    return reference === undefined || ids.size === 0 ? [] : [allOf([is(audience), holds(reference, [...ids])])]
  }
  const written = [...viewer.own].flatMap((key) => (key.startsWith(`${kind}/`) ? [key.slice(kind.length + 1)] : []))
  return sql`(${sql.join(
    [
      is('public'),
      ...through('team', 'project', 'project_id', viewer.teams),
      ...through('panel', 'programme', 'programme_id', viewer.panels),
      ...(viewer.isModerator ? [is('moderators')] : []),
      ...(written.length === 0 ? [] : [allOf([is('oneself'), holds('id', written)])]),
    ],
    sql` or `,
  )})`
}

function allOf(conditions: readonly Condition[]): Condition {
  return sql`(${sql.join(conditions, sql` and `)})`
}
