import {
  betaSelectionModel,
  excessSignificance,
  failSafeOrwin,
  failSafeRosenberg,
  failSafeRosenthal,
  petPeese,
  pUniformStar,
  rankTest,
  regressionTest,
  type SelectionModel,
  stepSelectionModel,
  trimAndFill,
} from '../../../packages/statistics/bias/index.ts'
import { cumulative, fitRandomEffects, influenceOf, leaveOneOut, metaforSearch } from '../../../packages/statistics/synthesis/index.ts'
import type { Family } from '../running/family.ts'
import { hasInputs, numbersIn } from '../running/input.ts'
import { isRecord } from '../running/reference-file.ts'
import { toleranceFrom } from '../running/tolerance.ts'

type Studies = { readonly yi: readonly number[]; readonly vi: readonly number[] }

/**
 * How the files' models were fitted: `control = list(stepadj = 0.5)`, half steps of Fisher scoring that end with a change of
 * 1e-5, and so short of the top of the likelihood (found by reproducing their τ² to 1e-14).
 */
const halfSteps = { threshold: 1e-5, stepFactor: 0.5 }
const asFitted = ({ yi }: Studies) => ({ tau2Search: { ...metaforSearch(yi), scoring: halfSteps } })

/** `trimfill` of that version fits anew with whole steps. */
const asTrimmed = ({ yi }: Studies) => ({ tau2Search: metaforSearch(yi) })

/** What metafor answers about missing and influential studies; each key of `expected` is one question. */
export const family: Family = {
  name: 'bias',
  recognises: ({ content }) => {
    const first: unknown = Array.isArray(content.cases) ? content.cases[0] : undefined
    const expected = isRecord(first) && isRecord(first.expected) ? first.expected : {}
    return hasInputs(content, ['yi', 'vi']) && Object.keys(expected).some((key) => questionFor(key) !== undefined)
  },
  run: ({ input, expected }) => {
    const studies = { yi: numbersIn(input, 'yi'), vi: numbersIn(input, 'vi') }
    const asked = isRecord(expected) ? expected : {}
    return Object.fromEntries(
      Object.entries(asked).map(([key, wanted]) => [key, questionFor(key)?.(studies, isRecord(wanted) ? wanted : {})]),
    )
  },
  toleranceFor: (field, _reference, { content }) => {
    if (!/^sel/i.test(field)) return undefined
    const note = isRecord(content.tolerance) ? toleranceFrom(content.tolerance.note) : undefined
    return note && { ...note, absolute: 1e-6 }
  },
}

type Wanted = Readonly<Record<string, unknown>>
type Question = (studies: Studies, wanted: Wanted) => unknown

function questionFor(key: string): Question | undefined {
  const fixed = questions[key]
  if (fixed) return fixed
  const trim = /^trimfill_(L0|R0)_(FE|REML|ML|DL)$/.exec(key)
  if (trim) return (studies) => trimmed(studies, trim[1] === 'R0' ? 'R0' : 'L0', methodIn(trim[2]))
  if (/^sel/i.test(key)) return /beta/i.test(key) ? betaModel : stepModel
  return undefined
}

const questions: Record<string, Question> = {
  egger_lm: (studies) => {
    const test = regressionTest(studies, { model: 'lm' })
    return test.computed ? { t: test.statistic, df: test.df, p: test.p, limit_estimate: test.limit?.estimate } : null
  },
  egger_rma: (studies) => {
    const test = regressionTest(studies, asFitted(studies))
    if (!test.computed) return null
    const { statistic: z, p, limit } = test
    return { z, p, limit_estimate: limit?.estimate, ci_low: limit?.low, ci_high: limit?.high }
  },
  begg: (studies) => {
    const test = rankTest(studies)
    return test.computed ? { tau: test.tau, p: test.p } : null
  },
  fsn_Rosenthal: (studies) => resultsOf(failSafeRosenthal(studies)),
  fsn_Orwin: (studies) => resultsOf(failSafeOrwin(studies)),
  fsn_Rosenberg: (studies) => resultsOf(failSafeRosenberg(studies)),
  tes_greater: (studies) => excess(studies, 'greater'),
  tes_two: (studies) => excess(studies, 'two-sided'),
  pet: (studies) => lineOf(studies, 'pet'),
  peese: (studies) => lineOf(studies, 'peese'),
  puniform_star: (studies) => {
    const answer = pUniformStar(studies)
    return answer.computed ? { estimate: answer.estimate, tau2: answer.tau2, p: answer.oneSidedP, ...answer.interval } : null
  },
  leave_one_out: (studies) => {
    const fits = leaveOneOut({ ...studies, ...asFitted(studies) }).map((fit) => (fit.computed ? fit : null))
    return { estimate: fits.map((fit) => fit?.estimate ?? null), tau2: fits.map((fit) => fit?.tau2 ?? null) }
  },
  cumulative: (studies) => {
    const fits = cumulative({ ...studies, ...asFitted(studies) }).map((fit) => (fit.computed ? fit : null))
    return {
      estimate: fits.map((fit) => fit?.estimate ?? null),
      ci_low: fits.map((fit) => fit?.interval.low ?? null),
      ci_high: fits.map((fit) => fit?.interval.high ?? null),
    }
  },
  influence: (studies) => {
    const answer = influenceOf({ ...studies, ...asFitted(studies) })
    if (!answer.computed) return null
    return {
      rstudent: answer.studies.map(({ studentisedResidual }) => studentisedResidual),
      dffits: answer.studies.map(({ dffits }) => dffits),
      cook: answer.studies.map(({ cooksDistance }) => cooksDistance),
      cov_r: answer.studies.map(({ covarianceRatio }) => covarianceRatio),
      hat: answer.studies.map(({ hat }) => hat),
    }
  },
}

