import type { BiasReading, Computed, NotComputed, SelectionModel } from '@candour/statistics'
import { biasReadings } from '@candour/statistics'
import type { BiasChecks } from '../../../analyses/bias/bias-checks.ts'
import { typewriter } from '../../../figures/kit/text-measure.ts'
import { fixed, levelWords, notComputedWords, pWords } from '../../../words/statistic-words.ts'
import { capitalised } from '../../../words/wording.ts'
import type { Printing } from '../meta/estimate-table.ts'

/** Every check as lines: what was found, what it can and can't show, and from how many studies on it should be read. */
export function biasLines(checks: BiasChecks, { digits, confidence, scale }: Printing): string[] {
  const f = (value: number) => fixed(value, digits)
  const or = (value: number | null, words = 'not known') => (value === null ? words : f(value))
  const level = levelWords(confidence)
  const range = ({ low, high }: { low: number; high: number }) => `${level} CI ${f(low)} to ${f(high)}`
  const { k } = checks
  const section = <Result extends object>(
    name: string,
    reading: BiasReading,
    result: Computed<Result>,
    lines: (result: Result) => readonly string[],
  ) => [
    '',
    name,
    ...(result.computed ? lines(result) : [notComputed(result)]).map((one) => `  ${one}`),
    ...readingLines(reading, k),
  ]
  const selection = (model: SelectionModel) => [
    `Mean before selection: ${f(model.mean.estimate)}${
      model.mean.low === null || model.mean.high === null
        ? ''
        : ` (${range({ low: model.mean.low, high: model.mean.high })})`
    }${model.mean.p === null ? '' : `, ${pWords(model.mean.p)}`}; without selection ${f(model.withoutSelection.estimate)}`,
    `tau^2 = ${f(model.tau2.estimate)}; test of selection: LRT(df = ${model.selectionTest.df}) = ${f(model.selectionTest.chi2)}, ${pWords(model.selectionTest.p)}`,
  ]
  const { pooled } = checks
  return [
    `Missing results (${scale.words}; k = ${k})`,
    pooled.computed
      ? `Pooled estimate (${pooled.method === 'FE' ? 'common effect' : `random effects, ${pooled.method}`}): ${f(pooled.estimate)} (${range(pooled.interval)})`
      : `Pooled estimate: ${notComputedWords(pooled)}`,
    `Results taken as favoured: ${checks.favoured === 'less' ? 'small (negative)' : 'large (positive)'} estimates.`,
    ...section(
      "Egger's regression test (weighted least squares on the standard error)",
      biasReadings.regressionTest,
      checks.egger,
      (r) => [
        `Slope ${f(r.slope)}, t(${r.df ?? ''}) = ${f(r.statistic)}, ${pWords(r.p)}`,
        ...(r.limit ? [`Estimate of an endlessly large study: ${f(r.limit.estimate)} (${range(r.limit)})`] : []),
      ],
    ),
    ...section(
      'Regression test with residual heterogeneity',
      biasReadings.regressionTest,
      checks.regressionMixed,
      (r) => [
        `Slope ${f(r.slope)}, z = ${f(r.statistic)}, ${pWords(r.p)}`,
        ...(r.limit ? [`Estimate of an endlessly large study: ${f(r.limit.estimate)} (${range(r.limit)})`] : []),
      ],
    ),
    ...section("Begg and Mazumdar's rank test", biasReadings.rankTest, checks.begg, (r) => [
      `Kendall's tau = ${f(r.tau)}, ${pWords(r.p)} (${r.test})`,
    ]),
    ...section('Trim and fill (L0)', biasReadings.trimAndFill, checks.trimAndFill, (r) => [
      `Filled on the ${r.side}: ${r.missing} (${r.seMissing === null ? 'SE not computed, because its variance is negative' : `SE = ${f(r.seMissing)}`})`,
      `Estimate with them: ${f(r.adjusted.estimate)} (${range(r.adjusted.interval)}); without: ${f(r.unadjusted.estimate)}`,
    ]),
    ...section('PET-PEESE', biasReadings.petPeese, checks.petPeese, (r) => [
      `PET:   ${f(r.pet.intercept.estimate)} (${range(r.pet.intercept)}), ${pWords(r.pet.intercept.p)}`,
      `PEESE: ${f(r.peese.intercept.estimate)} (${range(r.peese.intercept)}), ${pWords(r.peese.intercept.p)}`,
      `The conditional rule takes ${r.conditional.takes === 'pet' ? 'PET' : 'PEESE'}.`,
    ]),
    ...section('Fail-safe N', biasReadings.failSafe, checks.failSafe.rosenthal, (rosenthal) => {
      const { orwin, rosenberg } = checks.failSafe
      return [
        `Rosenthal: ${rosenthal.results} (observed one-sided ${pWords(rosenthal.p)})`,
        orwin.computed
          ? `Orwin:     ${orwin.results} (to bring the mean from ${f(orwin.mean)} to ${f(orwin.target)})`
          : `Orwin:     ${notComputedWords(orwin)}`,
        rosenberg.computed
          ? `Rosenberg: ${rosenberg.results} (observed ${pWords(rosenberg.p)})`
          : `Rosenberg: ${notComputedWords(rosenberg)}`,
      ]
    }),
    ...section('Test of excess significance', biasReadings.excessSignificance, checks.excessSignificance, (r) => [
      `Significant results: ${r.observed} seen, ${fixed(r.expected, 2)} expected at the pooled effect; ${pWords(r.p)} (${r.test})`,
    ]),
    ...section('Step selection model', biasReadings.selectionModel, checks.stepSelection, (r) => [
      ...selection(r),
      ...r.steps.map(
        (end, i) =>
          `One-sided p up to ${end}: ${r.studiesInInterval[i] ?? 0} studies, seen ${or(r.delta[i]?.estimate ?? null)} times as often as the first${
            i === 0 ? ' (by definition)' : r.delta[i]?.se === null ? '' : ` (SE = ${or(r.delta[i]?.se ?? null)})`
          }`,
      ),
    ]),
    ...section('Beta selection model', biasReadings.selectionModel, checks.betaSelection, (r) => [
      ...selection(r),
      `Weights p^(a-1) (1-p)^(b-1): a = ${or(r.delta[0]?.estimate ?? null)}, b = ${or(r.delta[1]?.estimate ?? null)} (1 and 1: no selection)`,
    ]),
    ...section('p-uniform*', biasReadings.pUniformStar, checks.pUniformStar, (r) => [
      `Estimate ${f(r.estimate)} (${level} CI ${or(r.interval.low, 'no end')} to ${or(r.interval.high, 'no end')}), one-sided ${pWords(r.oneSidedP)}; tau^2 = ${f(r.tau2)}; ${r.significant} of ${r.k} significant`,
    ]),
  ]
}

function notComputed(result: NotComputed): string {
  return capitalised(notComputedWords(result))
}

/** About as many columns as a terminal has. */
const lineWidth = 100

function readingLines({ shows, doesNotShow, readWithAtLeast }: BiasReading, k: number): string[] {
  const enough =
    k >= readWithAtLeast
      ? `Readable from ${readWithAtLeast} studies on; here are ${k}.`
      : `NOT TO BE READ: it needs at least ${readWithAtLeast} studies; here are ${k}.`
  return [`Shows: ${shows}`, `Does not show: ${doesNotShow}`, enough].flatMap((words) =>
    typewriter.linesOf(words, lineWidth - 4, 1).map((one, i) => (i === 0 ? `  ${one}` : `    ${one}`)),
  )
}
