import { finds, secondsUntil, shows } from '../reading.ts'
import { entered, type Stage } from '../stage.ts'

const birds = ['Avocets', 'Buntings', 'Cormorants', 'Dippers', 'Egrets', 'Finches', 'Gadwalls']

/** An entry written by a command through PgBouncer is found and shown by every process, however that hears of it. */
export async function news({ instances, findings }: Stage): Promise<void> {
  // Pages are compiled at their first use, which is not counted.
  const first = await entered(instances, 'Albatrosses')
  for (const { address } of instances.all)
    await secondsUntil(async () => (await finds(address, 'albatrosses', first)) && (await shows(address, first)))
  const times = new Map<string, number[]>(instances.all.map(({ name }) => [name, []]))
  for (const words of birds) {
    const id = await entered(instances, words)
    await Promise.all(
      instances.all.map(async ({ name, address }) => {
        const seconds = await secondsUntil(async () => (await finds(address, words, id)) && (await shows(address, id)))
        times.get(name)?.push(seconds ?? Number.POSITIVE_INFINITY)
      }),
    )
  }
  for (const { name, way } of instances.all) {
    const sorted = (times.get(name) ?? []).sort((a, b) => a - b)
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY
    findings.time(`news at ${name} (${way}): median of ${birds.length}`, median, 2)
    findings.time(`news at ${name}: slowest`, sorted.at(-1), 2)
  }
}
