import { recordedSchema } from '../store/recorded-schema.ts'
import { type SchemaFacts, schemaFactsOf, type TableFacts } from '../store/schema-facts.ts'
import type { Database } from '../store/tables.ts'
import { Differs } from './audit-difference.ts'

/**
 * Every table is one, and as the migrations make it: a view, a rule or a policy could show something else than was written, a trigger
 * or a default write something else. Indexes that somebody added change no answer and are left alone.
 */
export async function auditSchema(db: Database): Promise<void> {
  const recorded: SchemaFacts = recordedSchema
  const found = await schemaFactsOf(db, Object.keys(recorded))
  for (const [table, facts] of Object.entries(recorded)) compare(table, facts, found[table] ?? {})
}

function compare(table: string, recorded: TableFacts, found: TableFacts): void {
  // What it is comes first: of a view nothing else needs to be told.
  const abouts = ['kind', ...new Set([...Object.keys(recorded), ...Object.keys(found)])]
  for (const about of abouts) {
    const [should, is] = [recorded[about], found[about]]
    if (should === is || (should === undefined && isAddedIndex(about, is))) continue
    throw new Differs({
      about: `the table ${table}`,
      ...(about === 'kind' ? {} : { field: about }),
      expected: should ?? 'none',
      found: is ?? (about === 'kind' ? 'nothing of this name' : 'none'),
    })
  }
}

function isAddedIndex(about: string, fact: string | undefined): boolean {
  return about.startsWith('index ') && fact?.startsWith('unique ') === false
}
