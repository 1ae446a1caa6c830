import { type Absence, absenceIn } from '../store/database-away.ts'

/**
 * The register could not be asked just now: its database does not answer, or not in time. Nothing is lost, and the same question a little
 * later is answered. Every other fault is a fault of ours.
 */
export class RegisterAway extends Error {
  readonly because: Absence

  constructor(because: Absence, cause?: unknown) {
    super(because === 'away' ? 'the database does not answer' : 'the database does not answer in time', { cause })
    this.name = 'RegisterAway'
    this.because = because
  }
}

/** The same fault, told as an absence where it is one. */
export function asAbsence(error: unknown): unknown {
  const because = absenceIn(error)
  return because === undefined ? error : new RegisterAway(because, error)
}
