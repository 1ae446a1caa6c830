import { existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { namesFullDisk } from '../no-space.ts'

const longestLogBytes = 10_000_000
const logFile = (folder: string) => join(folder, 'postgres.log')

/** The server's log, opened for appending by us: the server inherits it and needs no right to the folder. */
export interface ServerLog {
  readonly descriptor: number
  /** What was written since it was opened, as one line: its last three, and any about a full disk. */
  tail(): string
}

export function openLog(folder: string): ServerLog {
  const file = logFile(folder)
  if (existsSync(file) && statSync(file).size > longestLogBytes) truncateSync(file)
  const descriptor = openSync(file, 'a')
  const start = statSync(file).size
  return {
    descriptor,
    tail: () => {
      const lines = readFileSync(file).subarray(start).toString().split('\n').filter(Boolean)
      const told = lines.filter((line, index) => index >= lines.length - 3 || namesFullDisk(line))
      return told.length === 0 ? 'it wrote nothing in postgres.log' : told.join(' | ')
    },
  }
}
