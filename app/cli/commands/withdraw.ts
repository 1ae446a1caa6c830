import { deedCommand } from '../deed-command.ts'

export const withdrawCommand = deedCommand({
  name: 'withdraw',
  summary: 'Withdraws a record with a reason: it leaves lists and search, what it said stays in its history.',
  examples: ['candour withdraw claim r1-pause-c1 --reason "The page it quoted was corrected"'],
  proposal: ({ kind }, id) => ({ kind, id, withdraw: true }),
  done: 'Withdrawn',
})
