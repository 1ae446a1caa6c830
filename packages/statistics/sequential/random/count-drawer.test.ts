import { describe, expect, it } from 'vitest'
import { binomialProbability } from '../../distributions/binomial.ts'
import { countDrawer } from './count-drawer.ts'
import { seededGenerator } from './seeded-generator.ts'

describe('counts drawn from a table', () => {
  it.each([
    ['a coin', [0.5, 0.5]],
    ['one that is sure', [0, 0, 1]],
    ['one value', [1]],
    ['chances that differ by much', [0.9, 0.0625, 0.03125, 0.00625]],
    ['a binomial', Array.from({ length: 13 }, (_, k) => binomialProbability(k, 12, 0.3))],
  ])('have their chances: %s', (_, chances) => {
    // Uniform numbers at the middles of equal steps leave no error but that of the steps
    const steps = 200_000
    let step = 0
    const generator = { seed: 0, next: () => (step++ + 0.5) / steps }
    const draw = countDrawer(chances)
    const counts = new Float64Array(chances.length)
    for (let i = 0; i < steps; i++) {
      const j = draw(generator)
      counts[j] = (counts[j] ?? 0) + 1
    }
    for (const [j, chance] of chances.entries()) expect((counts[j] ?? 0) / steps).toBeCloseTo(chance, 4)
  })

  it('are the same for the same seed', () => {
    const draw = countDrawer([0.2, 0.3, 0.5])
    const played = (seed: number) => {
      const generator = seededGenerator(seed)
      return Array.from({ length: 30 }, () => draw(generator))
    }
    expect(played(4)).toEqual(played(4))
    expect(played(4)).not.toEqual(played(5))
  })
})
