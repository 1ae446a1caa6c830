import { allKinds } from '@candour/register'
import { WrongUse } from '../command.ts'
import { deedCommand } from '../deed-command.ts'

/** The kinds that can be told in confidence. */
const hiding = allKinds.filter(({ protectedBy }) => protectedBy !== undefined)

export const makePublicCommand = deedCommand({
  name: 'make-public',
  summary: 'Shows what was told in confidence: the one deed that may, and its reason is on record.',
  examples: ['candour make-public lesson l7q4m2v9x1c8k5r3t --reason "The teller asked for it"'],
  proposal: (kind, id) => {
    if (kind.protectedBy === undefined)
      throw new WrongUse(
        `Nothing of a ${kind.singular} is hidden; accepted is ${hiding.map((one) => one.kind).join(' or ')}.`,
      )
    return { kind: kind.kind, id, patch: { [kind.protectedBy]: null } }
  },
  done: 'Made public',
})
