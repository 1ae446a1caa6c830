import { type PlainDate, plainDateOf } from '@candour/register'

/** Where the rest of the application learns the time; rules get the day as an argument. */
export interface Clock {
  /** The day that verdicts are given for, in the United Kingdom, or the day that was set. */
  today(): PlainDate
  /** The instant, for entries and logs; never set back. */
  now(): Date
}

const ukDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The machine's clock, with the day set by CANDOUR_TODAY where that is given. */
export function systemClock(setDay?: PlainDate): Clock {
  return { today: () => setDay ?? plainDateOf(ukDay.format(new Date())), now: () => new Date() }
}
