import {
  clopperPearsonInterval,
  exactPoissonRateInterval,
  jeffreysInterval,
  newcombeInterval,
  wilsonInterval,
} from '@candour/statistics'
import type { Family } from '../running/family.ts'
import { numberIn } from '../running/input.ts'
import { casesOf } from '../running/reference-file.ts'

/** Intervals of one proportion, of a difference of two, and of a Poisson rate. */
export const family: Family = {
  name: 'proportions',
  recognises: (file) =>
    casesOf(file).some(({ expected }) => /wilson|clopper|newcombe|exact_poisson/.test(JSON.stringify(expected))),
  run: ({ input }) => {
    const confidence = numberIn(input, 'confidence')
    if (input.kind === 'one') {
      const [x, n] = [numberIn(input, 'x'), numberIn(input, 'n')]
      return {
        wilson: ends(wilsonInterval(x, n, confidence)),
        clopper_pearson: ends(clopperPearsonInterval(x, n, confidence)),
        jeffreys: ends(jeffreysInterval(x, n, confidence)),
      }
    }
    if (input.kind === 'difference') {
      const count = (field: string) => numberIn(input, field)
      return { newcombe_hybrid_score: ends(newcombeInterval(count('x1'), count('n1'), count('x2'), count('n2'), confidence)) }
    }
    if (input.kind === 'rate') {
      const interval = exactPoissonRateInterval(numberIn(input, 'events'), numberIn(input, 'exposure'), confidence)
      return { exact_poisson: ends(interval) }
    }
    throw new TypeError(`input.kind is ${JSON.stringify(input.kind)}`)
  },
}

function ends({ low, high }: { low: number; high: number }): [number, number] {
  return [low, high]
}
