import { RegisterAway } from '../../queries/register-away.ts'
import { NotNow, within } from './not-now.ts'

/** Bounds on what pages ask of the register at the same time. Together they leave connections to pages that are not late. */
export interface TurnLimits {
  /** Questions of one page that run together. */
  readonly ofOnePage: number
  /** Questions that run together of all pages that are late; each of these has one at a time. */
  readonly ofLatePages: number
  /** From the wish for an answer until it is given up, in milliseconds. */
  readonly waitMs: number
}

/** For a pool of twelve connections. */
export const usualTurns: TurnLimits = { ofOnePage: 4, ofLatePages: 6, waitMs: 10_000 }

/** What a question is handed while it has its turn. */
export interface Turn {
  /** Says that the answer has begun to go out: from here it may take longer. */
  begun(): void
  /** Whether nobody waits for the answer any more. */
  isGivenUp(): boolean
}

interface Place {
  readonly page: string
  readonly start: () => void
}

/**
 * Lets every page ask in its turn. Where some are slow (a table that is locked, a server that stalls), their questions would take every
 * connection, and all other pages would wait for nothing of theirs. So a page asks a few things at a time, and a page that was not
 * answered in time asks one, until it is.
 */
export class Turns {
  readonly #limits: TurnLimits
  readonly #running = new Map<string, number>()
  readonly #late = new Set<string>()
  readonly #row = new Set<Place>()

  constructor(limits: TurnLimits) {
    this.#limits = limits
  }

  /** @throws NotNow when no answer came in time; its question keeps its turn until it ends, since it keeps its connection till then */
  async take<T>(page: string, question: (turn: Turn) => Promise<T>): Promise<T> {
    let isGivenUp = false
    let begun: () => void = () => undefined
    const beginning = new Promise<void>((resolve) => {
      begun = resolve
    })
    let place: Place | undefined
    const start = new Promise<void>((resolve) => {
      place = { page, start: resolve }
      this.#row.add(place)
    })
    this.#letIn()
    const answer = start.then(async () => {
      try {
        const answered = await question({ begun, isGivenUp: () => isGivenUp })
        this.#late.delete(page)
        return answered
      } catch (error) {
        if (error instanceof RegisterAway && error.because === 'busy') this.#late.add(page)
        throw error
      } finally {
        this.#running.set(page, this.#runningOf(page) - 1)
        this.#letIn()
      }
    })
    await within(this.#limits.waitMs, Promise.race([answer, beginning]), () => {
      isGivenUp = true
      this.#late.add(page)
      if (place !== undefined) this.#row.delete(place)
      return new NotNow('the database does not answer in time', 10)
    })
    return answer
  }

  #letIn(): void {
    for (const place of this.#row) {
      if (!this.#mayStart(place.page)) continue
      this.#row.delete(place)
      this.#running.set(place.page, this.#runningOf(place.page) + 1)
      place.start()
    }
  }

  #mayStart(page: string): boolean {
    if (!this.#late.has(page)) return this.#runningOf(page) < this.#limits.ofOnePage
    if (this.#runningOf(page) > 0) return false
    let ofLatePages = 0
    for (const late of this.#late) ofLatePages += this.#runningOf(late)
    return ofLatePages < this.#limits.ofLatePages
  }

  #runningOf(page: string): number {
    return this.#running.get(page) ?? 0
  }
}
