import {
  designGroupSequential,
  type EfficacyRule,
  equallySpaced,
  type FutilityRule,
  type GroupSequentialDesign,
  type GroupSequentialOperating,
  groupSequentialOperating,
  type Spending,
} from '../../../packages/statistics/sequential/group-sequential/index.ts'
import type { Family } from '../running/family.ts'
import { hasInputs, numberIn, numberOr, numbersIn, textIn } from '../running/input.ts'
import { isRecord } from '../running/reference-file.ts'
import { toleranceFrom } from '../running/tolerance.ts'

type Input = Readonly<Record<string, unknown>>

/** Group-sequential designs of rpact, under its names for their types. */
export const family: Family = {
  name: 'group-sequential',
  recognises: ({ content }) => hasInputs(content, ['typeOfDesign', 'alpha', 'beta', 'sided']),
  run: ({ input, expected }) => {
    const rates = informationRatesOf(input)
    const futility = futilityOf(input, rates)
    const design = designGroupSequential({
      informationRates: rates,
      alpha: numberIn(input, 'alpha'),
      beta: numberIn(input, 'beta'),
      sided: numberOr(input, 'sided', 1) === 2 ? 2 : 1,
      efficacy: efficacyOf(input, rates),
      ...(futility && { futility }),
    })
    if (!design.computed) return null
    const wanted = isRecord(expected) && isRecord(expected.operating) ? expected.operating : undefined
    return { ...written(design), ...(wanted && { operating: operatingOf(design, wanted) }) }
  },
  // rpact gives no futility stop per look for a two-sided design without one, and writes its default bound as a tiny chance.
  notGiven: (field) => field.startsWith('operating.futility_per_stage') || field.startsWith('beta_spent'),
  toleranceFor: (field, _, { content }) => {
    const given = isRecord(content.tolerance) ? content.tolerance : {}
    if (/average_n|average_sample|information|shift|inflation/.test(field)) return toleranceFrom(given.average_n)
    return toleranceFrom(/critical|futility_bounds/.test(field) ? given.critical_values : given.probabilities)
  },
}

function informationRatesOf(input: Input): number[] {
  const rates = input.informationRates
  return rates === undefined || rates === null ? equallySpaced(numberIn(input, 'kMax')) : numbersIn(input, 'informationRates')
}

function efficacyOf(input: Input, rates: readonly number[]): EfficacyRule {
  const type = textIn(input, 'typeOfDesign')
  switch (type) {
    case 'P':
      return { kind: 'pocock' }
    case 'OF':
      return { kind: 'obrien-fleming' }
    case 'WT':
      return { kind: 'wang-tsiatis', delta: numberIn(input, 'deltaWT') }
    case 'HP':
      return { kind: 'haybittle-peto', constant: numberOr(input, 'constantBoundsHP', 3) }
    case 'noEarlyEfficacy':
      return {
        kind: 'spending',
        spending: {
          kind: 'given',
          at: rates,
          spent: rates.map((_, k) => (k === rates.length - 1 ? numberIn(input, 'alpha') : 0)),
        },
      }
    default:
      return { kind: 'spending', spending: spendingOf(type.replace(/^as/, ''), input, 'A', rates) }
  }
}

function spendingOf(type: string, input: Input, error: 'A' | 'B', rates: readonly number[]): Spending {
  switch (type) {
    case 'OF':
      return { kind: 'obrien-fleming' }
    case 'P':
      return { kind: 'pocock' }
    case 'KD':
      return { kind: 'kim-demets', power: numberIn(input, `gamma${error}`) }
    case 'HSD':
      return { kind: 'hwang-shih-decani', gamma: numberIn(input, `gamma${error}`) }
    case 'User':
      return {
        kind: 'given',
        at: rates,
        spent: numbersIn(input, error === 'A' ? 'userAlphaSpending' : 'userBetaSpending'),
      }
    default:
      throw new TypeError(`design type ${type} is not known`)
  }
}

/** rpact reads a bound of −6 or less as no stop. */
const noStop = -6

function futilityOf(input: Input, rates: readonly number[]): FutilityRule | undefined {
  const binding = input.bindingFutility === true
  const type = input.typeBetaSpending
  if (typeof type === 'string' && type !== 'none') {
    const adjusted = input.betaAdjustment !== false
    return { kind: 'spending', spending: spendingOf(type.replace(/^bs/, ''), input, 'B', rates), binding, adjusted }
  }
  const bounds = input.futilityBounds
  if (bounds === undefined || bounds === null) return undefined
  const read = Array.isArray(bounds) ? bounds : [bounds]
  return {
    kind: 'fixed',
    binding,
    bounds: read.map((bound: unknown) => (typeof bound === 'number' && bound > noStop ? bound : null)),
  }
}

function written(design: GroupSequentialDesign) {
  const { efficacyBounds, powerByLook, expectedInformationRatio: ratio, plan } = design
  return {
    critical_values: efficacyBounds,
    stage_levels: design.stageLevels,
    alpha_spent: design.alphaSpent,
    information_rates: plan.informationRates,
    futility_bounds: design.futilityBounds.slice(0, -1).map((bound) => (bound !== null && bound > noStop ? bound : null)),
    beta_spent: design.betaSpent ?? efficacyBounds.map(() => null),
    fixed_information: design.fixedShift,
    shift: design.shift,
    inflation_factor: design.inflationFactor,
    information: plan.informationRates.map((t) => t * design.shift),
    power_at_each_look: powerByLook,
    rejection_probabilities: powerByLook.map((power, k) => power - (powerByLook[k - 1] ?? 0)),
    average_sample_number_ratio: {
      under_h1: ratio.underEffect,
      under_midpoint: ratio.underHalfEffect,
      under_h0: ratio.underNull,
    },
  }
}

function operatingOf(design: GroupSequentialDesign, wanted: Input) {
  const nMax = numberIn(wanted, 'n_max')
  const theta = numbersIn(wanted, 'theta')
  const runs = theta.map((effect) => groupSequentialOperating(design, effect, nMax))
  const early = ({ byLook }: GroupSequentialOperating) => byLook.futility.slice(0, -1)
  return {
    n_max: nMax,
    theta,
    average_n: runs.map(({ expectedInformation }) => expectedInformation),
    overall_reject: runs.map((run) => run.benefit + (design.plan.sided === 2 ? run.harm : 0)),
    reject_per_stage: runs.map(({ byLook }) =>
      byLook.benefit.map((chance, k) => chance + (design.plan.sided === 2 ? (byLook.harm[k] ?? 0) : 0)),
    ),
    futility_per_stage: runs.map(early),
    overall_futility: runs.map((run) => early(run).reduce((sum, chance) => sum + chance, 0)),
    early_stop: runs.map(({ stopEarly }) => stopEarly),
  }
}
