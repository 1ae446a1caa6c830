import { type Computed, computed } from '../computed.ts'
import { requireBetween } from '../impossible-input.ts'
import { requireStudies, type Studies } from '../synthesis/study-input.ts'
import { type BiasReading, biasReadings } from './reading.ts'
import { type NoWeightedLine, type WeightedLine, weightedLine } from './weighted-line.ts'

export type PetPeese = BiasReading & {
  /** Line over standard errors: its intercept is the effect at se = 0. */
  readonly pet: WeightedLine
  /** Line over variances: less biased when there is an effect. */
  readonly peese: WeightedLine
  /** Which of the two the conditional rule takes, and its estimate. */
  readonly conditional: { readonly takes: 'pet' | 'peese'; readonly estimate: number; readonly se: number }
}

/**
 * PET-PEESE: precision-effect test and precision-effect estimate with standard errors.
 *
 *   PET    yᵢ = a + b √vᵢ     PEESE  yᵢ = a + b vᵢ     weights 1/vᵢ, t on k − 2
 *   conditional: PEESE where PET's intercept differs from 0 at the stated level, else PET
 *
 * @param conditionalAlpha  two-sided level of the rule: 0.1, i.e. one-sided 5 %
 * @returns not computed with fewer than three studies, equal variances or no residual variation
 * @throws RangeError for impossible studies, confidence or level
 * @see Stanley & Doucouliagos 2014, Research Synthesis Methods 5, 60–78
 */
export function petPeese(
  studies: Studies,
  { confidence = 0.95, conditionalAlpha = 0.1 }: { confidence?: number; conditionalAlpha?: number } = {},
): Computed<PetPeese, NoWeightedLine> {
  requireStudies(studies, confidence)
  requireBetween('conditionalAlpha', [conditionalAlpha], 0, 1)
  const { yi, vi } = studies
  const pet = weightedLine(yi, vi.map(Math.sqrt), vi, confidence)
  if (!pet.computed) return pet
  const peese = weightedLine(yi, vi, vi, confidence)
  if (!peese.computed) return peese
  const takes = pet.intercept.p < conditionalAlpha ? 'peese' : 'pet'
  const { estimate, se } = (takes === 'pet' ? pet : peese).intercept
  return computed<PetPeese>({
    pet,
    peese,
    conditional: { takes, estimate, se },
    ...biasReadings.petPeese,
  })
}
