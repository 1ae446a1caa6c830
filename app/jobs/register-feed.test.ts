import { everybody } from '@candour/register'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { takeLedgerBack } from '../../test/going-back.ts'
import { importFiles, toolsOn } from '../../test/importing.ts'
import { until } from '../../test/running-candour.ts'
import { keyOfMoment, type Moment } from '../queries/moment.ts'
import { followRegister, type RegisterFeed } from './register-feed.ts'
import { promised } from './waiting.ts'

const database: TestDatabase = await testDatabase()
const { db, pool } = database
const told: string[] = []
let feed: RegisterFeed

beforeAll(async () => {
  await write({
    'models.csv': 'id,name\nways,A way of working\n',
    'projects.csv': 'id,name,model_id\nalpha,Alpha,ways\nbeta,Beta,ways\n',
    'lessons.csv': 'id,project_id,kind,happened,lesson,confidential\nl1,alpha,theory,Nothing,Zebras wander,false\n',
  })
  feed = await follow()
})
afterAll(() => feed.close())

/** Nothing notifies in this database: news comes by asking alone. */
const elsewhere = () => {
  const url = new URL(database.url)
  url.pathname = '/template1'
  return url.toString()
}

const follow = (indexAfter?: Promise<void>) =>
  followRegister({
    indexAfter,
    asking: db,
    polling: db,
    listenTo: elsewhere(),
    today: toolsOn(db).clock.today,
    release: 'test',
    tell: (line) => told.push(line),
  })

async function write(files: Readonly<Record<string, string>>): Promise<number> {
  const result = await importFiles(db, files)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result.position
}

const found = (words: string) => feed.index.search(words).hits.map(({ id }) => id)
const momentAsked = () => feed.questions.ask(everybody, async (_, moment) => moment)

describe('given that no notification is ever heard', () => {
  it('when an entry is written by another process, then it is followed by asking alone', async () => {
    const position = await write({ 'models.csv': 'id,name\nquiet-news,Pelicans\n' })
    await feed.reaches(position)
    expect(found('pelicans')).toEqual(['model/quiet-news'])
    expect(feed.questions.state()).toMatchObject({ database: 'here', indexedTo: position, moment: { position } })
  })

  it('when another day is judged without an entry, then the moment is another one', async () => {
    const before = feed.questions.moment()
    await pool.query("update ledger set judged_on = '2026-11-24'")
    await until('the day is known', () => feed.questions.moment().judgedOn === '2026-11-24')
    expect(feed.questions.moment().position).toBe(before.position)
    await pool.query(`update ledger set judged_on = '${before.judgedOn}'`)
    await feed.refresh()
  })
})

describe('given an index that is to wait until something else is done', () => {
  it('when it is asked meanwhile, then what needs no index is answered of the present moment', async () => {
    const { promise, keep } = promised()
    const waiting = await follow(promise)
    try {
      const { position } = await waiting.questions.ask(everybody, async (_, moment) => moment)
      expect([position, waiting.questions.state().indexedTo]).toEqual([feed.questions.moment().position, undefined])
      keep()
      await waiting.indexed
      expect(waiting.index.search('zebras').total).toBeGreaterThan(0)
    } finally {
      await waiting.close()
    }
  })

  it('when it is closed before that, then it waits no longer', async () => {
    const waiting = await follow(new Promise(() => undefined))
    await waiting.close()
    expect(waiting.questions.state().indexedTo).toBeUndefined()
  })
})

describe('given an entry that this process has not followed yet', () => {
  it('when a search is asked, then it waits a little for the index, and does not tell of less than its moment', async () => {
    const position = await write({ 'models.csv': 'id,name\njust-written,Kingfishers\n' })
    const asked = await feed.questions.ask(
      everybody,
      async ({ index }, moment) => ({ moment, found: index.search('kingfishers').total }),
      { searches: true },
    )
    expect(asked).toMatchObject({ found: 1, moment: { position } })
    expect(feed.questions.isNow(asked.moment)).toBe(true)
  })
})

