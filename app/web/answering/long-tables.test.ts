import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import { pagesAlone } from '../../../test/pages-alone.ts'
import { ask } from '../../../test/raw-requests.ts'
import { servedStarter } from '../../../test/served-register.ts'
import { apiPages } from '../../api/api-pages.ts'
import { buildAssets } from '../assets.ts'
import type { StandalonePage } from '../page.ts'
import { pages } from '../pages/index.ts'
import { buildServer } from '../server.ts'
import { buildTemplates } from '../templates.ts'
import { usualLongTables } from './long-tables.ts'

type Row = readonly (string | number)[]

function tablePage(address: string, rows: () => AsyncGenerator<Row> | Iterable<Row>): StandalonePage {
  return {
    address,
    standsAlone: true,
    show: async () => ({ kind: 'table', name: 'rows', header: ['at', 'words'], rows: rows() }),
  }
}

/** Rows without end, and how they were left. */
function endless() {
  let read = 0
  let isLeft = false
  async function* rows(): AsyncGenerator<Row> {
    try {
      for (;;) yield [read++, 'words '.repeat(20)]
    } finally {
      isLeft = true
    }
  }
  return { rows, read: () => read, isLeft: () => isLeft }
}

/** Asks for a table and takes nothing of it. */
async function stallingReader(port: number, path: string) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.pause()
  socket.write(`GET ${path} HTTP/1.1\r\nHost: here\r\n\r\n`)
  return socket
}

const patiently = { timeout: 20_000, interval: 20 }

describe('a table that is longer than may be held', async () => {
  const served = await servedStarter()
  const assets = buildAssets()
  const parts = { questions: served.feed.questions, templates: buildTemplates(assets), assets }
  const server = buildServer({
    ...parts,
    pages: [...pages, ...apiPages('0.0.0-test')],
    limits: { longTables: { ...usualLongTables, wholeBytes: 500 } },
  })
  const port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port)

  it.each(['/api/v1/findings?format=csv', '/projects?format=csv', '/claims?format=csv'])(
    'has the same rows as one that is held: %s',
    async (path) => {
      const held = await served.server.inject(path)
      const long = await ask(port, path)
      expect(long.status).toBe(200)
      expect(long.headers['transfer-encoding']).toBe('chunked')
      expect(long.body.equals(held.rawPayload)).toBe(true)
      for (const name of [
        'content-type',
        'content-disposition',
        'etag',
        'cache-control',
        'vary',
        'content-security-policy',
      ])
        expect([name, long.headers[name]]).toEqual([name, held.headers[name]])
      const packed = await ask(port, path, { headers: { 'accept-encoding': 'gzip' } })
      expect(gunzipSync(packed.body).equals(held.rawPayload)).toBe(true)
    },
  )

  it('is not sent to whoever holds it, or asks for its head', async () => {
    const { etag } = (await ask(port, '/api/v1/findings?format=csv', { method: 'HEAD' })).headers
    const again = await ask(port, '/api/v1/findings?format=csv', { headers: { 'if-none-match': String(etag) } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('leaves no question open in the database when its reader has gone', async () => {
    const socket = await stallingReader(port, '/api/v1/findings?format=csv')
    socket.destroy()
    await ask(port, '/api/v1/findings?format=csv')
    await vi.waitFor(async () => {
      const { rows } = await sql<{ open: number }>`
        select count(*)::int as open from pg_stat_activity where state like 'idle in transaction%' and application_name = ${`candour ${process.pid}`}
      `.execute(served.db)
      expect(rows[0]?.open).toBe(0)
    }, patiently)
    await server.close()
  })
})

describe('given a reader who takes nothing', () => {
  it('when that lasts, then the connection is broken off and no more rows are read; it is no fault of ours', async () => {
    const told = vi.spyOn(console, 'error')
    const table = endless()
    const limits = { longTables: { ...usualLongTables, idleMs: 200 } }
    const { port } = await pagesAlone([tablePage('/endless', table.rows)], { limits })
    const socket = await stallingReader(port, '/endless')
    await vi.waitFor(() => expect(table.isLeft()).toBe(true), patiently)
    const read = table.read()
    socket.resume()
    await once(socket, 'close')
    expect(table.read()).toBe(read)
    expect(told).not.toHaveBeenCalled()
    told.mockRestore()
  })

  it('when others want long tables too, then no more are sent at once than may be, and the next is told when to come', async () => {
    const table = endless()
    const limits = { longTables: { ...usualLongTables, together: 1 } }
    const { port } = await pagesAlone([tablePage('/endless', table.rows)], { limits })
    const socket = await stallingReader(port, '/endless')
    await vi.waitFor(() => expect(table.read()).toBeGreaterThan(5_000), patiently)
    const { status, headers } = await ask(port, '/endless')
    expect([status, headers['retry-after']]).toEqual([503, '30'])
    socket.destroy()
    await vi.waitFor(() => expect(table.isLeft()).toBe(true), patiently)
  })

  it('when the whole takes longer than it may, then it is broken off, however well it is taken', async () => {
    const table = endless()
    const limits = { longTables: { ...usualLongTables, wholeMs: 300 } }
    const { port } = await pagesAlone([tablePage('/endless', table.rows)], { limits })
    await expect(ask(port, '/endless')).rejects.toThrow()
    await vi.waitFor(() => expect(table.isLeft()).toBe(true), patiently)
  })
})

describe('given a row that fails', () => {
  async function* failing(after: number): AsyncGenerator<Row> {
    for (let at = 0; at < after; at++) yield [at, 'words '.repeat(20)]
    throw new Error('this row cannot be read')
  }

  it.each([
    ['before anything went out', 10],
    ['when rows are on their way', 20_000],
  ])('%s, then its reader meets it, and the fault is told', async (_, after) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { port } = await pagesAlone([tablePage('/failing', () => failing(after))])
    if (after < 100) expect((await ask(port, '/failing')).status).toBe(500)
    else await expect(ask(port, '/failing')).rejects.toThrow()
    await vi.waitFor(() => expect(told.mock.calls.flat().join()).toContain('this row cannot be read'), patiently)
    told.mockRestore()
  })
})

describe('given two hundred thousand rows', () => {
  it('when they are sent, then the process grows by a small part of what it sends', async () => {
    const script = fileURLToPath(new URL('../../../test/long-table.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    await once(child, 'exit')
    const { rows, sentBytes, grownBytes }: { rows: number; sentBytes: number; grownBytes: number } = JSON.parse(printed)
    expect(rows).toBe(200_000)
    expect(sentBytes).toBeGreaterThan(150_000_000)
    expect(grownBytes / sentBytes).toBeLessThan(0.5)
  }, 180_000)
})
