import {
  type EvidenceFinding,
  fewestForAsymmetry,
  oriented,
  outcomeCodes,
  type PartialDate,
  type Range,
  yearOf,
} from '@candour/register'
import { biasReadings, normalUpperQuantile } from '@candour/statistics'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { findingsFunnel } from '../../../figures/charts/findings-funnel.ts'
import { type ForestChartRow, forestChart } from '../../../figures/charts/forest-chart.ts'
import { usualLevel } from '../../../queries/evidence-question.ts'
import type { OutcomeEvidence } from '../../../queries/outcome-evidence.ts'
import { outcomeInWords } from '../../../words/code-words.ts'
import {
  assumptionWords,
  expectedBetween,
  measureInWords,
  type PrintedOn,
  sizeOnScale,
} from '../../../words/evidence-words.ts'
import { strengthNames } from '../../../words/strength-words.ts'
import { capitalised, counted, dateInWords, placesInWords } from '../../../words/wording.ts'
import { inFormat, paths } from '../../paths.ts'
import { evidenceAddress } from './evidence-form.ts'

/** How the sizes of some evidence are printed; where nothing stands on a common measure, as its first would be. */
export function printedOn({ question, evidence }: Pick<OutcomeEvidence, 'question' | 'evidence'>): PrintedOn {
  const wanted = outcomeCodes.find(({ code }) => code === question.outcome)?.wanted
  return {
    measure: evidence.measure ?? 'smd',
    wanted: evidence.wanted ?? (wanted === 'increase' || wanted === 'decrease' ? wanted : 'increase'),
    level: question.level,
  }
}

/** Findings that are drawn and listed, of strong designs and of weaker ones: more would be a page that nobody can read. */
export const findingsShown = 100

/** The findings that say most, the most precise first where not all have room. */
function mostPrecise(findings: readonly EvidenceFinding[]): readonly EvidenceFinding[] {
  return findings.length <= findingsShown ? findings : findings.toSorted((a, b) => a.vi - b.vi).slice(0, findingsShown)
}

/** That not all are shown, and where the others are; nothing where all are. */
function shownOf(all: readonly EvidenceFinding[], what: string): readonly string[] {
  return all.length <= findingsShown
    ? []
    : [
        `Shown are the ${findingsShown} most precise of ${all.length.toLocaleString('en-GB')} findings of ${what}; every number rests on all of them.`,
      ]
}

/** What each attempt found, what strong designs come to, and where one more is to be expected. */
export function evidenceForest(known: OutcomeEvidence, asOf: PartialDate): ChartView {
  const { question, evidence } = known
  const { pool, weaker } = evidence
  const on = printedOn(known)
  const { result } = pool
  const weights = new Map(pool.findings.map(({ findingId }, at) => [findingId, result?.weights?.[at]]))
  const rowOf = (kind: 'pooled' | 'apart') => (finding: EvidenceFinding) =>
    findingRow(known, finding, on, kind, kind === 'pooled' ? weights.get(finding.findingId) : undefined)
  const rows: readonly ForestChartRow[] = [
    ...mostPrecise(pool.findings).map(rowOf('pooled')),
    ...(result === undefined
      ? []
      : [
          {
            kind: 'mean' as const,
            label: `All ${pool.attempts} together`,
            under: result.model === 'three-level' ? 'three-level model' : 'random effects',
            words: sizeOnScale(result.mean, result.interval, on),
            est: result.mean,
            lo: result.interval.low,
            hi: result.interval.high,
          },
          {
            kind: 'prediction' as const,
            label: 'One more attempt like these',
            under: 'prediction interval',
            words: `between ${expectedBetween(result.prediction, on)}`,
            est: result.mean,
            lo: result.prediction.low,
            hi: result.prediction.high,
          },
        ]),
    ...mostPrecise(weaker).map(rowOf('apart')),
  ]
  const assumed = new Set([...pool.findings, ...weaker].flatMap(({ assuming }) => assuming ?? []))
  return forestChart({
    id: 'forest',
    title: titleOf(known, on),
    subtitle: `${capitalised(measureInWords(on))}. ${on.level}% intervals. Turned so that the wanted way is to the right.`,
    rows,
    scale: on.measure,
    wanted: on.wanted,
    apartTitle: 'Weaker designs, in no pool: they cannot say what the attempt itself changed',
    caption: [
      ...(assumed.size === 0
        ? []
        : ['≈ brought from another measure.', ...[...assumed].map((one) => assumptionWords[one])]),
      ...shownOf(pool.findings, 'strong designs'),
      ...shownOf(weaker, 'weaker ones'),
      `Each attempt’s page has the sources. As of ${dateInWords(asOf)}.`,
    ].join(' '),
    csvHref: inFormat(evidenceAddress(question), 'csv'),
  })
}

