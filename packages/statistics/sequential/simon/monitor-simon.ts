import { binomialCdf } from '../../distributions/binomial.ts'
import { requireBetween, requireWhole } from '../../impossible-input.ts'
import type { Advice } from '../advice.ts'
import { chanceOfBenefit } from './chance-of-benefit.ts'
import { requireSimonDesign, type SimonPlan } from './simon-design.ts'

/** Counts at one look: how many have an answer so far, and how many of these responded. Both are totals. */
export type SimonLook = { readonly n: number; readonly responses: number }

/** What the design says of the looks so far. */
export type SimonAdvice = {
  readonly advice: Advice
  readonly because:
    | 'first-stage-not-complete'
    | 'first-stage-failed'
    | 'second-stage-not-complete'
    | 'cannot-reach-enough'
    | 'enough-already'
    | 'second-stage-failed'
    | 'second-stage-passed'
  readonly n: number
  readonly responses: number
  /** First-stage rule in force: stop at `n` with `responses` or fewer. Differs from the plan after a late first look. */
  readonly firstStage: SimonLook
  /** Final rule in force: not worthwhile at `n` with `responses` or fewer. Differs from the plan when the sizes do. */
  readonly final: SimonLook
  /** Chance that the rule in force calls p0 worthwhile. */
  readonly typeOneError: number
  /** Chance to end with benefit from here, if the truth is p0 and if it is p1. */
  readonly chanceOfBenefit: { readonly underP0: number; readonly underP1: number }
}

/**
 * Follows a two-stage trial as its counts come in.
 *
 * Looks may fall anywhere. Before the first stage is complete, and between the stages, it stops only what is already decided:
 * more than r responses, or too few even if all others respond. A first look at m₁ > n₁ uses
 * r₁′ = max{c : B(c; m₁, p₁) ≤ B(r₁; n₁, p₁)}, so that p₁ is no likelier to be stopped there than was planned; a last look at
 * m ≠ n (more than planned, or fewer when `ended`) uses the least r′ whose type I error, with the first-stage rule as used, is ≤ α.
 *
 * @param plan   design with its aims
 * @param looks  totals at the looks so far, in order
 * @param ended  true when no more observations will come, though n has not been reached
 * @throws RangeError when the plan is impossible, or totals fall, or responses exceed n
 * @see Simon 1989, section 2; for attained sizes, Green & Dahlberg 1992, Statistics in Medicine 11, 853–862
 */
export function monitorSimon(plan: SimonPlan, looks: readonly SimonLook[], ended = false): SimonAdvice {
  requireSimonDesign(plan)
  requireBetween('p0', [plan.p0], 0, 1)
  requireBetween('p1', [plan.p1], plan.p0, 1)
  requireBetween('alpha', [plan.alpha], 0, 1)
  requireLooks(looks)
  const { n, responses } = looks.at(-1) ?? { n: 0, responses: 0 }
  const atFirst = looks.find((look) => look.n >= plan.n1 && look.n < plan.n)
  const firstStage = firstStageInForce(plan, looks, atFirst)
  const isLast = n >= plan.n || (ended && n > 0)
  const final = finalInForce(plan, firstStage, isLast ? n : plan.n)
  const passedFirst = atFirst !== undefined && atFirst.responses > firstStage.responses
  const failedFirst = atFirst !== undefined && !passedFirst
  const from = { n, responses, passedFirst: passedFirst || n >= firstStage.n }
  const chance = (p: number) => (failedFirst ? 0 : chanceOfBenefit(firstStage, final, from, p))
  const start = { n: 0, responses: 0, passedFirst: firstStage.n === 0 }
  return {
    ...rulingOf({ n, responses, firstStage, final, atFirst, failedFirst, isLast }),
    n,
    responses,
    firstStage,
    final,
    typeOneError: chanceOfBenefit(firstStage, final, start, plan.p0),
    chanceOfBenefit: { underP0: chance(plan.p0), underP1: chance(plan.p1) },
  }
}

/**
 * What the design says at looks fixed beforehand, by the responses at each, of a trial that has gone on until then: the same as
 * `monitorSimon`, which is asked anew at every look.
 */
