import type { RegisterState } from '../queries/register-state.ts'

/** Connections are made anew at most this often, in milliseconds: a server that is merely slow is not met with ever more of them. */
const renewEveryMs = 10_000

/** How the database stands to this process: told when it changes, not each time that it is found so. */
export class DatabaseStanding {
  #now: RegisterState['database']
  #since = new Date()
  #renewedAt = Number.NEGATIVE_INFINITY
  readonly #tell: (line: string) => void
  readonly #renew: () => Promise<void>

  constructor(now: RegisterState['database'], tell: (line: string) => void, renew: () => Promise<void>) {
    this.#now = now
    this.#tell = tell
    this.#renew = renew
  }

  get database(): RegisterState['database'] {
    return this.#now
  }

  get since(): Date {
    return this.#since
  }

  /** It was found so, and `says` tells it to whoever reads the log. */
  found(now: RegisterState['database'], says: string): void {
    if (now === this.#now) return
    this.#now = now
    this.#since = new Date()
    this.#tell(says)
  }

  /** Connections that there are may lead to a server that is gone, or is not the one to write to any more. */
  async renew(): Promise<void> {
    if (performance.now() - this.#renewedAt < renewEveryMs) return
    this.#renewedAt = performance.now()
    await this.#renew()
  }
}
