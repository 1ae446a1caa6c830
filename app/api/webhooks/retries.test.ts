import { describe, expect, it } from 'vitest'
import { mostTries, nextTry } from './retries.ts'

const now = new Date('2026-11-26T12:00:00Z')
const hoursAfter = (tries: number, luck = 0) =>
  ((nextTry(tries, now, luck)?.getTime() ?? Number.NaN) - now.getTime()) / 3_600_000

describe('a delivery that was not taken', () => {
  it('is tried again for about two days, each pause longer than the one before', () => {
    const pauses = Array.from({ length: mostTries - 1 }, (_, i) => hoursAfter(i + 1))
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
    const all = pauses.reduce((sum, hours) => sum + hours, 0)
    expect(all).toBeGreaterThan(44)
    expect(all).toBeLessThan(52)
  })

  it('is given up after the last of them', () => expect(nextTry(mostTries, now, 0)).toBeUndefined())

  it('is tried a little later or sooner than others, by luck', () => {
    expect(hoursAfter(4, 1)).toBeCloseTo(hoursAfter(4) * 1.1, 9)
  })
})
