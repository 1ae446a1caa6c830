import { isRandomId, plainDateOf } from '@candour/register'
import type pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { audit } from '../app/actions/audit.ts'
import { judgeTheDay } from '../app/actions/judge-the-day.ts'
import { systemRandomness } from '../app/ports/randomness.ts'
import { entryRowsAfter } from '../app/store/entries.ts'
import { migrate, migrationNames } from '../app/store/migrate.ts'
import { toolsOn, written } from './importing.ts'
import { everyRow, openOldRegister, rowsIn } from './old-register.ts'

interface OldEntry {
  readonly sequence: number
  readonly time: string
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly record: Readonly<Record<string, unknown>> | null
  readonly reason: string
  readonly actor: string
}

/** Told in confidence when the register was migrated, or erased with every trace of whether they were. */
const confidential = ['hub-homes-leeds-l1', 'hub-homes-leeds-l2', 'hub-homes-leeds-l3', 'better-starts-a2']

const old = await openOldRegister()
afterAll(() => old.drop())
const { rows: oldEntries } = await old.pool.query<OldEntry>('select * from entries order by sequence')
const oldTables = Object.keys(await everyRow(old)).filter((table) => table !== 'entries' && table !== 'migrations')
const oldRows = await rowsIn(old, oldTables)
const ran = await migrate(old.pool, systemRandomness)
const entries = await entryRowsAfter(old.db, 0, 1000)
const newIds = new Map(oldEntries.map(({ sequence, id }) => [id, entries[sequence - 1]?.id ?? '']))
const keyOf = ({ id, project_id, key, only }: Readonly<Record<string, unknown>>) => `${id ?? project_id ?? only} ${key}`
const isConfidential = (id: string) => confidential.includes(id)

