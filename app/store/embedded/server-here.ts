import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, isPostgres, isStartedOn, worksIn } from './process.ts'
import { isSameFolder } from './same-folder.ts'

/** A PostgreSQL that runs on a cluster of ours. */
export interface RunningServer {
  readonly pid: number
  readonly port: number
}

/** What postmaster.pid and the machine tell about a cluster. */
export type Standing =
  /** Nobody runs on it. A file whose process is gone is no hindrance: PostgreSQL replaces it. */
  | { readonly is: 'still' }
  | { readonly is: 'running'; readonly server: RunningServer }
  /** It starts or stops at this moment. */
  | { readonly is: 'changing'; readonly pid: number }
  /** The file came along with a copy, or its number was given to another program: PostgreSQL would refuse to start beside it. */
  | { readonly is: 'left behind'; readonly pid: number }
  /** Some of the evidence says that it is ours and some that it is not. */
  | { readonly is: 'unclear'; readonly pid: number }

export const pidFileOf = (cluster: string): string => join(cluster, 'postmaster.pid')

/**
 * Who runs on this very cluster. A server counts as ours only when the folder in its pid file (line 2), the `-D` it was started with
 * and the folder it works in are all this one; data_directory is asked once we are connected. A copy of a live data folder fails the
 * first, a number given to another program the second, a folder that was moved while its server ran the third.
 * Lines by PostgreSQL's documentation, "Database File Layout" and miscinit.c: pid, folder, start, port, socket, address, memory, state.
 */
export function standingOf(cluster: string): Standing {
  const file = pidFileOf(cluster)
  if (!existsSync(file)) return { is: 'still' }
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!Number.isInteger(pid) || pid < 2) return { is: 'left behind', pid: 0 }
  if (!isAlive(pid)) return { is: 'still' }
  if (isPostgres(pid) === false) return { is: 'left behind', pid }
  const seen = [isStartedOn(pid, cluster), worksIn(pid, cluster)]
  const evidence = [isSameFolder(lines[1] ?? '', cluster), ...seen]
  if (evidence.includes(false)) return { is: seen.includes(true) ? 'unclear' : 'left behind', pid }
  return lines[7]?.trim() === 'ready' && port > 0 ? { is: 'running', server: { pid, port } } : { is: 'changing', pid }
}
