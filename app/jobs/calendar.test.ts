import { plainDateOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { keepCalendar } from './calendar.ts'

const [monday, tuesday] = [plainDateOf('2026-11-23'), plainDateOf('2026-11-24')]

/** A calendar whose pauses end when the test says so; each says how long it would have been. */
function calendarOf({ failing = 0, ledgerDay = monday } = {}) {
  const seen = { day: monday, ledgerDay, failing, judged: [] as string[], told: [] as string[], pauses: [] as number[] }
  let end: () => void = () => undefined
  const calendar = keepCalendar({
    today: () => seen.day,
    judgedOn: () => seen.ledgerDay,
    judge: async (day) => {
      if (seen.failing-- > 0) throw new Error('the ledger is locked')
      seen.judged.push(day)
      seen.ledgerDay = day
    },
    tell: (line) => seen.told.push(line),
    pause: (ms, closing) =>
      new Promise((resolve, reject) => {
        seen.pauses.push(ms)
        end = () => resolve(undefined)
        if (closing.aborted) reject(new Error('closed'))
        closing.addEventListener('abort', () => reject(new Error('closed')))
      }),
  })
  const passes = async (times = 1) => {
    for (let i = 0; i < times; i += 1) {
      end()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { seen, calendar, passes }
}

describe('the calendar of a process', () => {
  it('given a start, then the day is judged, whatever the ledger says, since rules may be newer', async () => {
    const { seen, calendar } = calendarOf()
    await calendar.begun
    expect(seen.judged).toEqual([monday])
    await calendar.close()
  })

  it('given midnight in London, when it looks again, then the new day is judged once', async () => {
    const { seen, calendar, passes } = calendarOf()
    await calendar.begun
    seen.day = tuesday
    await passes(3)
    expect(seen.judged).toEqual([monday, tuesday])
    await calendar.close()
  })

  it('given a judging that fails, then it is tried ever more seldom until it holds, and told once each', async () => {
    const { seen, calendar, passes } = calendarOf({ failing: 9 })
    await calendar.begun
    await passes(9)
    expect(seen.judged).toEqual([monday])
    expect(seen.pauses.slice(0, 9)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
    expect(seen.told).toEqual([
      'The verdicts of 2026-11-23 could not be judged yet: the ledger is locked',
      'The verdicts of 2026-11-23 are judged now.',
    ])
    await calendar.close()
  })

  it('given that the day ends while judging fails, then the day after is judged and the one before is not', async () => {
    const { seen, calendar, passes } = calendarOf({ failing: 2 })
    await calendar.begun
    seen.day = tuesday
    await passes(3)
    expect(seen.judged).toEqual([tuesday])
    await calendar.close()
  })

  it('given a restore that took the ledger back to the day before, then this day is judged again', async () => {
    const { seen, calendar, passes } = calendarOf()
    await calendar.begun
    seen.ledgerDay = plainDateOf('2026-11-20')
    await passes(2)
    expect(seen.judged).toEqual([monday, monday])
    await calendar.close()
  })

  it('given another process whose clock is ahead, then its day is left alone', async () => {
    const { seen, calendar, passes } = calendarOf()
    await calendar.begun
    seen.ledgerDay = tuesday
    await passes(3)
    expect(seen.judged).toEqual([monday])
    await calendar.close()
  })
})
