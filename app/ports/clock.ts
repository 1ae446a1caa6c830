import { dayInLondon, type PlainDate } from '@candour/register'

/** Where the rest of the application learns the time; rules get the day as an argument. */
export interface Clock {
  /** The day that verdicts are given for, in the United Kingdom, or the day that was set. */
  today(): PlainDate
  /** True where the day was set and may lie before one that was judged already. */
  readonly isSet: boolean
  /** The instant, for entries and logs; never set back. */
  now(): Date
}

/** The machine's clock, with the day set by CANDOUR_TODAY where that is given. */
export function systemClock(setDay?: PlainDate): Clock {
  // The day is looked up at most once a second: every request asks for it.
  let second = Number.NaN
  let day: PlainDate | undefined
  const today = () => {
    const now = Math.floor(Date.now() / 1000)
    if (day === undefined || now !== second) {
      second = now
      day = dayInLondon(new Date())
    }
    return day
  }
  return { today: () => setDay ?? today(), isSet: setDay !== undefined, now: () => new Date() }
}
