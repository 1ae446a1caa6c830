import { everybody, type Viewer } from '@candour/register'
import type { Moment } from '../../queries/moment.ts'
import type { Questions } from '../../queries/questions.ts'
import type { SearchingReader } from '../../queries/reader.ts'
import type { Page } from '../page.ts'
import type { Limits } from './limits.ts'
import { NotNow, within } from './not-now.ts'
import { type Turn, Turns } from './turns.ts'

/** Asks the register for pages, each in its turn. */
export class Asking {
  readonly #questions: Questions
  readonly #limits: Limits
  readonly #turns: Turns

  constructor(questions: Questions, limits: Limits) {
    this.#questions = questions
    this.#limits = limits
    this.#turns = new Turns(limits.turns)
  }

  /**
   * Whether what is kept may be believed to be of the present: the database was heard of lately, and the reader has seen nothing later.
   * @param seen the position of the latest answer that this reader says to have seen
   */
  isPresent(seen: number | undefined): boolean {
    const { heardAt, moment } = this.#questions.state()
    return Date.now() - heardAt.getTime() < this.#limits.unheardMs && (seen ?? 0) <= moment.position
  }

  /** Does a deed, for which what others ask waits a moment. */
  forDeed<T>(deed: () => Promise<T>): Promise<T> {
    return this.#turns.forDeed(deed)
  }

  /** @throws NotNow, or RegisterAway, when there is no answer just now */
  async ask<T>(
    page: Pick<Page, 'address' | 'searches'> & { readonly isDeed?: true },
    seen: number | undefined,
    question: (reader: SearchingReader, moment: Moment, turn: Turn) => Promise<T>,
    viewer: Viewer = everybody,
  ): Promise<T> {
    const { indexed } = this.#questions
    if (page.searches)
      await within(this.#limits.indexMs, indexed, () => new NotNow('the search is still being prepared', 10))
    return this.#turns.take(
      page.address,
      (turn) =>
        this.#questions.ask(viewer, (reader, moment) => question(reader, moment, turn), {
          atLeast: seen,
          searches: page.searches === true,
        }),
      page.isDeed === true,
    )
  }
}
