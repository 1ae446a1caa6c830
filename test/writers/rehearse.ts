import { cpus, loadavg } from 'node:os'
import { soak } from './soak.ts'

/**
 * `npm run rehearse -- deeds [kills] [writers]`: 20 people write by forms and by the API, while the application and its PostgreSQL are
 * killed (kill -9) at random, 30 times. Whoever was told that something is done finds it in the ledger, once; what was not sent is still
 * a draft; nothing is half done; and the audit finds nothing.
 */
const kills = Number(process.argv[2] ?? 30)
const writers = Number(process.argv[3] ?? 20)

const found = await soak({ kills, writers, between: [2_000, 8_000], tell: console.log })
const { audit, lost, doubled, draftsGone, halfDone, ...counts } = found
console.log()
for (const [what, count] of Object.entries(counts))
  console.log(`${what.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).padEnd(28)}${count}`)
const faults = { lost, doubled, 'drafts gone': draftsGone, 'half done': halfDone }
for (const [what, list] of Object.entries(faults)) {
  console.log(`${what.padEnd(28)}${list.length}`)
  for (const one of list.slice(0, 10)) console.log(`  ${one}`)
}
console.log(`\nThe audit ended with ${audit.code}:\n${audit.said}`)
console.log(`\n${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the end.`)
const allHeld = audit.code === 0 && Object.values(faults).every((list) => list.length === 0)
console.log(allHeld ? 'All held.' : 'NOT ALL HELD.')
process.exitCode = allHeld ? 0 : 1
