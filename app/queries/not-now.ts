/**
 * The register cannot answer now, and the same question later may be answered: the database is away, or what the question needs is
 * locked or too busy. No fault of the question.
 */
export class NotNow extends Error {
  readonly why: 'away' | 'busy'
  /** Seconds after which asking again is worth it. */
  readonly retryAfter: number

  constructor(why: 'away' | 'busy', cause?: unknown) {
    super(why === 'away' ? 'the database is away' : 'the database is busy with what this needs', { cause })
    this.why = why
    this.retryAfter = why === 'away' ? 5 : 2
  }
}
