import type { PooledByCounts } from '../../../analyses/meta/pooled-by-counts.ts'
import { fixed, levelWords, notComputedWords, pWords } from '../../../words/statistic-words.ts'
import { estimateTable, type Printing } from './estimate-table.ts'

/** The estimate pooled from the counts themselves, as lines. */
export function countsLines({ pooling, fit }: PooledByCounts, printing: Printing): string[] {
  const name = pooling.by === 'mh' ? 'Mantel and Haenszel' : 'Peto'
  if (!fit.computed) return [`Pooled by the method of ${name}: ${notComputedWords(fit)}`]
  const { digits, scale, confidence } = printing
  const { heterogeneity: h } = fit
  const b = (value: number) => fixed(scale.readsAs?.back(value) ?? value, digits)
  return [
    `Common effect by the method of ${name} (k = ${fit.k}), nothing added to cells of 0`,
    '',
    ...estimateTable([['', fit]], printing, false),
    '',
    ...(scale.readsAs
      ? [
          `As ${scale.readsAs.words}: ${b(fit.estimate)} (${levelWords(confidence)} CI ${b(fit.interval.low)} to ${b(fit.interval.high)})`,
        ]
      : []),
    h.computed
      ? `Test for heterogeneity: Q(df = ${h.df}) = ${fixed(h.Q, digits)}, ${pWords(h.p)}; I^2 = ${fixed(h.I2, 2)}%`
      : `Heterogeneity: ${notComputedWords(h)}`,
    ...(fit.silent > 0 && pooling.measure !== 'RD'
      ? [`${fit.silent} of them without events in either group, or with nothing but events, carry no weight.`]
      : []),
  ]
}
