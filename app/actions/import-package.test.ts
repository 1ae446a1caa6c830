import { join } from 'node:path'
import { entryParts } from '@candour/ledger'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { importFiles, refusalsOf, toolsOn } from '../../test/importing.ts'
import { findTables } from '../package-files/find-tables.ts'
import { entryRowsAfter, historyOf } from '../store/entries.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import { recordById } from '../store/projections.ts'
import { standingsOf } from '../store/standings.ts'
import type { Database } from '../store/tables.ts'
import { audit } from './audit.ts'
import { importPackage } from './import-package.ts'

const starter = join(import.meta.dirname, '../../starter')

/** An empty register, lent and dropped. */
async function withRegister(
  use: (db: Awaited<ReturnType<typeof openTestDatabase>>['db']) => Promise<void>,
): Promise<void> {
  const database = await openTestDatabase()
  try {
    await use(database.db)
  } finally {
    await database.drop()
  }
}

describe('the starter catalogue', () => {
  it('is imported whole; a dry run before and a second import after make no entries', () =>
    withRegister(async (db) => {
      const found = await findTables(starter)
      if (!found.ok) throw new Error(JSON.stringify(found.refusals))
      const attribution = { reason: 'Imported from starter', actor: 'starter' } as const
      const dry = await importPackage(toolsOn(db), found.tables, { ...attribution, isDryRun: true })
      expect(await ledgerPosition(db)).toEqual({ position: 0, changedAt: null })
      const first = await importPackage(toolsOn(db), found.tables, attribution)
      expect({ ...first, deed: '' }).toEqual({ ...dry, deed: '' })
      if (!first.ok) throw new Error('refused')
      expect(first.changed).toBe(first.position)
      expect(first.tables.every(({ rows, changes: { added, changed } }) => rows === added + changed && rows > 0)).toBe(
        true,
      )
      const again = await importPackage(toolsOn(db), found.tables, attribution)
      expect(again).toMatchObject({ ok: true, changed: 0, position: first.position })
      expect(await audit(db)).toMatchObject({ ok: true, entries: first.position })
    }))
})

describe('what PostgreSQL knows of the tables', () => {
  const knownRows = async (db: Database) => {
    const { rows } = await sql<{ n: number }>`
      select reltuples::int as n from pg_class where oid = to_regclass('projects')`.execute(db)
    return rows[0]?.n
  }
  const projects = (count: number) =>
    `id,name\n${Array.from({ length: count }, (_, at) => `project-${at},Project ${at}`).join('\n')}\n`

  it('is measured after a large import, and left to itself after a small one', () =>
    withRegister(async (db) => {
      await importFiles(db, { 'projects.csv': projects(20) })
      expect(await knownRows(db)).toBe(-1)
      await importFiles(db, { 'projects.csv': projects(1_200) })
      expect(await knownRows(db)).toBe(1_200)
    }))
})

describe('an entry', () => {
  it('carries reason, actor, version, a salt of its own and the commitment to it all', () =>
    withRegister(async (db) => {
      await importFiles(db, { 'projects.csv': 'id,name\na-1,A\nb-1,B\n' }, { reason: 'First' })
      await importFiles(db, { 'projects.csv': 'id,name\na-1,A\nb-1,Better\n' }, { reason: 'Corrected' })
      const entries = await entryRowsAfter(db, 0, 10)
      expect(entries.map(({ sequence, id, version, reason }) => [sequence, id, version, reason])).toEqual([
        [1, 'a-1', 1, 'First'],
        [2, 'b-1', 1, 'First'],
        [3, 'b-1', 2, 'Corrected'],
      ])
      expect(
        entries.every(
          (row) =>
            row.actor?.role === 'import' &&
            row.commitment.length === 32 &&
            entryParts.every((part) => row[`${part}_salt`]?.length === 32),
        ),
      ).toBe(true)
      const salts = entries.flatMap((row) => entryParts.map((part) => Buffer.from(row[`${part}_salt`] ?? [])))
      expect(new Set(salts.map((salt) => salt.toString('hex'))).size).toBe(4 * 3)
    }))
})

