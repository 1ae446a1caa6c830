import type { Clock } from '../ports/clock.ts'
import type { Mailer } from '../ports/mailer.ts'
import type { Randomness } from '../ports/randomness.ts'
import type { PeopleDatabase } from '../store/people/people-tables.ts'
import { secretOf } from '../store/people/persons.ts'
import type { Queue } from '../store/queue/queue.ts'
import type { AccountTools } from './account-tools.ts'
import type { SignInLibrary } from './sign-in-library.ts'

export interface AccountParts {
  readonly people: PeopleDatabase
  readonly clock: Pick<Clock, 'now'>
  readonly random: Randomness
  readonly mailer: Mailer
  readonly queue: Queue
  /** Scheme, host and port under which the site is asked; asked when it is first wanted. */
  readonly address: () => string
  readonly log?: NonNullable<AccountTools['log']>
  readonly tell: (problem: string) => void
}

/** The accounts of a register. The library that signs people in is loaded when somebody first signs in, not at every start. */
export async function openAccounts({ address, ...parts }: AccountParts): Promise<AccountTools> {
  const secret = await secretOf(parts.people)
  let loading: Promise<SignInLibrary> | undefined
  return {
    ...parts,
    secret,
    get address() {
      return address()
    },
    library: () => {
      loading ??= import('./sign-in-library.ts').then(({ signInLibrary }) =>
        signInLibrary({ people: parts.people, secret, address: address() }),
      )
      return loading
    },
  }
}
