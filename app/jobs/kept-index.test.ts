import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { takeLedgerBack } from '../../test/going-back.ts'
import { importFiles, toolsOn, written } from '../../test/importing.ts'
import { followRegister, type RegisterFeed } from './register-feed.ts'

const { db, pool } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'candour-kept-index-'))
const indexPath = join(folder, 'search-index', '3000')
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => rmSync(join(folder, 'search-index'), { recursive: true, force: true }))

const write = async (files: Readonly<Record<string, string>>) => {
  const result = await importFiles(db, files)
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
}
const model = (id: string, name: string) => write({ 'models.csv': `id,name\n${id},${name}\n` })

beforeAll(() =>
  write({
    'models.csv': 'id,name\nways,Zebras\n',
    'projects.csv': 'id,name,model_id\nalpha,Alpha pelicans,ways\n',
    'lessons.csv': 'id,project_id,kind,happened,lesson,confidential\nl1,alpha,theory,Nothing,Walruses wait,false\n',
  }),
)

/** A process that follows the register for a while, by some code. */
async function whileFollowing<T>(
  use: (feed: RegisterFeed) => T | Promise<T>,
  code = 'test',
  path = indexPath,
): Promise<T> {
  const feed = await followRegister({
    asking: db,
    polling: db,
    today: toolsOn(db).clock.today,
    release: `${code} at an address`,
    keptIndex: { path, code },
    tell: (line) => told.push(line),
  })
  try {
    await feed.refresh()
    return await use(feed)
  } finally {
    await feed.close()
  }
}
const told: string[] = []
const nothing = () => undefined
const finds = (words: string) => (feed: RegisterFeed) => feed.index.search(words).hits.map(({ id }) => id)
/** What only an index that was kept still knows: its row was taken away behind the register's back. */
const unseen = async <T>(work: () => Promise<T>): Promise<T> => {
  await pool.query("update models set name = 'Nobody' where id = 'ways'")
  try {
    return await work()
  } finally {
    await pool.query("update models set name = 'Zebras' where id = 'ways'")
  }
}

describe('given an index that was kept by the same code', () => {
  it('then the next start takes it up, and follows what came since', async () => {
    await whileFollowing(nothing)
    await model('since', 'Kingfishers')
    const found = await unseen(() => whileFollowing((feed) => [finds('zebras')(feed), finds('kingfishers')(feed)]))
    expect(found).toEqual([expect.arrayContaining(['model/ways']), ['model/since']])
  })

  it('then it is kept again at the end, as far as it has followed, for its owner alone', async () => {
    await whileFollowing(nothing)
    await model('later', 'Ostriches')
    await whileFollowing(nothing)
    const { rows } = await pool.query('select position from ledger')
    expect(headOf(readFileSync(indexPath))).toMatchObject({
      version: 1,
      code: 'test',
      position: Number(rows[0].position),
    })
    expect(readdirSync(join(folder, 'search-index'))).toEqual(['3000'])
  })

  it('then each process keeps its own', async () => {
    const other = join(folder, 'search-index', '3001')
    await whileFollowing(() => whileFollowing(nothing, 'test', other))
    expect(readdirSync(join(folder, 'search-index')).sort()).toEqual(['3000', '3001'])
  })
})

describe('given that something was hidden, withdrawn or changed since it was kept', () => {
  it.each([
    ['a lesson withdrawn', 'open-1', { withdraw: true }, []],
    // What was told in confidence may be read, but not whose it is.
    ['a lesson made confidential', 'open-2', { patch: { confidential: true } }, ['lesson/open-2']],
    ['a lesson that says something else', 'open-3', { patch: { lesson: 'Badgers dig' } }, []],
  ] as const)('%s, then no search finds its project by its words', async (_, id, change, left) => {
    const record = {
      id,
      project_id: 'alpha',
      kind: 'theory',
      happened: 'It',
      lesson: `Quincunx-${id} quarrels`,
    } as const
    const words = `quincunx ${id}`
    await written(toolsOn(db), [{ kind: 'lesson', record }])
    const before = await whileFollowing(finds(words))
    expect(before).toEqual(expect.arrayContaining([`lesson/${id}`, 'project/alpha']))
    await written(toolsOn(db), [{ kind: 'lesson', id, ...change }])
    expect(await whileFollowing(finds('quincunx'))).toEqual(left)
    expect(holdsWord('quincunx')).toBe(left.length > 0)
    await written(toolsOn(db), [{ kind: 'lesson', id, withdraw: true }]).catch(() => undefined)
  })
})

describe('what is kept is thrown away and built anew', () => {
  const isBuiltAnew = async (code?: string) => (await unseen(() => whileFollowing(finds('zebras'), code))).length === 0

  it('by other code', async () => {
    await whileFollowing(nothing)
    expect(await isBuiltAnew('next')).toBe(true)
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['empty', () => Buffer.alloc(0)],
    ['with a letter changed in its midst', (bytes: Buffer) => changed(bytes, Math.floor(bytes.length / 2))],
    [
      'with another position',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(/"position":\d+/, '"position":1'), 'latin1'),
    ],
    [
      'of another version',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":9'), 'latin1'),
    ],
  ])('where the file is %s', async (_, damage) => {
    await whileFollowing(nothing)
    writeFileSync(indexPath, damage(readFileSync(indexPath)))
    expect(await isBuiltAnew()).toBe(true)
  })

  it('where something was erased since, even where as much was erased before', async () => {
    await whileFollowing(nothing)
    expect(holdsWord('walrus')).toBe(true)
    await pool.query("insert into tombstones values (1, 'reason', '2026-11-23', 'a request')")
    expect(await isBuiltAnew()).toBe(true)
    await whileFollowing(nothing)
    await pool.query('delete from tombstones')
    await pool.query("insert into tombstones values (2, 'reason', '2026-11-23', 'a request')")
    expect(await isBuiltAnew()).toBe(true)
    await pool.query('delete from tombstones')
  })

  it('where the ledger is another one by now, at the same number', async () => {
    const { rows } = await pool.query('select position from ledger')
    const before = Number(rows[0].position)
    await model('old', 'Otters')
    await whileFollowing(nothing)
    await takeLedgerBack(pool, before)
    await model('new', 'Newts')
    expect(await whileFollowing((feed) => [finds('otters')(feed), finds('newts')(feed)])).toEqual([[], ['model/new']])
    expect(holdsWord('otter')).toBe(false)
  })

  it('under a running process, as soon as it learns of an erasure', async () => {
    await whileFollowing(async (feed) => {
      await pool.query("insert into tombstones values (1, 'reason', '2026-11-23', 'a request')")
      await pool.query("update models set name = 'Nobody' where id = 'ways'")
      await feed.refresh()
      expect(holdsWord('zebra')).toBe(false)
    })
    await pool.query('delete from tombstones')
    await pool.query("update models set name = 'Zebras' where id = 'ways'")
  })
})

describe('given a folder that cannot be written to', () => {
  it('then the process serves all the same, and tells it once', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    told.splice(0)
    const found = await whileFollowing(finds('pelicans'), 'test', join(folder, 'a-file', '3000'))
    expect(found).toEqual(['project/alpha'])
    expect(told).toEqual([expect.stringMatching(/^The search index cannot be kept for the next start: /)])
  })
})

function headOf(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString('utf8', 0, bytes.indexOf('\n')))
}

/** Terms stand in the file as UTF-16. */
function holdsWord(word: string): boolean {
  return readFileSync(indexPath).includes(Buffer.from(word, 'utf16le'))
}

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}