export function simonAtLooks(plan: SimonPlan, numbers: readonly number[]): ((responses: number) => Advice)[] {
  const looks = numbers.map((n) => ({ n, responses: 0 }))
  const first = looks.findIndex((look) => look.n >= plan.n1 && look.n < plan.n)
  return looks.map(({ n }, k) => {
    const atFirst = first === -1 || first > k ? undefined : looks[first]
    const firstStage = firstStageInForce(plan, looks.slice(0, k + 1), atFirst)
    const isLast = n >= plan.n
    const final = finalInForce(plan, firstStage, isLast ? n : plan.n)
    return (responses) => {
      const failedFirst = k === first && responses <= firstStage.responses
      return rulingOf({ n, responses, firstStage, final, atFirst, failedFirst, isLast }).advice
    }
  })
}

type Facts = SimonLook & {
  readonly firstStage: SimonLook
  readonly final: SimonLook
  readonly atFirst: SimonLook | undefined
  readonly failedFirst: boolean
  readonly isLast: boolean
}

/** The first row that holds gives the advice; the last holds always. */
const rulings: readonly {
  readonly because: SimonAdvice['because']
  readonly advice: Advice
  readonly when: (facts: Facts) => boolean
}[] = [
  { because: 'first-stage-failed', advice: 'stop-for-futility', when: (f) => f.failedFirst },
  {
    because: 'second-stage-passed',
    advice: 'stop-for-benefit',
    when: (f) => f.isLast && f.responses > f.final.responses,
  },
  { because: 'second-stage-failed', advice: 'stop-for-futility', when: (f) => f.isLast },
  { because: 'enough-already', advice: 'stop-for-benefit', when: (f) => f.responses > f.final.responses },
  {
    because: 'cannot-reach-enough',
    advice: 'stop-for-futility',
    when: (f) =>
      f.responses + f.final.n - f.n <= f.final.responses ||
      (f.n < f.firstStage.n && f.responses + f.firstStage.n - f.n <= f.firstStage.responses),
  },
  { because: 'first-stage-not-complete', advice: 'continue', when: (f) => f.atFirst === undefined },
  { because: 'second-stage-not-complete', advice: 'continue', when: () => true },
]

function rulingOf(facts: Facts): Pick<SimonAdvice, 'because' | 'advice'> {
  const ruling = rulings.find(({ when }) => when(facts))
  if (!ruling) throw new Error('the last ruling holds always')
  return { because: ruling.because, advice: ruling.advice }
}

/** As planned when the first look was on time or is still to come; none (n 0) when the first look was the last. */
function firstStageInForce(plan: SimonPlan, looks: readonly SimonLook[], atFirst: SimonLook | undefined): SimonLook {
  if (!atFirst) return looks.some(({ n }) => n >= plan.n) ? { n: 0, responses: 0 } : { n: plan.n1, responses: plan.r1 }
  const allowed = binomialCdf(plan.r1, plan.n1, plan.p1)
  let responses = plan.r1
  while (atFirst.n > plan.n1 && binomialCdf(responses + 1, atFirst.n, plan.p1) <= allowed) responses++
  return { n: atFirst.n, responses }
}

function finalInForce(plan: SimonPlan, firstStage: SimonLook, n: number): SimonLook {
  if (n === plan.n && firstStage.n === plan.n1) return { n, responses: plan.r }
  const start = { n: 0, responses: 0, passedFirst: firstStage.n === 0 }
  let responses = 0
  while (chanceOfBenefit(firstStage, { n, responses }, start, plan.p0) > plan.alpha) responses++
  return { n, responses }
}

function requireLooks(looks: readonly SimonLook[]): void {
  let before: SimonLook = { n: 0, responses: 0 }
  for (const [i, look] of looks.entries()) {
    requireWhole(`looks[${i}].n`, [look.n], before.n)
    requireWhole(`looks[${i}].responses`, [look.responses], before.responses)
    if (look.responses - before.responses > look.n - before.n) {
      throw new RangeError(
        `looks[${i}].responses is ${look.responses}, but ${look.n - before.n} more observations cannot bring it there from ${before.responses}`,
      )
    }
    before = look
  }
}
