import { sql } from 'kysely'
import type { PeopledRegister } from '../peopled-register.ts'

/** Tables of people in which nothing is anybody's: counts of tries, and what the register keeps for itself. */
const nobodys: ReadonlySet<string> = new Set(['tried', 'migrations', 'secret', 'news_read'])

/** Reads what there is of people and in the ledger, each row as text that begins with the name of its table. */
export async function everyRow({ db, schema }: PeopledRegister): Promise<() => Promise<readonly string[]>> {
  const people = `${schema}_people`
  const { rows: tables } = await sql<{ table: string }>`
    select table_schema || '.' || table_name as table from information_schema.tables
    where table_type = 'BASE TABLE' and (table_schema = ${people} or (table_schema = ${schema} and table_name in ('entries', 'deeds')))
  `.execute(db)
  const each = tables
    .map(({ table }) => ({ table, name: table.split('.')[1] ?? '' }))
    .filter(({ name }) => !nobodys.has(name))
    .map(
      ({ table, name }) => sql`select ${`${name} `}::text || to_jsonb(one)::text as row from ${sql.table(table)} one`,
    )
  return async () => {
    const { rows } = await sql<{ row: string }>`${sql.join(each, sql` union all `)}`.execute(db)
    return rows.map(({ row }) => row).sort()
  }
}

/** Rows that are one's own though they may point at what is a stranger's: whoever follows a model changes nothing of it. */
const ownThough = ['following ', 'draft ']

/** Of all rows those that are a stranger's: they name them, or a record of theirs. @param account  whose own rows are left out */
export function strangersOf(rows: readonly string[], marks: readonly string[], account = 'nobody'): readonly string[] {
  return rows.filter(
    (row) =>
      marks.some((mark) => row.includes(mark)) &&
      !(row.includes(account) && ownThough.some((table) => row.startsWith(table))),
  )
}

/** What became other between two looks: rows that went, and rows that came. */
export function changesBetween(before: readonly string[], after: readonly string[]): readonly string[] {
  const [was, is] = [new Set(before), new Set(after)]
  return [
    ...before.filter((row) => !is.has(row)).map((row) => `went: ${row}`),
    ...after.filter((row) => !was.has(row)).map((row) => `came: ${row}`),
  ]
}
