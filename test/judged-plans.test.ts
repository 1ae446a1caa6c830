import { everybody } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { type SimilarAttempt, similarAttempts } from '../app/queries/similar-attempts.ts'
import { type JudgedPlan, judgedPlans, plansKeptAside, plansToDevelopOn } from './judged-plans.ts'
import { freshPlans } from './judged-plans-fresh.ts'
import { relevanceOf } from './reference/search/relevance.ts'
import { servedStarter } from './served-register.ts'

const { feed, server } = await servedStarter()

const similar = (text: string, limit?: number): Promise<readonly SimilarAttempt[]> =>
  feed.questions.ask(
    everybody,
    (reader) => similarAttempts(reader, { text, ...(limit === undefined ? {} : { limit }) }),
    { searches: true },
  )

async function answersTo(plans: readonly JudgedPlan[]): Promise<ReadonlyMap<JudgedPlan, readonly SimilarAttempt[]>> {
  const answers = new Map<JudgedPlan, readonly SimilarAttempt[]>()
  for (const plan of plans) answers.set(plan, await similar(plan.plan))
  return answers
}

/** nDCG@10 over the plans that have their like. */
async function ndcgOf(plans: readonly JudgedPlan[]): Promise<number> {
  const answers = [...(await answersTo(plans))]
  return relevanceOf(
    new Map(answers.map(([{ plan }, found]) => [plan, found.map(({ id }) => id)])),
    new Map(
      answers.map(([{ plan, like }]) => [
        plan,
        new Map(like.flatMap(({ grade, ids }) => ids.map((id) => [id, grade] as const))),
      ]),
    ),
  ).ndcg10
}

/** The words of the first of the plans, of which a catalogue has its like. */
const plan = plansToDevelopOn[0]?.plan ?? ''
const nothingLike = [...judgedPlans, ...freshPlans].filter(({ like }) => like.length === 0)

describe('what is like a plan, held to a reader of the catalogue', () => {
  it.each([
    ['plans to develop on', plansToDevelopOn, 0.76],
    ['plans kept aside', plansKeptAside, 0.81],
    ['plans by another hand, seen after everything was settled', freshPlans, 0.65],
  ] as const)('%s', async (_, plans, floor) => {
    expect(await ndcgOf(plans)).toBeGreaterThan(floor)
  })

  it.each(nothingLike.map(({ plan }) => [plan]))('nothing: %s', async (plan) => {
    expect(await similar(plan)).toEqual([])
  })

  it('is told by passages that stand in the plan, with the words to be marked in each passage', async () => {
    for (const plan of plansToDevelopOn.slice(0, 6).map(({ plan: text }) => text)) {
      for (const { score, why } of await similar(plan)) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(why.length).toBeGreaterThan(0)
        for (const { planPassage = '', planWords = '?', recordPassage, recordWords, field } of why) {
          expect(plan).toContain(planPassage)
          expect(planPassage).toContain(planWords)
          expect(field).toBeDefined()
          if (recordPassage !== undefined) expect(recordPassage).toContain(recordWords)
        }
      }
    }
  })

  it('is nothing for an empty plan', async () => {
    expect(await similar('')).toEqual([])
    expect(await similar(' \n')).toEqual([])
  })

  it('is the first few where so many are asked for', async () => {
    expect(await similar(plan, 2)).toEqual((await similar(plan)).slice(0, 2))
  })

  it('is judged of attempts that are there', async () => {
    const { body } = await server.inject({ method: 'GET', url: '/projects?format=csv' })
    for (const { like } of [...judgedPlans, ...freshPlans])
      for (const id of like.flatMap(({ ids }) => ids)) expect(body).toContain(`\n${id},`)
  })
})
