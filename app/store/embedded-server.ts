import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createCluster, passwordFileOf, superuser } from './embedded/create-cluster.ts'
import { clusterIn, type Place, placeIn } from './embedded/place.ts'
import { bePresent, type Presence } from './embedded/presence.ts'
import { isAlive } from './embedded/process.ts'
import { pidFileOf, type RunningServer, standingOf } from './embedded/server-here.ts'
import { startServer } from './embedded/start-server.ts'
import { stopServer } from './embedded/stop-server.ts'
import { inTurn } from './embedded/turn.ts'

/** A PostgreSQL of our own, in a folder of the data folder. */
export interface EmbeddedServer {
  /** Address for clients; changes when the server had to be started anew on another port. */
  readonly url: () => string
  /** What had to be done: created anew, started, or taken over because it ran already. */
  readonly began: Began
  /** Lets go of the server: it is stopped, having written everything, unless another process uses it. */
  leave(): Promise<void>
  /** Stops the server and its children, having written everything, whoever uses it. */
  stop(): Promise<void>
}

type Began = 'created' | 'started' | 'adopted'

/** A server, and our connection that tells others that it is in use. */
interface Held {
  readonly server: RunningServer
  readonly url: string
  readonly presence: Presence
  readonly began: Began
}

/** How long a server that starts or stops at this moment is waited for. */
const changeSeconds = 300

/**
 * Takes the server of this folder as it is: creates it when there is none, starts it when it stands still, adopts it when it runs. A
 * server that dies is started again. Any number of processes may do this at once.
 * @throws Error with one sentence that says what stands in the way
 */
export async function embeddedServer(folder: string): Promise<EmbeddedServer> {
  let held = await inTurn(folder, async () => hold(await placeIn(folder)))
  const { began } = held
  let isOver = false
  let isBusy = false
  const watch = setInterval(() => {
    if (isBusy || isAlive(held.server.pid)) return
    isBusy = true
    console.error('PostgreSQL ended unexpectedly; starting it again.')
    inTurn(folder, async () => (isOver ? undefined : hold(await placeIn(folder), held.server.port)))
      .then((next) => {
        if (!next) return
        void held.presence.end()
        held = next
      })
      .catch((error: unknown) => console.error(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        isBusy = false
      })
  }, 1000)
  watch.unref()
  const end = (isToStop: () => Promise<boolean>) => {
    clearInterval(watch)
    isOver = true
    return inTurn(folder, async () => {
      const stops = await isToStop()
      await held.presence.end()
      const standing = standingOf(clusterIn(folder))
      if (stops && standing.is === 'running') await stopServer(standing.server.pid)
    })
  }
  return {
    url: () => held.url,
    began,
    // A server that does not say whether others use it is stopped by whoever started it.
    leave: () => end(async () => !(await held.presence.othersUseIt().catch(() => began === 'adopted'))),
    stop: () => end(async () => true),
  }
}

/** Brings the server of the place to running, from whatever state it is in, and connects. To be done in turn. */
async function hold(place: Place, wantedPort?: number): Promise<Held> {
  const { folder, cluster } = place
  const isNew = !existsSync(join(cluster, 'PG_VERSION'))
  if (isNew) await createCluster(place)
  const password = readFileSync(passwordFileOf(folder), 'utf8').trim()
  const held = async (server: RunningServer, began: Began): Promise<Held> => {
    const url = `postgresql://${superuser}:${password}@127.0.0.1:${server.port}/postgres`
    return { server, url, began, presence: await bePresent(url, cluster) }
  }
  for (const end = Date.now() + changeSeconds * 1000; Date.now() < end; await sleep(25)) {
    const standing = standingOf(cluster)
    if (standing.is === 'unclear') throw new Error(unclear(standing.pid))
    if (standing.is === 'running') {
      const adopted = await held(standing.server, 'adopted').catch(unlessPassing)
      if (adopted) return adopted
      continue
    }
    if (standing.is === 'changing') continue
    // Beside a live process of that number PostgreSQL would not start. Should we err, its lock on memory, which goes by the folder
    // itself, still keeps a second server out.
    if (standing.is === 'left behind') rmSync(pidFileOf(cluster), { force: true })
    const server = await startServer(place, wantedPort)
    return held(server, isNew ? 'created' : 'started').catch(async (error: unknown) => {
      await stopServer(server.pid)
      throw error
    })
  }
  throw new Error(`its PostgreSQL has been starting or stopping for ${changeSeconds} seconds`)
}

const unclear = (pid: number) =>
  `process ${pid} may be its PostgreSQL, but it was started for another folder: a folder was moved, or copied over, while it ran. Stop it (kill -INT ${pid}), then start again.`

/** A server that ends, or comes up again after one of its processes broke, refuses for a moment (class 57P, or no answer at its port). */
function unlessPassing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^(57P0\d|ECONNREFUSED|ECONNRESET)$/.test(code)) throw error
}
