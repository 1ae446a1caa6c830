import { plainDateOf } from '@candour/register'
import type { Moment } from '../app/queries/moment.ts'
import type { Questions } from '../app/queries/questions.ts'

const someMoment: Moment = {
  position: 7,
  commitment: 'ab12',
  erased: 0,
  judgedOn: plainDateOf('2026-11-23'),
  release: 'test',
}

/** Questions to a register that is not there, for pages that ask it nothing. */
export function nothingToAsk(): Questions {
  return {
    moment: () => someMoment,
    isNow: (moment) => moment === someMoment,
    indexed: Promise.resolve(),
    state: () => ({
      database: 'here',
      since: new Date(),
      moment: someMoment,
      indexedTo: 7,
      keeping: 'one-machine',
      heardAt: new Date(),
    }),
    ask: () => Promise.reject(new Error('these pages were to stand alone')),
  }
}
