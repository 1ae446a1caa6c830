import {
  groupSequentialOperating,
  type SimonOperating,
  simonOperating,
  sprtBernoulliOperating,
  sprtNormalOperating,
  sprtPoissonOperating,
} from '@candour/statistics'
import type { StoppingDesign } from './stopping-design.ts'

/** What a design does at one truth: chances to stop for each reason, and how many are exposed. */
export interface OperatingRow {
  /** The truth in words: `no effect`, `chance 0.3`. */
  readonly truth: string
  readonly benefit: number
  readonly futility: number
  readonly harm: number
  /** Chance to stop before the end; absent where the library does not give it. */
  readonly stopEarly?: number
  /** People, exposure or information; see the design's unit. */
  readonly expected: number
  readonly maximum: number
}

/** Exact figures at the truths that matter: as bad as H0, half way, as good as hoped. */
export function operatingRows(designed: StoppingDesign): OperatingRow[] {
  if (designed.kind === 'simon') {
    const { plan } = designed
    const told = (p: number, { benefit, futility, stopEarly, expectedN, maximumN }: SimonOperating): OperatingRow => ({
      truth: `chance ${round(p)}`,
      benefit,
      futility,
      harm: 0,
      stopEarly,
      expected: expectedN,
      maximum: maximumN,
    })
    return [plan.p0, (plan.p0 + plan.p1) / 2, plan.p1].map((p) => told(p, simonOperating(plan, p)))
  }
  if (designed.kind === 'group') {
    const { design, perGroup } = designed
    const effect = design.plan.effect ?? 1
    const scale = perGroup ? 2 * perGroup.people : 1
    return [
      ['no effect', 0],
      ['half of the effect', effect / 2],
      ['the planned effect', effect],
    ].map(([truth, at]) => {
      const found = groupSequentialOperating(design, Number(at))
      const { benefit, futility, harm, stopEarly, expectedInformation, maximumInformation } = found
      return {
        truth: String(truth),
        benefit,
        futility,
        harm,
        stopEarly,
        expected: scale * expectedInformation,
        maximum: scale * maximumInformation,
      }
    })
  }
  return sprtRows(designed)
}

function sprtRows({ design, exposures }: StoppingDesign & { kind: 'sprt' }): OperatingRow[] {
  const truths =
    design.kind === 'bernoulli'
      ? [design.p0, (design.p0 + design.p1) / 2, design.p1].map(
          (p) => [`chance ${round(p)}`, sprtBernoulliOperating(design, p)] as const,
        )
      : design.kind === 'poisson'
        ? [design.rate0, (design.rate0 + design.rate1) / 2, design.rate1].map(
            (rate) => [`rate ${round(rate)}`, sprtPoissonOperating(design, rate, exposures)] as const,
          )
        : [design.mean0, (design.mean0 + design.mean1) / 2, design.mean1].map(
            (mean) => [`mean ${round(mean)}`, sprtNormalOperating(design, mean)] as const,
          )
  return truths.map(([truth, { benefit, futility, harm, expectedN, maximumN }]) => ({
    truth,
    benefit,
    futility,
    harm,
    expected: expectedN,
    maximum: maximumN,
  }))
}

/** What `expected` and `maximum` count. */
export function unitOfExposure(designed: StoppingDesign): string {
  if (designed.kind === 'group') return designed.perGroup ? 'people in both groups' : 'information (1/se^2)'
  if (designed.kind === 'sprt' && designed.design.kind === 'poisson') return 'exposure'
  return 'people'
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}
