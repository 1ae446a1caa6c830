import { biasReadings, type clusteredRegressionTest, type RobustEstimate } from '@candour/statistics'
import { fixed, levelWords, notComputedWords, pWords } from '../../../words/statistic-words.ts'
import type { Printing } from '../meta/estimate-table.ts'

/** Egger's test in its cluster form, as lines. */
export function clusteredLines(
  found: ReturnType<typeof clusteredRegressionTest>,
  { digits, confidence, scale }: Printing,
): string[] {
  const name = "Egger's regression test, cluster form (three levels, CR2)"
  if (!found.computed) return [`${name}: ${notComputedWords(found)}`]
  const f = (value: number) => fixed(value, digits)
  const told = (one: RobustEstimate) =>
    one.computed
      ? `${f(one.estimate)} (${levelWords(confidence)} CI ${f(one.interval.low)} to ${f(one.interval.high)}), t(${fixed(one.df ?? 0, 2)}) = ${f(one.statistic)}, ${pWords(one.p)}`
      : notComputedWords(one)
  return [
    `Missing results (${scale.words}; ${found.findings} findings in ${found.clusters} clusters)`,
    '',
    name,
    `  Slope ${told(found.slope)}`,
    `  Estimate of a finding without sampling error: ${told(found.limit)}`,
    `  Shows: ${biasReadings.regressionTest.shows}`,
    `  Does not show: ${biasReadings.regressionTest.doesNotShow}`,
    'The other checks take findings for independent, so they say nothing here.',
    '',
  ]
}