describe('given a register from before entries had parts, when it is migrated', () => {
  it('then what was missing was run, and the audit finds nothing', async () => {
    expect(ran).toEqual(migrationNames.filter((name) => name !== '0001-first-tables'))
    // Verdicts of older rules are no finding: they are given again when the day is next judged.
    expect(await audit(old.db)).toEqual({ ok: true, entries: 577, records: 568, verdicts: 0 })
  })

  it('then numbers, times, kinds, versions, reasons and roles are as they were', () => {
    expect(oldEntries).toHaveLength(577)
    expect(
      entries.map(({ sequence, time, kind, version, reason, actor }) => [sequence, time, kind, version, reason, actor]),
    ).toEqual(
      oldEntries.map(({ sequence, time, kind, version, reason, actor }) => [
        sequence,
        time,
        kind,
        version,
        reason,
        { role: actor },
      ]),
    )
  })

  it('then claims are read as what their source says, and their entries stay as they were written', () => {
    const old = entries.filter(({ kind }) => kind === 'claim')
    expect(old.some(({ public: open }) => open?.supported === 'partly')).toBe(true)
    expect(old.every(({ public: open }) => open === null || !('source_says' in open))).toBe(true)
  })

  it('then each record says what it said, in its parts', () => {
    for (const { sequence, id, record } of oldEntries) {
      const entry = entries[sequence - 1]
      const whole = record === null ? {} : { ...record, id: newIds.get(id) }
      expect({ ...entry?.public, ...entry?.hidden }, `entry ${sequence}`).toEqual(whole)
    }
  })

  it('then what is told in confidence has an id that tells nothing, the same in each version, and every other id stays', () => {
    for (const [id, newId] of newIds) {
      const kind = oldEntries.find((entry) => entry.id === id)?.kind
      if (isConfidential(id)) expect(isRandomId(kind === 'lesson' ? 'lesson' : 'application', newId), newId).toBe(true)
      else expect(newId).toBe(id)
    }
    expect(new Set(oldEntries.map(({ id }) => id)).size).toBe(new Set(entries.map(({ id }) => id)).size)
  })

  it('then the old ids of these stand nowhere', async () => {
    const text = JSON.stringify(await everyRow(old))
    for (const id of confidential) expect(text.includes(id), id).toBe(false)
  })

  it('then of what is told in confidence everything that tells where it is from is in the hidden part, in each version', () => {
    const ofLesson = entries.filter(({ id }) => id === newIds.get('hub-homes-leeds-l1'))
    expect(ofLesson.map((entry) => [entry.version, entry.hidden])).toEqual([
      [1, { project_id: 'hub-homes-leeds' }],
      [2, { project_id: 'hub-homes-leeds' }],
    ])
    expect(entries.find(({ id }) => id === newIds.get('better-starts-a2'))?.hidden).toEqual({
      title: 'Night line in Selby',
      applicant: 'A small charity',
    })
    // Told in confidence at first, opened later: what was hidden then stays hidden in that version.
    expect(entries.filter(({ id }) => id === 'hub-homes-york-l1').map(({ hidden }) => hidden)).toEqual([
      { project_id: 'hub-homes-york' },
      {},
    ])
  })

  it('then what was erased has tombstones and no salt, and no salt or commitment is used twice', async () => {
    const erased = oldEntries.filter(({ record }) => record === null).map(({ sequence }) => sequence)
    const { rows } = await old.pool.query('select sequence, part, ground from tombstones order by sequence, part')
    const ground = 'erased-before-signing'
    expect(rows).toEqual(erased.flatMap((sequence) => ['hidden', 'public'].map((part) => ({ sequence, part, ground }))))
    const salts = entries.flatMap((entry) => [
      entry.public_salt,
      entry.hidden_salt,
      entry.reason_salt,
      entry.actor_salt,
    ])
    const kept = salts.flatMap((salt) => (salt === null ? [] : Buffer.from(salt).toString('hex')))
    expect(kept).toHaveLength(577 * 4 - 2 * erased.length)
    expect(new Set(kept).size).toBe(kept.length)
    expect(new Set(entries.map(({ commitment }) => Buffer.from(commitment).toString('hex'))).size).toBe(577)
  })

  it('then every row of every table reads as it did, but for ids told in confidence and the one answer of claims', async () => {
    const after = await rowsIn(old, oldTables)
    for (const table of oldTables) {
      const byKey = new Map((after.get(table) ?? []).map((row) => [keyOf(row), row]))
      const before = oldRows.get(table) ?? []
      expect(byKey.size, table).toBe(before.length)
      for (const row of before) {
        const id = String(row.id)
        const now = withPlacesOfToday(table === 'claims' ? withTwoAnswers(row) : row)
        const expected = isConfidential(id) ? { ...now, id: newIds.get(id) } : now
        expect(byKey.get(keyOf(expected)), `${table} ${id}`).toMatchObject(expected)
      }
    }
  })

  it('then a second migration does nothing', async () => {
    const before = await everyRow(old)
    expect(await migrate(old.pool, systemRandomness)).toEqual([])
    expect(await everyRow(old)).toEqual(before)
  })

  it('then the register goes on: the day is judged, a record is corrected, and the audit finds nothing', async () => {
    await judgeTheDay(old.db, plainDateOf('2026-11-26'))
    expect(await audit(old.db)).toMatchObject({ ok: true, entries: 577, verdicts: 127 })
    const correction = { kind: 'finding', id: 'hub-homes-leeds-f1', patch: { estimate: 0.8 } } as const
    await written(toolsOn(old.db, '2026-11-27'), [correction])
    expect(await audit(old.db)).toMatchObject({ ok: true, entries: 578 })
  })
})

/** Places by their codes of today, as rows hold them since 0008. */
function withPlacesOfToday(row: Readonly<Record<string, unknown>>) {
  const text = JSON.stringify(row).replaceAll('"E08000016"', '"E08000038"').replaceAll('"E08000019"', '"E08000039"')
  return JSON.parse(text) as Readonly<Record<string, unknown>>
}

/** A claim as it is read since 0007: its entries stay as they were. */
function withTwoAnswers({ supported, ...row }: Readonly<Record<string, unknown>>) {
  return { ...row, source_says: supported === 'partly' ? 'unknown' : supported }
}

describe('given such a register, when its migration is cut off half way', () => {
  it('then it is whole and as it was, and the next migration does all of it', async () => {
    const database = await openOldRegister()
    const before = await everyRow(database)
    const migrating = migrate({ connect: () => cutOffAfterEntries(database.pool) }, systemRandomness)
    await expect(migrating).rejects.toThrow(/terminat|connection error/)
    expect(await everyRow(database)).toEqual(before)
    expect(await migrate(database.pool, systemRandomness)).toEqual(ran)
    expect(await audit(database.db)).toMatchObject({ ok: true, entries: 577, verdicts: 0 })
    await database.drop()
  })
})

/** A connection that the server ends once the new entries are written and the old ones still stand. */
async function cutOffAfterEntries(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect()
  const query = client.query.bind(client)
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  client.query = (async (text: string, values: unknown[]) => {
    const answer = await query(text, values)
    if (text.includes('insert into entries_in_parts'))
      await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    return answer
  }) as typeof client.query
  return client
}
