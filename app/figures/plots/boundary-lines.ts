import type { GroupSequentialDesign, Sprt } from '@candour/statistics'
import type { LookPoint } from '../../analyses/stopping/follow-looks.ts'
import type { StoppingDesign } from '../../analyses/stopping/stopping-design.ts'
import { codeInWords, fixed } from '../../words/statistic-words.ts'
import { ink } from '../kit/shapes.ts'

/** One line at which a design stops. */
export interface Boundary {
  /** In the table of figures. */
  readonly name: string
  /** At its end in the drawing; '' for none. */
  readonly words: string
  readonly points: readonly LookPoint[]
  readonly colour: string
  /** True where only the marked places count. */
  readonly hasMarks: boolean
  readonly dash?: string
}

/** A design as lines on two axes. */
export interface Boundaries {
  readonly boundaries: readonly Boundary[]
  readonly xName: string
  readonly yName: string
  readonly xEnd: number
  readonly yLow: number
  readonly yHigh: number
  readonly subtitle: string
}

export function boundariesOf(designed: StoppingDesign): Boundaries {
  if (designed.kind === 'simon') return simonBoundaries(designed)
  return designed.kind === 'group' ? groupBoundaries(designed) : sprtBoundaries(designed)
}

function simonBoundaries({ plan, choice }: StoppingDesign & { kind: 'simon' }): Boundaries {
  const { r1, n1, r, n } = plan
  // Twice what is hoped for is room enough: the line goes on to n.
  const top = Math.min(n, Math.ceil(Math.max(2 * n * plan.p1, 1.3 * (r + 1))))
  const upright = (x: number, from: number, to: number) => [
    { x, y: from },
    { x, y: to },
  ]
  return {
    boundaries: [
      { name: 'first stage: stop', words: '', points: upright(n1, 0, r1), colour: ink.orange, hasMarks: true },
      {
        name: 'end: not worthwhile',
        words: `not worthwhile: ${r} or fewer`,
        points: upright(n, 0, r),
        colour: ink.orange,
        hasMarks: true,
      },
      {
        name: 'end: worthwhile',
        words: `worthwhile: more than ${r}`,
        points: upright(n, r + 1, top),
        colour: ink.blue,
        hasMarks: true,
        dash: '6 4',
      },
      { name: 'expected at p0', words: '', points: upright2(n, plan.p0), colour: ink.rule, hasMarks: false },
      {
        name: 'expected at p1',
        words: '',
        points: upright2(n, plan.p1),
        colour: ink.rule,
        hasMarks: false,
        dash: '3 4',
      },
    ],
    xName: 'people with an answer',
    yName: 'responses',
    xEnd: n,
    yLow: 0,
    yHigh: top,
    subtitle: `Simon's two-stage design (${choice}); first stage ends at ${n1} people: stop with ${r1} or fewer (orange). Grey: responses expected at p0 = ${plan.p0} (solid) and p1 = ${plan.p1} (dotted); alpha ${fixed(plan.typeOneError, 3)}, power ${fixed(plan.power, 3)}`,
  }
}

function upright2(n: number, p: number): LookPoint[] {
  return [
    { x: 0, y: 0 },
    { x: n, y: n * p },
  ]
}

function groupBoundaries({ design, name }: StoppingDesign & { kind: 'group' }): Boundaries {
  const { plan } = design
  const benefit = pointsOf(design, design.efficacyBounds)
  const futility = pointsOf(design, design.futilityBounds)
  const heights = [...benefit, ...futility].map(({ y }) => y)
  const isTwoSided = plan.sided === 2
  return {
    boundaries: [
      { name: 'benefit', words: 'stop for benefit', points: benefit, colour: ink.blue, hasMarks: true },
      ...(futility.length > 0
        ? [
            {
              name: 'futility',
              words: 'stop for futility',
              points: futility,
              colour: ink.soft,
              hasMarks: true,
              dash: '6 4',
            },
          ]
        : []),
      ...(isTwoSided
        ? [
            {
              name: 'harm',
              words: 'stop for harm',
              points: benefit.map(({ x, y }) => ({ x, y: -y })),
              colour: ink.orange,
              hasMarks: true,
            },
          ]
        : []),
    ],
    xName: 'share of the planned information',
    yName: 'Z (estimate over its standard error)',
    xEnd: 1,
    yLow: Math.min(0, ...heights, ...(isTwoSided ? heights.map((z) => -z) : [])),
    yHigh: Math.max(...heights) * 1.05,
    subtitle: `Group-sequential design, ${name}; ${plan.informationRates.length} looks; alpha ${plan.alpha} ${isTwoSided ? 'two-sided' : 'one-sided'}, power ${fixed(1 - plan.beta, 2)}`,
  }
}

function pointsOf({ plan }: GroupSequentialDesign, bounds: readonly (number | null)[]): LookPoint[] {
  return bounds.flatMap((y, i) => {
    const x = plan.informationRates[i]
    return y === null || x === undefined ? [] : [{ x, y }]
  })
}

function sprtBoundaries({ design }: StoppingDesign & { kind: 'sprt' }): Boundaries {
  const xEnd = design.kind === 'poisson' ? design.maximumExposure : design.nMax
  const lineAt = (limit: number): LookPoint[] => {
    const total = (n: number) => totalAt(design, limit, n)
    const ends = Array.from({ length: 41 }, (_, i) => (i / 40) * xEnd).map((x) => ({ x, y: total(x) }))
    return design.kind === 'normal'
      ? ends
      : ends.filter(({ x, y }) => y >= 0 && (design.kind !== 'bernoulli' || y <= x))
  }
  const upper = lineAt(design.upper)
  const lower = lineAt(design.lower)
  const heights = [...upper, ...lower].map(({ y }) => y)
  return {
    boundaries: [
      {
        name: 'upper limit',
        words: codeInWords(design.meaning.upper),
        points: upper,
        colour: design.meaning.upper === 'stop-for-harm' ? ink.orange : ink.blue,
        hasMarks: false,
      },
      {
        name: 'lower limit',
        words: codeInWords(design.meaning.lower),
        points: lower,
        colour: ink.soft,
        hasMarks: false,
        dash: '6 4',
      },
    ],
    xName: design.kind === 'poisson' ? 'exposure' : design.kind === 'normal' ? 'observations' : 'people with an answer',
    yName: design.kind === 'normal' ? 'sum' : 'events',
    xEnd,
    yLow: Math.min(0, ...heights),
    yHigh: Math.max(1, ...heights),
    subtitle: `Wald's sequential probability ratio test; alpha ${design.alpha}, beta ${Number(design.beta.toPrecision(6))}; at the maximum between the lines: ${codeInWords(design.meaning.undecided)}`,
  }
}

/** The total at which the log likelihood ratio is at a limit: a line in n. */
function totalAt(design: Sprt, limit: number, n: number): number {
  if (design.kind === 'bernoulli') return (limit - n * design.stepNoEvent) / (design.stepEvent - design.stepNoEvent)
  if (design.kind === 'poisson') return (limit + n * design.slope) / design.stepEvent
  return (limit + n * design.slope) / design.stepSum
}
