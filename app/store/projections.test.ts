import { allKinds, type Kind, type Project, plainDateOf, recordKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { toldDatabase } from '../../test/told-database.ts'
import {
  countOf,
  everyRecord,
  existingIds,
  idsNear,
  project,
  recordById,
  recordOfRow,
  recordsByIds,
  recordsReferring,
} from './projections.ts'
import { tableOf } from './tables.ts'
import { inTransaction } from './transaction.ts'

const { db } = await toldDatabase()

const projected = ['entry', 'entry_version', 'withdrawn_on', 'audience', 'hidden_fields', 'insiders']

describe('the tables of the records', () => {
  it.each(allKinds.map((kind) => [kind.table, kind] as const))(
    '%s has a column for each field, and those of a projection',
    async (table, kind) => {
      expect(tableOf[kind.kind]).toBe(table)
      const tables = await db.introspection.getTables()
      const columns = tables.filter(({ name }) => name === table).flatMap((one) => one.columns.map(({ name }) => name))
      expect([...new Set(columns)].sort()).toEqual([...new Set([...Object.keys(kind.fields), ...projected])].sort())
    },
  )
})

describe('records as they stand', () => {
  it('by their ids, in order of id; ids that do not exist are missing', async () => {
    const found = await recordsByIds(db, 'project', ['told', 'nobody', 'late'])
    expect(found.map(({ record }) => record.id)).toEqual(['late', 'told'])
    expect(await recordsByIds(db, 'project', [])).toEqual([])
    expect(await recordById(db, 'project', 'nobody')).toBeUndefined()
  })

  it('hold what was written, lists and numbers and partial dates, and nothing for what is not known', async () => {
    const told = await recordById(db, 'project', 'told')
    expect(told?.record).toEqual({
      id: 'told',
      programme_id: 'better-starts',
      model_id: 'hub-homes',
      name: 'Hub homes in Hertfordshire',
      places: ['E10000015', 'E10000021'],
      practice_area: 'residential-and-fostering',
      funding_gbp: 100000,
      started: '2024-04-01',
      ended: '2025-03-31',
      report_published: '2025-06',
      report_read: true,
      design: 'rct',
      source_urls: ['https://example.org/told'],
    })
    expect(told).toMatchObject({ kind: 'project', entry_version: 1, withdrawn_on: null })
  })

  it('by what they point at', async () => {
    const findings = await recordsReferring(db, 'outcome', 'project_id', ['told', 'coming'])
    expect(findings.map(({ record }) => record.id)).toEqual(['coming-o1', 'told-o1'])
    expect(await recordsReferring(db, 'outcome', 'project_id', [])).toEqual([])
  })

  it('all of them in order of id, in pages of any size, each once', async () => {
    for (const size of [1, 2, 6, 100]) {
      const ids: string[] = []
      for await (const page of everyRecord(db, 'project', size)) {
        expect(page.length).toBeLessThanOrEqual(size)
        ids.push(...page.map(({ record }) => record.id))
      }
      expect(ids).toEqual(['coming', 'late', 'owing', 'quiet', 'told', 'unread'])
    }
  })

  it('counted, and known by id', async () => {
    expect(await countOf(db, 'project')).toBe(6)
    expect(await countOf(db, 'series')).toBe(0)
    const wanted = new Map([
      ['model', new Set(['hub-homes', 'nobody'])],
      ['project', new Set(['told', 'hub-homes'])],
      ['series', new Set<string>()],
    ] as const)
    expect(await existingIds(db, wanted)).toEqual(
      new Map([
        ['model', new Set(['hub-homes'])],
        ['project', new Set(['told'])],
        ['series', new Set()],
      ]),
    )
    expect(await existingIds(db, new Map())).toEqual(new Map())
  })

  it('ids near one that was mistyped are found, those far from it are not', async () => {
    expect(await idsNear(db, 'model', 'hub-hom', 10)).toEqual(['hub-homes'])
    expect(await idsNear(db, 'model', 'something-else-altogether', 10)).toEqual([])
  })
})

describe('a record that is written again', () => {
  it('replaces what stood, and empties what is no longer said', async () => {
    const record: Project = { id: 'written', name: 'Written twice', started: plainDateOf('2024-01-01') }
    const { started: _, ...later } = { ...record, name: 'Written twice, then changed' }
    const visible = { audience: 'public', hidden_fields: null, insiders: 'public' } as const
    const projected = { entry: 1, entry_version: 1, withdrawn_on: null, ...visible }
    await inTransaction(db, (trx) => project(trx, 'project', [{ ...projected, record }]))
    await inTransaction(db, (trx) => project(trx, 'project', [{ ...projected, entry_version: 2, record: later }]))
    expect(await recordById(db, 'project', 'written')).toEqual({
      kind: 'project',
      record: later,
      ...projected,
      entry_version: 2,
    })
  })
})

describe('the record in a row', () => {
  it.each(Object.keys(recordKinds) as Kind[])('of a %s holds its fields alone', (kind) => {
    const row = { id: 'a', entry: 3, entry_version: 1, stranger: 'x', confidential: null }
    expect(recordOfRow(kind, row)).toEqual({ id: 'a' })
  })
})
