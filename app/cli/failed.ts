import { CannotOpen } from '../register-access.ts'
import { isConnectionLost } from '../store/connection-faults.ts'
import { CommitUnknown } from '../store/transaction.ts'
import { type Command, type ExitCode, exitCodes, type Surface, WrongUse } from './command.ts'
import { usageOf } from './usage.ts'

/** Tells in a sentence why a command could not do what it was asked, and which code it ends with. */
export function failed(command: Command, error: unknown, surface: Pick<Surface, 'err'>): ExitCode {
  if (error instanceof WrongUse) {
    surface.err(error.message)
    surface.err(`Usage: ${usageOf(command).split('\n')[0]}`)
    return exitCodes.wrongUse
  }
  const message = error instanceof Error ? error.message : String(error)
  const full = whatIsFull(error)
  if (full !== undefined) {
    surface.err(`There is no space left ${full}. Nothing was changed; make room, then do the same again.`)
    return exitCodes.unreachable
  }
  if (error instanceof CommitUnknown) {
    surface.err(`${message}: it is not known whether all of it stands, or nothing. The same again is harmless.`)
    return exitCodes.unreachable
  }
  if (error instanceof CannotOpen || isSystemError(error) || isConnectionLost(error)) {
    surface.err(message)
    return exitCodes.unreachable
  }
  surface.err(`'candour ${command.name}' broke: ${message || 'no reason given'}. Nothing was changed by it.`)
  return exitCodes.broken
}

/** Where a disk is full, as words: the database's (PostgreSQL's disk_full), or that of a file of ours; undefined where none is. */
function whatIsFull(error: unknown): string | undefined {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    const code = 'code' in one ? one.code : undefined
    if (code === '53100') return `on the disk of the database (${one.message})`
    if (code !== 'ENOSPC' && code !== 'EDQUOT') continue
    return 'path' in one && typeof one.path === 'string' ? `for ${one.path}` : 'on the disk'
  }
  return undefined
}

/** A file that may not be read, a connection that broke: the system's own sentence says it best. */
function isSystemError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(E[A-Z]+|08\w{3}|57P\d\d)$/.test(error.code)
  )
}
