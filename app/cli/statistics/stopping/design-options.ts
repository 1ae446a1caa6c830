import {
  designGroupSequential,
  equallySpaced,
  type GroupSequentialPlan,
  guardingAgainstHarm,
  hopingForBenefit,
  type NotComputed,
  simonTwoStage,
  sprtBernoulli,
  sprtNormal,
  sprtPoisson,
} from '@candour/statistics'
import type { PerGroup, StoppingDesign } from '../../../analyses/stopping/stopping-design.ts'
import { aboveZero, anyNumber, type NumberRule, wholeAboveZero } from '../../../spreadsheets/number-rules.ts'
import { type Typed, WrongUse } from '../../command.ts'
import { choiceOption, listOption, numberOption } from '../typed-options.ts'

export const designKinds = ['simon', 'obf', 'pocock', 'sprt'] as const

const chance: NumberRule = { accepts: 'a number above 0 and below 1', allows: (value) => value > 0 && value < 1 }

/** The design from the options; a reason where none meets the aims. */
export function designFrom(
  typed: Typed,
): { readonly ok: true; readonly design: StoppingDesign } | { readonly ok: false; readonly because: NotComputed } {
  const kind = choiceOption(typed, 'design', designKinds)
  if (kind === undefined) throw new WrongUse(`--design is missing; accepted is ${designKinds.join(', ')}.`)
  refuseStrangers(typed, kind)
  if (kind === 'simon') return simonFrom(typed)
  if (kind === 'sprt') return { ok: true, design: sprtFrom(typed) }
  return groupFrom(typed, kind)
}

const belongs: { readonly [kind in (typeof designKinds)[number]]: readonly string[] } = {
  simon: ['p0', 'p1', 'n-max', 'choice'],
  obf: ['looks', 'at', 'sided', 'effect', 'sd', 'p0', 'p1', 'spending', 'futility'],
  pocock: ['looks', 'at', 'sided', 'effect', 'sd', 'p0', 'p1', 'spending', 'futility'],
  sprt: ['p0', 'p1', 'n-max', 'rate0', 'rate1', 'exposure', 'mean0', 'mean1', 'sd', 'looks', 'harm'],
}

function refuseStrangers(typed: Typed, kind: (typeof designKinds)[number]): void {
  const all = new Set(Object.values(belongs).flat())
  const stranger = [...all].find(
    (name) => !belongs[kind].includes(name) && (typed.text(name) !== undefined || typed.flag(name)),
  )
  if (stranger !== undefined) throw new WrongUse(`--${stranger} means nothing to --design ${kind}.`)
}

function needed(typed: Typed, name: string, rule: NumberRule, why: string): number {
  const value = numberOption(typed, name, rule)
  if (value === undefined) throw new WrongUse(`--${name} is missing: ${why}`)
  return value
}

/** Type I and type II error. A design that finds an effect no more often where there is one plans nothing. */
function errorsFrom(typed: Typed, alpha: number): { alpha: number; beta: number } {
  const found = numberOption(typed, 'alpha', chance, alpha)
  const power = numberOption(typed, 'power', chance, 0.8)
  if (power <= found)
    throw new WrongUse(`--power is ${power}; accepted is a number above the type I error, which is ${found}.`)
  return { alpha: found, beta: 1 - power }
}

function simonFrom(typed: Typed): ReturnType<typeof designFrom> {
  const p0 = needed(typed, 'p0', chance, 'the chance of a response that is not worth having.')
  const p1 = needed(typed, 'p1', chance, 'the chance of a response that is worth having.')
  if (p1 <= p0) throw new WrongUse(`--p1 is ${p1}; accepted is a number above --p0, which is ${p0}.`)
  const choice = choiceOption(typed, 'choice', ['optimal', 'minimax']) ?? 'optimal'
  const nMax = numberOption(
    typed,
    'n-max',
    { accepts: 'a whole number between 2 and 500', allows: (n) => Number.isInteger(n) && n >= 2 && n <= 500 },
    100,
  )
  const found = simonTwoStage({ p0, p1, ...errorsFrom(typed, 0.05), nMax })
  if (!found.computed) return { ok: false, because: found }
  const other = choice === 'optimal' ? found.minimax : found.optimal
  return { ok: true, design: { kind: 'simon', choice, plan: found[choice], other } }
}

function groupErrorsFrom(typed: Typed, sided: 1 | 2): { alpha: number; beta: number } {
  const errors = errorsFrom(typed, sided === 2 ? 0.05 : 0.025)
  if (sided === 1 && errors.alpha >= 0.5)
    throw new WrongUse(`--alpha is '${typed.text('alpha')}'; accepted for one side is a number above 0 and below 0.5.`)
  return errors
}

