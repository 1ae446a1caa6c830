import { SequenceBuffer } from '../index/sequence-store.ts'

/** Working memory of the searches of one index, kept between them. Everything in it is zero when no search runs. */
export class Scratch {
  /** Per slot: the score so far. */
  scores = new Float64Array(0)
  /** Per slot: the weight of the query's words that it has so far, and the last of these words. */
  met = new Float64Array(0)
  lastWord = new Uint16Array(0)
  /** Slots with a score, `touchedCount` of them. */
  touched = new Uint32Array(0)
  touchedCount = 0
  /** Per term number: its place in a list of terms, plus one. */
  roles = new Uint16Array(0)
  readonly sequences = new SequenceBuffer()

  fit(slots: number, terms: number): void {
    if (slots > this.scores.length) {
      this.scores = new Float64Array(Math.ceil(slots * 1.25))
      this.touched = new Uint32Array(this.scores.length)
      this.met = new Float64Array(this.scores.length)
      this.lastWord = new Uint16Array(this.scores.length)
    }
    if (terms > this.roles.length) this.roles = new Uint16Array(Math.ceil(terms * 1.25))
  }

  clearScores(): void {
    for (let at = 0; at < this.touchedCount; at++) {
      const slot = this.touched[at] ?? 0
      this.scores[slot] = 0
      this.met[slot] = 0
      this.lastWord[slot] = 0
    }
    this.touchedCount = 0
  }
}
