import { resolve } from 'node:path'
import { plainDateOf } from '@candour/register'
import type { ExitCode, Surface } from '../app/cli/command.ts'
import { run } from '../app/cli/run.ts'
import { systemRandomness } from '../app/ports/randomness.ts'
import type { OpenRegister } from '../app/register-access.ts'
import type { TestDatabase } from './database.ts'

export interface Told {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs a command as typed, on a test's register, from the given folder. */
export async function candour(
  database: TestDatabase,
  typed: readonly string[],
  folder = '.',
  isTerminal = false,
): Promise<Told> {
  const out: string[] = []
  const err: string[] = []
  const register: OpenRegister = {
    db: database.db,
    pool: database.pool,
    connect: database.connect,
    address: database.url,
    began: 'given',
    close: async () => undefined,
  }
  const surface: Surface = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    overwrite: (text) => err.push(text),
    isTerminal,
    path: (path) => resolve(folder, path),
    openRegister: async () => register,
    site: 'http://localhost:3000',
    clock: { today: () => plainDateOf('2026-11-23'), isSet: true, now: () => new Date('2026-11-23T12:00:00.000Z') },
    random: systemRandomness,
  }
  return { code: await run(typed, surface), out: out.join('\n'), err: err.join('\n') }
}
