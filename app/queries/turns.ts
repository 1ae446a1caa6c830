import { NotNow } from './not-now.ts'

/** Questions of one lane that are asked at once, and how many more may wait for so long, in milliseconds. */
const mostAtOnce = 6
const mostWaiting = 200
const patienceMs = 5_000
/** Lanes in trouble may together ask so many questions at once. */
const mostInTrouble = 3

interface Lane {
  asking: number
  isInTrouble: boolean
  readonly waiting: Set<() => void>
}

/**
 * Gives each lane of questions its turn, so that one that waits for a locked table does not take every connection. A lane whose question
 * found the database busy is in trouble until one succeeds: it may try with one question at a time, and all others of it are refused at
 * once.
 */
export class Turns {
  readonly #lanes = new Map<string, Lane>()
  #inTrouble = 0

  /** @throws NotNow when the lane is in trouble or too many wait in it */
  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const lane = this.#lanes.get(name) ?? { asking: 0, isInTrouble: false, waiting: new Set() }
    this.#lanes.set(name, lane)
    const isTrial = lane.isInTrouble
    if (isTrial && (lane.asking > 0 || this.#inTrouble >= mostInTrouble)) throw new NotNow('busy')
    if (lane.asking < mostAtOnce) lane.asking += 1
    else await this.#placeIn(lane)
    if (isTrial) this.#inTrouble += 1
    try {
      const answer = await work()
      lane.isInTrouble = false
      return answer
    } catch (error) {
      if (error instanceof NotNow && error.why === 'busy') this.#trouble(lane)
      throw error
    } finally {
      lane.asking -= 1
      if (isTrial) this.#inTrouble -= 1
      const [next] = lane.waiting
      next?.()
      if (lane.asking === 0 && lane.waiting.size === 0 && !lane.isInTrouble) this.#lanes.delete(name)
    }
  }

  /** Waits for a place, which is taken when this resolves. */
  async #placeIn(lane: Lane): Promise<void> {
    if (lane.waiting.size >= mostWaiting) throw new NotNow('crowded')
    await new Promise<void>((resolve, reject) => {
      const go = () => {
        clearTimeout(timer)
        lane.waiting.delete(go)
        if (lane.isInTrouble) return reject(new NotNow('busy'))
        if (lane.asking >= mostAtOnce) return reject(new NotNow('crowded'))
        lane.asking += 1
        resolve()
      }
      const timer = setTimeout(go, patienceMs)
      lane.waiting.add(go)
    })
  }

  /** Those that wait would only find the same. */
  #trouble(lane: Lane): void {
    lane.isInTrouble = true
    for (const go of [...lane.waiting]) go()
  }
}
