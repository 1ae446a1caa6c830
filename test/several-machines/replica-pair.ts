import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedServer } from '../../app/store/embedded-server.ts'
import { embeddedProgram, type PostgresServer, standbySettings, startPostgres } from './postgres-server.ts'

/** A primary and a streaming replica of it, of the PostgreSQL that Candour brings along. */
export interface ReplicaPair {
  readonly primary: PostgresServer
  readonly replica: PostgresServer
  /** One address of these servers, in this order. */
  url(...servers: readonly PostgresServer[]): string
  /** The primary's by its socket. */
  readonly socketUrl: string
  close(): Promise<void>
}

export async function replicaPair(): Promise<ReplicaPair> {
  const home = mkdtempSync(join(tmpdir(), 'candour-pair-'))
  chmodSync(home, 0o711)
  const made = await embeddedServer(join(home, 'data'))
  const address = made.url()
  await made.stop()
  const folder = join(home, 'data', 'postgres')
  const copy = join(home, 'replica')
  execFileSync('cp', ['-a', folder, copy])
  const sockets = join(home, 'sockets')
  mkdirSync(sockets)
  const { uid, gid } = statSync(folder)
  chownSync(sockets, uid, gid)
  const program = await embeddedProgram('postgres')
  const primary = await startPostgres({ program, folder, address, settings: { unix_socket_directories: sockets } })
  appendFileSync(join(copy, 'postgresql.auto.conf'), standbySettings('replica', { port: primary.port, address }))
  writeFileSync(join(copy, 'standby.signal'), '')
  const replica = await startPostgres({ program, folder: copy, address })
  const { username, password, pathname } = new URL(address)
  const login = `postgresql://${username}:${password}@`
  return {
    primary,
    replica,
    url: (...servers) => `${login}${servers.map(({ port }) => `127.0.0.1:${port}`).join(',')}${pathname}`,
    socketUrl: `${login}localhost:${primary.port}${pathname}?host=${sockets}`,
    close: async () => {
      for (const server of [replica, primary]) await server.end('SIGINT')
      rmSync(home, { recursive: true, force: true })
    },
  }
}
