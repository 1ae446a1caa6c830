import { isRandomId, type Kind, plainDateOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { toolsOn, written } from '../../test/importing.ts'
import { historyOf } from '../store/entries.ts'
import { ledgerPosition } from '../store/ledger-position.ts'
import { recordById } from '../store/projections.ts'
import { standingsOf } from '../store/standings.ts'
import { audit } from './audit.ts'
import { type Deed, type DeedName, newDeedId } from './deed.ts'
import type { Proposal } from './proposal.ts'
import { propose } from './propose.ts'

const { db, pool }: TestDatabase = await testDatabase()
const tools = toolsOn(db)
const by = (name: DeedName = 'correct', over: Partial<Deed> = {}): Deed => ({
  id: newDeedId(tools.random),
  name,
  reason: 'a test',
  actor: { role: 'operator' },
  ...over,
})
const project = (id: string, over: object = {}): Proposal => ({
  kind: 'project',
  record: { id, name: 'A project', ...over },
})
const lesson = (over: object = {}): Proposal => ({
  kind: 'lesson',
  record: { kind: 'theory', happened: 'It rained.', lesson: 'Bring a coat.', ...over },
})
const one = async (kind: Kind, id: string) => {
  const stored = await recordById(db, kind, id)
  if (!stored) throw new Error(`no ${kind} ${id}`)
  return stored
}
const nothingMoves = async (work: () => Promise<void>) => {
  const before = await ledgerPosition(db)
  await work()
  expect((await ledgerPosition(db)).position).toBe(before.position)
}

describe('given a record that nobody has proposed before', () => {
  it('when it is proposed, then entry, row, verdict and receipt stand', async () => {
    const receipt = await written(tools, [project('new-1', { started: '2024' })], { reason: 'First told' })
    const { entry, entry_version } = await one('project', 'new-1')
    expect(receipt).toMatchObject({ written: 1, unchanged: 0, position: entry })
    expect(receipt.entries).toEqual([{ kind: 'project', id: 'new-1', version: 1, sequence: entry }])
    expect(entry_version).toBe(1)
    expect((await standingsOf(db, ['new-1'])).get('new-1')?.verdict).toBe('undated')
    expect(await historyOf(db, 'project', 'new-1')).toMatchObject([
      {
        reason: 'First told',
        actor: { role: 'operator' },
        record: { id: 'new-1', name: 'A project', started: '2024' },
      },
    ])
  })

  it('when it has no id yet, then it gets one that tells nothing', async () => {
    const { entries = [] } = await written(tools, [lesson()])
    expect(entries.map(({ id }) => isRandomId('lesson', id))).toEqual([true])
  })

  it('when parts of one deed point at one another, then they are judged together', async () => {
    const receipt = await written(tools, [
      {
        kind: 'finding',
        record: { project_id: 'both', direction_wanted: 'increase', reported_direction: 'better', outcome: 'Rest' },
      },
      project('both'),
    ])
    expect(receipt.kinds).toEqual([
      { kind: 'finding', written: 1, unchanged: 0 },
      { kind: 'project', written: 1, unchanged: 0 },
    ])
  })
})

describe('given whole numbers as large as their fields allow', () => {
  const most = Number.MAX_SAFE_INTEGER

  it('when they are proposed, then they are written and read as they are', async () => {
    await written(tools, [
      {
        kind: 'programme',
        record: { id: 'patient', name: 'P', funder: 'F', results_due_days: 36_500, grace_days: 36_500 },
      },
      project('numbered'),
      {
        kind: 'outcome',
        record: {
          id: 'o-numbered',
          project_id: 'numbered',
          version: most,
          registered_on: plainDateOf('2024-01-01'),
          label: 'Moves',
          primary: false,
          direction_wanted: 'decrease',
        },
      },
    ])
    expect((await one('outcome', 'o-numbered')).record).toMatchObject({ version: most })
    expect((await one('programme', 'patient')).record).toMatchObject({ results_due_days: 36_500 })
  })
})

describe('given a record on record', () => {
  it('when some of its fields are changed and one is emptied, then the rest stays', async () => {
    await written(tools, [project('patched', { started: '2024', evaluator: 'A university' })])
    await written(tools, [{ kind: 'project', id: 'patched', patch: { name: 'Better', evaluator: null }, after: 1 }])
    expect((await one('project', 'patched')).record).toEqual({ id: 'patched', name: 'Better', started: '2024' })
  })

  it('when it moved on meanwhile, then both sides are handed back and nothing is written', async () => {
    await written(tools, [project('moved')])
    await written(tools, [{ kind: 'project', id: 'moved', patch: { name: 'Theirs' }, after: 1 }])
    await nothingMoves(async () => {
      const result = await propose(tools, by(), [
        { kind: 'project', id: 'moved', patch: { evaluator: 'Ours' }, after: 1 },
        project('beside-it'),
      ])
      expect(result).toMatchObject({
        ok: false,
        refusals: [{ code: 'changed-meanwhile', where: { proposal: 0 }, found: expect.stringContaining('version 2') }],
        conflicts: [
          {
            kind: 'project',
            version: 2,
            proposed: { name: 'Theirs', evaluator: 'Ours' },
            present: { id: 'moved', name: 'Theirs' },
          },
        ],
      })
    })
  })

  it('when it moved on to what is proposed, then nothing is left to do', async () => {
    await written(tools, [project('same')])
    await written(tools, [project('same', { name: 'Agreed' })])
    const again = await written(tools, [{ ...project('same', { name: 'Agreed' }), after: 1 } as Proposal])
    expect(again).toMatchObject({ written: 0, unchanged: 1 })
  })
})

describe('given proposals that cannot be taken', () => {
  const refused: readonly (readonly [string, readonly Proposal[], object])[] = [
    ['a required field is missing', [lesson({ lesson: undefined })], { code: 'missing', where: { column: 'lesson' } }],
    ['a field has no such value', [lesson({ kind: 'gossip' })], { code: 'wrong-type', where: { column: 'kind' } }],
    ['a field is unknown', [lesson({ colour: 'red' })], { code: 'unknown-field', where: { column: 'colour' } }],
    [
      'it points at nothing',
      [lesson({ project_id: 'nowhere' })],
      { code: 'unknown-reference', where: { column: 'project_id' } },
    ],
    [
      'it makes no sense',
      [project('backwards', { started: '2024', ended: '2023' })],
      { code: 'dates-reversed', where: { column: 'ended' } },
    ],
    [
      'it changes what is not there',
      [{ kind: 'project', id: 'nowhere', patch: { name: 'x' } }],
      { code: 'unknown-record', where: { column: 'id' }, found: 'nowhere' },
    ],
    [
      'told in confidence, its id tells',
      [lesson({ id: 'hub-homes-leeds-l1', confidential: true })],
      {
        code: 'telling-id',
        where: { column: 'id' },
        accepts: expect.stringMatching(/as l[0-9a-z]{16} \(made just now/),
      },
    ],
    [
      'its id names a person',
      [project('claire-jones-hub')],
      { code: 'id-names-a-person', where: { column: 'id' }, found: "claire-jones-hub, with 'claire' in it" },
    ],
    [
      'it brings back what stands',
      [project('stands'), { kind: 'project', id: 'new-1', bringBack: true }],
      { code: 'not-withdrawn', where: { column: 'id', proposal: 2 } },
    ],
  ]
  it.each(refused)('when %s, then that is said and nothing of the deed is written', async (_, proposals, refusal) => {
    await nothingMoves(async () => {
      const result = await propose(tools, by(), [project(`innocent-${newDeedId(tools.random)}`), ...proposals])
      expect(result).toMatchObject({ ok: false })
      if (!result.ok) expect(result.refusals[0]).toMatchObject(refusal)
    })
  })

  it('when several faults stand in several proposals, then all of them are told', async () => {
    const result = await propose(tools, by(), [
      lesson({ kind: 'gossip', happened: undefined }),
      lesson({ project_id: 'no' }),
    ])
    if (result.ok) throw new Error('it was taken')
    expect(result.refusals.map(({ where }) => [where.proposal, where.column])).toEqual([
      [0, 'kind'],
      [0, 'happened'],
      [1, 'project_id'],
    ])
  })
})

describe('given a lesson told in confidence', () => {
  const confidential = async () => {
    const { entries = [] } = await written(tools, [lesson({ confidential: true, project_id: 'new-1' })])
    return entries[0]?.id ?? ''
  }

  it.each<[what: string, patch: object]>([
    ['the mark is emptied', { confidential: null }],
    ['the mark is lifted', { confidential: false }],
  ])('when %s by the way, then that is refused', async (_, patch) => {
    const id = await confidential()
    const result = await propose(tools, by(), [{ kind: 'lesson', id, patch: { ...patch } }])
    expect(result).toMatchObject({
      ok: false,
      refusals: [{ code: 'shows-what-was-hidden', where: { column: 'confidential' } }],
    })
    expect((await one('lesson', id)).record).toMatchObject({ confidential: true })
  })

  it('when it is made public as a deed of its own, then it is, with the reason', async () => {
    const id = await confidential()
    await written(tools, [{ kind: 'lesson', id, patch: { confidential: null } }], {
      name: 'make-public',
      reason: 'The teller asked for it',
    })
    expect((await one('lesson', id)).record).not.toHaveProperty('confidential')
    expect((await historyOf(db, 'lesson', id)).at(-1)).toMatchObject({ reason: 'The teller asked for it' })
  })

  it('when it is written, then what is hidden of it stands in a part of its own, with a salt of its own', async () => {
    const id = await confidential()
    const [row] = await db.selectFrom('entries').selectAll().where('id', '=', id).execute()
    expect(row?.public).toEqual({
      id,
      kind: 'theory',
      happened: 'It rained.',
      lesson: 'Bring a coat.',
      confidential: true,
    })
    expect(row?.hidden).toEqual({ project_id: 'new-1' })
    expect(row?.hidden_salt).not.toEqual(row?.public_salt)
  })
})

describe('given a record that was withdrawn', () => {
  it('then its text stays in history, it takes no changes, and it can be brought back', async () => {
    const { entries = [] } = await written(tools, [lesson()])
    const id = entries[0]?.id ?? ''
    await written(tools, [{ kind: 'lesson', id, withdraw: true }], {
      name: 'withdraw',
      reason: 'It was another council',
    })
    expect(await one('lesson', id)).toMatchObject({ withdrawn_on: '2026-11-23', entry_version: 2 })
    const changed = await propose(tools, by(), [{ kind: 'lesson', id, patch: { happened: 'It snowed.' } }])
    expect(changed).toMatchObject({ ok: false, refusals: [{ code: 'is-withdrawn' }] })
    const again = await propose(tools, by('withdraw'), [{ kind: 'lesson', id, withdraw: true }])
    expect(again).toMatchObject({ ok: false, refusals: [{ code: 'is-withdrawn' }] })
    await written(tools, [{ kind: 'lesson', id, bringBack: true }], { name: 'bring-back', reason: 'It was not' })
    expect(await one('lesson', id)).toMatchObject({ withdrawn_on: null, entry_version: 3 })
    expect(await historyOf(db, 'lesson', id)).toMatchObject([
      { version: 1 },
      { version: 2, withdrawnOn: '2026-11-23', reason: 'It was another council', record: { happened: 'It rained.' } },
      { version: 3, reason: 'It was not' },
    ])
  })

  it('when a primary outcome is withdrawn after the start, then its project falls silent all the same', async () => {
    const promise = { project_id: 'owes', version: 1, registered_on: '2019-01-01', label: 'Moves', primary: true }
    const { entries = [] } = await written(tools, [
      project('owes', { started: '2020' }),
      {
        kind: 'outcome',
        record: { ...promise, direction_wanted: 'decrease', due_on: plainDateOf('2021-01-01') } as never,
      },
    ])
    await written(tools, [{ kind: 'outcome', id: entries[1]?.id ?? '', withdraw: true }], { name: 'withdraw' })
    expect((await standingsOf(db, ['owes'])).get('owes')).toMatchObject({ verdict: 'silent' })
  })
})

describe('given a deed with an id', () => {
  it('when it is sent twice, then it is done once, and the second gets the first receipt', async () => {
    const deed = by('correct', { account: 'account-7' })
    const first = await propose(tools, deed, [lesson({ happened: 'Once.' })])
    const second = await propose(tools, deed, [lesson({ happened: 'Once.' })])
    expect(second).toEqual(first)
    expect(first).toMatchObject({ ok: true, receipt: { written: 1 } })
    expect(await db.selectFrom('authorship').selectAll().where('deed', '=', deed.id).execute()).toMatchObject([
      { account: 'account-7', role: 'operator' },
    ])
  })

  it('when two are sent at the same moment, then one is done and both get its receipt', async () => {
    const deed = by()
    const both = await Promise.all([1, 2, 3].map(() => propose(tools, deed, [lesson({ happened: 'At once.' })])))
    for (const result of both) expect(result).toEqual(both[0])
    const told = await db.selectFrom('lessons').select('id').where('happened', '=', 'At once.').execute()
    expect(told).toHaveLength(1)
  })

  it('when the id is used for something else, then that is refused', async () => {
    const deed = by()
    await propose(tools, deed, [lesson()])
    expect(await propose(tools, deed, [lesson({ happened: 'Another.' })])).toMatchObject({
      ok: false,
      refusals: [{ code: 'deed-id-used', found: deed.id }],
    })
  })
})

describe('given another writing that takes long', () => {
  it('when a deed has waited as long as it may, then it is told so and nothing is changed', async () => {
    const blocker = await pool.connect()
    await blocker.query('begin')
    await blocker.query('select position from ledger for update')
    try {
      const result = await propose({ ...tools, patienceMs: 200 }, by(), [lesson()])
      expect(result).toMatchObject({
        ok: false,
        refusals: [{ code: 'busy', accepts: expect.stringContaining('nothing was changed') }],
      })
    } finally {
      await blocker.query('rollback')
      blocker.release()
    }
  })
})

describe('given clocks that differ', () => {
  it('when an entry comes by a clock that is behind, then its time is not before the last one', async () => {
    const ahead = await written(toolsOn(db, '2026-11-25'), [lesson()])
    const behind = await written(toolsOn(db, '2026-11-24'), [lesson()])
    const times = await db
      .selectFrom('entries')
      .select(['sequence', 'time'])
      .where('sequence', '>=', ahead.position)
      .orderBy('sequence')
      .execute()
    expect(times).toEqual([
      { sequence: ahead.position, time: '2026-11-25T12:00:00.000Z' },
      { sequence: behind.position, time: '2026-11-25T12:00:00.000Z' },
    ])
  })
})

describe('given all of this', () => {
  it('then the audit finds nothing', async () => expect(await audit(db)).toMatchObject({ ok: true }))
})
