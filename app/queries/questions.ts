import { setTimeout as sleep } from 'node:timers/promises'
import type { Viewer } from '@candour/register'
import type { SearchIndex } from '@candour/search'
import { inSnapshot } from '../store/audit-queries.ts'
import { isConnectionLost, isDatabaseBusy, isOvertaken, isPoolFull } from '../store/connection-faults.ts'
import { type LedgerState, ledgerState } from '../store/ledger-state.ts'
import type { Database } from '../store/tables.ts'
import { keyOfMoment, type Moment } from './moment.ts'
import { NotNow } from './not-now.ts'
import { SearchingReader } from './reader.ts'
import type { RegisterState } from './register-state.ts'
import { Turns } from './turns.ts'

export interface Asking {
  /** A position that this reader has seen: the answer is made from there or later, where the ledger still holds it. */
  readonly atLeast?: number | undefined
  /** What is asked, as the pattern of a page's address, of which there are few: what waits for a locked table does not keep others from being answered. */
  readonly lane?: string
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
   * `moment()` or `atLeast`, but a later one where entries came in between. The question may be asked twice.
   * @throws NotNow when the database is away, or too busy with what this needs
   */
  ask<T>(viewer: Viewer, question: (reader: SearchingReader, moment: Moment) => Promise<T>, asking?: Asking): Promise<T>
}

/** What a process follows, and what questions are therefore made from. */
export interface Followed extends Pick<Questions, 'moment' | 'indexed' | 'state'> {
  readonly index: SearchIndex
  /** Whether the index holds exactly what the moment says. */
  readonly isIndexed: boolean
  /** Resolves when this process has followed the ledger to a position, when the ledger does not hold it, or after two seconds. */
  reach(position: number): Promise<void>
}

export interface QuestionedDatabases {
  /** The database that is written to, within the limits for questions. */
  readonly primary: Database
  /** A replica of it, which may be behind. */
  readonly replica?: Database | undefined
}

/** A replica is asked again for so long, in milliseconds, and then left alone for so long. */
const patienceMs = 200
const pauseMs = 20
const leaveAloneMs = 1_000

const isBehind = Symbol('behind')

/** Questions to a database, by the moment and the index that a process follows. */
export function questionsTo({ primary, replica }: QuestionedDatabases, followed: Followed): Questions {
  const turns = new Turns()
  let replicaAgainAt = 0

  /** The moment of a snapshot: this process's own one when it is the same, so that it can be told from any that passed. */
  const momentOf = (at: LedgerState): Moment => {
    const own = followed.moment()
    const { position, commitment, erased } = at
    const moment = { position, commitment, erased, judgedOn: at.judgedOn ?? own.judgedOn, release: own.release }
    return followed.isIndexed && keyOfMoment(moment) === keyOfMoment(own) ? own : moment
  }

  const answer = async <T>(db: Database, viewer: Viewer, question: Question<T>): Promise<T | typeof isBehind> => {
    let done: { readonly answer: T } | undefined
    try {
      return await inSnapshot(db, async (snapshot) => {
        const least = followed.moment()
        const at = await ledgerState(snapshot)
        // What the primary says is how it is, even where it went back; what another says may only be late.
        if (!at.isPrimary && isBefore(at, least)) return isBehind
        const moment = momentOf(at)
        const { index } = followed
        const { keeping } = followed.state()
        done = {
          answer: await question(new SearchingReader(snapshot, viewer, moment.judgedOn, { index, keeping }), moment),
        }
        return done.answer
      })
    } catch (error) {
      // Nothing was written: an answer is right, even when the end of its transaction was lost.
      if (done !== undefined && (isConnectionLost(error) || isDatabaseBusy(error))) return done.answer
      throw error
    }
  }

  const fromReplica = async <T>(viewer: Viewer, question: Question<T>): Promise<T | typeof isBehind> => {
    if (replica === undefined || performance.now() < replicaAgainAt) return isBehind
    try {
      for (const until = performance.now() + patienceMs; performance.now() < until; await sleep(pauseMs)) {
        const answered = await answer(replica, viewer, question)
        if (answered !== isBehind) return answered
      }
    } catch (error) {
      if (isOvertaken(error)) return isBehind
      if (isDatabaseBusy(error)) throw new NotNow('busy', error)
      if (isPoolFull(error)) throw new NotNow('crowded', error)
      if (!isConnectionLost(error)) throw error
    }
    replicaAgainAt = performance.now() + leaveAloneMs
    return isBehind
  }

  const fromPrimary = async <T>(viewer: Viewer, question: Question<T>): Promise<T> => {
    for (let isAgain = false; ; isAgain = true) {
      try {
        const answered = await answer(primary, viewer, question)
        if (answered !== isBehind) return answered
        throw new NotNow('away')
      } catch (error) {
        if (isDatabaseBusy(error)) throw new NotNow('busy', error)
        if (isPoolFull(error)) throw new NotNow('crowded', error)
        if (!isConnectionLost(error)) throw error
        // A connection that broke while it was at rest is found out only now; a new one may do.
        if (isAgain) throw new NotNow('away', error)
      }
    }
  }

  return {
    moment: followed.moment,
    state: followed.state,
    isNow: (moment) => moment === followed.moment(),
    get indexed() {
      return followed.indexed
    },
    async ask(viewer, question, { atLeast = 0, lane } = {}) {
      if (followed.state().database === 'away') throw new NotNow('away')
      if (atLeast > followed.moment().position) await followed.reach(atLeast)
      const asked = async () => {
        const answered = await fromReplica(viewer, question)
        return answered === isBehind ? fromPrimary(viewer, question) : answered
      }
      return lane === undefined ? asked() : turns.take(lane, asked)
    },
  }
}

type Question<T> = (reader: SearchingReader, moment: Moment) => Promise<T>

function isBefore(at: LedgerState, moment: Moment): boolean {
  if (at.position < moment.position || at.erased < moment.erased) return true
  if (at.position > moment.position) return false
  return at.commitment !== moment.commitment || (at.judgedOn !== undefined && at.judgedOn < moment.judgedOn)
}
