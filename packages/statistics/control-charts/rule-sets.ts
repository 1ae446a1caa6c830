import type { ChartPoint } from './chart.ts'
import {
  allOf,
  alternating,
  beyondLimits,
  type ChartSignal,
  type Finder,
  mostBeyond,
  shiftOf,
  trendOf,
} from './pattern-finders.ts'

type Rule = { readonly rule: string; readonly says: string; readonly find: Finder }

const beyond = { rule: 'beyond-limits', says: 'a point beyond a three-sigma limit', find: beyondLimits }

/** The rule sets by name. A set is used whole: picking the rule that fires after seeing the chart finds something in anything. */
export const ruleSets = {
  /** Western Electric 1956, Statistical Quality Control Handbook, pp. 25–28. */
  'western-electric': [
    beyond,
    {
      rule: 'two-of-three',
      says: 'two of three successive points beyond two sigma on one side',
      find: mostBeyond(2, 3, 2),
    },
    {
      rule: 'four-of-five',
      says: 'four of five successive points beyond one sigma on one side',
      find: mostBeyond(4, 5, 1),
    },
    { rule: 'shift', says: 'eight successive points on one side of the centre', find: shiftOf(8, 'passes') },
  ],
  /** Nelson 1984, Journal of Quality Technology 16(4), 237–239. */
  nelson: [
    beyond,
    { rule: 'shift', says: 'nine successive points on one side of the centre', find: shiftOf(9, 'passes') },
    { rule: 'trend', says: 'six successive points rising, or falling', find: trendOf(6) },
    { rule: 'alternating', says: 'fourteen successive points alternating up and down', find: alternating(14) },
    {
      rule: 'two-of-three',
      says: 'two of three successive points beyond two sigma on one side',
      find: mostBeyond(2, 3, 2),
    },
    {
      rule: 'four-of-five',
      says: 'four of five successive points beyond one sigma on one side',
      find: mostBeyond(4, 5, 1),
    },
    {
      rule: 'hugging-the-centre',
      says: 'fifteen successive points within one sigma of the centre',
      find: allOf(15, (z) => Math.abs(z) < 1),
    },
    {
      rule: 'avoiding-the-centre',
      says: 'eight successive points beyond one sigma, on either side',
      find: allOf(8, (z) => Math.abs(z) > 1),
    },
  ],
  /** NHS England, Making Data Count; the readings of the R package NHSRplotthedots, in which a point on the mean ends a run. */
  'making-data-count': [
    beyond,
    { rule: 'shift', says: 'seven successive points on one side of the mean', find: shiftOf(7, 'ends') },
    { rule: 'trend', says: 'seven successive points rising, or falling', find: trendOf(7) },
    {
      rule: 'two-of-three',
      says: 'two of three successive points close to a limit (beyond two sigma), all three on that side of the mean',
      find: mostBeyond(2, 3, 2, true),
    },
  ],
} as const satisfies Record<string, readonly Rule[]>

export type RuleSet = keyof typeof ruleSets

/**
 * The signals of special-cause variation that a rule set finds in a chart, in the order of its rules.
 *
 * @param segments  stretches of points that are judged apart, e.g. before and after a step; default: one
 */
export function signalsIn(
  points: readonly ChartPoint[],
  ruleSet: RuleSet,
  segments: readonly { readonly from: number; readonly to: number }[] = [{ from: 0, to: points.length }],
): ChartSignal[] {
  const rules: readonly Rule[] = ruleSets[ruleSet]
  return rules.flatMap(({ rule, find }) =>
    segments.flatMap((segment) =>
      find(points.slice(segment.from, segment.to)).map((signal) => ({
        rule,
        points: signal.points.map((i) => i + segment.from),
        direction: signal.direction,
      })),
    ),
  )
}
