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
 * below a home folder), util-linux's setpriv keeps one capability for it: passing through folders. PostgreSQL still runs as nobody.
 */
export function asUnprivileged(
  program: string,
  flags: readonly string[],
  user: ServerUser,
  needs: readonly string[],
): Start {
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
  if (user.uid === undefined) return { command: program, args: flags, options: { cwd: '/', env } }
  if (needs.every((path) => isOpenTo(path))) {
    return { command: program, args: flags, options: { cwd: '/', env, uid: user.uid, gid: user.gid } }
  }
  const kept = '+dac_override,+dac_read_search'
  const drop = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    `--inh-caps=${kept}`,
    `--ambient-caps=${kept}`,
  ]
  return { command: 'setpriv', args: [...drop, program, ...flags], options: { cwd: '/', env } }
}

/** True when everybody may pass through every folder above the path. */
function isOpenTo(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
