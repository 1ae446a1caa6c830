import type { Wanted } from '../sequential/bayes/wanted-direction.ts'
import type { SafeguardQuestion } from './safeguard.ts'

/** What is measured of each family. */
export type PilotOutcome =
  /** Whether something is so, e.g. referred again within the follow-up. */
  | { readonly kind: 'proportion' }
  /** Whether something has happened by a horizon, in months after the family's own month. */
  | { readonly kind: 'event'; readonly withinMonths: number }
  /** How often something happens, as events per family. */
  | { readonly kind: 'rate' }
  /** A score, whose standard deviation between families is known. */
  | { readonly kind: 'score'; readonly standardDeviation: number }

/** What the pilot is compared with: the place's own past as a fixed figure, a group chosen otherwise, or one drawn by lot. */
export type PilotComparison = 'own-history' | 'comparison-group' | 'randomised'

/** What a pilot wants to know, and what it can afford. Changes are differences of chances, rates or means, never relative. */
export type PilotQuestion = {
  readonly outcome: PilotOutcome
  /** Chance, events per family or mean without the pilot. */
  readonly baseline: number
  /** Which way is better. */
  readonly wanted: Wanted
  /** The smallest change for the better that would justify doing it; above 0. */
  readonly smallestChange: number
  /** The change for the worse that would not be accepted; above 0. */
  readonly harmfulChange: number
  /** Families that join the pilot in a month; may be broken, as in 2.5. */
  readonly familiesAMonth: number
  /** Families of the comparison in a month; as many as join the pilot when not given. */
  readonly comparisonFamiliesAMonth?: number
  /** Most months in which families may join, 1 to 60. */
  readonly longestMonths: number
  readonly comparison: PilotComparison
  /** Months after a family's own month until its outcome is known; 0 when not given. */
  readonly followUpMonths?: number
  /** One good pilot in so many may be stopped by mistake, e.g. 10. */
  readonly wrongStopsOneIn: number
  /** One useless pilot in so many may be called good by mistake. */
  readonly wrongGoingOnsOneIn: number
  /** Months of joining after which a look is allowed, rising; every month (a few of them for designs of few looks) when not given. */
  readonly looks?: readonly number[]
  readonly safeguards?: readonly SafeguardQuestion[]
}
