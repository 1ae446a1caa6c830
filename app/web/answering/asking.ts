import { everybody } from '@candour/register'
import type { Moment } from '../../queries/moment.ts'
import type { Questions } from '../../queries/questions.ts'
import type { Reader } from '../../queries/reader.ts'
import type { Page } from '../page.ts'
import type { Limits } from './limits.ts'
import { NotNow, within } from './not-now.ts'
import { type Turn, Turns } from './turns.ts'

/** Asks the register for pages, each in its turn, and remembers when it was last heard of. */
export class Asking {
  readonly #questions: Questions
  readonly #limits: Limits
  readonly #turns: Turns
  #heardAt = performance.now()

  constructor(questions: Questions, limits: Limits) {
    this.#questions = questions
    this.#limits = limits
    this.#turns = new Turns(limits.turns)
  }

  /** Whether the database answered lately, so that what is kept may be believed to be of the present. */
  get isHeardOf(): boolean {
    return performance.now() - this.#heardAt < this.#limits.unheardMs
  }

  /** @throws NotNow, or RegisterAway, when there is no answer just now */
  async ask<T>(
    page: Pick<Page, 'address' | 'searches'>,
    question: (reader: Reader, moment: Moment, turn: Turn) => Promise<T>,
  ): Promise<T> {
    const { indexed } = this.#questions
    if (page.searches)
      await within(this.#limits.indexMs, indexed, () => new NotNow('the search is still being prepared', 10))
    return this.#turns.take(page.address, (turn) =>
      this.#questions.ask(everybody, async (reader, moment) => {
        this.#heardAt = performance.now()
        return question(reader, moment, turn)
      }),
    )
  }
}
