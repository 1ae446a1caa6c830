import { readFileSync, statSync } from 'node:fs'
import { isSameFolder } from './same-folder.ts'

/** True while the process runs. One that has ended but that nobody has taken note of yet (state Z) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return stateOf(pid) !== 'Z'
}

/** The letter after the name in /proc/<pid>/stat; undefined where there is no /proc. */
function stateOf(pid: number): string | undefined {
  const line = procFile(pid, 'stat')
  return line?.slice(line.lastIndexOf(')') + 2)[0]
}

function procFile(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}

/** Whether the process is a PostgreSQL, by what it was started as; undefined where that cannot be seen. */
export function isPostgres(pid: number): boolean | undefined {
  const words = wordsOf(pid)
  return words && /(^|\/)postgres(:|$)/.test(words[0] ?? '')
}

/** Whether it was started with this folder as its `-D`; undefined where that cannot be seen. */
export function isStartedOn(pid: number, cluster: string): boolean | undefined {
  const words = wordsOf(pid)
  if (words === undefined) return undefined
  const named = words.includes('-D') ? words[words.indexOf('-D') + 1] : undefined
  return named !== undefined && isSameFolder(named, cluster)
}

/** The words of the command line; those of a program that ended a moment ago are empty. */
function wordsOf(pid: number): readonly string[] | undefined {
  return procFile(pid, 'cmdline')?.split('\0')
}

/** Whether a process works in this folder, as every PostgreSQL does in its own; undefined where that cannot be seen. */
export function worksIn(pid: number, cluster: string): boolean | undefined {
  try {
    statSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
  return isSameFolder(`/proc/${pid}/cwd`, cluster)
}
