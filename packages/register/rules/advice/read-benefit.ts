import type { BayesStops, Spending, SprtMeaning } from '@candour/statistics'
import { designGroupSequential, type GroupSequentialPlan, hopingForBenefit } from '@candour/statistics'
import type { Refusal } from '../../refusal.ts'
import type { Benefit } from './pilot-stop-rule.ts'
import { aboveZero, anyChance, chance, type NumberKind, type RuleFields, refusal, whole } from './rule-fields.ts'

const kinds = ['bayes-proportion', 'bayes-rate', 'simon', 'sprt-bernoulli', 'sprt-poisson', 'group-sequential'] as const
const sides = ['above', 'below'] as const
const stops = ['stop-for-benefit', 'stop-for-futility', 'stop-for-harm'] as const
/** Larger than any pilot; beyond it the exact chances take long. */
const most = 100_000
const numbers = whole(0, most)

/** What the designs ask for is read here, so that `packages/statistics` is never asked for what cannot be. */
export function readBenefit(fields: RuleFields, periods: number | undefined, faults: Refusal[]): Benefit | undefined {
  const kind = fields.oneOf('kind', kinds)
  const indicator = fields.text('indicator', 'the indicator of the benefit')
  const looks = fields.has('looks') ? readLooks(fields, periods) : undefined
  if (kind === undefined) return undefined
  const design = readDesign(kind, fields, faults)
  fields.close()
  if (design === undefined || indicator === undefined) return undefined
  return { ...design, indicator, ...(looks === undefined ? {} : { looks }) }
}

type Design = Benefit extends infer B ? (B extends Benefit ? Omit<B, 'indicator' | 'looks'> : never) : never

function readDesign(kind: Benefit['kind'], fields: RuleFields, faults: Refusal[]): Design | undefined {
  switch (kind) {
    case 'bayes-proportion': {
      const prior = fields.object('prior')
      const a = prior?.number('a', aboveZero)
      const b = prior?.number('b', aboveZero)
      prior?.close()
      const nMax = fields.number('nMax', whole(1, most))
      const rest = readBayes(fields, chance)
      return a === undefined || b === undefined || nMax === undefined || rest === undefined
        ? undefined
        : { kind, prior: { a, b }, nMax, ...rest }
    }
    case 'bayes-rate': {
      const prior = fields.object('prior')
      const shape = prior?.number('shape', aboveZero)
      const rate = prior?.number('rate', aboveZero)
      prior?.close()
      const maximumExposure = fields.number(eitherName(fields, 'maximumExposure', 'nMax'), aboveZero)
      const rest = readBayes(fields, aboveZero)
      return shape === undefined || rate === undefined || maximumExposure === undefined || rest === undefined
        ? undefined
        : { kind, prior: { shape, rate }, maximumExposure, ...rest }
    }
    case 'simon':
      return readSimon(fields)
    case 'sprt-bernoulli': {
      const p0 = fields.number('p0', chance)
      const p1 = fields.number('p1', chance)
      const wald = readWald(fields)
      if (p0 === undefined || p1 === undefined || wald === undefined) return undefined
      if (p0 === p1) return fields.refuse('out-of-range', 'p1', `another chance than p0 (${p0})`)
      return { kind, p0, p1, ...wald }
    }
    case 'sprt-poisson': {
      const second = eitherName(fields, 'rate1', 'p1')
      const rate0 = fields.number(eitherName(fields, 'rate0', 'p0'), aboveZero)
      const rate1 = fields.number(second, aboveZero)
      const wald = readWald(fields)
      if (rate0 === undefined || rate1 === undefined || wald === undefined) return undefined
      if (rate0 === rate1) return fields.refuse('out-of-range', second, `another rate than the first (${rate0})`)
      return { kind, rate0, rate1, ...wald }
    }
    case 'group-sequential':
      return readGroupSequential(fields, faults)
  }
}

/** Rates have names of their own in `packages/statistics`; the rules of advice name them as chances are named. Both are read. */
const eitherName = (fields: RuleFields, own: string, other: string): string =>
  !fields.has(own) && fields.has(other) ? other : own

function readLooks(fields: RuleFields, periods: number | undefined): readonly number[] | undefined {
  const accepts = `months from 1 to ${periods ?? 'the last'}, each later than the one before; leave it out to look every month`
  const given = fields.list('looks', accepts)
  if (given === undefined) return undefined
  const looks = given.flatMap((look) => (typeof look === 'number' ? [look] : []))
  const isRight = looks.every(
    (look, i) => whole(1, periods ?? most).takes(look) && look > (looks[i - 1] ?? 0) && looks.length === given.length,
  )
  return isRight && looks.length > 0 ? looks : fields.refuse('out-of-range', 'looks', accepts)
}

type BayesRest = BayesStops & {
  readonly target: number
  readonly threshold: number
  readonly wanted: 'above' | 'below'
}

