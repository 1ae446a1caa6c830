import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Milliseconds at the middle and at the slow end. */
export type Latency = { readonly queries: number; readonly p50: number; readonly p95: number }

/** Lets signals through between queries, so that an interrupted bench stops its database. */
export function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Asks each query once, one after the other, after a few unmeasured ones; stops early when the time given is used up. */
export async function latencyOf(
  ask: (query: string) => Promise<unknown>,
  queries: readonly string[],
  secondsGiven: number,
): Promise<Latency> {
  for (const query of queries.slice(0, 3)) await ask(query)
  const began = performance.now()
  const taken: number[] = []
  for (const query of queries) {
    const start = performance.now()
    await ask(query)
    taken.push(performance.now() - start)
    await eventLoopTurn()
    if (performance.now() - began > secondsGiven * 1000) break
  }
  taken.sort((left, right) => left - right)
  return { queries: taken.length, p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Bytes of heap and array buffers that are in use after a full collection of garbage. */
export function memoryInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Lines of equal width: first column to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
