import {
  confidentialBlock,
  fewestScreened,
  groupedBy,
  type LeftOut,
  type RiskEffect,
  type Screening,
  type ScreeningReading,
} from '@candour/register'
import type { Computed, IntraclassCorrelation } from '@candour/statistics'
import { reasonsInWords } from './application-words.ts'
import { said } from './statistic-words.ts'
import { counted } from './wording.ts'

/** What a reading is called in a list. */
export const readingWords: { readonly [R in ScreeningReading]: string } = {
  'risk-punished': 'Riskier ones had less chance',
  'risk-rewarded': 'Riskier ones had more chance',
  'not-shown': 'No difference shown',
}

/** An odds ratio with its interval, per point. */
export const oddsInWords = ({ oddsRatio, low, high }: Pick<RiskEffect, 'oddsRatio' | 'low' | 'high'>): string =>
  `${said(oddsRatio)} (95% interval ${said(low)} to ${said(high)})`

/** What the estimate says, words first. */
export function screeningInWords({ effect, n }: Screening): readonly string[] {
  if (!effect.computed) return [tooFewInWords(effect.because, n)]
  const { risk } = effect
  const odds = `For each point more of risk the odds of being funded were ${oddsInWords(risk)} times as high.`
  const first = {
    'risk-punished': 'Of applications that the panel thought equally promising, riskier ones were funded less often.',
    'risk-rewarded': 'Of applications that the panel thought equally promising, riskier ones were funded more often.',
    'not-shown':
      'Of applications that the panel thought equally promising, it is not shown that risk made a difference, nor that it made none.',
  }[risk.reading]
  return [first, odds, restsOn(n)]
}

const restsOn = (n: number): string =>
  `This rests on ${counted(n, 'decided application')} that the panel scored for both${n < 2 * fewestScreened ? ', which is few: one decision the other way can move it' : ''}.`

function tooFewInWords(because: string, n: number): string {
  if (because === 'too-few')
    return `${n === 0 ? 'No decided application has' : `${counted(n, 'decided application')} ${n === 1 ? 'has' : 'have'}`} both scores of the panel on record. From ${fewestScreened} on this page says whether risk lowered the chance of being funded; of fewer it would say more of chance than of the panel.`
  if (because === 'one-decision')
    return `All ${n} applications with both scores were decided alike, so nothing can be said of what made the difference.`
  return `Of these ${n} applications nothing can be said: the panel’s scores do not differ enough from one application to the next.`
}

/** What would have to be known before anything is made of it. */
export const screeningCaveats: readonly string[] = [
  'It says what went with being funded, not why. What a panel saw and did not score is in it.',
  'Scores that were given once the decision was near may follow it.',
  `Applications told in confidence are in the estimate alone, ${confidentialBlock} at a time, and in no drawing, list or file.`,
]

export function agreementInWords(what: string, agreement: Computed<IntraclassCorrelation, string>): string {
  if (!agreement.computed)
    return `${what}: not told. From ten decided applications on that two seats or more have scored it is; of these there are too few, or all were scored alike.`
  const { icc, interval, n } = agreement
  const much = icc < 0.5 ? 'little' : icc < 0.75 ? 'moderately' : 'much'
  return `${what}: seats agreed ${much}, intraclass correlation ICC(1,1) ${said(icc, 2)} (95% interval ${said(interval.low, 2)} to ${said(interval.high, 2)}), of ${counted(n, 'application')}.`
}

/** What the declined would have added, of those that may be shown. */
export function leftOutInWords(left: LeftOut): readonly string[] {
  const { funded, declined, middlePotential, meanRiskOfFunded, asPromising, meanRiskOfThose } = left
  if (declined === 0) return ['No declined application with both scores can be shown.']
  if (middlePotential === undefined || meanRiskOfFunded === undefined)
    return ['No funded application with both scores can be shown, so there is nothing to compare the declined with.']
  const of = `Of the ${counted(declined, 'declined application')} that can be shown, ${asPromising.length === 0 ? 'none was' : asPromising.length === 1 ? '1 was' : `${asPromising.length} were`} thought as promising as the funded one in the middle (a potential of ${said(middlePotential)}, of ${funded} funded).`
  if (meanRiskOfThose === undefined) return [of]
  return [
    of,
    `The panel gave ${asPromising.length === 1 ? 'it' : 'them'} a risk of ${said(meanRiskOfThose)} on average, and the funded ${said(meanRiskOfFunded)}.`,
    `Why ${asPromising.length === 1 ? 'it was' : 'they were'} declined: ${commonestReasons(left)}.`,
  ]
}

function commonestReasons({ asPromising }: LeftOut): string {
  const reasons = asPromising.flatMap(({ reasons: given }) => given ?? [])
  if (reasons.length === 0) return 'no reason is on record'
  const counts = [...groupedBy(reasons, (code) => code)]
    .map(([code, own]): [string, number] => [code, own.length])
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  return counts
    .slice(0, 4)
    .map(([code, count]) => `${reasonsInWords([code])} (${count})`)
    .join(', ')
}
