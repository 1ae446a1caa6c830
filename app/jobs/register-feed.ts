import { setTimeout as sleep } from 'node:timers/promises'
import type { PlainDate } from '@candour/register'
import type { SearchIndex } from '@candour/search'
import { keyOfMoment, type Moment } from '../queries/moment.ts'
import { type Questions, questionsTo } from '../queries/questions.ts'
import type { RegisterState } from '../queries/register-state.ts'
import { inSnapshot } from '../store/audit-queries.ts'
import type { Address } from '../store/database.ts'
import { hasGoneBack, type LedgerState, ledgerState } from '../store/ledger-state.ts'
import { listenForEntries } from '../store/listen.ts'
import type { Database } from '../store/tables.ts'
import { FollowedIndex } from './follow-index.ts'
import { hearLedger } from './hear-ledger.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** What a process keeps in memory of the register, and keeps fresh: the moment that answers are made from and the search index. */
export interface RegisterFeed {
  readonly index: SearchIndex
  /** How pages, the API and feeds ask the register as this process knows it. */
  readonly questions: Questions
  /** Resolves when the index holds everything up to the position at the start. */
  readonly indexed: Promise<void>
  /** Resolves when entries up to this position are known and indexed here. */
  reaches(position: number): Promise<void>
  /** Resolves when all that the ledger held at this call is known and indexed here, or the database was found away. */
  refresh(): Promise<void>
  close(): Promise<void>
}

export interface FeedParts {
  /** The database that is written to, within the limits for questions. */
  readonly asking: Database
  /** The same by a connection of its own, so that hearing never waits for questions. */
  readonly polling: Database
  /** A replica for questions, which may be behind. */
  readonly replica?: Database | undefined
  /** Where notifications are heard; undefined where none are. */
  readonly listenTo?: Address | undefined
  /** The day for a ledger that was never judged. */
  readonly today: () => PlainDate
  readonly release: string
  /** Makes all connections anew: those there are may lead to a server that is gone. */
  readonly renew?: () => Promise<void>
  readonly tell?: (line: string) => void
}

/** How long a reader waits for this process to follow to what the reader has seen, and how often connections are made anew. */
const patienceMs = 2_000
const renewEveryMs = 10_000