describe('given a lesson that moves from one project to another', () => {
  it('then its words find the one and no more the other', async () => {
    expect(found('zebras')).toEqual(expect.arrayContaining(['project/alpha', 'lesson/l1']))
    await write({
      'lessons.csv': 'id,project_id,kind,happened,lesson,confidential\nl1,beta,theory,Nothing,Zebras wander,false\n',
    })
    await feed.refresh()
    expect(found('zebras').sort()).toEqual(['lesson/l1', 'project/beta'])
  })
})

describe('given a record whose row is gone when its next entry comes', () => {
  it('then it leaves the index', async () => {
    await write({ 'models.csv': 'id,name\nleaving,Ostriches\n' })
    await feed.refresh()
    expect(found('ostriches')).toEqual(['model/leaving'])
    await pool.query(`
      insert into entries select (select position + 1 from ledger), now(), kind, id, 2, public, hidden, reason, actor, public_salt,
        hidden_salt, reason_salt, actor_salt, public_commitment, hidden_commitment, reason_commitment, actor_commitment, commitment
      from entries where id = 'leaving'`)
    await pool.query("delete from models where id = 'leaving'")
    await pool.query('update ledger set position = position + 1')
    await feed.refresh()
    expect(found('ostriches')).toEqual([])
  })
})

describe('given that something is erased, which makes no entry', () => {
  it('then the index is made anew without it, and no page of before counts as current', async () => {
    const lesson = 'l-0123456789abcdefghjk,alpha,theory,Nothing,Walruses wait,false'
    await write({ 'lessons.csv': `id,project_id,kind,happened,lesson,confidential\n${lesson}\n` })
    await feed.refresh()
    expect(feed.index.search('walruses').total).toBe(2)
    const before = await momentAsked()
    await pool.query(`
      with erased as (
        update entries set public = null, public_salt = null where kind = 'lesson' and public->>'lesson' = 'Walruses wait' returning sequence
      ) insert into tombstones select sequence, 'public', '2026-11-23', 'a request' from erased`)
    await pool.query("delete from lessons where lesson = 'Walruses wait'")
    await feed.refresh()
    await feed.questions.indexed
    expect(found('walruses')).toEqual([])
    expect(feed.questions.isNow(before)).toBe(false)
    expect(feed.questions.isNow(await momentAsked())).toBe(true)
  })
})

describe('given a ledger that is taken back under a running process', () => {
  it.each([
    ['and has gone further since', 'id,name\nn1,Newts\nn2,Nightingales\nn3,Nuthatches\n'],
    ['to the very number that it had', 'id,name\nn4,Narwhals\nn5,Nandus\n'],
    ['to less than it had', 'id,name\nn6,Numbats\n'],
  ])('%s, then search finds the new and not the old, and no page of before counts as current', async (_, models) => {
    const start = feed.questions.moment().position
    await write({ 'models.csv': 'id,name\nold-1,Otters\nold-2,Ocelots\n' })
    await feed.refresh()
    const before: Moment = await momentAsked()
    expect(feed.questions.isNow(before)).toBe(true)
    const builtBefore = feed.questions.indexed
    told.splice(0)

    await takeLedgerBack(pool, start)
    const position = await write({ 'models.csv': models })
    await until('the new ledger is followed', () => feed.questions.state().indexedTo === position && told.length > 0)
    await feed.questions.indexed

    expect(found('otters ocelots')).toEqual([])
    const names = models.trim().split('\n').slice(1)
    for (const row of names) {
      const [id = '', name = ''] = row.split(',')
      expect(found(name)).toEqual([`model/${id}`])
    }
    const after = await momentAsked()
    expect(feed.questions.isNow(before)).toBe(false)
    expect(keyOfMoment(after)).not.toBe(keyOfMoment(before))
    expect(feed.questions.isNow(after)).toBe(true)
    expect(feed.questions.indexed).not.toBe(builtBefore)
    expect(told).toEqual([expect.stringContaining('The ledger is not what it was')])
  })
})

describe('given more entries at once than are brought in at one step', () => {
  it('then all of them are followed', async () => {
    const rows = Array.from({ length: 700 }, (_, i) => `many-${i},Sparrow number ${i}`)
    await feed.reaches(await write({ 'models.csv': `id,name\n${rows.join('\n')}\n` }))
    expect(feed.index.search('sparrow').total).toBe(700)
  })
})
