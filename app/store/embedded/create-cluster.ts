import { spawn } from 'node:child_process'
import { chownSync, closeSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fullDisk } from '../no-space.ts'
import type { Place } from './place.ts'
import { openLog } from './server-log.ts'
import { asUnprivileged } from './server-user.ts'

/** The user that the embedded server is made with and that we connect as. */
export const superuser = 'candour'

export const passwordFileOf = (folder: string): string => join(folder, 'postgres.password')

/**
 * Makes a PostgreSQL cluster with a password of its own. It is made beside its place and moved there whole: a start that is killed half
 * way leaves no half a cluster.
 * @throws Error with the end of PostgreSQL's log, or from the system
 */
export async function createCluster({ folder, cluster, programs, user }: Place): Promise<void> {
  const password = Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url')
  writeFileSync(passwordFileOf(folder), `${password}\n`, { mode: 0o600 })
  const draft = join(folder, 'postgres.new')
  const handed = join(folder, 'postgres.password.new')
  rmSync(draft, { recursive: true, force: true })
  try {
    mkdirSync(draft, { mode: 0o700 })
    writeFileSync(handed, `${password}\n`, { mode: 0o600 })
    if (user.uid !== undefined) for (const path of [draft, handed]) chownSync(path, user.uid, user.gid)
    const flags = [
      `--pgdata=${draft}`,
      '--auth=scram-sha-256',
      `--username=${superuser}`,
      `--pwfile=${handed}`,
      '--encoding=UTF8',
      '--no-locale',
      '--data-checksums',
    ]
    const start = asUnprivileged(programs.initdb, flags, user, [draft, programs.initdb])
    const log = openLog(folder)
    try {
      const code = await new Promise<number | null>((resolve, reject) => {
        const stdio = ['ignore', log.descriptor, log.descriptor] as const
        const child = spawn(start.command, start.args, { ...start.options, stdio: [...stdio] })
        child.on('error', reject)
        child.on('exit', resolve)
      })
      if (code !== 0)
        throw new Error(`PostgreSQL could not create its folder in ${folder}: ${log.tail()}`, {
          cause: fullDisk(folder),
        })
    } finally {
      closeSync(log.descriptor)
    }
    rmSync(cluster, { recursive: true, force: true })
    renameSync(draft, cluster)
  } finally {
    rmSync(handed, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}