function readBayes(fields: RuleFields, size: NumberKind): BayesRest | undefined {
  const target = fields.number('target', size)
  const threshold = fields.number('threshold', chance)
  const wanted = fields.has('wanted') ? fields.oneOf('wanted', sides) : 'above'
  const futilityBelow = fields.number('futilityBelow', anyChance)
  const benefitAbove = fields.number('benefitAbove', {
    accepts: 'a chance from futilityBelow to 1',
    takes: (value) => value >= (futilityBelow ?? 0) && value <= 1,
  })
  const harm = fields.has('harm') ? fields.object('harm') : undefined
  const limit = harm?.number('limit', size)
  const harmThreshold = harm?.number('threshold', chance)
  harm?.close()
  if (target === undefined || threshold === undefined || wanted === undefined) return undefined
  if (futilityBelow === undefined || benefitAbove === undefined) return undefined
  if (!fields.has('harm')) return { target, threshold, wanted, futilityBelow, benefitAbove }
  if (limit === undefined || harmThreshold === undefined) return undefined
  return { target, threshold, wanted, futilityBelow, benefitAbove, harm: { limit, threshold: harmThreshold } }
}

function readSimon(fields: RuleFields): Design | undefined {
  const p0 = fields.number('p0', chance)
  const p1 = fields.number('p1', {
    accepts: 'a chance above p0 and below 1',
    takes: (value) => value > (p0 ?? 0) && value < 1,
  })
  const n1 = fields.number('n1', whole(1, most))
  const r1 = fields.number('r1', { accepts: 'a whole number from 0 to n1', takes: (value) => takes(value, 0, n1) })
  const n = fields.number('n', {
    accepts: 'a whole number above n1',
    takes: (value) => takes(value, (n1 ?? 0) + 1, most),
  })
  const r = fields.number('r', { accepts: 'a whole number from r1 to n', takes: (value) => takes(value, r1 ?? 0, n) })
  const alpha = fields.has('alpha') ? fields.number('alpha', chance) : undefined
  const beta = fields.has('beta') ? fields.number('beta', chance) : undefined
  if (p0 === undefined || p1 === undefined || n1 === undefined || r1 === undefined || n === undefined) return undefined
  if (r === undefined) return undefined
  const errors = { ...(alpha === undefined ? {} : { alpha }), ...(beta === undefined ? {} : { beta }) }
  return { kind: 'simon', p0, p1, r1, n1, r, n, ...errors }
}

const takes = (value: number, least: number, greatest = most): boolean =>
  numbers.takes(value) && value >= least && value <= greatest

function readWald(fields: RuleFields): { alpha: number; beta: number; meaning: SprtMeaning } | undefined {
  const alpha = fields.number('alpha', chance)
  const beta = fields.number('beta', {
    accepts: 'a chance above 0 that with alpha makes less than 1',
    takes: (value) => value > 0 && value < 1 - (alpha ?? 0),
  })
  const meaning = fields.has('meaning') ? readMeaning(fields.object('meaning')) : hopingForBenefit
  return alpha === undefined || beta === undefined || meaning === undefined ? undefined : { alpha, beta, meaning }
}

function readMeaning(fields: RuleFields | undefined): SprtMeaning | undefined {
  const upper = fields?.oneOf('upper', stops)
  const lower = fields?.oneOf('lower', stops)
  const undecided = fields?.oneOf('undecided', stops)
  fields?.close()
  return upper === undefined || lower === undefined || undecided === undefined ? undefined : { upper, lower, undecided }
}

/** The shape is read here; what its numbers may be is said by `packages/statistics`, which makes the bounds. */
function readGroupSequential(fields: RuleFields, faults: Refusal[]): Design | undefined {
  const before = faults.length
  const wanted = fields.has('wanted') ? fields.oneOf('wanted', sides) : 'above'
  const rates = numbersOf(fields, 'informationRates', 'shares of the information at the looks, rising to 1')
  const alpha = fields.number('alpha', chance)
  const beta = fields.number('beta', chance)
  const sided = fields.number('sided', { accepts: '1 or 2', takes: (value) => value === 1 || value === 2 })
  const effect = fields.has('effect') ? fields.number('effect', aboveZero) : undefined
  const efficacy = readEfficacy(fields.object('efficacy'))
  const futility = fields.has('futility') ? readFutility(fields.object('futility')) : undefined
  const harm = fields.has('harm') ? readHarm(fields.object('harm')) : undefined
  if (faults.length > before || wanted === undefined || rates === undefined || efficacy === undefined) return undefined
  if (alpha === undefined || beta === undefined || sided === undefined) return undefined
  const plan: GroupSequentialPlan = {
    informationRates: rates,
    alpha,
    beta,
    sided: sided === 1 ? 1 : 2,
    efficacy,
    ...(futility === undefined ? {} : { futility }),
    ...(harm === undefined ? {} : { harm }),
    ...(effect === undefined ? {} : { effect }),
  }
  return hasBounds(plan, fields, faults) ? { kind: 'group-sequential', wanted, ...plan } : undefined
}

