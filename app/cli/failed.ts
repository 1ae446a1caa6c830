import { CommitUnknown } from '../actions/deed-once.ts'
import { noSpaceLeft } from '../actions/no-space-left.ts'
import { asAbsence, RegisterAway } from '../queries/register-away.ts'
import { CannotOpen } from '../register-access.ts'
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
  if (error instanceof CannotOpen) {
    surface.err(message)
    return exitCodes.unreachable
  }
  if (error instanceof CommitUnknown) {
    surface.err(`${message}: it is not known whether they stand. The same again is harmless.`)
    return exitCodes.unreachable
  }
  const full = isFileWithoutSpace(error) ? noSpaceFor(error) : noSpaceLeft(error)
  if (full !== undefined || isSystemError(error) || asAbsence(error) instanceof RegisterAway) {
    surface.err(full ?? message)
    return exitCodes.unreachable
  }
  surface.err(`'candour ${command.name}' broke: ${message || 'no reason given'}. Nothing was changed by it.`)
  return exitCodes.broken
}

/** A file of ours did not find room: the database says so by a code of its own. */
function isFileWithoutSpace(error: unknown): error is Error & { readonly path?: unknown } {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

function noSpaceFor({ path }: { readonly path?: unknown }): string {
  return `There is no space left for ${typeof path === 'string' ? path : 'the file'}. Make room, then try again; nothing was changed.`
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
