import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Who PostgreSQL runs as. It refuses to run as root, so a root process hands it to an ordinary user; others keep their own. */
export interface ServerUser {
  readonly uid?: number
  readonly gid: number
}

/** The user of a cluster: its owner where it exists, else `postgres` or `nobody` when we are root, else ourselves. */
export function serverUserFor(cluster: string): ServerUser {
  const self = process.getuid?.()
  if (self !== 0) {
    if (self !== undefined && existsSync(cluster) && statSync(cluster).uid !== self) {
      throw new Error(
        `The database in ${cluster} belongs to another user of this machine: start Candour as that user, or set CANDOUR_DATA to another folder.`,
      )
    }
    return { gid: process.getgid?.() ?? 0 }
  }
  if (existsSync(cluster) && statSync(cluster).uid !== 0) {
    const { uid, gid } = statSync(cluster)
    return { uid, gid }
  }
  const found = userNamed('postgres') ?? userNamed('nobody')
  if (!found)
    throw new Error(
      "PostgreSQL does not run as root and this machine has neither a user 'postgres' nor 'nobody': start Candour as an ordinary user.",
    )
  return found
}

function userNamed(name: string): ServerUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}

/** How to start a program as the server's user. */
export interface Start {
  readonly command: string
  readonly args: readonly string[]
  readonly options: {
    readonly uid?: number
    readonly gid?: number
    readonly cwd: string
    readonly env: NodeJS.ProcessEnv
  }
}

/**
 * The program and its arguments, run as the server's user. Where a folder on the way to what it needs is closed to that user (a clone
 * below root's home folder), util-linux's setpriv leaves it one capability: passing over rights of files. The capability must be in force,
 * not merely allowed, while the real user is not root, since PostgreSQL asks access(2) about its own programs: therefore the secure bit.
 * Nothing is asked for that containers usually take from root (dac_read_search is).
 * @throws Error with one sentence, when setpriv is missing or not allowed
 */
export function asUnprivileged(
  program: string,
  flags: readonly string[],
  user: ServerUser,
  needs: readonly string[],
): Start {
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
  if (user.uid === undefined) return { command: program, args: flags, options: { cwd: '/', env } }
  const closed = needs.map(closedFolderAbove).find((path) => path !== undefined)
  if (closed === undefined)
    return { command: program, args: flags, options: { cwd: '/', env, uid: user.uid, gid: user.gid } }
  const drop = [
    '--securebits=+no_setuid_fixup',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
  ]
  const fault = faultOf('setpriv', [...drop, program, '--version'], env)
  if (fault !== undefined) throw new Error(closedTo(closed, fault))
  return { command: 'setpriv', args: [...drop, program, ...flags], options: { cwd: '/', env } }
}

function closedTo(closed: string, fault: string): string {
  return `PostgreSQL does not run as root, and ${closed} is closed to the user that it runs as instead. The program setpriv (of util-linux) would let it through, but ${fault}. Start Candour as the ordinary user that owns the clone and the data, or put both where every user may pass, for example below /srv, or install util-linux, or set DATABASE_URL to a PostgreSQL of your own.`
}

/** Why a program does not run, as the end of a sentence; undefined when it does. */
function faultOf(program: string, args: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const { status, error, stderr } = spawnSync(program, args, { env, encoding: 'utf8', cwd: '/' })
  if (error) return 'code' in error && error.code === 'ENOENT' ? 'it is not on this machine' : error.message
  return status === 0 ? undefined : `it was refused (${stderr.trim().split('\n')[0] || `it ended with ${status}`})`
}

/** The first folder above the path that not everybody may pass through, from the root down. */
function closedFolderAbove(path: string): string | undefined {
  const above: string[] = []
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    above.unshift(folder)
    if (folder === dirname(folder)) break
  }
  return above.find((folder) => (statSync(folder).mode & 0o001) === 0)
}
