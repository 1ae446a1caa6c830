import { cpus, loadavg } from 'node:os'
import { Cluster } from './rehearsal/cluster.ts'
import { Findings } from './rehearsal/findings.ts'
import { Instances } from './rehearsal/instances.ts'
import { startLines } from './rehearsal/lines.ts'
import { debiansPrograms } from './rehearsal/programs.ts'
import { Rig } from './rehearsal/rig.ts'
import type { Stage } from './rehearsal/stage.ts'
import { failOver, lossyFailOver } from './rehearsal/steps/fail-over.ts'
import { frozen } from './rehearsal/steps/frozen.ts'
import { lag } from './rehearsal/steps/lag.ts'
import { locked } from './rehearsal/steps/locked.ts'
import { news } from './rehearsal/steps/news.ts'

/**
 * `npm run rehearse -- machines`: several machines on one. A primary and a streaming replica of Debian's PostgreSQL, HAProxy as the
 * address that follows the primary, PgBouncer in transaction mode, three compiled processes of Candour, each with another way to the
 * database, and a web proxy in front of them. Then all happens that happens to machines, and what was seen is printed.
 * Words after the command choose steps: news, lag, locked, frozen, fail-over, lossy.
 */
const steps: readonly (readonly [name: string, step: (stage: Stage) => Promise<void>])[] = [
  ['news', news],
  ['lag', lag],
  ['locked', locked],
  ['frozen', frozen],
  ['fail-over', failOver],
  ['lossy', lossyFailOver],
]

const tell = (line: string) => console.log(line)
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !steps.some(([step]) => step === name))
if (unknown.length > 0) {
  console.error(`Which steps? ${steps.map(([name]) => name).join(', ')}`)
  process.exit(2)
}

const rig = new Rig()
const findings = new Findings(tell)
try {
  const programs = debiansPrograms(tell)
  tell('A primary and a replica ...')
  const cluster = await Cluster.create(rig, programs)
  const lines = await startLines(rig, programs, cluster)
  tell('Three processes and a web proxy ...')
  const instances = await Instances.start(rig, programs, cluster, lines)
  for (const { name, way, address } of instances.all) tell(`  ${name} at ${address}: ${way}`)
  for (const [name, step] of steps) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    tell(`${name} ...`)
    await step({ rig, cluster, lines, instances, findings, tell })
  }
  await instances.close()
  tell(`\n${findings.table()}\n`)
  tell(
    `${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the end: times grow with what else the machine does.`,
  )
  tell(findings.allHeld ? 'All held.' : 'NOT ALL HELD.')
  process.exitCode = findings.allHeld ? 0 : 1
} catch (error) {
  console.error(error)
  console.error(rig.lastWords())
  process.exitCode = 1
} finally {
  rig.remove()
}
