import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../app/dist/main.js', import.meta.url))

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

export function startProgram(settings: Readonly<Record<string, string>>): StartedProgram {
  const { DATABASE_URL: _url, CANDOUR_STARTER: _starter, CANDOUR_TODAY: _today, ...environment } = process.env
  const child = spawn(process.execPath, [main], {
    env: { ...environment, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Waits until something holds; fails when it does not within the seconds. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 15): Promise<void> {
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