describe('versions of a registration', () => {
  const header = 'id,project_id,version,registered_on,label,primary,direction_wanted\n'
  const v1 = 'o-1,p-1,1,2024-01-01,Moves,true,decrease\n'
  const v2 = 'o-1,p-1,2,2024-02-01,Moves in a year,true,decrease\n'
  const project = { 'projects.csv': 'id,name,started\np-1,P,2024-06\n' }

  it('are entries of one record, the newest stands, and importing them again makes none', () =>
    withRegister(async (db) => {
      expect(await importFiles(db, { ...project, 'outcomes.csv': header + v1 + v2 })).toMatchObject({
        ok: true,
        position: 3,
      })
      expect((await recordById(db, 'outcome', 'o-1'))?.record).toMatchObject({ version: 2, label: 'Moves in a year' })
      expect(await importFiles(db, { ...project, 'outcomes.csv': header + v1 + v2 })).toMatchObject({
        ok: true,
        changed: 0,
      })
      expect(await importFiles(db, { 'outcomes.csv': header + v1 })).toMatchObject({ ok: true, changed: 0 })
      expect((await recordById(db, 'outcome', 'o-1'))?.record).toMatchObject({ version: 2 })
    }))

  it('are added one after another; the newest may be corrected, an older one not', () =>
    withRegister(async (db) => {
      await importFiles(db, { ...project, 'outcomes.csv': header + v1 })
      expect(await importFiles(db, { 'outcomes.csv': header + v1 + v2 })).toMatchObject({ ok: true, changed: 1 })
      expect(await importFiles(db, { 'outcomes.csv': header + v2.replace('a year', '12 months') })).toMatchObject({
        ok: true,
        changed: 1,
      })
      const late = await importFiles(db, { 'outcomes.csv': header + v1.replace('Moves', 'Stays') })
      expect(refusalsOf(late)).toMatchObject([{ code: 'version-gap', found: '1' }])
      expect((await historyOf(db, 'outcome', 'o-1')).map(({ version }) => version)).toEqual([1, 2, 3])
      expect(await audit(db)).toMatchObject({ ok: true })
    }))

  it('stand in ascending order in the file', () =>
    withRegister(async (db) => {
      expect(refusalsOf(await importFiles(db, { ...project, 'outcomes.csv': header + v2 + v1 }))).toMatchObject([
        { code: 'version-gap', where: { row: 3 } },
      ])
    }))
})

describe('verdicts follow what is imported', () => {
  it('a finding that moves to another project changes the verdict of both', () =>
    withRegister(async (db) => {
      const finding = (project: string) =>
        `id,project_id,outcome,direction_wanted,reported_direction\nf-1,${project},Moves,decrease,better\n`
      await importFiles(db, { 'projects.csv': 'id,name\na-1,A\nb-1,B\n', 'findings.csv': finding('a-1') })
      expect((await standingsOf(db, ['a-1'])).get('a-1')?.verdict).toBe('improved')
      await importFiles(db, { 'findings.csv': finding('b-1') })
      const standings = await standingsOf(db, ['a-1', 'b-1'])
      expect([standings.get('a-1')?.verdict, standings.get('b-1')?.verdict]).toEqual(['undated', 'improved'])
      expect(await audit(db)).toMatchObject({ ok: true })
    }))
})

describe('imports at the same time', () => {
  it('follow one another without a gap in the ledger', () =>
    withRegister(async (db) => {
      const rows = (prefix: string) => Array.from({ length: 400 }, (_, i) => `${prefix}-${i},${prefix} ${i}`).join('\n')
      const all = ['ann', 'bob', 'cat', 'dan'].map((prefix) =>
        importFiles(db, { 'projects.csv': `id,name\n${rows(prefix)}\n` }),
      )
      for (const result of await Promise.all(all)) expect(result).toMatchObject({ ok: true, changed: 400 })
      expect(await audit(db)).toEqual({ ok: true, entries: 1600, records: 1600, verdicts: 1600 })
    }))
})

describe('any bytes as a file', () => {
  it('are imported or refused, never a failure', () =>
    withRegister(async (db) => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc
          .string({
            unit: fc.constantFrom(
              'id',
              'name',
              'a-1',
              ',',
              ';',
              '"',
              '\n',
              '\r',
              '\u0000',
              '\ufeff',
              'é',
              '\ud83d\ude00',
              "'=",
            ),
            maxLength: 60,
          })
          .map((text) => new TextEncoder().encode(`id,name\n${text}`)),
      )
      await fc.assert(
        fc.asyncProperty(bytes, async (content) => {
          const result = await importFiles(
            db,
            { 'projects.csv': content, 'datapackage.json': '{"resources":[]}' },
            { isDryRun: true },
          )
          if (!result.ok) expect(result.refusals.length).toBeGreaterThan(0)
        }),
        { numRuns: 150 },
      )
    }))

  it('as a descriptor neither', () =>
    withRegister(async (db) => {
      const descriptor = fc.oneof(fc.string(), fc.json())
      await fc.assert(
        fc.asyncProperty(descriptor, async (content) => {
          const result = await importFiles(
            db,
            { 'datapackage.json': content, 'projects.csv': 'id,name\n' },
            { isDryRun: true },
          )
          expect(typeof result.ok).toBe('boolean')
        }),
        { numRuns: 50 },
      )
    }))
})
