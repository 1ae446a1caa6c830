/** Where the register does not say what its ledger says. */
export interface Difference {
  /** What it is about: `entry 12`, `finding hub-homes-f1`. */
  readonly about: string
  readonly field?: string
  /** What the ledger, or the rules applied to it, say. */
  readonly expected: string
  /** What stands there instead, and where. */
  readonly found: string
}

/** Thrown by a step at the first difference; caught by the audit alone. */
export class Differs extends Error {
  readonly difference: Difference
  constructor(difference: Difference) {
    super(`${difference.about} differs`)
    this.difference = difference
  }
}

/** The difference as one sentence. */
export function differenceInWords({ about, field, expected, found }: Difference): string {
  return `${about}${field === undefined ? '' : `, ${field}`}: expected ${expected}; found ${found}.`
}
