import {
  type BaseRate,
  counted,
  type FoundSize,
  fewestForShare,
  type ImprovedShare,
  type PooledSize,
  type PoolReading,
  type Range,
} from '@candour/register'
import { outcomeInWords } from './code-words.ts'
import { estimateInWords, scaleWords } from './estimate-words.ts'

const percent = (share: number): string => `${Math.round(share * 100)}%`

function rangeInWords({ low, high }: Range): string {
  return `${Math.round(low * 100)} to ${percent(high)}`
}

/** `3 of 7 attempts with a result improved: 43% (95% interval 14 to 76%)`; under three counts alone. */
export function shareInWords({ improved, judged, interval }: ImprovedShare, who = 'attempts with a result'): string {
  if (judged === 0) return `Of ${who}, none has a result`
  const said = `${improved.toLocaleString('en-GB')} of ${judged.toLocaleString('en-GB')} ${who} improved`
  return interval === undefined
    ? said
    : `${said}: ${percent(improved / judged)} (95% interval ${rangeInWords(interval)})`
}

/** What is told of how often attempts like a plan improved, a sentence each. */
export function baseRateInWords(rate: BaseRate): readonly string[] {
  const { judged, unanswered, bounds, strongDesigns, registeredBefore } = rate
  const isTooFew = judged < fewestForShare
  return [
    ...(judged === 0 ? ['No attempt in this class has a result yet.'] : [`${shareInWords(rate)}.`]),
    ...(isTooFew
      ? [`Fewer than ${fewestForShare} have a result: that is too few for a share, so only counts are told.`]
      : ['The interval is chance alone: it knows nothing of which results were published, or how your plan differs.']),
    ...(bounds === undefined || unanswered === 0
      ? []
      : [
          `${counted(unanswered, 'attempt has', 'attempts have')} no answer. Had none of them improved it would be ${percent(bounds.low)}; had all of them, ${percent(bounds.high)}.`,
        ]),
    ...(judged === 0
      ? []
      : [
          `${shareInWords(strongDesigns, 'attempts with a matched comparison or a stronger design')}.`,
          `${shareInWords(registeredBefore, 'attempts registered before they started')}.`,
        ]),
    'This tells of attempts on record. It is no forecast of your plan.',
  ]
}

const readings: { readonly [R in PoolReading]: string } = {
  'no-effect-shown': 'No effect shown: what they found together is also what no difference would look like.',
  'not-to-be-counted-on':
    'On average a difference was shown, and yet it is not to be counted on in a new place: there, no difference is within what is to be expected.',
  'differs-between-places':
    'It does not do the same everywhere: these attempts differ by more than chance, and in a new place no difference is within what is to be expected.',
  'to-be-expected': 'A new attempt like these is to be expected on the same side of no difference.',
}

/** What strong designs found together, a sentence each. */
export function pooledInWords({
  outcomeCode,
  scale,
  attempts,
  mean,
  interval,
  prediction,
  reading,
}: PooledSize): readonly string[] {
  const sizes = (range: Range) => estimateInWords({ estimate: mean, ...range, scale })
  const expected = estimateInWords({ low: prediction.low, high: prediction.high, scale }).replace(
    /^size not printed; 95% CI /,
    '',
  )
  return [
    `${outcomeInWords(outcomeCode)}, ${counted(attempts.length, 'trial or quasi-experiment', 'trials and quasi-experiments')} together (${scaleWords[scale]}): ${sizes(interval)} on average.`,
    `In one more attempt like these the true effect is to be expected between ${expected.replace(' to ', ' and ')} (95% prediction interval).`,
    readings[reading],
  ]
}

/** What one attempt found: `13 percentage points fewer (95% CI 4 to 22)`. */
export function foundInWords({ estimate, interval, scale }: FoundSize): string {
  return estimateInWords({ estimate, ...interval, scale })
}
