import { join } from 'node:path'
import {
  type CollectionQuery,
  type CollectionRecord,
  readQueries,
  readRecords,
} from '../../test/reference/search/collection-files.ts'
import { RUN_DEPTH } from '../../test/reference/search/product-run.ts'
import { type Judgements, type Relevance, readJudgements, relevanceOf } from '../../test/reference/search/relevance.ts'
import { candourEngine } from './candour-engine.ts'
import type { Engine } from './engine.ts'
import { aligned, eventLoopTurn } from './measure.ts'
import { miniSearchEngine } from './minisearch-engine.ts'
import { postgresEngine } from './postgres-engine.ts'

/** An engine that has not answered all queries by then is compared on those it has. */
const SECONDS_FOR_PEER = 30

/** Prints nDCG@10 and recall@100 of each engine on one judged collection, and ours as a multiple of the best peer's. */
export async function measureCollection(folder: string, name: string, databaseUrl: string): Promise<void> {
  const records = readRecords(folder)
  const queries = readQueries(folder)
  const judgements = readJudgements(join(folder, 'qrels.tsv'))
  console.log(`\n${name}: ${records.length} records, ${queries.length} queries`)
  const ours = await run(candourEngine(), records, queries, Number.POSITIVE_INFINITY)
  const rows = [
    ['engine', 'nDCG@10', 'recall@100', 'Candour on the same queries', 'ratio nDCG', 'ratio recall', 'queries'],
    row('Candour', relevanceOf(ours, judgements)),
  ]
  const peers = [
    miniSearchEngine('as it comes'),
    miniSearchEngine('stemmed'),
    postgresEngine(databaseUrl, 'ts_rank'),
    postgresEngine(databaseUrl, 'ts_rank_cd'),
  ]
  for (const peer of peers) {
    const answers = await run(peer, records, queries, SECONDS_FOR_PEER)
    const judged: Judgements = new Map([...judgements].filter(([query]) => answers.has(query)))
    rows.push(row(peer.name, relevanceOf(answers, judged), relevanceOf(ours, judged)))
  }
  console.log(aligned(rows))
}

/** Answers per query; X itself may not answer a query `like-X`. */
async function run(
  engine: Engine,
  records: readonly CollectionRecord[],
  queries: readonly CollectionQuery[],
  secondsGiven: number,
): Promise<Map<string, string[]>> {
  const answers = new Map<string, string[]>()
  await engine.build(records)
  const began = performance.now()
  for (const { id, text } of queries) {
    const own = id.startsWith('like-') ? id.slice('like-'.length) : undefined
    answers.set(id, await engine.answers(text, RUN_DEPTH, own))
    await eventLoopTurn()
    if (performance.now() - began > secondsGiven * 1000) break
  }
  await engine.close()
  return answers
}

function row(name: string, found: Relevance, ours?: Relevance): string[] {
  const pair = ({ ndcg10, recall100 }: Relevance) => [ndcg10.toFixed(3), recall100.toFixed(3)]
  const compared =
    ours === undefined
      ? ['', '', '']
      : [
          pair(ours).join(' / '),
          `× ${(ours.ndcg10 / found.ndcg10).toFixed(2)}`,
          `× ${(ours.recall100 / found.recall100).toFixed(2)}`,
        ]
  return [name, ...pair(found), ...compared, String(found.queries)]
}
