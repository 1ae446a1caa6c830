import { setTimeout as sleep } from 'node:timers/promises'
import type { Viewer } from '@candour/register'
import type { SearchIndex } from '@candour/search'
import { absenceIn } from '../store/database-away.ts'
import { type LedgerState, ledgerState } from '../store/ledger-state.ts'
import type { Database } from '../store/tables.ts'
import { inSnapshot } from '../store/transaction.ts'
import { keyOfMoment, type Moment } from './moment.ts'
import { SearchingReader } from './reader.ts'
import { asAbsence, RegisterAway } from './register-away.ts'
import type { RegisterState } from './register-state.ts'

export interface Asking {
  /** A position that this reader has seen: the answer is made from there or later, where the ledger still holds it. */
  readonly atLeast?: number | undefined
  /** Whether the answer needs the index: where that is a little behind the snapshot, it is waited for. */
  readonly searches?: boolean
}

/** How pages, the API and feeds ask the register. */
export interface Questions {
  /** The moment that answers are made from now. */
  moment(): Moment
  /** Whether an answer that was made from this moment is what everybody would be given now: only such may be kept. */
  isNow(moment: Moment): boolean
  /** Resolves once searches can be answered; another promise after a restore, while the index is made anew. */
  readonly indexed: Promise<void>
  state(): RegisterState
  /**
   * Asks within one read-only snapshot, so that everything on a page is of one moment, which the question is told: never one before
   * `moment()` or `atLeast`, but a later one where entries came in between.
   * @throws RegisterAway when the database does not answer, or not in time
   */
  ask<T>(viewer: Viewer, question: (reader: SearchingReader, moment: Moment) => Promise<T>, asking?: Asking): Promise<T>
}

/** What a process follows, and what questions are therefore made from. */
export interface Followed extends Pick<Questions, 'moment' | 'indexed' | 'state'> {
  readonly index: SearchIndex
  /** Whether the index holds exactly what the moment says. */
  readonly isIndexed: boolean
  /** Resolves when this process has followed the ledger to a position, when the ledger does not hold it, or after so many milliseconds. */
  reach(position: number, patienceMs: number): Promise<void>
}

export interface QuestionedDatabases {
  /** The database that is written to, within the limits for questions. */
  readonly primary: Database
  /** A replica of it that answers now, though it may be behind. */
  readonly replica?: () => Database | undefined
  /** Lets go of connections at rest, which may all be broken where one is. */
  readonly renew?: (() => Promise<void>) | undefined
}

/** A replica is asked again for so long, in milliseconds, and then left alone for so long. */
const patienceMs = 200
const pauseMs = 20
const leaveAloneMs = 1_000
/** How long a reader waits for what was seen elsewhere, and a search for the index, in milliseconds. */
const seenPatienceMs = 2_000
const indexPatienceMs = 300

const isBehind = Symbol('behind')
const isGone = Symbol('gone')

/** Questions to a database, by the moment and the index that a process follows. */
export function questionsTo({ primary, replica, renew }: QuestionedDatabases, followed: Followed): Questions {
  let replicaAgainAt = 0

  /** The moment of a snapshot: this process's own one when it is the same, so that it can be told from any that passed. */
  const momentOf = (at: LedgerState): Moment => {
    const own = followed.moment()
    const { position, commitment, erased } = at
    const moment = { position, commitment, erased, judgedOn: at.judgedOn ?? own.judgedOn, release: own.release }
    return followed.isIndexed && keyOfMoment(moment) === keyOfMoment(own) ? own : moment
  }

  const answer = async <T>(
    db: Database,
    { viewer, question, searches }: Asked<T>,
  ): Promise<T | typeof isBehind | typeof isGone> => {
    let isAsked = false
    let done: { readonly answer: T } | undefined
    try {
      return await inSnapshot(db, async (snapshot) => {
        const least = followed.moment()
        const at = await ledgerState(snapshot)
        // What the primary says is how it is, even where it went back; what another says may only be late.
        if (!at.isPrimary && isBefore(at, least)) return isBehind
        // News that this process has not followed yet: with the index of before, a search would tell of less than its moment.
        if (searches && at.position > followed.moment().position) await followed.reach(at.position, indexPatienceMs)
        const moment = momentOf(at)
        const { index } = followed
        const { keeping } = followed.state()
        isAsked = true
        done = {
          answer: await question(new SearchingReader(snapshot, viewer, moment, { index, keeping }), moment),
        }
        return done.answer
      })
    } catch (error) {
      const because = absenceIn(error)
      // Nothing was written: an answer is right, even when the end of its transaction was lost.
      if (done !== undefined && because !== undefined) return done.answer
      // A connection that broke while it was at rest is found out only now.
      if (!isAsked && because === 'away') return isGone
      throw error
    }
  }

  const fromReplica = async <T>(asked: Asked<T>): Promise<T | typeof isBehind> => {
    const db = performance.now() < replicaAgainAt ? undefined : replica?.()
    if (db === undefined) return isBehind
    for (const until = performance.now() + patienceMs; performance.now() < until; await sleep(pauseMs)) {
      const answered = await answer(db, asked)
      if (answered === isGone) break
      if (answered !== isBehind) return answered
    }
    replicaAgainAt = performance.now() + leaveAloneMs
    return isBehind
  }

  const fromPrimary = async <T>(asked: Asked<T>): Promise<T> => {
    for (let tries = 0; tries < 2; tries += 1) {
      const answered = await answer(primary, asked)
      if (answered !== isBehind && answered !== isGone) return answered
      await renew?.()
    }
    throw new RegisterAway('away')
  }

  return {
    moment: followed.moment,
    state: followed.state,
    isNow: (moment) => moment === followed.moment(),
    get indexed() {
      return followed.indexed
    },
    async ask(viewer, question, { atLeast = 0, searches = false } = {}) {
      if (followed.state().database === 'away') throw new RegisterAway('away')
      if (atLeast > followed.moment().position) await followed.reach(atLeast, seenPatienceMs)
      const asked = { viewer, question, searches }
      try {
        const answered = await fromReplica(asked)
        return answered === isBehind ? await fromPrimary(asked) : answered
      } catch (error) {
        throw asAbsence(error)
      }
    },
  }
}

interface Asked<T> {
  readonly viewer: Viewer
  readonly question: (reader: SearchingReader, moment: Moment) => Promise<T>
  readonly searches: boolean
}

function isBefore(at: LedgerState, moment: Moment): boolean {
  if (at.position < moment.position || at.erased < moment.erased) return true
  if (at.position > moment.position) return false
  return at.commitment !== moment.commitment || (at.judgedOn !== undefined && at.judgedOn < moment.judgedOn)
}
