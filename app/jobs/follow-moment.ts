import type { PlainDate } from '@candour/register'
import { keyOfMoment, type Moment } from '../queries/moment.ts'
import { isRewritten, type LedgerState, ledgerState } from '../store/ledger-state.ts'
import type { Database } from '../store/tables.ts'
import { inSnapshot } from '../store/transaction.ts'
import { FollowedIndex } from './follow-index.ts'
import type { IndexFile } from './index-file.ts'
import { promised } from './waiting.ts'

export interface MomentParts {
  /** The day for a ledger that was never judged. */
  readonly today: () => PlainDate
  readonly release: string
  readonly tell: (line: string) => void
  /** Where the index is kept between two starts. */
  readonly indexFile?: IndexFile | undefined
}

/**
 * The moment that answers are made from, and the index that has followed it: they move on together, within one snapshot of the ledger,
 * so that the one never says what the other does not hold. Neither goes back unless the ledger itself did.
 */
export class FollowedMoment {
  readonly followed: FollowedIndex
  #moment: Moment
  #indexed = promised()
  readonly #parts: MomentParts
  #cannotKeep = false

  constructor(first: LedgerState, parts: MomentParts) {
    this.#parts = parts
    this.followed = new FollowedIndex(parts.indexFile)
    this.#moment = this.#momentOf(first)
  }

  get moment(): Moment {
    return this.#moment
  }

  /** Resolves when an index is built. */
  get indexed(): Promise<void> {
    return this.#indexed.promise
  }

  /** Whether the index holds exactly what the moment says. */
  get isIndexed(): boolean {
    const { holds } = this.followed
    const { position, commitment, erased } = this.#moment
    return holds?.position === position && holds.commitment === commitment && holds.erased === erased
  }

  /** Whether there is nothing to follow where the ledger stands so. */
  isAt(state: LedgerState): boolean {
    const { holds } = this.followed
    return holds !== undefined && !isRewritten(holds, state) && this.#isSame(this.#momentOf(state))
  }

  /** Follows the ledger to where it stands now. */
  async catchUp(db: Database, isClosed: () => boolean): Promise<void> {
    await inSnapshot(db, async (snapshot) => {
      const at = await ledgerState(snapshot, this.followed.holds?.position)
      // A replica may be behind; the ledger is followed where it is written.
      if (!at.isPrimary) return
      await this.#lookBack(at)
      if (!this.followed.holds) await this.followed.begin(snapshot, at, isClosed)
      while ((this.followed.holds?.position ?? at.position) < at.position && !isClosed()) {
        const place = await this.followed.step(snapshot)
        if (place === undefined) break
        this.#moveTo({ ...this.#moment, ...place })
      }
      if (!isClosed()) this.#moveTo(this.#momentOf(at))
    })
    if (this.followed.holds) this.#indexed.keep()
    if (!isClosed()) await this.#keep()
  }

  /** Keeps the index for the next start. */
  async keepAtEnd(): Promise<void> {
    await this.#keep({ atEnd: true })
  }

  /** A folder that cannot be written to costs the next start its time, and nobody anything else. */
  async #keep(when?: { readonly atEnd: true }): Promise<void> {
    try {
      await this.followed.keep(when)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      if (!this.#cannotKeep) this.#parts.tell(`The search index cannot be kept for the next start: ${why}`)
      this.#cannotKeep = true
    }
  }

  /** What was indexed and is not in the ledger any more is let go, and nothing made from it counts as current. */
  async #lookBack(at: LedgerState): Promise<void> {
    const { holds } = this.followed
    if (!holds || !isRewritten(holds, at)) return
    this.#parts.tell(
      at.erased > holds.erased
        ? 'Something was erased from the ledger; the search index is made anew.'
        : `The ledger is not what it was at entry ${holds.position}, as after a restore. It stands at ${at.position}; the search index is made anew.`,
    )
    await this.followed.doubt()
    this.#indexed = promised()
    this.#moment = this.#momentOf(at)
  }

  #momentOf({ position, commitment, erased, judgedOn = this.#parts.today() }: LedgerState): Moment {
    return { position, commitment, erased, judgedOn, release: this.#parts.release }
  }

  #isSame(moment: Moment): boolean {
    return keyOfMoment(moment) === keyOfMoment(this.#moment)
  }

  /** The same moment stays the same object: what was made from it is still what everybody would be given. */
  #moveTo(moment: Moment): void {
    if (!this.#isSame(moment)) this.#moment = moment
  }
}
