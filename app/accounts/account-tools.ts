import type { Clock } from '../ports/clock.ts'
import type { Mailer } from '../ports/mailer.ts'
import type { Randomness } from '../ports/randomness.ts'
import type { PeopleDatabase } from '../store/people/people-tables.ts'
import type { Queue } from '../store/queue/queue.ts'
import type { SignInLibrary } from './sign-in-library.ts'

/** What accounts need from outside. */
export interface AccountTools {
  readonly people: PeopleDatabase
  readonly clock: Pick<Clock, 'now'>
  readonly random: Randomness
  readonly mailer: Mailer
  /** Where letters that need not leave at once are left, with the deed that they tell of. */
  readonly queue: Queue
  /** Scheme, host and port under which the site is asked: what links in letters begin with. */
  readonly address: string
  /** The library that signs people in; loaded when it is first wanted, since most who start a register never sign in. */
  readonly library: () => Promise<SignInLibrary>
  /** Keys the hashes of what is counted, so that no table tells who tried. */
  readonly secret: Uint8Array
  /** Where a line on each try to sign in goes; nowhere where none is wanted. */
  readonly log?: { write(line: string): void }
  /** Told of a letter that could not be sent. */
  readonly tell: (problem: string) => void
}
