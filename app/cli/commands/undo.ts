import { counted, operator, recordKinds, sentenceOf } from '@candour/register'
import { type UndoResult, undoable, undoDeed } from '../../actions/undo-deed.ts'
import type { LeftBecause, UndoStep } from '../../actions/undo-plan.ts'
import { askOnce } from '../../queries/ask-once.ts'
import { newestDeedsNamed } from '../../queries/deeds.ts'
import type { OpenRegister } from '../../register-access.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'

/** Imports listed where none is named. */
const listedDeeds = 20
/** Records named on the screen; the rest is counted. */
const shownRecords = 40

export const undoCommand: Command = {
  name: 'undo',
  summary: 'Takes a whole import back as new versions, with a reason; without an import it lists the newest.',
  words: '[import]',
  least: 0,
  most: 1,
  options: {
    reason: {
      type: 'string',
      value: 'text',
      says: 'why: stands in the history of each record, for everybody to read',
    },
    'dry-run': { type: 'boolean', short: 'n', says: 'say what would be done, and do nothing' },
  },
  examples: [
    'candour undo',
    'candour undo 5f0c1e7a --dry-run',
    'candour undo 5f0c1e7a --reason "It was last year\'s sheet"',
  ],
  run: runUndo,
}

async function runUndo(typed: Typed, surface: Surface): Promise<ExitCode> {
  const [id] = typed.words
  const isDryRun = typed.flag('dry-run')
  const reason = typed.text('reason')?.trim() ?? ''
  if (id !== undefined && reason === '' && !isDryRun)
    throw new WrongUse('--reason is missing; expected why this is done, in a sentence that others understand.')
  const register = await surface.openRegister()
  try {
    if (id === undefined) return await listImports(register, surface)
    const { clock, random } = surface
    const tools = { db: register.db, clock, random }
    const result = await undoDeed(tools, id, { reason, actor: { role: 'operator' }, isDryRun })
    if (!result.ok) {
      for (const refusal of result.refusals) surface.err(sentenceOf(refusal))
      surface.err('Nothing was changed.')
      return exitCodes.refused
    }
    for (const line of undoLines(result, isDryRun)) surface.out(line)
    return exitCodes.done
  } finally {
    await register.close()
  }
}

async function listImports(register: OpenRegister, surface: Surface): Promise<ExitCode> {
  const deeds = await askOnce(register.db, operator, (reader) => newestDeedsNamed(reader, undoable, listedDeeds))
  for (const { id, name, doneAt, written, reason } of deeds) {
    const when = `${doneAt.slice(0, 16).replace('T', ' ')} UTC`
    surface.out(`${id}  ${when}  ${name}, ${counted(written, 'entry', 'entries')}: ${reason ?? 'erased'}`)
  }
  if (deeds.length === 0) surface.out('Nothing was imported yet that could be taken back.')
  return exitCodes.done
}

const does = { withdraw: 'withdrawn', 'bring-back': 'brought back', 'give-back': 'as it was before' } as const

const reasons: { readonly [B in LeftBecause]: (version: number) => string } = {
  'changed-since': (version) => `left: changed since, at version ${version} now`,
  registered: () => 'left: a promise that was registered stays registered; register the next version of it',
  'taken-back': () => 'left: it was taken back by those who told it',
  'would-show': () => 'left: it was told in confidence by this import; make-public shows it',
  erased: () => 'left: what it said before was erased',
}

function* undoLines(
  { undone, steps, receipt }: UndoResult & { readonly ok: true },
  isDryRun: boolean,
): Generator<string> {
  const named = steps.filter(({ does }) => does !== 'nothing')
  const left = named.filter((step) => step.does === 'left')
  // What is left comes first and whole: nobody else tells of it.
  for (const step of [...left, ...named.filter((step) => step.does !== 'left').slice(0, shownRecords)])
    yield stepLine(step)
  const hidden = named.length - left.length - shownRecords
  if (hidden > 0) yield `and ${counted(hidden, 'more record')}`
  const count = (what: UndoStep['does']) => steps.filter((step) => step.does === what).length
  const parts = [
    `${counted(count('withdraw'), 'record')} withdrawn`,
    `${count('give-back').toLocaleString('en-GB')} as before`,
    `${count('bring-back').toLocaleString('en-GB')} brought back`,
    `${left.length.toLocaleString('en-GB')} left`,
  ]
  yield `${undone.name} ${undone.id}: ${parts.join(', ')}.`
  if (receipt === undefined) yield 'There was nothing to take back: nothing was changed.'
  else if (isDryRun)
    yield `Dry run: nothing was kept. The ledger would stand at entry ${receipt.position.toLocaleString('en-GB')}.`
  else {
    yield `The ledger stands at entry ${receipt.position.toLocaleString('en-GB')}.`
    yield `This undo is ${receipt.deed}: candour undo ${receipt.deed} --reason <why> takes it back, which lets the same ids be imported again.`
  }
}

function stepLine(step: UndoStep): string {
  const record = `${recordKinds[step.kind].singular} ${step.id}`
  if (step.does === 'left') return `${record}: ${reasons[step.because](step.version)}`
  return `${record}: ${step.does === 'nothing' ? 'as it was' : does[step.does]}`
}
