/** The database is away; what the question needs is locked or takes too long; or too many ask at once. */
export type WhyNotNow = 'away' | 'busy' | 'crowded'

const says: { readonly [W in WhyNotNow]: string } = {
  away: 'the database is away',
  busy: 'the database is busy with what this needs',
  crowded: 'too many ask at once',
}

/** The register cannot answer now, and the same question later may be answered. No fault of the question. */
export class NotNow extends Error {
  readonly why: WhyNotNow
  /** Seconds after which asking again is worth it. */
  readonly retryAfter: number

  constructor(why: WhyNotNow, cause?: unknown) {
    super(says[why], { cause })
    this.why = why
    this.retryAfter = why === 'away' ? 5 : 2
  }
}