function hasBounds(plan: GroupSequentialPlan, fields: RuleFields, faults: Refusal[]): boolean {
  try {
    const design = designGroupSequential(plan)
    if (design.computed) return true
    const accepts = 'an alpha, beta and bounds with which a design can be made'
    faults.push(refusal('out-of-range', fields.at('alpha'), plan.alpha, accepts))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const [, name = 'informationRates', found = '', accepts = error.message] =
      /^(\S+) (?:is|has) (.*?), but (?:must be |must )?(.*)$/.exec(error.message) ?? []
    faults.push(refusal('out-of-range', fields.at(name), found, accepts))
  }
  return false
}

function numbersOf(fields: RuleFields, name: string, accepts: string): readonly number[] | undefined {
  const given = fields.list(name, accepts)
  const found = given?.flatMap((value) => (typeof value === 'number' && Number.isFinite(value) ? [value] : []))
  if (given === undefined || found === undefined) return undefined
  return found.length === given.length && found.length <= 240 ? found : fields.refuse('wrong-type', name, accepts)
}

const finite: NumberKind = { accepts: 'a number', takes: () => true }

function readEfficacy(fields: RuleFields | undefined): GroupSequentialPlan['efficacy'] | undefined {
  const rules = ['pocock', 'obrien-fleming', 'wang-tsiatis', 'haybittle-peto', 'spending'] as const
  const kind = fields?.oneOf('kind', rules)
  if (fields === undefined || kind === undefined) return undefined
  const delta = kind === 'wang-tsiatis' ? fields.number('delta', finite) : undefined
  const constant = kind === 'haybittle-peto' ? fields.number('constant', aboveZero) : undefined
  const spending = kind === 'spending' ? readSpending(fields.object('spending')) : undefined
  fields.close()
  if (kind === 'wang-tsiatis') return delta === undefined ? undefined : { kind, delta }
  if (kind === 'haybittle-peto') return constant === undefined ? undefined : { kind, constant }
  if (kind === 'spending') return spending === undefined ? undefined : { kind, spending }
  return { kind }
}

function readFutility(fields: RuleFields | undefined): GroupSequentialPlan['futility'] | undefined {
  const kind = fields?.oneOf('kind', ['fixed', 'spending'] as const)
  if (fields === undefined || kind === undefined) return undefined
  const binding = fields.truth('binding')
  const adjusted = kind === 'spending' && fields.has('adjusted') ? fields.truth('adjusted') : undefined
  const spending = kind === 'spending' ? readSpending(fields.object('spending')) : undefined
  const bounds = kind === 'fixed' ? readBounds(fields) : undefined
  fields.close()
  if (binding === undefined) return undefined
  if (kind === 'fixed') return bounds === undefined ? undefined : { kind, bounds, binding }
  if (spending === undefined) return undefined
  return { kind, spending, binding, ...(adjusted === undefined ? {} : { adjusted }) }
}

function readBounds(fields: RuleFields): readonly (number | null)[] | undefined {
  const accepts = 'a bound of Z for each look but the last, null where nothing stops'
  const given = fields.list('bounds', accepts)
  const bounds = given?.flatMap((bound) => (bound === null || typeof bound === 'number' ? [bound] : []))
  if (given === undefined || bounds === undefined) return undefined
  return bounds.length === given.length ? bounds : fields.refuse('wrong-type', 'bounds', accepts)
}

function readHarm(fields: RuleFields | undefined): GroupSequentialPlan['harm'] | undefined {
  const alpha = fields?.number('alpha', chance)
  const spending = readSpending(fields?.object('spending'))
  fields?.close()
  return alpha === undefined || spending === undefined ? undefined : { alpha, spending }
}

function readSpending(fields: RuleFields | undefined): Spending | undefined {
  const rules = ['obrien-fleming', 'pocock', 'kim-demets', 'hwang-shih-decani', 'given'] as const
  const kind = fields?.oneOf('kind', rules)
  if (fields === undefined || kind === undefined) return undefined
  const power = kind === 'kim-demets' ? fields.number('power', aboveZero) : undefined
  const gamma = kind === 'hwang-shih-decani' ? fields.number('gamma', finite) : undefined
  const at = kind === 'given' ? numbersOf(fields, 'at', 'shares of the information, from 0 to 1') : undefined
  const spent = kind === 'given' ? numbersOf(fields, 'spent', 'the error spent by each share') : undefined
  fields.close()
  if (kind === 'kim-demets') return power === undefined ? undefined : { kind, power }
  if (kind === 'hwang-shih-decani') return gamma === undefined ? undefined : { kind, gamma }
  if (kind === 'given') return at === undefined || spent === undefined ? undefined : { kind, at, spent }
  return { kind }
}
