import { counted, type Refusal, sentenceOf } from '@candour/register'
import { type ExitCode, exitCodes, type Surface } from '../command.ts'

/** Tells every refusal as `file:row: column: found …; expected …`, with the count last. */
export function tellRefusals(refusals: readonly Refusal[], surface: Surface): ExitCode {
  for (const refusal of refusals) {
    const { file, row } = refusal.where
    surface.err(`${[file, row].filter((part) => part !== undefined).join(':')}: ${sentenceOf(refusal)}`)
  }
  surface.err(`${counted(refusals.length, 'problem')}; nothing was computed.`)
  return exitCodes.refused
}
