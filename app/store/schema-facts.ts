import { groupedBy } from '@candour/register'
import { sql } from 'kysely'
import type { Database } from './tables.ts'

/** What is so about a table, by what it is about: `column id` is `text collate "C" not null`, `trigger t` is `there`. */
export type TableFacts = Readonly<Record<string, string>>

/** The facts of each table, by its name. */
export type SchemaFacts = Readonly<Record<string, TableFacts>>

/**
 * How these tables are made: what stands under each name, its columns, constraints and indexes, and whatever changes what is read or
 * written behind their back (triggers, rules, policies, inheritance). Read from the catalogue of PostgreSQL, in words that are the same
 * from version 15 on. A name is looked up as every question looks it up.
 */
export async function schemaFactsOf(db: Database, tables: readonly string[]): Promise<SchemaFacts> {
  const { rows } = await sql<{ table: string; about: string; fact: string }>`
    with named as (select name, to_regclass(quote_ident(name)) as oid from unnest(${[...tables]}::text[]) as name),
    found as (select n.name, c.* from named n join pg_class c on c.oid = n.oid)
    select name as "table", 'kind' as about, case
        when relkind = 'r' and relpersistence = 'p' then 'a table' when relkind = 'r' then 'a table that a crash empties'
        when relkind = 'v' then 'a view' when relkind = 'm' then 'a materialised view' when relkind = 'f' then 'a foreign table'
        when relkind = 'p' then 'a partitioned table' else 'something else' end as fact
    from found
    union all
    select name, 'column ' || attname, concat_ws(' ', format_type(atttypid, atttypmod),
        case when attcollation <> typcollation then 'collate ' || quote_ident(collname) end,
        case when attnotnull then 'not null' end,
        case when attgenerated <> '' then 'generated as ' || pg_get_expr(adbin, adrelid)
             when adbin is not null then 'default ' || pg_get_expr(adbin, adrelid) end,
        case when attidentity <> '' then 'numbered by the database' end)
    from found f join pg_attribute a on a.attrelid = f.oid and attnum > 0 and not attisdropped
      join pg_type t on t.oid = atttypid left join pg_collation c on c.oid = attcollation
      left join pg_attrdef d on d.adrelid = f.oid and d.adnum = attnum
    union all
    select name, 'constraint ' || conname, pg_get_constraintdef(c.oid)
    from found f join pg_constraint c on c.conrelid = f.oid where contype in ('p', 'u', 'c', 'f', 'x')
    union all
    select name, 'index ' || i.relname, concat(case when indisunique then 'unique ' end, substring(pg_get_indexdef(indexrelid) from 'USING .*'))
    from found f join pg_index x on x.indrelid = f.oid join pg_class i on i.oid = indexrelid
    where not exists (select 1 from pg_constraint c where c.conindid = indexrelid) and indisvalid
    union all
    select name, 'trigger ' || tgname, 'there' from found f join pg_trigger t on t.tgrelid = f.oid where not tgisinternal
    union all
    select name, 'rule ' || rulename, 'there' from found f join pg_rewrite r on r.ev_class = f.oid where rulename <> '_RETURN'
    union all
    select name, 'policy ' || polname, 'there' from found f join pg_policy p on p.polrelid = f.oid
    union all
    select name, 'row security', 'on' from found where relrowsecurity
    union all
    select name, 'heir ' || h.relname, 'there' from found f join pg_inherits i on i.inhparent = f.oid join pg_class h on h.oid = inhrelid
    union all
    select name, 'parent ' || p.relname, 'there' from found f join pg_inherits i on i.inhrelid = f.oid join pg_class p on p.oid = inhparent
    order by 1, 2
  `.execute(db)
  return Object.fromEntries(
    [...groupedBy(rows, ({ table }) => table)].map(([table, facts]) => [
      table,
      Object.fromEntries(facts.map(({ about, fact }) => [about, fact])),
    ]),
  )
}
