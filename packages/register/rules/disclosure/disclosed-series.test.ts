import { describe, expect, it } from 'vitest'
import { disclosedSeries, type PublishedSeries, type SeriesPeriod } from './disclosed-series.ts'

const rule = { threshold: 5, rounding: 0 } as const
const months = (...counts: readonly (readonly [events: number, exposed: number])[]): readonly SeriesPeriod[] =>
  counts.map(([events, exposed], index) => ({ period: `2026-${String(index + 1).padStart(2, '0')}`, events, exposed }))

/** The versions of a series, each published knowing those before it. */
function publishedInTurn(versions: readonly (readonly SeriesPeriod[])[]): readonly PublishedSeries[] {
  const published: PublishedSeries[] = []
  for (const exact of versions) {
    const { shown, unprotected } = disclosedSeries(exact, rule, published)
    expect(unprotected).toEqual([])
    published.push({ exact, shown })
  }
  return published
}

describe('a series as it is published', () => {
  it('is shown whole where nothing is small', () => {
    expect(disclosedSeries(months([0, 40], [12, 50]), rule).shown).toEqual({
      periods: [
        { period: '2026-01', events: 0, exposed: 40 },
        { period: '2026-02', events: 12, exposed: 50 },
      ],
      events: 12,
      exposed: 90,
    })
  })

  it('hides a month below the threshold, and the total from which it could be worked out', () => {
    const { shown } = disclosedSeries(months([12, 40], [3, 50], [14, 45]), rule)
    expect(shown.periods[1]).toEqual({ period: '2026-02', events: null, exposed: 50 })
    const hidden = [shown.periods[0]?.events, shown.periods[2]?.events, shown.events].filter((count) => count === null)
    expect(hidden.length).toBe(1)
  })

  it('hides events where nearly everybody had one, since those who had none are few', () => {
    const { shown } = disclosedSeries(months([12, 40], [48, 50], [14, 45]), rule)
    expect([shown.periods[1]?.events, shown.periods[1]?.exposed]).toContain(null)
  })
})

describe('a series that grows month by month', () => {
  const all = months([12, 40], [9, 41], [3, 38], [8, 44], [2, 40], [11, 45], [0, 39])
  const published = publishedInTurn(all.map((_, index) => all.slice(0, index + 1)))

  it('never tells by how a total grew what the new month hides', () => {
    published.forEach(({ exact, shown }, version) => {
      const before = published[version - 1]
      const newest = exact.at(-1)
      if (before === undefined || newest === undefined || newest.events === 0 || newest.events > 5) return
      expect(shown.periods.at(-1)?.events).toBeNull()
      expect([before.shown.events, shown.events]).toContain(null)
    })
  })

  it('never shows later what it hid of a small month', () => {
    for (const { shown } of published.slice(2)) expect(shown.periods[2]?.events).toBeNull()
  })

  it('shows the months that are not small', () => {
    const last = published.at(-1)?.shown.periods ?? []
    expect(last.filter(({ events }) => events !== null).length).toBeGreaterThanOrEqual(4)
    expect(last.every(({ exposed }) => exposed !== null)).toBe(true)
  })
})

describe('a series that is corrected', () => {
  it('does not tell by the correction what was hidden', () => {
    const published = publishedInTurn([months([12, 40], [3, 50], [14, 45]), months([12, 40], [0, 50], [14, 45])])
    const [first, second] = published
    const known = [first?.shown.periods[0]?.events, first?.shown.periods[2]?.events, first?.shown.events]
    const filledIn = known.map(
      (count, index) => count ?? [second?.shown.periods[0]?.events, second?.shown.periods[2]?.events][index] ?? null,
    )
    expect(filledIn).toContain(null)
  })

  it('goes through three years of months, each a version of its own, in a few seconds', () => {
    const all = Array.from({ length: 36 }, (_, index) => ({
      period: `${index}`,
      events: (index * 7) % 16,
      exposed: 40 + (index % 5),
    }))
    const start = performance.now()
    publishedInTurn(all.map((_, index) => all.slice(0, index + 1)))
    expect(performance.now() - start).toBeLessThan(60_000)
  })
})

describe('a series that cannot be', () => {
  it.each([
    ['with more events than exposed', months([9, 8])],
    ['with a negative count', months([-1, 8])],
    ['with half a person', months([0.5, 8])],
    ['with a month that comes twice', [...months([6, 8]), ...months([6, 8])]],
  ])('%s is refused', (_, periods) => {
    expect(() => disclosedSeries(periods, rule)).toThrow(RangeError)
  })
})
