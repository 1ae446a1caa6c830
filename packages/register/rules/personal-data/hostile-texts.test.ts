import fc from 'fast-check'
import { expect, it } from 'vitest'
import { personalDataIn } from './personal-data.ts'

/** What patterns stumble over: beginnings of everything that is looked for. */
const beginnings = fc.constantFrom(
  'a',
  'A',
  ' ',
  '0 ',
  '(0',
  '1-',
  '12 ',
  '. ',
  '\n',
  '\t',
  "'",
  '’s ',
  'a-',
  'a.',
  '@',
  'a at ',
  'x dot ',
  '+44',
  '_',
  '/',
  'Claire ',
  'Claire, ',
  'claire ',
  'Claire and ',
  'Aa, ',
  'J. ',
  'Dr ',
  'Hope ',
  'her ',
  'mother, ',
  'born ',
  'NI ',
  'case no ',
  'account ',
  'sort code ',
  'insta ',
  'AB12CD34',
  '1 Aa ',
  'flat 1, ',
  'Street ',
  'School ',
  'House ',
  'placed in ',
  'only Traveller ',
  'triplets ',
  'evaluated by ',
  'of the ',
  'University ',
  'He was arrested ',
  '1 May 2020 ',
  '14-year-old ',
  'é',
  '𝒜',
)

/** The processor's time that a text takes, in microseconds; the middle of some tries, because one may read as nothing and one as too much. */
function workFor(text: string): number {
  const tries = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    personalDataIn(text)
    return process.cpuUsage(before).user
  })
  return Math.max(1, tries.sort((a, b) => a - b)[2] ?? 0)
}

it('a text eight times as long takes about eight times the work, however hostile it is', () => {
  for (let i = 0; i < 30; i++)
    personalDataIn('Claire Jones lives at 22 Station Street, LS9 6QZ, ring 07700 900123. '.repeat(20))
  fc.assert(
    fc.property(fc.array(beginnings, { minLength: 1, maxLength: 4 }), (parts) => {
      const piece = parts.join('')
      const long = (units: number) => piece.repeat(Math.ceil(units / piece.length))
      const growth = () => workFor(long(12_000)) / workFor(long(1_500))
      // Work that grew with the square of the length would be 64 times as much each time; a machine that others share errs at times.
      let least = growth()
      for (let again = 0; again < 3 && least >= 24; again++) least = Math.min(least, growth())
      expect(least).toBeLessThan(24)
    }),
    // A list of names was walked back once for each of them.
    { numRuns: 15, examples: [[['Claire, ']]] },
  )
})

it('whatever the text is, findings lie inside it, in order, and are never empty', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(beginnings, { maxLength: 40 }).map((parts) => parts.join('')),
      ),
      (text) => {
        let last = 0
        for (const { start, end } of personalDataIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      },
    ),
  )
})
