import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The folder of the clone that is tested. */
export const clone = fileURLToPath(new URL('..', import.meta.url))

/** The compiled program, started as an operator starts it. */
export interface StartedProgram {
  readonly child: ChildProcess
  /** Everything printed so far. */
  output(): string
  /** Address it serves, once it says so; rejects with what it printed when it ends instead. */
  readonly serves: Promise<string>
  /** Resolves with the exit code, or the signal's name. */
  readonly ended: Promise<number | string>
}

type Settings = Readonly<Record<string, string>>

/** The server. Settings of the environment that would lead elsewhere are left out. */
export const startProgram = (settings: Settings): StartedProgram =>
  startNode([join(clone, 'app', 'dist', 'bundle', 'main.js')], settings)

/** The command line, as `candour <words>`. */
export const startCommand = (words: readonly string[], settings: Settings): StartedProgram =>
  startNode([join(clone, 'app', 'dist', 'bundle', 'candour.js'), ...words], settings)

function startNode(words: readonly string[], settings: Settings): StartedProgram {
  return follow(spawn(process.execPath, words, { env: environmentWith(settings), stdio: ['ignore', 'pipe', 'pipe'] }))
}

/** The environment of a program under test: ours, without what would lead it elsewhere. */
export function environmentWith(settings: Settings): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, CANDOUR_STARTER: _starter, CANDOUR_TODAY: _today, INIT_CWD: _cwd, ...rest } = process.env
  return { ...rest, PORT: '0', ...settings }
}

/** Reads along with a program that was started. */
export function follow(child: ChildProcess): StartedProgram {
  let printed = ''
  const ended = new Promise<number | string>((resolve) =>
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  )
  const serves = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /Candour is at (http:\S+)/.exec(printed)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    void ended.then(() => reject(new Error(`it ended and printed: ${printed}`)))
  })
  serves.catch(() => undefined)
  return { child, output: () => printed, serves, ended }
}

/** A data folder of its own, and what runs on it. */
export function dataFolder(): { readonly folder: string; postgresPid(): number; remove(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'candour-run-'))
  // Open to pass through, as a data folder made by Candour is: PostgreSQL need not be helped past it where we are root.
  chmodSync(folder, 0o711)
  const postgresPid = () => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  return {
    folder,
    postgresPid,
    remove: async () => {
      try {
        process.kill(postgresPid(), 'SIGQUIT')
        await sleep(500)
      } catch {
        // It stopped in order, as it should.
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

/** Waits until something holds; fails when it does not within the seconds. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 40): Promise<void> {
  for (let waited = 0; waited < seconds * 1000; waited += 50) {
    if (await attempt(holds)) return
    await sleep(50)
  }
  throw new Error(`after ${seconds} seconds still not so: ${what}`)
}

async function attempt(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await holds()
  } catch {
    return false
  }
}
