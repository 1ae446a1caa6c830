import { plainDateOf } from '@candour/register'
import type { Moment } from '../app/queries/moment.ts'
import type { Questions } from '../app/queries/questions.ts'

const someMoment: Moment = { position: 7, judgedOn: plainDateOf('2026-11-23'), release: 'test' }

/** Questions to a register that is not there, for pages that ask it nothing. */
export function nothingToAsk(moment: () => Moment = () => someMoment): Questions {
  return {
    moment,
    indexed: Promise.resolve(),
    ask: () => Promise.reject(new Error('these pages were to stand alone')),
  }
}
