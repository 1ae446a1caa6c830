import { setTimeout as sleep } from 'node:timers/promises'
import { until } from '../../../running-candour.ts'
import type { Machine } from '../cluster.ts'
import type { Instance } from '../instances.ts'
import { get, secondsUntil } from '../reading.ts'
import { askFresh, entered, freshPath, type Stage, slowestToFind } from '../stage.ts'

/** Between the loss of the primary and the order to the replica to take its place, in milliseconds: whoever decides needs a while. */
const decisionMs = 1_000

/** Ends the primary as a machine that is lost, and has the replica take its place. */
export async function loseThePrimary({ cluster }: Stage, primary: Machine, replica: Machine): Promise<void> {
  await cluster.end(primary, 'SIGKILL')
  await sleep(decisionMs)
  await cluster.query(replica, 'select pg_promote(true, 30)')
}

/** Seconds until a process has answered three questions in a row. */
async function servesAgain(instance: Instance): Promise<number | undefined> {
  let inARow = 0
  return secondsUntil(async () => {
    inARow = (await askFresh(instance)).status === 200 ? inARow + 1 : 0
    return inARow === 3
  })
}

/** With a standby that confirms: people write and read while the primary is lost. */
export async function failOver(stage: Stage): Promise<void> {
  const { cluster, instances, findings } = stage
  const { primary, other } = await cluster.roles()
  await cluster.setSynchronous(primary, true)
  await sleep(1500)
  const about = await get(new URL('/about', instances.front))
  findings.says(
    'standby confirms: About says so',
    String(about.body.includes('on two machines')),
    'true',
    about.body.includes('on two machines'),
  )

  let isOver = false
  const acknowledged: string[] = []
  let refused = 0
  const ways = [(words: string) => instances.enter(words), (words: string) => instances.enterAtOnce(words)]
  const writers = ways.map(async (enter) => {
    while (!isOver) {
      const id = await enter('Writing all the while').catch(() => undefined)
      if (id === undefined) refused += 1
      else acknowledged.push(id)
      await sleep(20)
    }
  })
  let asked = 0
  let failed = 0
  let longest = 0
  let lastGood = performance.now()
  const reader = (async () => {
    while (!isOver) {
      const { status } = await get(new URL(freshPath(), instances.front), {}, 5)
      asked += 1
      if (status === 200) {
        longest = Math.max(longest, performance.now() - lastGood)
        lastGood = performance.now()
      } else failed += 1
      await sleep(100)
    }
  })()
  await until('people have entered something', () => acknowledged.length >= 12, 90)
  const before = acknowledged.length

  const losing = loseThePrimary(stage, primary, other)
  await sleep(50)
  const [again, writes] = await Promise.all([
    Promise.all(instances.all.map(servesAgain)),
    secondsUntil(() => instances.enterAtOnce('Hawfinches').then(() => true)),
    losing,
  ])
  await until('people have entered more', () => acknowledged.length >= before + 12, 90)
  isOver = true
  await Promise.all([...writers, reader])

  for (const [i, { name, way }] of instances.all.entries())
    findings.time(`primary lost: ${name} (${way}) answers again`, again[i], 10)
  findings.time('primary lost: it can be written to through PgBouncer again', writes, 10)
  findings.time(
    `primary lost: longest without an answer at the front (${failed} of ${asked} failed)`,
    longest / 1000,
    10,
  )
  const rows = await cluster.query(other, 'select id from models', 'candour')
  const kept = new Set(rows.map(({ id }) => id))
  findings.count(
    `primary lost: entries lost of ${acknowledged.length} acknowledged (${before} before, ${refused} refused meanwhile)`,
    acknowledged.filter((id) => !kept.has(id)).length,
    0,
  )
  const id = await entered(instances, 'Ibises')
  findings.time('primary lost: news after it', await slowestToFind(instances.all, 'ibises', id), 2)
}

/** Without one: what had not reached the replica is lost with the primary, and every index is made anew. */
export async function lossyFailOver(stage: Stage): Promise<void> {
  const { cluster, instances, findings } = stage
  const { primary, other } = await cluster.roles()
  if (!cluster.isThere(other)) await cluster.follow(other, primary)
  await cluster.setSynchronous(primary, false)
  await sleep(1500)
  const about = await get(new URL('/about', instances.front))
  findings.says(
    'no standby confirms: About says so',
    String(about.body.includes('on one machine')),
    'true',
    about.body.includes('on one machine'),
  )
  await cluster.end(other, 'SIGINT')
  const lost = await Promise.all(['Jackdaws', 'Kestrels', 'Lapwings'].map((words) => entered(instances, words)))
  const known = await slowestToFind(instances.all, 'lapwings', lost[2] ?? '')
  findings.time('no standby: news without a replica', known, 2)
  const position = await cluster.position(primary)
  await cluster.end(primary, 'SIGKILL')
  await cluster.start(other)
  await cluster.query(other, 'select pg_promote(true, 30)')
  findings.count(
    'replica was behind: entries lost, as About said they may be',
    position - (await cluster.position(other)),
    3,
  )
  const again = await Promise.all(instances.all.map(servesAgain))
  findings.time('replica was behind: all answer again', Math.max(...again.map((time) => time ?? Infinity)), 10)
  for (const words of ['Merlins', 'Nightjars', 'Ospreys']) {
    const id = await entered(instances, words)
    findings.time(`replica was behind: number used again (${words})`, await slowestToFind(instances.all, words, id), 2)
  }
  let stale = 0
  for (const { address } of instances.all)
    for (const [words, id] of [
      ['jackdaws', lost[0]],
      ['kestrels', lost[1]],
      ['lapwings', lost[2]],
    ] as const) {
      const { body } = await get(new URL(`/api/v1/search?kind=model&q=${words}`, address))
      const page = await get(new URL(`/models/${id}`, address))
      if (body.includes(`"${id}"`) || page.status !== 404) stale += 1
    }
  findings.count('replica was behind: lost entries that are still found or shown', stale, 0)
  const told = instances.all.filter(({ program }) => program.output().includes('The ledger is not what it was')).length
  findings.count('replica was behind: processes that told it in their log', told, instances.all.length)
}
