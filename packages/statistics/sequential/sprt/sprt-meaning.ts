import type { StopAdvice } from '../advice.ts'

/** What reaching each limit means for the project. */
export type SprtMeaning = {
  /** Upper limit: H1 accepted. */
  readonly upper: StopAdvice
  /** Lower limit: H0 accepted. */
  readonly lower: StopAdvice
  /** Maximum reached between the limits. */
  readonly undecided: StopAdvice
}

/** H1 is the hoped-for effect. A maximum reached without proof of it is a stop for futility. */
export const hopingForBenefit: SprtMeaning = {
  upper: 'stop-for-benefit',
  lower: 'stop-for-futility',
  undecided: 'stop-for-futility',
}

/** H1 is a harm that would not be accepted; the lower limit says that it has been ruled out. */
export const guardingAgainstHarm: SprtMeaning = {
  upper: 'stop-for-harm',
  lower: 'stop-for-benefit',
  undecided: 'stop-for-futility',
}