function methodIn(text: string | undefined): 'FE' | 'REML' | 'ML' | 'DL' {
  return text === 'FE' || text === 'ML' || text === 'DL' ? text : 'REML'
}

function resultsOf(answer: ReturnType<typeof failSafeRosenthal> | ReturnType<typeof failSafeOrwin>): number | null {
  return answer.computed ? answer.results : null
}

function trimmed(studies: Studies, estimator: 'L0' | 'R0', method: 'FE' | 'REML' | 'ML' | 'DL') {
  const answer = trimAndFill(studies, { estimator, method, ...asTrimmed(studies) })
  if (!answer.computed) return null
  const { missing, side, adjusted } = answer
  // With nothing to fill it gives back the model it was given.
  const given = fitRandomEffects({ ...studies, method, ...asFitted(studies) })
  const fit = missing === 0 && given.computed ? given : adjusted
  return { k0: missing, side, estimate: fit.estimate, se: fit.se }
}

function excess(studies: Studies, significant: 'greater' | 'two-sided') {
  const fit = fitRandomEffects({ ...studies, ...asFitted(studies) })
  if (!fit.computed) return null
  const answer = excessSignificance(studies, { theta: fit.estimate, tau2: fit.tau2, significant })
  if (!answer.computed) return null
  const { observed, expected, chi2 = null, p, test } = answer
  return { observed, expected, chi2, p, theta: fit.estimate, test }
}

function lineOf(studies: Studies, which: 'pet' | 'peese') {
  const answer = petPeese(studies)
  if (!answer.computed) return null
  const { intercept, slope } = answer[which]
  return { estimate: intercept.estimate, se: intercept.se, slope: slope.estimate, p: intercept.p }
}

function stepModel(studies: Studies, wanted: Wanted) {
  const steps = 'steps' in wanted ? numbersIn(wanted, 'steps') : [0.025]
  const answer = stepSelectionModel(studies, steps, favouredIn(wanted))
  return answer.computed ? { ...questionIn(wanted), ...parametersOf(answer) } : null
}

function betaModel(studies: Studies, wanted: Wanted) {
  const answer = betaSelectionModel(studies, favouredIn(wanted))
  return answer.computed ? { ...questionIn(wanted), ...parametersOf(answer) } : null
}

/** Steps and alternative stand beside the answers: they are what was asked, and are given back as they stand. */
function questionIn({ steps, alternative }: Wanted): Wanted {
  return { steps, alternative }
}

/** metafor's `alternative`. */
function favouredIn({ alternative }: Wanted): { favoured: 'greater' | 'less' } {
  return { favoured: alternative === 'less' ? 'less' : 'greater' }
}

function parametersOf({ mean, tau2, delta, logLik, selectionTest }: SelectionModel) {
  return {
    estimate: mean.estimate,
    beta: mean.estimate,
    se: mean.se,
    z: mean.z,
    ci_low: mean.low,
    ci_high: mean.high,
    tau2: tau2.estimate,
    se_tau2: tau2.se,
    delta: delta.map(({ estimate }) => estimate),
    se_delta: delta.map(({ se }) => se),
    logLik,
    LRT_df: selectionTest.df,
    LRT: selectionTest.chi2,
    LRT_p: selectionTest.p,
    p: mean.p,
  }
}
