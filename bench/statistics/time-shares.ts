import { type Profiler, Session } from 'node:inspector/promises'

/** How much of the processor's time one file or function took, of all that ran. */
export interface TimeShare {
  readonly what: string
  readonly share: number
}

/**
 * Where the time of some work goes, by function: the engine's own sampling profiler, self time, the largest first. Samples outside
 * the work (idle, the profiler) are left out.
 */
export async function timeSharesOf(work: () => void, most = 6): Promise<readonly TimeShare[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 100 })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return shares(profile, most)
}

function shares({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, most: number): readonly TimeShare[] {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node.callFrame)]))
  const times = new Map<string, number>()
  let all = 0
  for (const [at, sample] of samples.entries()) {
    const name = names.get(sample)
    if (name === undefined) continue
    const time = timeDeltas[at] ?? 0
    times.set(name, (times.get(name) ?? 0) + time)
    all += time
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([what, time]) => ({ what, share: all === 0 ? 0 : time / all }))
}

function nameOf({ functionName, url }: { readonly functionName: string; readonly url: string }): string | undefined {
  // `dispatch` is the profiler itself.
  if (['(idle)', '(root)', 'dispatch'].includes(functionName) || url.startsWith('node:')) return undefined
  const file = url.split('/packages/statistics/')[1]
  return file === undefined ? functionName || undefined : `${functionName || 'a function'} (${file})`
}
