import type { PilotQuestion } from './question.ts'

/** The four truths that a plan is tried in, from worst to best. */
export const pilotTruths = ['harmful', 'useless', 'slightly-good', 'good'] as const

/** What may be true of a pilot: worse by the harm that is not accepted, no change, half the worthwhile change, or all of it. */
export type PilotTruth = (typeof pilotTruths)[number]

/** The pilot's chance, rate or mean in each truth. */
export function truthsOf(
  question: Pick<PilotQuestion, 'baseline' | 'wanted' | 'smallestChange' | 'harmfulChange'>,
): Record<PilotTruth, number> {
  const { baseline, wanted, smallestChange, harmfulChange } = question
  const better = (change: number) => rounded(wanted === 'above' ? baseline + change : baseline - change)
  return {
    harmful: better(-harmfulChange),
    useless: baseline,
    'slightly-good': better(smallestChange / 2),
    good: better(smallestChange),
  }
}

/** Sums of decimals carry rounding in their last digits, which is no part of what was asked. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
