import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { nearestOf } from '@candour/register'
import { CommitUnknown } from '../actions/deed-once.ts'
import { CannotOpen } from '../register-access.ts'
import {
  type Command,
  type ExitCode,
  exitCodes,
  parseOptionsOf,
  type Surface,
  type Typed,
  WrongUse,
} from './command.ts'
import { commands } from './commands.ts'
import { overviewOf, usageOf } from './usage.ts'

/** Runs what was typed after `candour` and returns the exit code. Nothing escapes as a stack trace. */
export async function run(typed: readonly string[], surface: Surface): Promise<ExitCode> {
  const [name = 'help', ...rest] = typed
  if (name === 'version' || name === '--version') {
    surface.out(versionHere())
    return exitCodes.done
  }
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], surface)
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) return unknown(name, surface)
  if (rest.includes('--help') || rest.includes('-h')) return help(name, surface)
  try {
    return await command.run(typedFor(command, rest), surface)
  } catch (error) {
    return failed(command, error, surface)
  }
}

function help(name: string | undefined, surface: Surface): ExitCode {
  if (name === undefined) {
    surface.out(overviewOf(commands))
    return exitCodes.done
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) return unknown(name, surface)
  surface.out(usageOf(command))
  return exitCodes.done
}

function unknown(name: string, surface: Surface): ExitCode {
  const names = [...commands.map((command) => command.name), 'help', 'version']
  const near = nearestOf(name, names)
  surface.err(`'${name}' is not a command.${near === undefined ? '' : ` Did you mean '${near}'?`}`)
  surface.err(`Commands: ${names.join(', ')}.`)
  return exitCodes.wrongUse
}

/** The words and options typed, checked against what the command takes. */
function typedFor(command: Command, rest: readonly string[]): Typed {
  const { values, positionals } = parsed(command, rest)
  if (positionals.length < command.least || positionals.length > command.most) {
    throw new WrongUse(
      positionals.length < command.least
        ? `${command.words} is missing.`
        : `'${positionals[command.most]}' is one word too many.`,
    )
  }
  return {
    words: positionals,
    flag: (name) => values[name] === true,
    text: (name) => {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
  }
}

function parsed(command: Command, rest: readonly string[]) {
  try {
    return parseArgs({ args: [...rest], options: parseOptionsOf(command), allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const name = /'?--?([\w-]+)/.exec(error.message)?.[1] ?? ''
    const near = Object.hasOwn(command.options, name) ? undefined : nearestOf(name, Object.keys(command.options))
    throw new WrongUse(near === undefined ? error.message : `Unknown option '--${name}'. Did you mean '--${near}'?`)
  }
}

function failed(command: Command, error: unknown, surface: Surface): ExitCode {
  if (error instanceof WrongUse) {
    surface.err(error.message)
    surface.err(`Usage: ${usageOf(command).split('\n')[0]}`)
    return exitCodes.wrongUse
  }
  if (error instanceof CommitUnknown) {
    surface.err(`${error.message}: it is not known whether they stand. The same again is harmless.`)
    return exitCodes.unreachable
  }
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof CannotOpen || isSystemError(error)) {
    surface.err(message)
    return exitCodes.unreachable
  }
  surface.err(`'candour ${command.name}' broke: ${message || 'no reason given'}. Nothing was changed by it.`)
  return exitCodes.broken
}

/** A file that may not be read, a disk that is full, a connection that broke: the system's own sentence says it best. */
function isSystemError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(E[A-Z]+|08\w{3}|53100|57P\d\d)$/.test(error.code)
  )
}

function versionHere(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const json: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
      if (typeof json === 'object' && json !== null && 'version' in json) return String(json.version)
    } catch {
      // Compiled files lie one folder deeper than their sources.
    }
  }
  return 'unknown'
}
