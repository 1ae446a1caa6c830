import { connect, createServer, type Socket } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { toolsOn } from '../../test/importing.ts'
import { openDatabase } from '../store/database.ts'
import { CommitUnknown } from '../store/transaction.ts'
import { audit } from './audit.ts'
import { type Deed, newDeedId } from './deed.ts'
import { propose } from './propose.ts'

/**
 * A line to the real PostgreSQL that can be cut while a COMMIT is under way: before the server hears of it, or after it has done it and
 * before its answer arrives.
 */
async function cuttableLine(target: URL) {
  let cut: 'never' | 'before' | 'after' = 'never'
  let staysDown = false
  let isDown = false
  const sockets = new Set<Socket>()
  /** One COMMIT is lost; then the line is whole again, or down for good. */
  const lose = (client: Socket) => {
    cut = 'never'
    isDown = staysDown
    client.destroy()
  }
  const server = createServer((client) => {
    if (isDown) return client.destroy()
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        client.destroy()
        upstream.destroy()
      })
    }
    let isCommitting = false
    client.on('data', (bytes) => {
      // The word alone ends a message: `commitment` stands in others.
      isCommitting = cut !== 'never' && bytes.toString('latin1').includes('commit\u0000')
      if (isCommitting && cut === 'before') lose(client)
      else upstream.write(bytes)
    })
    upstream.on('data', (bytes) => {
      if (isCommitting) lose(client)
      else client.write(bytes)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = new URL(target)
  url.port = address !== null && typeof address === 'object' ? String(address.port) : ''
  return {
    url: url.toString(),
    cutNext: (when: 'before' | 'after', forGood = false) => {
      cut = when
      staysDown = forGood
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

const database = await testDatabase()
const line = await cuttableLine(new URL(process.env.CANDOUR_TEST_DATABASE_URL ?? ''))
const through = openDatabase(line.url, database.schema)
afterAll(async () => {
  await through.close()
  line.close()
})
const tools = { ...toolsOn(through.db), patienceMs: 500 }
const deedWithId = (id: string): Deed => ({ id, name: 'correct', reason: 'a test', actor: { role: 'operator' } })
const told = (happened: string) => [
  { kind: 'lesson', record: { kind: 'theory', happened, lesson: 'Ask again.' } } as const,
]
const standing = async (happened: string) =>
  (await database.db.selectFrom('lessons').select('id').where('happened', '=', happened).execute()).length

describe('given a connection that is lost while a deed is kept', () => {
  it.each(['before', 'after'] as const)(
    'when it is cut %s the database has kept it, then it is found out which, and the deed is done once',
    async (when) => {
      line.cutNext(when)
      const result = await propose(tools, deedWithId(newDeedId(tools.random)), told(`cut ${when}`))
      expect(result).toMatchObject({ ok: true, receipt: { written: 1 } })
      expect(await standing(`cut ${when}`)).toBe(1)
    },
  )

  it('when the database stays away, then nobody claims to know, and the same deed again is harmless', async () => {
    const deed = deedWithId(newDeedId(tools.random))
    line.cutNext('after', true)
    await expect(propose(tools, deed, told('cut for good'))).rejects.toThrow(CommitUnknown)
    expect(await standing('cut for good')).toBe(1)
    const again = await propose(toolsOn(database.db), deed, told('cut for good'))
    expect(again).toMatchObject({ ok: true, receipt: { deed: deed.id, written: 1 } })
    expect(await standing('cut for good')).toBe(1)
    expect(await audit(database.db)).toMatchObject({ ok: true })
  })
})
