const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** An instant as people in the United Kingdom say it: 26 November 2026, 19:23. */
export function instantInWords(instant: string): string {
  return inLondon.format(new Date(instant)).replace(' at ', ', ')
}
