import { counted, type Refusal, sentenceOf } from '@candour/register'
import { problemsCsv } from '../../package-files/problems-csv.ts'
import { type ExitCode, exitCodes, type Surface } from '../command.ts'
import { type ListFile, writeList } from './list-file.ts'

/** Refusals shown before `--all` or `--problems` must be asked. */
export const shownProblems = 200

export interface TellingOptions {
  readonly isAll: boolean
  readonly list?: ListFile | undefined
  readonly inputs: readonly string[]
}

/**
 * Every refusal as `file:row: column: found …; expected …`, then what came of it. The screen is told first: whatever becomes of the
 * list, nobody is left without a word.
 */
export async function tellProblems(
  refusals: readonly Refusal[],
  total: number,
  { isAll, list, inputs }: TellingOptions,
  surface: Surface,
): Promise<ExitCode> {
  const shown = isAll ? refusals : refusals.slice(0, shownProblems)
  for (const refusal of shown) {
    const { file: name, row } = refusal.where
    surface.err(`${[name, row].filter((part) => part !== undefined).join(':')}: ${sentenceOf(refusal)}`)
  }
  const hidden = total - shown.length
  if (hidden > 0)
    surface.err(`and ${hidden.toLocaleString('en-GB')} more; --all prints them, --problems <file.csv> writes them`)
  surface.err(`${counted(total, 'problem')}; nothing was imported.`)
  if (list && (await writeList(list, problemsCsv(refusals), inputs, surface)))
    surface.err(`${counted(refusals.length, 'problem is', 'problems are')} listed in ${list.typed}.`)
  return exitCodes.refused
}
