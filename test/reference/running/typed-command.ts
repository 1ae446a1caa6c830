import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { plainDateOf } from '@candour/register'
import { run } from '../../../app/cli/run.ts'
import { systemRandomness } from '../../../app/ports/randomness.ts'

/** What a command said and ended with. */
export type Said = { readonly code: number; readonly out: string; readonly err: string }

/** Runs a command of statistics as typed, on a file of its own; it opens no register. */
export async function typedCommand(typed: readonly string[], csv: string | undefined): Promise<Said> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-reference-'))
  if (csv !== undefined) writeFileSync(join(folder, dataFile), csv)
  const out: string[] = []
  const err: string[] = []
  try {
    const code = await run(typed, {
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      overwrite: (text) => err.push(text),
      isTerminal: false,
      path: (path) => resolve(folder, path),
      site: 'http://localhost:3000',
      openRegister: async () => {
        throw new Error('a statistics command opened the register')
      },
      clock: { today: () => plainDateOf('2026-11-26'), isSet: true, now: () => new Date('2026-11-26T12:00:00.000Z') },
      random: systemRandomness,
    })
    return { code, out: out.join('\n'), err: err.join('\n') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const dataFile = 'data.csv'

/**
 * The words to type for a case's function, such as `candour meta --level 99 (estimate,ci_low,ci_high)`, with its own arguments. A
 * monitor without a design follows three looks by O'Brien and Fleming.
 */
export function wordsFor(named: string, given: readonly string[], hasFile: boolean): string[] {
  const words = named.replace(/\(.*\)/, '').trim().split(/\s+/).slice(1)
  const first = words.findIndex((word) => word.startsWith('--'))
  const command = first === -1 ? words : words.slice(0, first)
  const options = first === -1 ? [] : words.slice(first)
  const own = given.length > 0 && options.every((word) => !word.startsWith('--') || given.includes(word)) ? [] : options
  const design = command[1] === 'monitor' && ![...own, ...given].includes('--design') ? ['--design', 'obf'] : []
  return [...command, ...(hasFile ? [dataFile] : []), ...own, ...given, ...design]
}
