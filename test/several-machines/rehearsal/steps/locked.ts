import pg from 'pg'
import { password } from '../cluster.ts'
import { get } from '../reading.ts'
import { askFresh, type Stage } from '../stage.ts'

const lockedSeconds = 10
const readers = 40

/** A table that somebody has locked takes down what needs it, and nothing else. */
export async function locked({ lines, instances, findings }: Stage): Promise<void> {
  const holder = new pg.Client({
    connectionString: `postgresql://candour:${password}@127.0.0.1:${lines.primaryPort}/candour`,
  })
  await holder.connect()
  await holder.query('begin; lock table lessons in access exclusive mode')
  const [instance] = instances.all.slice(-1)
  if (!instance) throw new Error('no process is there')
  const until = performance.now() + lockedSeconds * 1000
  let needing = 0
  let refused = 0
  const crowd = Array.from({ length: readers }, async (_, i) => {
    while (performance.now() < until) {
      const { status } = await get(
        new URL(`/api/v1/lessons?limit=${1 + ((needing * readers + i) % 499)}`, instance.address),
      )
      needing += 1
      if (status === 503) refused += 1
    }
  })
  let others = 0
  let failed = 0
  let slowest = 0
  while (performance.now() < until) {
    const { status, ms } = await askFresh(instance)
    others += 1
    if (status !== 200) failed += 1
    slowest = Math.max(slowest, ms)
  }
  await Promise.all(crowd)
  await holder.query('rollback')
  await holder.end()
  findings.says(
    'table locked: answers to what needs it',
    `${refused} of ${needing} refused with 503`,
    'all',
    refused === needing && needing > 0,
  )
  findings.count(`table locked: failures of ${others} answers that do not need it`, failed, 0)
  findings.time('table locked: slowest of those', slowest / 1000, 5)
  findings.says(
    'table locked: what needs it, after',
    String((await get(new URL('/api/v1/lessons?limit=7', instance.address))).status),
    '200',
    true,
  )
}
