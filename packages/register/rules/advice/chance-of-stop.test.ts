import { binomialProbability, poissonProbability } from '@candour/statistics'
import { describe, expect, it } from 'vitest'
import { limitOf, pilotRule } from '../../../../test/factories/pilots.ts'
import { chanceOfStop, chancesOfStops } from './chance-of-stop.ts'
import type { LimitSafeguard } from './pilot-stop-rule.ts'
import { chanceBeyondLimit } from './safeguard-signals.ts'

const proportion = limitOf() as LimitSafeguard
const rate: LimitSafeguard = {
  ...{ kind: 'bayes', of: 'rate', indicator: 'rate', limit: 0.4, prior: { shape: 1, rate: 8 } },
  ...{ worse: 'above', review_above: 0.8, stop_above: 0.95 },
}

describe('how often a safeguard stops', () => {
  it('rises from half the limit to twice the limit', () => {
    const rule = pilotRule({ safeguards: [proportion, rate, { kind: 'any', indicator: 'incident' }] })
    const found = chancesOfStops(rule, { harm: 10, rate: 6, incident: 10 })
    expect(found.map(({ indicator }) => indicator)).toEqual(['harm', 'rate'])
    for (const { atHalfTheLimit: half, atTheLimit: once, atTwiceTheLimit: twice } of found) {
      expect(half.truth).toBeCloseTo(once.truth / 2, 12)
      expect(half.chance).toBeLessThan(0.1)
      expect(half.chance).toBeLessThan(once.chance)
      expect(once.chance).toBeLessThan(twice?.chance ?? 0)
      expect(twice?.chance).toBeGreaterThan(0.3)
    }
  })

  it('is not told at twice a limit that is above a half, nor of what nobody is exposed to', () => {
    const high: LimitSafeguard = { ...proportion, limit: 0.6 } as LimitSafeguard
    const [found] = chancesOfStops(pilotRule({ safeguards: [high] }), { harm: 10 })
    expect(found).not.toHaveProperty('atTwiceTheLimit')
    expect(chancesOfStops(pilotRule(), {})).toEqual([])
  })

  it('with one look it is the chance of the counts that stop, by another road', () => {
    const counts = Array.from({ length: 21 }, (_, x) => x)
    const stops = counts.filter((x) => chanceBeyondLimit(proportion, x, 20) > 0.95)
    const expected = stops.reduce((sum, x) => sum + binomialProbability(x, 20, 0.2), 0)
    expect(chanceOfStop(proportion, 0.2, [20])).toBeCloseTo(expected, 12)
  })

  it('with two looks at a rate it is the chance of either, by another road', () => {
    const stops = (x: number, exposed: number) => chanceBeyondLimit(rate, x, exposed) > 0.95
    let expected = 0
    for (let first = 0; first < 60; first++) {
      for (let second = 0; second < 60; second++) {
        if (!stops(first, 5) && !stops(first + second, 12)) continue
        expected += poissonProbability(first, 0.8 * 5) * poissonProbability(second, 0.8 * 7)
      }
    }
    expect(chanceOfStop(rate, 0.8, [5, 12])).toBeCloseTo(expected, 10)
  })
})
