import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedServer } from '../../app/store/embedded-server.ts'

/** A PostgreSQL to measure against. */
export interface PostgresServer {
  readonly url: string
  stop(): Promise<void>
}

/** The server named in CANDOUR_BENCH_DATABASE_URL, or the product's embedded one in a temporary folder. */
export async function postgresServer(): Promise<PostgresServer> {
  const named = process.env.CANDOUR_BENCH_DATABASE_URL
  if (named !== undefined && named !== '') return { url: named, stop: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'candour-bench-'))
  const server = await embeddedServer(folder)
  return {
    url: server.url(),
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
