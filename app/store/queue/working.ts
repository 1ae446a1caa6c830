import { setTimeout as sleep } from 'node:timers/promises'
import { type Boss, type TakenJob, takeJobs } from './boss.ts'
import { faultOf, Hopeless } from './job-faults.ts'
import { isJobName, type Job, type JobKind, type JobName, jobKinds, jobNames } from './job-kinds.ts'
import { queueName } from './queue-tables.ts'

/**
 * What a kind of job does. It may be done twice, and at the same time by two, where a process was thought dead.
 * @param about as the job was left with
 * @param signal when the time of this try is over, or the program ends
 * @returns what was done, in a few words without names, where there is anything to say
 * @throws Hopeless where to try again is of no use; whatever else is thrown is tried again
 */
export type Handler = (about: string, signal: AbortSignal) => Promise<string | undefined>
export type Handlers = { readonly [name in JobName]: Handler }

/** What work on jobs needs from outside. */
export interface WorkTools {
  readonly now: () => Date
  /** Told of a job that failed for the last time, and once that the queue cannot be reached. */
  readonly tell: (problem: string) => void
}

export interface Working {
  /** Looks for jobs at once. */
  wake(): void
  /** Takes no more jobs, and waits a while for those that are being done. */
  close(): Promise<void>
}

/** So many jobs at a time in one process: letters and calls wait for others most of their time. */
const mostAtOnce = 4
/** Between looks for jobs where there were none, and between looks at the calendar and for jobs of processes that died, in milliseconds. */
const lookMs = 2_000
const upkeepMs = 30_000
/** At its end a process waits so long for the jobs that it is doing; they are begun again elsewhere. */
const patienceMs = 5_000
const mostSettling = 5

interface WorkParts extends WorkTools {
  readonly boss: () => Promise<Boss>
  readonly enqueue: (job: Job) => Promise<void>
  readonly giveUp: (id: string) => Promise<void>
}

/** Works on jobs, whichever process left them, until it is closed. A database that is away is waited for. */
export function workOn(handlers: Handlers, { boss: opened, enqueue, giveUp, now, tell }: WorkParts): Working {
  const doing = new Map<Promise<void>, AbortController>()
  let isClosing = false
  let isWoken = false
  let resting = new AbortController()
  const wake = () => {
    isWoken = true
    resting.abort()
  }

  const rest = async () => {
    resting = new AbortController()
    if (!isWoken) await sleep(lookMs, undefined, { signal: resting.signal }).catch(() => undefined)
    isWoken = false
  }

  /** Writes down how a job went. Where the database is away for long, its time passes and it is begun again. */
  const settle = async (write: () => Promise<unknown>) => {
    for (let tries = 1; tries <= mostSettling; tries += 1) {
      try {
        await write()
        return
      } catch {
        if (isClosing) return
        await sleep(tries * 1_000)
      }
    }
  }

  const doJob = async ({ library }: Boss, { id, job, about }: TakenJob, stop: AbortController) => {
    try {
      if (!isJobName(job)) throw new Error(`this version knows no job “${job}”`)
      const { limit }: JobKind = jobKinds[job]
      const said = await inTime(limit, stop, handlers[job](about, stop.signal))
      await settle(() => library.complete(queueName, id, said === undefined ? {} : { said }))
    } catch (error) {
      const fault = faultOf(error)
      const isHopeless = error instanceof Hopeless
      await settle(async () => {
        if (isHopeless) await giveUp(id)
        await library.fail(queueName, id, { fault })
      })
      if (isHopeless) tell(`A job could not be done (${job}): ${fault}`)
    }
  }

  const takeSome = async (boss: Boss): Promise<number> => {
    const jobs = await takeJobs(boss, mostAtOnce - doing.size)
    for (const job of jobs) {
      const stop = new AbortController()
      const done = doJob(boss, job, stop).finally(() => {
        doing.delete(done)
        wake()
      })
      doing.set(done, stop)
    }
    return jobs.length
  }

  let keptUpAt = 0
  /** Gives back what a process that died was doing, lets go of what was done long ago, and leaves what the calendar asks for. */
  const keepUp = async ({ library }: Boss) => {
    if (Date.now() - keptUpAt < upkeepMs) return
    await library.maintain()
    for (const name of jobNames) {
      const { every }: JobKind = jobKinds[name]
      if (every === undefined) continue
      await enqueue({ name, about: '', key: `every ${every} s: ${Math.floor(now().getTime() / 1_000 / every)}` })
    }
    keptUpAt = Date.now()
  }

  const run = async () => {
    let isAway = false
    while (!isClosing) {
      try {
        const boss = await opened()
        await keepUp(boss)
        const taken = !isClosing && doing.size < mostAtOnce ? await takeSome(boss) : 0
        isAway = false
        if (taken === 0) await rest()
      } catch (error) {
        if (!isAway && !isClosing) tell(`Jobs wait, since their queue cannot be reached: ${faultOf(error)}`)
        isAway = true
        await rest()
      }
    }
  }
  const running = run()
  return {
    wake,
    close: async () => {
      isClosing = true
      wake()
      await running
      const ended = Promise.all(doing.keys())
      await Promise.race([ended, sleep(patienceMs, undefined, { ref: false })])
      for (const stop of doing.values()) stop.abort()
      await ended
    },
  }
}

/** The work's result; where it is stopped, or lasts longer than so many seconds, the reason for that. */
async function inTime<T>(seconds: number, stop: AbortController, work: Promise<T>): Promise<T> {
  const late = setTimeout(() => stop.abort(new Error('it took too long')), seconds * 1_000)
  try {
    return await new Promise((resolve, reject) => {
      stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true })
      work.then(resolve, reject)
    })
  } finally {
    clearTimeout(late)
  }
}
