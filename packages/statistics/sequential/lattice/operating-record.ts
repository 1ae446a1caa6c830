/** What a stopping rule does when the truth is known: chances to stop for each reason, and how many are exposed. */
export type Operating = {
  /** Chance to have stopped for benefit by the end. */
  readonly benefit: number
  /** Chance to have stopped for futility by the end. */
  readonly futility: number
  /** Chance to have stopped for harm by the end. */
  readonly harm: number
  /** Chance that the rule has said nothing when the maximum is reached. */
  readonly undecided: number
  /** Expected number observed until the stop or the maximum. */
  readonly expectedN: number
  /** The most that can be observed. */
  readonly maximumN: number
  /** The same chances by look, cumulated; one row for each look. */
  readonly byLook: readonly OperatingAtLook[]
}

/** Cumulative chances of having stopped by one look. */
export type OperatingAtLook = {
  /** Number observed (or exposure) at the look. */
  readonly n: number
  readonly benefit: number
  readonly futility: number
  readonly harm: number
}
