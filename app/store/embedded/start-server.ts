import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fullDisk } from '../no-space.ts'
import type { Place } from './place.ts'
import { type RunningServer, standingOf } from './server-here.ts'
import { openLog } from './server-log.ts'
import { asUnprivileged } from './server-user.ts'

/** How long it is tried again when the server ends at once. */
const attemptsSeconds = 8
/** How long a server that lives may take to read its log after a crash, before it takes connections. */
const recoverySeconds = 300

/**
 * Starts the server of a cluster on which nobody runs, on the wanted port where that is free, else on any.
 * @throws Error with the end of PostgreSQL's log, when it does not start
 */
export async function startServer(place: Place, wantedPort?: number): Promise<RunningServer> {
  const { folder, cluster, programs, user } = place
  const deadline = Date.now() + attemptsSeconds * 1000
  for (;;) {
    const settings = {
      port: await freePort(wantedPort),
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
    const start = asUnprivileged(programs.postgres, flags, user, [cluster, programs.postgres])
    const log = openLog(folder)
    // A process group of its own: Ctrl-C in a terminal reaches the application, which then stops the server in order.
    const child = spawn(start.command, start.args, {
      ...start.options,
      stdio: ['ignore', log.descriptor, log.descriptor],
      detached: true,
    })
    closeSync(log.descriptor)
    const started = await becomesReady(child, cluster)
    if (started) {
      child.unref()
      return started
    }
    // After a kill -9 the old server's last children hold its memory for a moment; it is worth asking again.
    const cause = fullDisk(folder)
    if (cause || Date.now() > deadline)
      throw new Error(`PostgreSQL did not start in ${folder}: ${log.tail()}`, { cause })
    await sleep(150)
  }
}

async function becomesReady(child: ChildProcess, cluster: string): Promise<RunningServer | undefined> {
  let hasEnded = false
  child.on('exit', () => {
    hasEnded = true
  })
  child.on('error', () => {
    hasEnded = true
  })
  for (const end = Date.now() + recoverySeconds * 1000; Date.now() < end && !hasEnded; await sleep(15)) {
    const standing = standingOf(cluster)
    if (standing.is === 'running' && standing.server.pid === child.pid) return standing.server
  }
  child.kill('SIGQUIT')
  return undefined
}

/** The port where it is free, else one that the machine chooses. */
async function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })
}
