import { poolMantelHaenszel, poolMantelHaenszelRates, poolPeto } from '@candour/statistics'
import type { Study } from '../studies/study.ts'

/** How counts are pooled, and the measure: Mantel and Haenszel's method, or Peto's. */
export type CountPooling =
  | { readonly by: 'mh'; readonly measure: 'OR' | 'RR' | 'RD' | 'IRR' | 'IRD' }
  | { readonly by: 'peto'; readonly measure: 'PETO' }

/** The estimate pooled from the counts. */
export interface PooledByCounts {
  readonly pooling: CountPooling
  readonly fit: ReturnType<typeof poolPeto>
}

/** Pools the counts themselves: also of studies whose own estimate cannot be computed. */
export function pooledByCounts(studies: readonly Study[], pooling: CountPooling, confidence: number): PooledByCounts {
  const rows = studies.flatMap(({ cells, effect }) =>
    cells && (effect.computed || effect.because !== 'no-events-in-either-group') ? [cells] : [],
  )
  const tables = () => rows.map(({ ai = 0, bi = 0, ci = 0, di = 0 }) => ({ ai, bi, ci, di }))
  if (pooling.by === 'peto') return { pooling, fit: poolPeto(tables(), confidence) }
  const { measure } = pooling
  if (measure !== 'IRR' && measure !== 'IRD') return { pooling, fit: poolMantelHaenszel(tables(), measure, confidence) }
  const rates = rows.map(({ x1i = 0, t1i = 0, x2i = 0, t2i = 0 }) => ({ x1i, t1i, x2i, t2i }))
  return { pooling, fit: poolMantelHaenszelRates(rates, measure, confidence) }
}
