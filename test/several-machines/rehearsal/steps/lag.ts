import { until } from '../../../running-candour.ts'
import { type Answer, get } from '../reading.ts'
import { askFresh, entered, freshPath, type Stage, slowestToFind } from '../stage.ts'

/** A replica that lags: no answer goes back behind what the process, or its reader, has seen. */
export async function lag({ cluster, instances, findings }: Stage): Promise<void> {
  await cluster.query(cluster.two, 'select pg_wal_replay_pause()')
  const positions = new Map<string, number>()
  let wentBack = 0
  let slowest = 0
  let answers = 0
  let seen = 0
  const note = (name: string, { status, position, ms }: Answer, least: number) => {
    answers += 1
    slowest = Math.max(slowest, ms)
    const before = Math.max(positions.get(name) ?? 0, least)
    if (status !== 200 || position === undefined || position < before) wentBack += 1
    positions.set(name, Math.max(before, position ?? 0))
  }
  for (const words of ['Fulmars', 'Gannets', 'Hoopoes']) {
    let isWritten = false
    const writing = entered(instances, words).then(async (id) => {
      const seconds = await slowestToFind(instances.all, words, id)
      isWritten = true
      return seconds
    })
    while (!isWritten) {
      // A reader who is sent to another process each time, and proves what was seen.
      const front = await get(new URL(freshPath(), instances.front), { 'candour-at-least': String(seen) })
      note('front', front, seen)
      seen = Math.max(seen, front.position ?? 0)
      for (const instance of instances.all) note(instance.name, await askFresh(instance), 0)
    }
    findings.time(`replica stopped: news all the same (${words})`, await writing, 2)
  }
  const behind = (await cluster.position(cluster.one)) - (await cluster.position(cluster.two))
  findings.says('replica stopped: entries that it lacked at the end', String(behind), '≥ 1', behind >= 1)
  findings.count(`replica stopped: answers of ${answers} that went back or failed`, wentBack, 0)
  findings.time('replica stopped: slowest answer', slowest / 1000, 3)
  await cluster.query(cluster.two, 'select pg_wal_replay_resume()')
  await until(
    'the replica has caught up',
    async () => (await cluster.position(cluster.two)) === (await cluster.position(cluster.one)),
  )
}
