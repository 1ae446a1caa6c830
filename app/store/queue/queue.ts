import { createHash } from 'node:crypto'
import type { Database } from '../tables.ts'
import { type Executes, laterBoss, within } from './boss.ts'
import { type Job, type JobKind, jobKinds } from './job-kinds.ts'
import { giveUp, type JobList, jobListOf, tryJobAgain } from './job-list.ts'
import { queueName } from './queue-tables.ts'
import { type Handlers, type Working, type WorkTools, workOn } from './working.ts'

/**
 * Work that is to be done once a deed stands: letters, calls to other programs, what the calendar asks for. It lies in PostgreSQL, written in
 * the transaction of the deed, so it is there exactly where the deed is; any process does it, soon after, and another where that one dies.
 *
 * To add a job: a line in `job-kinds.ts` with its name and patience; a file `app/jobs/<job>.ts` with what it does, safe to do twice; its line
 * in `app/jobs/handlers.ts`; its words in `app/words/job-words.ts`; and where it begins, `await queue.enqueue(trx, { name, about })` within the
 * transaction of the deed, then `queue.wake()` once that is committed. A handler that throws is tried again as its kind says; one that throws
 * `Hopeless` is not. No address and no text of a person lies in the queue: `about` names a row, which goes with its person.
 */
export interface Queue {
  /** Leaves a job with the transaction that is open: it is begun after the commit, and never without one. The deed waits for nothing. */
  enqueue(trx: Executes, job: Job): Promise<void>
  /** Has this process look for jobs at once, in place of within two seconds. */
  wake(): void
  /** Begins to work on jobs, with what each kind does, until it is closed. */
  work(handlers: Handlers, tools: WorkTools): Working
  /** What waits, what failed and what was done lately. */
  list(): Promise<JobList>
  /** Has a job that failed begun again, now. @returns false where it did not fail, or is gone */
  tryAgain(id: string): Promise<boolean>
}

/** The queue beside a register's own tables. Neither does anything before it is asked for. */
export function openQueue(db: Database): Queue {
  const boss = laterBoss(db)
  const wakers = new Set<() => void>()
  const wake = () => {
    for (const one of wakers) one()
  }
  const enqueue: Queue['enqueue'] = async (trx, { name, about, key, after }) => {
    const { limit, retries, pause, priority }: JobKind = jobKinds[name]
    const { library } = await boss()
    const data = { job: name, about }
    await library.send(queueName, data, {
      db: within(trx),
      priority,
      retryLimit: retries,
      retryDelay: pause,
      retryBackoff: true,
      // A try that lasts too long is broken off first, and only one whose process is gone meets this.
      expireInSeconds: limit + 30,
      ...(key === undefined ? {} : { id: idOf(name, key) }),
      ...(after === undefined ? {} : { startAfter: after }),
    })
  }
  return {
    enqueue,
    wake,
    work: (handlers, tools) => {
      const working = workOn(handlers, {
        ...tools,
        boss,
        enqueue: (job) => enqueue(db, job),
        giveUp: async (id) => giveUp(db, await boss(), id),
      })
      wakers.add(working.wake)
      return {
        ...working,
        close: async () => {
          wakers.delete(working.wake)
          await working.close()
        },
      }
    },
    list: async () => jobListOf(db, await boss()),
    tryAgain: async (id) => {
      const isThere = await tryJobAgain(db, await boss(), id)
      if (isThere) wake()
      return isThere
    },
  }
}

/** The same id for the same key, as PostgreSQL writes one. */
function idOf(name: string, key: string): string {
  const hex = createHash('sha256').update(`${name} ${key}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
