import type { PlainDate } from '@candour/register'
import type { SearchIndex } from '@candour/search'
import { type Questions, questionsTo } from '../queries/questions.ts'
import type { Address } from '../store/database.ts'
import { ledgerState } from '../store/ledger-state.ts'
import { listenForEntries } from '../store/listen.ts'
import type { Database } from '../store/tables.ts'
import { DatabaseStanding } from './database-standing.ts'
import { FollowedMoment } from './follow-moment.ts'
import { hearLedger } from './hear-ledger.ts'
import { IndexFile } from './index-file.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { PositionsAwaited, promised, within } from './waiting.ts'
import { type ReplicaParts, watchReplica } from './watch-replica.ts'

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
  readonly replica?: ReplicaParts | undefined
  /** Where notifications are heard; undefined where none are. */
  readonly listenTo?: Address | undefined
  /** The day for a ledger that was never judged. */
  readonly today: () => PlainDate
  /** The program and what it says of itself: what was kept of pages goes with it. */
  readonly release: string
  /** Where the index is kept between two starts, and the code that made it; without, it is built at each. */
  readonly keptIndex?: { readonly path: string; readonly code: string } | undefined
  /** The index is taken up, or built, only then: until then pages that need none have the process for themselves. */
  readonly indexAfter?: Promise<void> | undefined
  /** Makes the connections to the primary anew: those there are may lead to a server that is gone. */
  readonly renew?: () => Promise<void>
  readonly tell?: (line: string) => void
}

/** Follows the ledger. A lost connection is taken up again and what was missed is read. */
export async function followRegister(parts: FeedParts): Promise<RegisterFeed> {
  const { asking, polling, replica, listenTo } = parts
  let isClosed = false
  const tell = (line: string) => {
    if (!isClosed) (parts.tell ?? console.error)(line)
  }
  let latest = await ledgerState(polling)
  let heardAt = new Date()
  const { today, release, keptIndex } = parts
  const indexFile = keptIndex === undefined ? undefined : new IndexFile(keptIndex.path, keptIndex.code)
  const at = new FollowedMoment(latest, { today, release, tell, indexFile })
  const standing = new DatabaseStanding(
    latest.isPrimary ? 'here' : 'read-only',
    tell,
    parts.renew ?? (async () => undefined),
  )
  const watched = replica && watchReplica(replica, tell)
  const awaited = new PositionsAwaited()

  let hasFailed = false
  const closing = promised()
  const mayBegin = Promise.race([parts.indexAfter, closing.promise])
  const catchUp = oneAtATime(async () => {
    await mayBegin
    try {
      if (!isClosed) await at.catchUp(asking, () => isClosed)
      if (hasFailed) tell('The search index follows the ledger again.')
      hasFailed = false
    } catch (error) {
      // Tried again each second, told once.
      if (!hasFailed) tell(`The search index cannot follow the ledger yet: ${messageOf(error)}`)
      hasFailed = true
    }
    if (at.isIndexed) awaited.reached(at.moment.position)
  })
  let following = catchUp()

  const hearing = hearLedger({
    ask: () => ledgerState(polling, at.followed.holds?.position),
    ...(listenTo === undefined ? {} : { listen: (onNews: () => void) => listenForEntries(listenTo, onNews) }),
    onHeard: (state) => {
      latest = state
      heardAt = new Date()
      if (state.isPrimary) {
        standing.found('here', 'The database is here, and can be written to.')
        if (!at.isAt(state)) following = catchUp()
      } else {
        standing.found(
          'read-only',
          'The database can be read but not written to: it is a replica, or set to take no writing.',
        )
        void standing.renew()
      }
    },
    onSilence: (error) => {
      void standing.renew()
      if (watched?.isHere)
        standing.found('read-only', `The database that is written to is away; the replica answers. ${messageOf(error)}`)
      else standing.found('away', `The database is away: ${messageOf(error)}`)
    },
  })

  const reaches = async (position: number) => {
    if (position > at.moment.position || !at.isIndexed) await awaited.wait(position)
  }
  const reach = async (position: number) => {
    await hearing.askNow()
    // What the ledger does not hold is not waited for: it went back, or the reader made it up.
    if (position <= latest.position) await reaches(position)
  }
  return {
    questions: questionsTo(
      { primary: asking, replica: () => (watched?.isHere ? replica?.asking : undefined), renew: parts.renew },
      {
        moment: () => at.moment,
        get index() {
          return at.followed.index
        },
        get isIndexed() {
          return at.isIndexed
        },
        get indexed() {
          return at.indexed
        },
        state: () => ({
          database: standing.database,
          since: standing.since,
          moment: at.moment,
          indexedTo: at.followed.holds?.position,
          keeping: latest.keeping,
          heardAt,
        }),
        reach: (position, patienceMs) => within(patienceMs, reach(position)).catch(() => undefined),
      },
    ),
    reaches,
    refresh: async () => {
      await hearing.askNow()
      await following
    },
    indexed: at.indexed,
    get index() {
      return at.followed.index
    },
    close: async () => {
      isClosed = true
      closing.keep()
      await hearing.close()
      await watched?.close()
      await following
      await at.keepAtEnd()
    },
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
