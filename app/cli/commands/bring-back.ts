import { deedCommand } from '../deed-command.ts'

export const bringBackCommand = deedCommand({
  name: 'bring-back',
  summary: 'Brings a withdrawn record back, with a reason.',
  examples: ['candour bring-back claim r1-pause-c1 --reason "The correction was of another page"'],
  proposal: ({ kind }, id) => ({ kind, id, bringBack: true }),
  done: 'Brought back',
})
