import { nearestOf } from '@candour/register'
import { historyOf } from '../../store/entries.ts'
import { idsNear } from '../../store/projections.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed } from '../command.ts'
import { kindNamed } from '../kind-word.ts'
import { changesBetween } from '../record-changes.ts'

export const historyCommand: Command = {
  name: 'history',
  summary: 'Tells what the register said of a record, when, and why it changed.',
  words: '<kind> <id>',
  least: 2,
  most: 2,
  options: { json: { type: 'boolean', says: 'every version as a line of JSON' } },
  examples: ['candour history project r1-pause', 'candour history finding r1-pause-f1 --json'],
  run: runHistory,
}

async function runHistory(typed: Typed, surface: Surface): Promise<ExitCode> {
  const [word = '', id = ''] = typed.words
  const kind = kindNamed(word)
  const register = await surface.openRegister()
  try {
    const history = await historyOf(register.db, kind.kind, id)
    if (history.length === 0) {
      const near = nearestOf(id, await idsNear(register.db, kind.kind, id, 2000))
      surface.err(`There is no ${kind.singular} '${id}'.${near === undefined ? '' : ` Did you mean '${near}'?`}`)
      return exitCodes.refused
    }
    let before: Readonly<Record<string, unknown>> = {}
    for (const { version, time, sequence, reason, actor, record } of history) {
      if (typed.flag('json')) {
        surface.out(JSON.stringify({ version, time, sequence, reason, actor: actor?.role, record }))
        continue
      }
      surface.out(
        `Version ${version}, ${time.slice(0, 16).replace('T', ' ')} UTC, entry ${sequence}, by ${actor?.role ?? 'erased'}: ${reason ?? 'erased'}`,
      )
      if (record === null) surface.out('  erased')
      else for (const change of changesBetween(kind, before, record)) surface.out(`  ${change}`)
      before = record ?? {}
    }
    return exitCodes.done
  } finally {
    await register.close()
  }
}
