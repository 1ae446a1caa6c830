import { type Computed, type FirthFit, firthLogistic, type NoFirthFit } from '@candour/statistics'
import type { Application } from '../../records/application.ts'

/** Decided applications with both scores below which nothing is told of a programme's screening. */
export const fewestScreened = 30

/** Applications told in confidence count in blocks of so many, as they are decided: no count that grows by one tells of one. */
export const confidentialBlock = 5

/** A decided application that the panel scored for both. */
export type ScreenedApplication = Application & {
  readonly decision: 'funded' | 'declined'
  readonly risk_score: number
  readonly potential_score: number
}

export type ScreeningReading = 'risk-punished' | 'risk-rewarded' | 'not-shown'

/** How a risk one point higher goes with the chance of funding, at equal potential. */
export interface RiskEffect {
  /** Odds of funding, times this for each point. */
  readonly oddsRatio: number
  readonly low: number
  readonly high: number
  readonly p: number
  readonly reading: ScreeningReading
}

export interface Screening {
  /** Decided applications with both scores that the estimate rests on; those told in confidence in whole blocks only. */
  readonly n: number
  readonly effect: Computed<
    { readonly risk: RiskEffect; readonly potential: Omit<RiskEffect, 'reading'>; readonly fit: FirthFit },
    NoFirthFit | 'too-few' | 'one-decision'
  >
  /** Those of them that may be shown one by one: none that was told in confidence. */
  readonly shown: readonly ScreenedApplication[]
  readonly left: LeftOut
}

/** Of the applications that may be shown: what the declined would have added. Undefined where none was funded, or none declined. */
export interface LeftOut {
  readonly funded: number
  readonly declined: number
  /** Potential of the funded in the middle: half were given this or more. */
  readonly middlePotential?: number
  readonly meanRiskOfFunded?: number
  /** The declined that were given as much potential as that. */
  readonly asPromising: readonly ScreenedApplication[]
  readonly meanRiskOfThose?: number
}

function isScreened(application: Application): application is ScreenedApplication {
  const { decision, risk_score: risk, potential_score: potential } = application
  return (decision === 'funded' || decision === 'declined') && risk !== undefined && potential !== undefined
}

const byDecision = (a: ScreenedApplication, b: ScreenedApplication): number =>
  (a.decided_on ?? '').localeCompare(b.decided_on ?? '') || a.id.localeCompare(b.id)

/**
 * Did a programme pay for boldness, or punish it: at equal potential, does risk lower the chance of funding? Logistic regression of being
 * funded on the panel's potential and risk, by Firth's penalised likelihood, which has an answer for few and for separated applications.
 *
 * Applications told in confidence are in the estimate alone, and only in blocks of five in the order of their decision, so that no difference
 * between two counts is one of them. What it says is of those applications as that panel scored them: a panel's scores may know its decision.
 */
export function screeningOf(applications: readonly Application[]): Screening {
  const screened = applications.filter(isScreened)
  const shown = screened.filter(({ confidential }) => confidential !== true)
  const hidden = screened.filter(({ confidential }) => confidential === true).sort(byDecision)
  const counted = [...shown, ...hidden.slice(0, hidden.length - (hidden.length % confidentialBlock))]
  return { n: counted.length, effect: effectIn(counted), shown, left: leftOut(shown) }
}

function effectIn(counted: readonly ScreenedApplication[]): Screening['effect'] {
  const n = counted.length
  if (n < fewestScreened) return { computed: false, because: 'too-few', given: { n } }
  const y = counted.map(({ decision }) => (decision === 'funded' ? 1 : 0))
  if (y.every((one) => one === y[0])) return { computed: false, because: 'one-decision', given: { n } }
  const fit = firthLogistic({
    y,
    X: counted.map(({ potential_score: potential, risk_score: risk }) => [potential, risk]),
    columns: ['potential', 'risk'],
  })
  if (!fit.computed) return fit
  const [, potential, risk] = fit.coefficients.map(({ estimate, interval, test }) =>
    interval.computed && test.computed
      ? {
          oddsRatio: Math.exp(estimate),
          low: Math.exp(interval.low),
          high: Math.exp(interval.high),
          p: test.p,
        }
      : undefined,
  )
  if (potential === undefined || risk === undefined)
    return { computed: false, because: 'does-not-settle', given: { n } }
  const reading = risk.high < 1 ? 'risk-punished' : risk.low > 1 ? 'risk-rewarded' : 'not-shown'
  return { computed: true, risk: { ...risk, reading }, potential, fit }
}

function leftOut(shown: readonly ScreenedApplication[]): LeftOut {
  const funded = shown.filter(({ decision }) => decision === 'funded')
  const declined = shown.filter(({ decision }) => decision === 'declined')
  const counts = { funded: funded.length, declined: declined.length }
  const middle = upperMiddle(funded.map(({ potential_score: potential }) => potential))
  if (middle === undefined) return { ...counts, asPromising: [] }
  const asPromising = declined
    .filter(({ potential_score: potential }) => potential >= middle)
    .sort((a, b) => b.potential_score - a.potential_score || a.id.localeCompare(b.id))
  const meanRisk = (of: readonly ScreenedApplication[]) =>
    of.reduce((sum, { risk_score: risk }) => sum + risk, 0) / of.length
  return {
    ...counts,
    middlePotential: middle,
    meanRiskOfFunded: meanRisk(funded),
    asPromising,
    ...(asPromising.length === 0 ? {} : { meanRiskOfThose: meanRisk(asPromising) }),
  }
}

/** The value that half of them reach or pass. */
function upperMiddle(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}
