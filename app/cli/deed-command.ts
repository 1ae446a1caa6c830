import { type RecordKind, sentenceOf } from '@candour/register'
import { type DeedName, newDeedId } from '../actions/deed.ts'
import type { Proposal } from '../actions/proposal.ts'
import { propose } from '../actions/propose.ts'
import { type Command, exitCodes, WrongUse } from './command.ts'
import { kindNamed } from './kind-word.ts'

/** A command that does one thing to one record, with a reason that stands in its history. */
export interface DeedCommand {
  readonly name: DeedName
  readonly summary: string
  readonly examples: readonly string[]
  /** What it proposes. */
  proposal(kind: RecordKind, id: string): Proposal
  /** What it says when it is done: `Withdrawn`. */
  readonly done: string
}

export function deedCommand({ name, summary, examples, proposal, done }: DeedCommand): Command {
  return {
    name,
    summary,
    words: '<kind> <id>',
    least: 2,
    most: 2,
    options: {
      reason: {
        type: 'string',
        value: 'text',
        says: 'why: stands in the history of the record, for everybody to read',
      },
    },
    examples,
    run: async (typed, surface) => {
      const [word = '', id = ''] = typed.words
      const kind = kindNamed(word)
      const reason = typed.text('reason')?.trim() ?? ''
      if (reason === '')
        throw new WrongUse('--reason is missing; expected why this is done, in a sentence that others understand.')
      const register = await surface.openRegister()
      try {
        const { clock, random } = surface
        const deed = { id: newDeedId(random), name, reason, actor: { role: 'operator' } as const }
        const proposed = await propose({ db: register.db, clock, random }, deed, [proposal(kind, id)])
        if (!proposed.ok) {
          for (const refusal of proposed.refusals) surface.err(sentenceOf(refusal))
          surface.err('Nothing was changed.')
          return exitCodes.refused
        }
        const { entries: [entry] = [], position } = proposed.receipt
        surface.out(
          entry === undefined
            ? `The ${kind.singular} ${id} is so already: nothing was changed.`
            : `${done}: ${kind.singular} ${id}, version ${entry.version}, entry ${position.toLocaleString('en-GB')}.`,
        )
        return exitCodes.done
      } finally {
        await register.close()
      }
    },
  }
}
