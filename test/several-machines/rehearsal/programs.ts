import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Debian's own programs, by their paths. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
  readonly basebackup: string
  readonly psql: string
  readonly pgbouncer: string
  readonly haproxy: string
}

const packages = ['postgresql', 'pgbouncer', 'haproxy']

/**
 * Finds them, and installs Debian's packages where they are missing and we may.
 * @throws Error that says what is missing
 */
export function debiansPrograms(tell: (line: string) => void): Programs {
  const found = find()
  if (found.missing.length === 0) return found.programs
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    throw new Error(
      `Missing here: ${found.missing.join(', ')}. As root on Debian: apt-get install ${packages.join(' ')}`,
    )
  tell(`Installing ${packages.join(', ')}, since ${found.missing.join(', ')} is missing ...`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const typed of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', typed, { stdio: 'ignore', env: environment })
  const again = find()
  if (again.missing.length > 0) throw new Error(`apt-get did not bring ${again.missing.join(', ')}.`)
  return again.programs
}

function find(): { readonly programs: Programs; readonly missing: readonly string[] } {
  const home = '/usr/lib/postgresql'
  const version = existsSync(home)
    ? readdirSync(home)
        .map(Number)
        .filter((n) => n >= 15)
        .sort((a, b) => b - a)[0]
    : undefined
  const ofPostgres = (name: string) => join(home, String(version), 'bin', name)
  const sbin = (name: string) => ['/usr/sbin', '/usr/bin'].map((folder) => join(folder, name)).find(existsSync) ?? name
  const programs = {
    initdb: ofPostgres('initdb'),
    postgres: ofPostgres('postgres'),
    basebackup: ofPostgres('pg_basebackup'),
    psql: ofPostgres('psql'),
    pgbouncer: sbin('pgbouncer'),
    haproxy: sbin('haproxy'),
  }
  return { programs, missing: Object.entries(programs).flatMap(([name, path]) => (existsSync(path) ? [] : [name])) }
}
