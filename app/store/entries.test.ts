import { describe, expect, it } from 'vitest'
import { secrets } from '../../test/factories/told-register.ts'
import { toolsOn, written } from '../../test/importing.ts'
import { toldDatabase } from '../../test/told-database.ts'
import { entriesAfter, entriesOfRecords, entryRowsAfter, historyOf, newestEntries } from './entries.ts'
import { ledgerState } from './ledger-state.ts'

const { db } = await toldDatabase()
const { position: imported } = await ledgerState(db)
await written(
  toolsOn(db, '2026-11-24'),
  [{ kind: 'model', id: 'hub-homes', patch: { summary: 'Homes around a hub' } }],
  {
    reason: 'plainer words',
  },
)
await written(toolsOn(db, '2026-11-25'), [{ kind: 'adoption', id: 'hub-wales', withdraw: true }], { name: 'withdraw' })

describe('the history of a record', () => {
  it('is every version of it, oldest first, each with its reason and who wrote it', async () => {
    const history = await historyOf(db, 'model', 'hub-homes')
    expect(
      history.map(({ version, reason, actor, record }) => [version, reason, actor?.role, record?.summary]),
    ).toEqual([
      [1, 'a test', 'import', 'Foster homes around a hub'],
      [2, 'plainer words', 'operator', 'Homes around a hub'],
    ])
  })

  it('says when a version withdrew the record', async () => {
    const [, withdrawal] = await historyOf(db, 'adoption', 'hub-wales')
    expect(withdrawal).toMatchObject({ version: 2, withdrawnOn: '2026-11-25', record: { id: 'hub-wales' } })
    expect(withdrawal?.record).not.toHaveProperty('withdrawn_on')
  })

  it('of several records stands record by record', async () => {
    const entries = await entriesOfRecords(db, 'model', ['hub-homes', 'evening-hubs', 'nobody'])
    expect(entries.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'evening-hubs 1',
      'hub-homes 1',
      'hub-homes 2',
    ])
    expect(await entriesOfRecords(db, 'model', [])).toEqual([])
  })

  it('of nothing is empty', async () => {
    expect(await historyOf(db, 'project', 'nobody')).toEqual([])
  })
})

describe('the ledger, read in order', () => {
  it('has no gap: every entry after a position comes once', async () => {
    const sequences = (await entriesAfter(db, 0, 1000)).map(({ sequence }) => sequence)
    expect(sequences).toEqual(Array.from({ length: imported + 2 }, (_, i) => i + 1))
  })

  it('goes on after a position, as far as it is asked', async () => {
    expect((await entriesAfter(db, imported, 1)).map(({ kind, id }) => [kind, id])).toEqual([['model', 'hub-homes']])
    expect(await entriesAfter(db, imported + 2, 10)).toEqual([])
  })

  it('or newest first, from the end or from before an entry', async () => {
    expect((await newestEntries(db, 2)).map(({ sequence }) => sequence)).toEqual([imported + 2, imported + 1])
    expect((await newestEntries(db, 1, imported + 1)).map(({ sequence }) => sequence)).toEqual([imported])
  })

  it('keeps what is hidden of a record apart from what everybody may read, and puts it together again', async () => {
    const rows = await entryRowsAfter(db, 0, 1000)
    const row = rows.find(({ id }) => id === 'l7q4m2v9x1c8k5r3t')
    expect(JSON.stringify(row?.public)).not.toContain(secrets.lessonSource)
    expect(JSON.stringify(row?.hidden)).toContain(secrets.lessonSource)
    const [entry] = await historyOf(db, 'lesson', 'l7q4m2v9x1c8k5r3t')
    expect(entry?.record).toMatchObject({ project_id: 'quiet', source_urls: [secrets.lessonSource] })
  })
})
