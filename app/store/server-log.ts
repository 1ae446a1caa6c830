import { existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

const longestLogBytes = 10_000_000
const logFile = (folder: string) => join(folder, 'postgres.log')

/** The server's log, opened for appending by us: the server inherits it and needs no right to the folder. */
export function openLog(folder: string): number {
  const file = logFile(folder)
  if (existsSync(file) && statSync(file).size > longestLogBytes) truncateSync(file)
  return openSync(file, 'a')
}

/** The last lines of the log, for the one sentence that tells why the server did not start. */
export function readTail(folder: string): string {
  const file = logFile(folder)
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-3).join(' | ') : 'no log was written'
}
