import { setTimeout as sleep } from 'node:timers/promises'
import type { PlainDate } from '@candour/register'

/** How often the calendar is looked at, and the pauses between attempts at judging, in milliseconds. */
const lookMs = 15_000
const firstPauseMs = 1_000
const longestPauseMs = 60_000

export interface Calendar {
  /** Resolves when the first attempt has ended, whether it held or not. */
  readonly begun: Promise<void>
  close(): Promise<void>
}

export interface CalendarParts {
  readonly today: () => PlainDate
  /** The day that the ledger is judged for, as this process knows it. */
  readonly judgedOn: () => PlainDate
  /** Judges a day; may be repeated. */
  readonly judge: (day: PlainDate) => Promise<unknown>
  readonly tell: (line: string) => void
  /** Waits; rejects when the signal says that nothing more is to come. */
  readonly pause?: (ms: number, closing: AbortSignal) => Promise<unknown>
}

const reallyPause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal })

/**
 * Silence grows with the calendar alone: soon after midnight the verdicts that the day changes are judged, and again where a restore
 * took the ledger back to a day before. What fails is tried again, ever more seldom, until it holds; it is told once, and once that it
 * held.
 */
export function keepCalendar({ today, judgedOn, judge, tell, pause = reallyPause }: CalendarParts): Calendar {
  const closing = new AbortController()
  let hasBegun: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    hasBegun = resolve
  })
  /** Judges a day, until it holds or another day has begun. */
  const judgeUntilItHolds = async (day: PlainDate): Promise<PlainDate | undefined> => {
    let pauseMs = firstPauseMs
    for (let hasFailed = false; today() === day; ) {
      try {
        await judge(day)
        if (hasFailed) tell(`The verdicts of ${day} are judged now.`)
        return day
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        if (!hasFailed && !closing.signal.aborted) tell(`The verdicts of ${day} could not be judged yet: ${why}`)
        hasFailed = true
      } finally {
        hasBegun()
      }
      await pause(pauseMs, closing.signal)
      pauseMs = Math.min(2 * pauseMs, longestPauseMs)
    }
    return undefined
  }
  const run = async () => {
    for (let judged: PlainDate | undefined; ; ) {
      const day = today()
      if (judged !== day || judgedOn() < day) judged = await judgeUntilItHolds(day)
      if (judged === day) await pause(lookMs, closing.signal)
    }
  }
  // Ends when a pause is broken off.
  const running = run().catch(() => undefined)
  return {
    begun,
    close: async () => {
      closing.abort()
      await running
    },
  }
}