function groupFrom(typed: Typed, kind: 'obf' | 'pocock'): ReturnType<typeof designFrom> {
  const sided = choiceOption(typed, 'sided', ['1', '2']) === '2' ? 2 : 1
  const errors = groupErrorsFrom(typed, sided)
  const rule = kind === 'obf' ? 'obrien-fleming' : 'pocock'
  const futility = choiceOption(typed, 'futility', ['none', 'obf', 'pocock']) ?? 'none'
  const { effect, perGroup } = effectFrom(typed)
  const plan: GroupSequentialPlan = {
    informationRates: ratesFrom(typed),
    ...errors,
    sided,
    efficacy: typed.flag('spending') ? { kind: 'spending', spending: { kind: rule } } : { kind: rule },
    effect,
    ...(futility === 'none'
      ? {}
      : {
          futility: {
            kind: 'spending',
            spending: { kind: futility === 'obf' ? 'obrien-fleming' : 'pocock' },
            binding: false,
          },
        }),
  }
  const design = designGroupSequential(plan)
  if (!design.computed) return { ok: false, because: design }
  const name = `${kind === 'obf' ? "O'Brien and Fleming" : 'Pocock'}${typed.flag('spending') ? ', by error spending' : ''}`
  return { ok: true, design: { kind: 'group', name, design, ...(perGroup ? { perGroup } : {}) } }
}

/** Group-sequential effects: a difference of means with its deviation, of chances, or any with known information. */
function effectFrom(typed: Typed): { effect: number; perGroup?: PerGroup } {
  const p0 = numberOption(typed, 'p0', chance)
  const p1 = numberOption(typed, 'p1', chance)
  if (p0 !== undefined || p1 !== undefined) {
    if (p0 === undefined || p1 === undefined || p0 === p1)
      throw new WrongUse('--p0 and --p1 belong together and differ: the chance without the project, and with it.')
    if (typed.text('effect') !== undefined || typed.text('sd') !== undefined)
      throw new WrongUse('--p0 and --p1 say the effect already; --effect and --sd do not go with them.')
    return {
      effect: Number(Math.abs(p1 - p0).toPrecision(12)),
      perGroup: { people: p0 * (1 - p0) + p1 * (1 - p1), assuming: `two equal groups with chances ${p0} and ${p1}` },
    }
  }
  const effect = numberOption(typed, 'effect', aboveZero, 1)
  const sd = numberOption(typed, 'sd', aboveZero)
  return sd === undefined
    ? { effect }
    : { effect, perGroup: { people: 2 * sd * sd, assuming: `two equal groups, standard deviation ${sd} in each` } }
}

function ratesFrom(typed: Typed): readonly number[] {
  const at = listOption(typed, 'at')
  if (at.length === 0) {
    const rule = {
      accepts: 'a whole number between 1 and 50',
      allows: (n: number) => Number.isInteger(n) && n >= 1 && n <= 50,
    }
    return equallySpaced(numberOption(typed, 'looks', rule, 3))
  }
  if (typed.text('looks') !== undefined) throw new WrongUse('--at says the looks already; --looks does not go with it.')
  const rates = at.map(Number)
  const isRising = rates.every((rate, i) => rate - (rates[i - 1] ?? 0) > 1e-4) && rates.at(-1) === 1
  if (isRising) return rates
  throw new WrongUse(
    `--at is '${typed.text('at')}'; accepted are rising shares of the information, the last 1, as 0.5,0.75,1.`,
  )
}

function sprtFrom(typed: Typed): StoppingDesign {
  const shared = { ...errorsFrom(typed, 0.05), meaning: typed.flag('harm') ? guardingAgainstHarm : hopingForBenefit }
  const differ = (low: number, high: number, names: string) => {
    if (low === high) throw new WrongUse(`${names} are both ${low}; accepted are two that differ.`)
  }
  if (typed.text('rate0') !== undefined || typed.text('rate1') !== undefined) {
    const rate0 = needed(typed, 'rate0', aboveZero, 'the rate per unit of exposure under H0.')
    const rate1 = needed(typed, 'rate1', aboveZero, 'the rate per unit of exposure under H1.')
    const maximumExposure = needed(typed, 'exposure', aboveZero, 'the most exposure there will be.')
    differ(rate0, rate1, '--rate0 and --rate1')
    const looks = numberOption(typed, 'looks', wholeAboveZero, 12)
    const exposures = equallySpaced(looks).map((share) => share * maximumExposure)
    return { kind: 'sprt', design: sprtPoisson({ ...shared, rate0, rate1, maximumExposure }), exposures }
  }
  if (typed.text('mean0') !== undefined || typed.text('mean1') !== undefined) {
    const mean0 = needed(typed, 'mean0', anyNumber, 'the mean under H0.')
    const mean1 = needed(typed, 'mean1', anyNumber, 'the mean under H1.')
    differ(mean0, mean1, '--mean0 and --mean1')
    const standardDeviation = needed(typed, 'sd', aboveZero, 'the known standard deviation of an observation.')
    const nMax = needed(typed, 'n-max', wholeAboveZero, 'the most observations there will be.')
    return { kind: 'sprt', design: sprtNormal({ ...shared, mean0, mean1, standardDeviation, nMax }), exposures: [] }
  }
  const p0 = needed(
    typed,
    'p0',
    chance,
    'the chance of an event under H0 (or --rate0 and --rate1, or --mean0 and --mean1).',
  )
  const p1 = needed(typed, 'p1', chance, 'the chance of an event under H1.')
  differ(p0, p1, '--p0 and --p1')
  const nMax = needed(typed, 'n-max', wholeAboveZero, 'the most people there will be.')
  return { kind: 'sprt', design: sprtBernoulli({ ...shared, p0, p1, nMax }), exposures: [] }
}
