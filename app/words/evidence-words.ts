import {
  asPrinted,
  type CommonMeasure,
  type Direction,
  type EvidencePool,
  fewestForAsymmetry,
  fewestPooled,
  type LeavingOut,
  type PoolChange,
  type PoolResult,
  type Range,
  type ScaleAssumption,
} from '@candour/register'
import { estimateInWords, scaleWords } from './estimate-words.ts'
import { counted, dateInWords, numberInWords } from './wording.ts'

/** How sizes of a pool are printed: on which measure, and which direction is wanted. */
export interface PrintedOn {
  readonly measure: CommonMeasure
  readonly wanted: Direction
  /** Of the intervals, per cent. */
  readonly level: number
}

/** What scales assume that were brought to one. */
export const assumptionWords: { readonly [A in ScaleAssumption]: string } = {
  'logistic-threshold':
    'An odds ratio and a standardised mean difference are brought to one scale by Hasselblad and Hedges’s conversion: it takes what was counted for a measure of logistic shape, equally spread in both groups, cut at a threshold.',
}

/** Two ends on the scale of computing, as the measure prints them. */
export function printedEnds({ low, high }: Range, { measure, wanted }: PrintedOn): Range {
  const [one, other] = [asPrinted(low, measure, wanted), asPrinted(high, measure, wanted)]
  return { low: Math.min(one, other), high: Math.max(one, other) }
}

/** A size on the scale of computing in words: `odds ratio 0.83 (95% CI 0.70 to 0.98)`. */
export function sizeOnScale(value: number, interval: Range, on: PrintedOn): string {
  return estimateInWords({
    estimate: asPrinted(value, on.measure, on.wanted),
    ...printedEnds(interval, on),
    scale: on.measure,
    level: on.level,
  })
}

/** The two ends of where one more attempt is to be expected: `odds ratio 0.55 and 1.10`. */
export function expectedBetween(interval: Range, on: PrintedOn): string {
  const { low, high } = printedEnds(interval, on)
  const said = (estimate: number) =>
    estimateInWords({ estimate, scale: on.measure }).replace(/, interval not known$/, '')
  return `${said(low)} and ${said(high)}`
}

/** What a pool allows to be said, in the words that are fixed for it. */
export function readingInWords({ reading, mean }: Pick<PoolResult, 'reading' | 'mean'>): string {
  const isWanted = mean > 0
  if (reading === 'no-effect-shown')
    return 'No effect shown. What these attempts found together is also what no difference would look like; that is no evidence that there is none.'
  if (reading === 'differs-between-places')
    return isWanted
      ? 'Works in some places, not in others: these attempts differ by more than chance, and in a new place no difference is within what is to be expected.'
      : 'Goes the other way in some places, not in others: these attempts differ by more than chance, and in a new place no difference is within what is to be expected.'
  if (reading === 'not-to-be-counted-on')
    return isWanted
      ? 'Not to be counted on in a new place. A difference was shown on average, and yet in one more attempt no difference is within what is to be expected.'
      : 'On average it went the other way than was wanted. That, too, is not to be counted on in a new place: there, no difference is within what is to be expected.'
  return isWanted
    ? 'To be expected in a new place, too: one more attempt like these is likely to end on the wanted side of no difference.'
    : 'On average it went the other way than was wanted, and one more attempt like these is likely to do so, too.'
}

/** The same in a few words, for a table. */
export const readingNames: { readonly [R in PoolResult['reading']]: string } = {
  'no-effect-shown': 'no effect shown',
  'not-to-be-counted-on': 'not to be counted on in a new place',
  'differs-between-places': 'differs between places',
  'to-be-expected': 'to be expected in a new place',
}

const strongDesigns = 'trial or quasi-experiment'
const strongDesignsMany = 'trials and quasi-experiments'

/** What strong designs came to, a sentence each; why they were not put together, where they were not. */
export function poolInWords({ result, attempts, findings, because }: EvidencePool, on: PrintedOn): readonly string[] {
  if (result === undefined) return [notPooled(attempts, because)]
  return [
    `${counted(attempts, strongDesigns, strongDesignsMany)} together${findings.length === attempts ? '' : `, ${findings.length} findings of them`}: ${sizeOnScale(result.mean, result.interval, on)} on average.`,
    `In one more attempt like these the true effect is to be expected between ${expectedBetween(result.prediction, on)} (${numberInWords(on.level, 4)}% prediction interval).`,
  ]
}

function notPooled(attempts: number, because: EvidencePool['because']): string {
  if (because === 'not-computed') return 'Nothing is put together: these findings leave no spread to reckon with.'
  const has =
    attempts === 0
      ? 'No trial or quasi-experiment has'
      : `Only ${counted(attempts, strongDesigns, strongDesignsMany)} ${attempts === 1 ? 'has' : 'have'}`
  return `${has} a finding with an interval on one scale. Fewer than ${fewestPooled} are not put together: so few cannot tell chance from difference.`
}

