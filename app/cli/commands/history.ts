import { nearestOf, operator, type RecordKind } from '@candour/register'
import { isUndoable } from '../../actions/undo-deed.ts'
import { askOnce } from '../../queries/ask-once.ts'
import { deedsBehind } from '../../queries/deeds.ts'
import { idsLike } from '../../queries/ids-like.ts'
import { recordHistory } from '../../queries/record-history.ts'
import type { EntryChange, ShownEntry } from '../../queries/shown-entries.ts'
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
    const { history, likely, deeds } = await askOnce(register.db, operator, async (reader) => {
      const history = await recordHistory(reader, kind.kind, id)
      const sequences = history.map(({ sequence }) => sequence)
      return { history, likely: await idsLike(reader, kind.kind, id), deeds: await deedsBehind(reader, sequences) }
    })
    if (history.length === 0) {
      const near = nearestOf(id, likely)
      surface.err(`There is no ${kind.singular} '${id}'.${near === undefined ? '' : ` Did you mean '${near}'?`}`)
      return exitCodes.refused
    }
    if (typed.flag('json'))
      for (const entry of history)
        surface.out(JSON.stringify({ ...inJson(entry), deed: deeds.get(entry.sequence)?.id ?? null }))
    else for (const line of historyLines(kind, history, deeds)) surface.out(line)
    return exitCodes.done
  } finally {
    await register.close()
  }
}

function inJson({ version, time, sequence, reason, actor, record, withdrawnOn }: ShownEntry) {
  return {
    version,
    time,
    sequence,
    reason: reason ?? null,
    actor: actor?.role,
    ...(withdrawnOn === undefined ? {} : { withdrawn_on: withdrawnOn }),
    record: record ?? null,
  }
}

const changeWords: { readonly [C in EntryChange]?: string } = {
  withdrawn: 'withdrawn',
  'brought-back': 'brought back',
  erased: 'erased',
}

function* historyLines(
  kind: RecordKind,
  history: readonly ShownEntry[],
  deeds: Awaited<ReturnType<typeof deedsBehind>>,
): Generator<string> {
  let before: Readonly<Record<string, unknown>> = {}
  for (const { version, time, sequence, reason, actor, record, change, isTakenBack } of history) {
    const when = `${time.slice(0, 16).replace('T', ' ')} UTC`
    yield `Version ${version}, ${when}, entry ${sequence}, by ${actor?.role ?? 'erased'}: ${reason ?? (isTakenBack ? 'not told' : 'erased')}`
    const words = changeWords[change]
    if (words !== undefined) yield `  ${words}`
    if (isTakenBack) yield '  what it said is not read any more'
    const deed = deeds.get(sequence)
    // What can be taken back as a whole is told with the id to do it by.
    if (deed !== undefined && isUndoable(deed.name)) yield `  written by ${deed.name} ${deed.id}`
    const now: Readonly<Record<string, unknown>> = { ...record }
    if (record !== undefined) for (const line of changesBetween(kind, before, now)) yield `  ${line}`
    before = now
  }
}
