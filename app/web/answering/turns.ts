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
  /** How long a question waits for deeds that are being done, in milliseconds. */
  readonly forDeedsMs: number
}

/** For a pool of twelve connections. */
export const usualTurns: TurnLimits = { ofOnePage: 4, ofLatePages: 6, waitMs: 10_000, forDeedsMs: 100 }

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
  /** Whether it waits for no deed: it is a deed's own, or has waited long enough. */
  goesAhead: boolean
}

/**
 * Lets every page ask in its turn. Where some are slow (a table that is locked, a server that stalls), their questions would take every
 * connection, and all other pages would wait for nothing of theirs. So a page asks a few things at a time, and a page that was not
 * answered in time asks one, until it is.
 *
 * A deed goes first: whoever wrote waits for it, it holds the ledger's lock, and it asks the database some thirty things one after the
 * other, each of which would wait for whatever else is being made. So what begins meanwhile waits a moment for it.
 */
export class Turns {
  readonly #limits: TurnLimits
  readonly #running = new Map<string, number>()
  readonly #late = new Set<string>()
  readonly #row = new Set<Place>()
  #deeds = 0

  constructor(limits: TurnLimits) {
    this.#limits = limits
  }

  /** Does a deed, while which questions that are not its own wait for a moment at most. */
  async forDeed<T>(deed: () => Promise<T>): Promise<T> {
    this.#deeds += 1
    try {
      return await deed()
    } finally {
      this.#deeds -= 1
      this.#letIn()
    }
  }

  /**
   * @param isOfDeed whether a deed that is being done asks
   * @throws NotNow when no answer came in time; its question keeps its turn until it ends, since it keeps its connection till then
   */
  async take<T>(page: string, question: (turn: Turn) => Promise<T>, isOfDeed = false): Promise<T> {
    let isGivenUp = false
    let begun: () => void = () => undefined
    const beginning = new Promise<void>((resolve) => {
      begun = resolve
    })
    let place: Place | undefined
    const start = new Promise<void>((resolve) => {
      place = { page, start: resolve, goesAhead: isOfDeed }
      this.#row.add(place)
    })
    this.#letIn()
    if (place !== undefined && this.#row.has(place) && !isOfDeed) this.#letInLater(place)
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
      if ((this.#deeds > 0 && !place.goesAhead) || !this.#mayStart(place.page)) continue
      this.#row.delete(place)
      this.#running.set(place.page, this.#runningOf(place.page) + 1)
      place.start()
    }
  }

  #letInLater(place: Place): void {
    setTimeout(() => {
      place.goesAhead = true
      this.#letIn()
    }, this.#limits.forDeedsMs).unref()
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
