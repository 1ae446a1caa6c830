import type { ParseArgsConfig } from 'node:util'
import type { Clock } from '../ports/clock.ts'
import type { Randomness } from '../ports/randomness.ts'
import type { OpenRegister } from '../register-access.ts'

/** What a command says with its exit code; docs/reference/command-line.md lists them. */
export const exitCodes = {
  done: 0,
  /** The input was refused, or a difference was found. Nothing was changed. */
  refused: 1,
  /** The command was not understood. */
  wrongUse: 2,
  /** The database, or a file, could not be reached. */
  unreachable: 3,
  /** A fault of the program. */
  broken: 4,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** What the value is, in the usage: `--reason <text>`. */
  readonly value?: string
  readonly says: string
}

/** What was typed after the command's name. */
export interface Typed {
  readonly words: readonly string[]
  readonly flag: (name: string) => boolean
  readonly text: (name: string) => string | undefined
}

/** What a command may use of the world. */
export interface Surface {
  /** Writes a line of the answer. */
  out(line: string): void
  /** Writes a line about the run: progress, notes, refusals. */
  err(line: string): void
  /** Writes over the line of the run, on a terminal only. */
  overwrite(text: string): void
  readonly isTerminal: boolean
  /** The path as the person meant it, from the folder they stood in. */
  path(typed: string): string
  openRegister(): Promise<OpenRegister>
  /** Scheme, host and port under which the site is asked. */
  readonly site: string
  readonly clock: Clock
  readonly random: Randomness
}

/** One command: everything that help and the reference tell about it, and what it does. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** Words after the name: `<folder | file.csv | datapackage.json>`. */
  readonly words: string
  readonly least: number
  readonly most: number
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly string[]
  run(typed: Typed, surface: Surface): Promise<ExitCode>
}

/** Thrown by a command that cannot do what was typed; the sentence is shown with the usage. */
export class WrongUse extends Error {}

export function parseOptionsOf({ options }: Command): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
  )
}