/** How much the findings of a pool differ, a sentence each. */
export function differencesInWords({ result, attempts }: EvidencePool, level: number): readonly string[] {
  if (result === undefined) return []
  const { tau2, tau2Interval, tau2Within, i2, q, isNarrowed } = result
  const said = (value: number) => numberInWords(value, 2)
  const share = `${numberInWords(level, 4)}% interval`
  const spread = `the variance between attempts is ${said(tau2)}`
  return [
    tau2Interval === undefined
      ? `They agree better than chance lets expect: ${spread}, and no value of it fits what was found. That happens by chance, too.`
      : tau2Interval.low > 0
        ? `They differ by more than chance: ${spread}, and its ${share}, ${said(tau2Interval.low)} to ${tau2Interval.high === null ? 'no known end' : said(tau2Interval.high)}, does not reach 0.`
        : `Chance alone may be why they differ: ${spread}, and its ${share} goes from 0 to ${tau2Interval.high === null ? 'no known end' : said(tau2Interval.high)}. With ${counted(attempts, 'attempt')} that shows little: a good deal would go unseen.`,
    `Of the spread that is seen, ${numberInWords(i2, 2)}% is more than chance (I²; Q = ${numberInWords(q.value)} on ${counted(q.df, 'degree')} of freedom, p ${q.p < 0.001 ? 'below 0.001' : `= ${numberInWords(q.p, 2)}`}). That is a share, and not how far they lie apart: the prediction interval tells that.`,
    ...(tau2Within === undefined
      ? []
      : [
          `Some attempts have findings of several populations, so the three-level model is used: within attempts the variance is ${said(tau2Within)}.`,
        ]),
    ...(isNarrowed
      ? [
          'They lie so close together that Knapp and Hartung’s adjustment makes the interval of the mean narrower than it would be without: read it with care.',
        ]
      : []),
  ]
}

/** Why no test of asymmetry is made; undefined where one is. */
export function noAsymmetryTest({ findings }: EvidencePool): string | undefined {
  if (findings.length >= fewestForAsymmetry) return undefined
  const has =
    findings.length === 0
      ? 'There is no finding'
      : `There ${findings.length === 1 ? 'is' : 'are'} ${counted(findings.length, 'finding')}`
  return `${has}, and fewer than ${fewestForAsymmetry} are not tested for asymmetry: with so few a test would miss most of what is missing, and take chance for it now and then. So nothing here shows that no result is missing.`
}

/** What the newest report changed, a sentence each. */
export function changeInWords(
  { on: date, before }: PoolChange,
  now: PoolResult | undefined,
  on: PrintedOn,
): readonly string[] {
  const since = before.on === undefined ? '' : `, as of ${dateInWords(before.on)}`
  const was =
    before.result === undefined
      ? `Without it${since}, nothing was put together: there ${before.attempts === 1 ? 'was' : 'were'} ${counted(before.attempts, 'attempt')}.`
      : `Without it${since}: ${sizeOnScale(before.result.mean, before.result.interval, on)}, of ${counted(before.attempts, 'attempt')}; ${readingNames[before.result.reading]}.`
  if (now === undefined) return [`The newest report is of ${dateInWords(date)}. ${was}`]
  return [
    `With the newest report, of ${dateInWords(date)}: ${sizeOnScale(now.mean, now.interval, on)}; ${readingNames[now.reading]}.`,
    was,
    ...(before.result === undefined
      ? []
      : [
          before.result.reading === now.reading
            ? 'What may be said stayed the same.'
            : 'What may be said changed with it.',
        ]),
  ]
}

/** Why an attempt is in no pool, after a count: `3 attempts` … */
export const leavingOutWords: { readonly [W in LeavingOut]: string } = {
  'by-hand': 'left out by hand',
  'no-answer': 'no finding that answers: silent, not due, not measured, or not entered yet',
  'no-interval': 'a finding without an interval',
  'below-floor': 'a design under the floor that is chosen',
  money: 'a sum of money: never put together',
  'own-units': 'a scale of its own (a mean, a count, or one that is not known)',
  'other-measure': 'another measure, which cannot be brought to this scale',
  'other-direction': 'the other direction wanted',
  'weaker-design': 'a weaker design: shown below, in no pool',
}

/** `odds ratio`, and what is wanted of it. */
export function measureInWords({ measure, wanted }: Pick<PrintedOn, 'measure' | 'wanted'>): string {
  return `${scaleWords[measure]}; ${wanted === 'decrease' ? 'a fall' : 'a rise'} is wanted`
}
