import { setTimeout as sleep } from 'node:timers/promises'
import type { Instance } from '../instances.ts'
import { get } from '../reading.ts'
import { askFresh, entered, type Stage, slowestToFind } from '../stage.ts'

const frozenSeconds = 25
const keptPath = '/models'

/** Asks each process for a page that is kept and for one that is not, each second for so long. */
async function watch(instances: readonly Instance[], seconds: number) {
  const seen = new Map(instances.map(({ name }) => [name, { kept: 0, fresh: 0, slowest: 0, of: 0 }]))
  for (let second = 0; second < seconds; second += 1) {
    await Promise.all([
      sleep(1000),
      ...instances.map(async (instance) => {
        const own = seen.get(instance.name)
        if (!own) return
        const [kept, fresh] = await Promise.all([get(new URL(keptPath, instance.address)), askFresh(instance)])
        own.of += 1
        if (kept.status === 200) own.kept += 1
        if (fresh.status === 200) own.fresh += 1
        own.slowest = Math.max(own.slowest, kept.ms, fresh.ms)
      }),
    ])
  }
  return seen
}

async function freezing(
  stage: Stage,
  what: string,
  freeze: () => void,
  thaw: () => void,
  answers: readonly string[],
): Promise<void> {
  const { instances, findings } = stage
  for (const { address } of instances.all) await get(new URL(keptPath, address))
  freeze()
  const seen = await watch(instances.all, frozenSeconds)
  thaw()
  const again = await Promise.all(
    instances.all.map(async (instance) => {
      const began = performance.now()
      while ((await askFresh(instance)).status !== 200) await sleep(25)
      return (performance.now() - began) / 1000
    }),
  )
  for (const { name } of instances.all) {
    const { kept = 0, fresh = 0, slowest = 0, of = 0 } = seen.get(name) ?? {}
    findings.says(`${what}: kept pages at ${name}`, `${kept} of ${of}`, 'all', kept === of)
    if (answers.includes(name))
      findings.says(`${what}: other pages at ${name}`, `${fresh} of ${of}`, 'nearly all', fresh >= of - 3)
    else findings.says(`${what}: other pages at ${name}`, `${fresh} of ${of}`, 'told at once that they must wait', true)
    findings.time(`${what}: slowest answer at ${name}`, slowest / 1000, 13)
  }
  findings.time(`${what}: all answer again after it`, Math.max(...again), 10)
  const id = await entered(instances, `After ${what}`)
  findings.time(`${what}: news after it`, await slowestToFind(instances.all, `after ${what}`, id), 2)
}

/** A pooler, and then a database, that stand still for 25 seconds without closing a connection. */
export async function frozen(stage: Stage): Promise<void> {
  const { rig, cluster } = stage
  await freezing(
    stage,
    'PgBouncer frozen',
    () => rig.signal('pgbouncer', 'SIGSTOP'),
    () => rig.signal('pgbouncer', 'SIGCONT'),
    ['A', 'B', 'C'],
  )
  await freezing(
    stage,
    'primary frozen',
    () => cluster.freeze(cluster.one),
    () => cluster.thaw(cluster.one),
    ['A', 'B'],
  )
}