/** Findings by size and precision; undefined where too few are put together for a funnel to be read. */
export function evidenceFunnel(known: OutcomeEvidence, asOf: PartialDate): ChartView | undefined {
  const { findings: all, result } = known.evidence.pool
  if (result === undefined || all.length < fewestForAsymmetry) return undefined
  // Every finding is drawn; so many are named, the most precise first where not all are.
  const findings = all.length <= findingsShown ? all : all.toSorted((a, b) => a.vi - b.vi)
  const on = printedOn(known)
  const studies = { yi: findings.map(({ yi }) => yi), vi: findings.map(({ vi }) => vi) }
  const { shows, doesNotShow } = biasReadings.funnel
  return findingsFunnel({
    id: 'small-and-large',
    title: `${counted(findings.length, 'finding')} by size and precision`,
    subtitle: `${capitalised(measureInWords(on))}. Precise findings above, imprecise ones below.`,
    studies,
    names: findings.slice(0, findingsShown).map((finding) => {
      const { label, words, href = '' } = findingRow(known, finding, on, 'pooled', undefined)
      return { label, words, href }
    }),
    mean: result.mean,
    scale: on.measure,
    wanted: on.wanted,
    caption: `Shows: ${shows} Does not show: ${doesNotShow}${findings.length > findingsShown ? ` All are drawn; the table names the ${findingsShown} most precise.` : ''} As of ${dateInWords(asOf)}.`,
  })
}

function titleOf({ question, evidence: { pool, weaker } }: OutcomeEvidence, on: PrintedOn): string {
  const outcome = outcomeInWords(question.outcome)
  const { result, attempts } = pool
  if (result !== undefined)
    return `${outcome}: ${sizeOnScale(result.mean, result.interval, on)}, of ${counted(attempts, 'attempt')}`
  const all = pool.findings.length + weaker.length
  return all === 0
    ? `${outcome}: no finding that could be put together`
    : `${outcome}: ${counted(all, 'finding')} with an interval, not put together`
}

function findingRow(
  { projects, question }: OutcomeEvidence,
  finding: EvidenceFinding,
  on: PrintedOn,
  kind: 'pooled' | 'apart',
  weight: number | undefined,
): ForestChartRow {
  const { projectId, findingId, yi, designLevel, label, population, assuming, reportedOn } = finding
  const project = projects.get(projectId)
  const interval = intervalOf(finding, question.level)
  return {
    kind,
    label: project?.name ?? projectId,
    under: [
      label,
      population === 'whole' ? undefined : population === 'subgroup' ? 'a subgroup' : 'another population',
      project?.places === undefined ? undefined : placesInWords(project.places),
      reportedOn === undefined ? undefined : String(yearOf(reportedOn)),
      strengthNames[designLevel],
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    words: `${assuming === undefined ? '' : '≈ '}${sizeOnScale(yi, interval, on)}`,
    est: yi,
    lo: interval.low,
    hi: interval.high,
    ...(weight === undefined ? {} : { weight }),
    href: paths.findingOn(projectId, findingId),
  }
}

/** The interval by which it is judged where that is asked for; else one from its variance. */
function intervalOf({ yi, vi, assuming, interval, scale, wanted }: EvidenceFinding, level: number): Range {
  const [one, other] = [oriented(interval.low, scale, wanted), oriented(interval.high, scale, wanted)]
  if (level === usualLevel && assuming === undefined && one !== undefined && other !== undefined)
    return { low: Math.min(one, other), high: Math.max(one, other) }
  const half = normalUpperQuantile((1 - level / 100) / 2) * Math.sqrt(vi)
  return { low: yi - half, high: yi + half }
}
