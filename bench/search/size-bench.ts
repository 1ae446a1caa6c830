import { candourEngine } from './candour-engine.ts'
import type { Engine } from './engine.ts'
import { aligned, type Latency, latencyOf, memoryInUse } from './measure.ts'
import { miniSearchEngine } from './minisearch-engine.ts'
import { postgresEngine } from './postgres-engine.ts'
import { syntheticQueries, syntheticRecords } from './synthetic-records.ts'

const LIMIT = 10
const QUESTION_WORDS = 9
const PLAN_WORDS = 150
const QUESTIONS = 200
const PLANS = 20
/** Peers take seconds a query at this size, so they get the first few questions only, and so much time. */
const QUESTIONS_FOR_PEERS = 12
const SECONDS_FOR_PEER = 30
/** Above this only the faster ranking of PostgreSQL is measured: the others take seconds a query already. */
const MOST_FOR_ALL = 300_000

/** Prints build time, memory and latency of each engine over so many synthetic records, and peers as a multiple of ours. */
export async function measureSize(records: number, databaseUrl: string): Promise<void> {
  console.log(
    `\n${records.toLocaleString('en-GB')} synthetic records; questions of ${QUESTION_WORDS} words, plans of ${PLAN_WORDS}; ` +
      `the first ${LIMIT} answers`,
  )
  const questions = syntheticQueries(QUESTIONS, QUESTION_WORDS).map(({ text }) => text)
  const plans = syntheticQueries(PLANS, PLAN_WORDS).map(({ text }) => text)
  const few = questions.slice(0, QUESTIONS_FOR_PEERS)

  const ours = candourEngine()
  const oursBuilt = await built(ours, records)
  const oursAsked = await latencyOf(asking(ours), questions, SECONDS_FOR_PEER)
  const oursFew = await latencyOf(asking(ours), few, SECONDS_FOR_PEER)
  const oursPlans = await latencyOf(asking(ours), plans, SECONDS_FOR_PEER)
  await ours.close()
  const rows = [
    [
      'engine',
      'build s',
      'memory MB',
      'p50 ms',
      'p95 ms',
      'queries',
      'Candour, same queries',
      'ratio p50',
      'ratio p95',
    ],
    [`${ours.name}, questions`, ...oursBuilt, ...times(oursAsked), '', '', ''],
    [`${ours.name}, plans`, '', '', ...times(oursPlans), '', '', ''],
  ]
  const peers = [
    ...(records > MOST_FOR_ALL ? [] : [miniSearchEngine('as it comes'), miniSearchEngine('stemmed')]),
    postgresEngine(databaseUrl, 'ts_rank'),
    ...(records > MOST_FOR_ALL ? [] : [postgresEngine(databaseUrl, 'ts_rank_cd')]),
  ]
  for (const peer of peers) {
    const [seconds = '', memory = ''] = await built(peer, records)
    const asked = await latencyOf(asking(peer), few, SECONDS_FOR_PEER)
    await peer.close()
    rows.push([
      `${peer.name}, questions`,
      seconds,
      peer.name.startsWith('PostgreSQL') ? '' : memory,
      ...times(asked),
      `${oursFew.p50.toFixed(1)} / ${oursFew.p95.toFixed(1)}`,
      `× ${(asked.p50 / oursFew.p50).toFixed(0)}`,
      `× ${(asked.p95 / oursFew.p95).toFixed(0)}`,
    ])
  }
  console.log(aligned(rows))
  if (records > MOST_FOR_ALL) console.log('MiniSearch and ts_rank_cd are not measured at this size.')
}

function asking(engine: Engine): (query: string) => Promise<unknown> {
  return (query) => engine.answers(query, LIMIT)
}

/** Seconds to build, and megabytes held afterwards by the records' index in this process. */
async function built(engine: Engine, records: number): Promise<string[]> {
  const before = memoryInUse()
  const began = performance.now()
  await engine.build(syntheticRecords(records))
  const seconds = (performance.now() - began) / 1000
  return [seconds.toFixed(1), ((memoryInUse() - before) / 1e6).toFixed(0)]
}

function times({ p50, p95, queries }: Latency): string[] {
  return [p50.toFixed(1), p95.toFixed(1), String(queries)]
}