/** Follows the ledger. A lost connection is taken up again and what was missed is read. */
export async function followRegister(parts: FeedParts): Promise<RegisterFeed> {
  const { asking, polling, replica, listenTo, release, tell = console.error } = parts
  const index = new FollowedIndex()
  let latest = await ledgerState(polling)
  const momentOf = ({ position, commitment, judgedOn = parts.today() }: LedgerState): Moment => ({
    position,
    commitment,
    judgedOn,
    release,
  })
  let moment = momentOf(latest)
  let isClosed = false
  let indexed = promised()
  const waiting = new Set<{ readonly position: number; readonly resolve: () => void }>()
  const moveTo = (next: Moment) => {
    // The same moment stays the same object: what was made from it is still what everybody would be given.
    if (keyOfMoment(next) !== keyOfMoment(moment)) moment = next
  }

  let database: RegisterState['database'] = latest.isPrimary ? 'here' : 'read-only'
  let since = new Date()
  let heardAt = since
  let renewedAt = 0
  const stands = (now: RegisterState['database'], says: string) => {
    if (now === database) return
    database = now
    since = new Date()
    if (!isClosed) tell(says)
  }
  const renew = async () => {
    if (performance.now() - renewedAt < renewEveryMs) return
    renewedAt = performance.now()
    await parts.renew?.()
  }

  const catchUpOnce = () =>
    inSnapshot(asking, async (snapshot) => {
      const at = await ledgerState(snapshot, index.holds?.position)
      if (!at.isPrimary) return
      if (index.holds && hasGoneBack(index.holds, at)) {
        tell(
          `The ledger is another than it was at entry ${index.holds.position}, as after a restore: it stands at ${at.position}, and the search index is made anew.`,
        )
        index.doubt()
        indexed = promised()
        moment = momentOf(at)
      }
      if (!index.holds) await index.build(snapshot, at)
      while ((index.holds?.position ?? at.position) < at.position && !isClosed) {
        const place = await index.step(snapshot, at)
        if (place === undefined) break
        moveTo({ ...moment, ...place })
      }
      moveTo(momentOf(at))
    })
  let hasFailed = false
  const catchUp = oneAtATime(async () => {
    if (isClosed) return
    try {
      await catchUpOnce()
      if (hasFailed) tell('The search index follows the ledger again.')
      hasFailed = false
      if (index.holds) indexed.resolve()
    } catch (error) {
      // Heard each second, tried each second, told once.
      if (!hasFailed && !isClosed) tell(`The search index cannot follow the ledger yet: ${messageOf(error)}`)
      hasFailed = true
    }
    for (const one of waiting) {
      if (one.position > moment.position || index.holds === undefined) continue
      waiting.delete(one)
      one.resolve()
    }
  })

  const isFollowed = () => index.holds !== undefined && keyOfMoment(moment) === keyOfMoment(momentOf(latest))
  let following: Promise<void> = Promise.resolve()
  const hearing = hearLedger({
    ask: () => ledgerState(polling, index.holds?.position),
    ...(listenTo === undefined ? {} : { listen: (onNews: () => void) => listenForEntries(listenTo, onNews) }),
    onHeard: (state) => {
      latest = state
      heardAt = new Date()
      if (state.isPrimary) stands('here', 'The database can be written to again.')
      else {
        stands('read-only', 'The database can be read but not written to: it is a replica, or set to take no writing.')
        void renew()
      }
      const isAnother = index.holds !== undefined && hasGoneBack(index.holds, state)
      if (state.isPrimary && (isAnother || !isFollowed())) following = catchUp()
    },
    onSilence: async (error) => {
      await renew()
      const state = replica && (await withinPatience(ledgerState(replica)).catch(() => undefined))
      if (state)
        stands('read-only', `The database that is written to is away: ${messageOf(error)} The replica answers.`)
      else stands('away', `The database is away: ${messageOf(error)}`)
    },
  })
  following = catchUp()

  const reaches = (position: number): Promise<void> =>
    position <= moment.position && index.holds !== undefined
      ? Promise.resolve()
      : new Promise((resolve) => waiting.add({ position, resolve }))
  const refresh = async () => {
    await hearing.askNow()
    await following
  }
  const questions = questionsTo(
    { primary: asking, replica },
    {
      moment: () => moment,
      get index() {
        return index.index
      },
      get isIndexed() {
        return index.holds?.position === moment.position && index.holds.commitment === moment.commitment
      },
      get indexed() {
        return indexed.promise
      },
      state: () => ({
        ...{ database, since, moment, heardAt },
        indexedTo: index.holds?.position,
        keeping: latest.keeping,
      }),
      reach: (position) =>
        withinPatience(
          (async () => {
            await hearing.askNow()
            // What the ledger does not hold is not waited for: it went back, or the reader made it up.
            if (position <= latest.position) await reaches(position)
          })(),
        ).catch(() => undefined),
    },
  )
  return {
    questions,
    reaches,
    refresh,
    indexed: indexed.promise,
    get index() {
      return index.index
    },
    close: async () => {
      isClosed = true
      await hearing.close()
      await following
    },
  }
}

/** A promise that is kept from outside. */
function promised(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((keep) => {
    resolve = keep
  })
  return { promise, resolve }
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  const enough = new AbortController()
  try {
    return await Promise.race([
      work,
      sleep(patienceMs, undefined, { signal: enough.signal }).then((): never => {
        throw new Error('it took too long')
      }),
    ])
  } finally {
    enough.abort()
    work.catch(() => undefined)
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
