import { finds, secondsUntil, shows } from '../reading.ts'
import { entered, type Stage } from '../stage.ts'

const birds = ['Avocets', 'Buntings', 'Cormorants', 'Dippers', 'Egrets']

/** An entry written by a command through PgBouncer is found and shown by every process, however that hears of it. */
export async function news({ instances, findings }: Stage): Promise<void> {
  const slowest = new Map<string, number | undefined>()
  for (const words of birds) {
    const id = await entered(instances, words)
    await Promise.all(
      instances.all.map(async ({ name, address }) => {
        const seconds = await secondsUntil(async () => (await finds(address, words, id)) && (await shows(address, id)))
        const before = slowest.has(name) ? slowest.get(name) : 0
        slowest.set(name, seconds === undefined || before === undefined ? undefined : Math.max(before, seconds))
      }),
    )
  }
  for (const { name, way } of instances.all)
    findings.time(`news at ${name} (${way}): search and page, slowest of ${birds.length}`, slowest.get(name), 2)
}
