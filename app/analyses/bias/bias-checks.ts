import {
  betaSelectionModel,
  excessSignificance,
  type FitOptions,
  failSafeOrwin,
  failSafeRosenberg,
  failSafeRosenthal,
  fitRandomEffects,
  petPeese,
  pUniformStar,
  rankTest,
  regressionTest,
  type Studies,
  stepSelectionModel,
  trimAndFill,
} from '@candour/statistics'

/** What the checks are asked with. */
export interface BiasChoices {
  readonly method: NonNullable<FitOptions['method']>
  readonly confidence: number
  /** Which results are thought to be favoured; the sign of the pooled estimate without it. */
  readonly favoured?: 'greater' | 'less'
  /** One-sided p values at which the chance of being seen may change. */
  readonly steps: readonly number[]
}

/** Every check of missing results on the same studies. */
export type BiasChecks = ReturnType<typeof biasChecks>

/** Runs every check; each says by itself whether it could be computed. */
export function biasChecks(studies: Studies, { method, confidence, favoured, steps }: BiasChoices) {
  const { yi, vi } = studies
  const pooled = fitRandomEffects({ yi, vi, method, confidence })
  const towards = favoured ?? (pooled.computed && pooled.estimate < 0 ? 'less' : 'greater')
  const common = { favoured: towards, confidence } as const
  return {
    k: yi.length,
    favoured: towards,
    pooled,
    egger: regressionTest(studies, { model: 'lm', confidence }),
    regressionMixed: regressionTest(studies, { model: 'rma', method: method === 'FE' ? 'REML' : method, confidence }),
    begg: rankTest(studies),
    trimAndFill: trimAndFill(studies, { method, confidence }),
    petPeese: petPeese(studies, { confidence }),
    failSafe: {
      rosenthal: failSafeRosenthal(studies),
      orwin: failSafeOrwin(studies),
      rosenberg: failSafeRosenberg(studies),
    },
    excessSignificance: excessSignificance(studies, {
      theta: pooled.computed ? pooled.estimate : 0,
      tau2: pooled.computed ? pooled.tau2 : 0,
    }),
    stepSelection: stepSelectionModel(studies, steps, common),
    betaSelection: betaSelectionModel(studies, common),
    pUniformStar: pUniformStar(studies, { side: towards === 'less' ? 'left' : 'right', confidence }),
  }
}
