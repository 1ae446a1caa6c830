import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { createIndex, resemblanceOf, type SearchIndex } from '@candour/search'
import { likenessVocabulary } from '../app/queries/likeness-vocabulary.ts'
import { likenessConfiguration, nearInWords } from '../app/queries/similar-attempts.ts'
import { judgedPlans, plansKeptAside, plansToDevelopOn } from '../test/judged-plans.ts'
import { freshPlans } from '../test/judged-plans-fresh.ts'
import { readQueries, readRecords } from '../test/reference/search/collection-files.ts'
import { answersTo, indexOf } from '../test/reference/search/product-run.ts'
import { readJudgements, relevanceOf } from '../test/reference/search/relevance.ts'
import { dataFolder, startProgram } from '../test/running-candour.ts'
import { aligned, latencyOf } from './search/measure.ts'
import { syntheticQueries, syntheticRecords } from './search/synthetic-records.ts'

/**
 * `npm run bench -- similar [folder] [--records N]`: a study's title and abstract as a plan over what a review screened, beside the best level
 * measured there by others; the two halves of the judged plans to the starter catalogue and those of another hand, asked of the compiled program, with the
 * plans that are like nothing; and the time that a plan of 3,000 words takes at 100,000 made-up projects, without reading them from the database (with
 * them: `npm run bench -- large`). `test/judged-plans.test.ts` holds the halves to a floor.
 */
const folder = process.argv[2] ?? process.env.CANDOUR_SEARCH_COLLECTIONS ?? join('..', 'shared', 'reference', 'search')
/** lunr 2.3, nDCG@10 and recall@100, as published with the collection: not run here. */
const lunr = { ndcg10: 0.388, recall100: 0.219 }
/** nDCG@10 that is aimed at on plans of which the catalogue has its like. */
const aim = 0.9
const limitMs = 300
const records = 100_000
const planWords = 3_000

console.log(`Likeness, on ${cpus().length} cores at load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`)
measureScreening(join(folder, 'screen-nudging'))
await measureJudged()
await measureTime()

function measureScreening(collection: string): void {
  if (!existsSync(join(collection, 'qrels.tsv'))) {
    console.log(`Not measured: there is no judged collection in ${collection}.`)
    return
  }
  const all = readRecords(collection)
  const texts = new Map(all.map(({ id, title, text }) => [id, `${title}\n${text}`]))
  const index = indexOf(all)
  const judgements = readJudgements(join(collection, 'qrels.tsv'))
  const found = readQueries(collection).map((query) => ({ query, ids: answersTo(index, query).map(({ id }) => id) }))
  const byWords = new Map(found.map(({ query, ids }) => [query.id, ids]))
  const compared = (words: number) =>
    new Map(found.map(({ query, ids }) => [query.id, byLikeness(index, query.text, ids, texts, words)]))
  const row = (name: string, { ndcg10, recall100 }: { ndcg10: number; recall100: number }) => [
    name,
    ndcg10.toFixed(3),
    recall100.toFixed(3),
    `× ${(ndcg10 / lunr.ndcg10).toFixed(2)}`,
    `× ${(recall100 / lunr.recall100).toFixed(2)}`,
  ]
  console.log(
    aligned([
      ['screen-nudging', 'nDCG@10', 'recall@100', 'to lunr', 'to lunr'],
      row('search, which finds the candidates', relevanceOf(byWords, judgements)),
      row('its first 100 by likeness of words', relevanceOf(compared(1), judgements)),
      row(
        "its first 100, with children's services' words",
        relevanceOf(compared(likenessConfiguration.words), judgements),
      ),
      row('lunr, as published', lunr),
    ]),
  )
}

function byLikeness(
  index: SearchIndex,
  plan: string,
  ids: readonly string[],
  texts: ReadonlyMap<string, string>,
  words = likenessConfiguration.words,
) {
  const portrait = index.portraits(likenessVocabulary, likenessConfiguration)
  const drawn = (text: string) => portrait([{ field: 'approach', text }], [])
  const of = drawn(plan)
  return ids
    .map((id) => ({ id, ...resemblanceOf(of, drawn(texts.get(id) ?? ''), words) }))
    .sort((left, right) => right.score - left.score)
    .map(({ id }) => id)
}

/** The judged plans, asked of the program as anybody asks it. */
async function measureJudged(): Promise<void> {
  const data = dataFolder()
  const program = startProgram({ CANDOUR_DATA: data.folder, CANDOUR_TODAY: '2026-11-23' })
  try {
    const address = new URL('/api/v1/plan-check', await program.serves)
    const rows: string[][] = []
    for (const [half, plans] of [
      ['to develop on', plansToDevelopOn],
      ['kept aside', plansKeptAside],
      ['by another hand', freshPlans],
    ] as const) {
      const answers = new Map<string, readonly string[]>()
      for (const { plan } of plans) answers.set(plan, await similarOf(address, plan))
      const judged = plans.map(({ plan, like }): [string, Map<string, number>] => [
        plan,
        new Map(like.flatMap(({ grade, ids }) => ids.map((id) => [id, grade]))),
      ])
      const { ndcg10 } = relevanceOf(answers, new Map(judged))
      const strangers = plans.filter(({ like }) => like.length === 0)
      const answered = strangers.filter(({ plan }) => (answers.get(plan) ?? []).length > 0)
      rows.push([
        half,
        String(plans.length),
        ndcg10.toFixed(3),
        `× ${(ndcg10 / aim).toFixed(2)}`,
        `${answered.length} of ${strangers.length}`,
      ])
    }
    console.log(`\n${aligned([['judged plans', 'plans', 'nDCG@10', `to ${aim}`, 'like nothing, answered'], ...rows])}`)
  } finally {
    program.child.kill('SIGINT')
    await program.ended
    await data.remove()
  }
}

async function similarOf(address: URL, text: string): Promise<readonly string[]> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  })
  if (!answer.ok) throw new Error(`a judged plan was answered with ${answer.status}`)
  const { similar } = (await answer.json()) as { readonly similar: readonly { readonly id: string }[] }
  return similar.map(({ id }) => id)
}

/** Made-up records, each with the words of one judged plan's beginning, so that every code of the vocabulary is often said. */
async function measureTime(): Promise<void> {
  const index = createIndex()
  const texts = new Map<string, string>()
  let at = 0
  for (const { id, title, text } of syntheticRecords(records)) {
    const approach = `${text} ${judgedPlans[at++ % judgedPlans.length]?.plan.slice(0, 160) ?? ''}`
    index.put({ id: `project/${id}`, kind: 'project', fields: { name: title, approach } })
    texts.set(id, `${title}\n${approach}`)
  }
  const said = judgedPlans.map(({ plan }) => plan).join('\n')
  const plans = syntheticQueries(20, planWords / 2).map(({ text }, from) =>
    `${text}\n${said.slice(from * 300)}`.split(/\s+/).slice(0, planWords).join(' '),
  )
  const { p50, p95 } = await latencyOf(
    async (plan) => {
      const portrait = index.portraits(likenessVocabulary, likenessConfiguration)
      const { codes } = portrait([{ field: 'plan', text: plan }], [])
      const near = nearInWords(index, plan, [...codes.weights.keys()])
      return byLikeness(index, plan, near.projects, texts)
    },
    plans,
    60,
  )
  console.log(
    `\nA plan of ${planWords} words at ${records} projects: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; limit ${limitMs} ms: × ${(p50 / limitMs).toFixed(2)}, × ${(p95 / limitMs).toFixed(2)}`,
  )
}
