import type { GroupSequentialDesign, SimonChoice, Sprt } from '@candour/statistics'

/** A design with its plan, ready to be told, drawn and followed. */
export type StoppingDesign =
  | {
      readonly kind: 'simon'
      readonly choice: 'optimal' | 'minimax'
      readonly plan: SimonChoice
      readonly other: SimonChoice
    }
  | {
      readonly kind: 'group'
      readonly name: string
      readonly design: GroupSequentialDesign
      readonly perGroup?: PerGroup
    }
  | { readonly kind: 'sprt'; readonly design: Sprt; readonly exposures: readonly number[] }

/** How information becomes people: this many in each of two groups for one unit of information. */
export interface PerGroup {
  readonly people: number
  /** `standard deviation 4 in each group`. */
  readonly assuming: string
}
