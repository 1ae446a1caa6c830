import { parseArgs } from 'node:util'
import { nearestOf } from '@candour/register'
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
import { failed } from './failed.ts'
import { overviewOf, usageOf } from './usage.ts'
import { versionHere } from './version.ts'

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
