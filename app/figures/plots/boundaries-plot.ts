import { scaleLinear } from 'd3-scale'
import type { Followed, LookPoint } from '../../analyses/stopping/follow-looks.ts'
import type { StoppingDesign } from '../../analyses/stopping/stopping-design.ts'
import { adviceInWords, designInWords } from '../../analyses/stopping/stopping-words.ts'
import { said } from '../../words/statistic-words.ts'
import { svgFile } from '../kit/file-drawing.ts'
import { circle, ink, line, polyline } from '../kit/shapes.ts'
import { text } from '../kit/text.ts'
import { amountAxis } from './amount-axis.ts'
import { type Boundary, boundariesOf } from './boundary-lines.ts'
import { endLabels } from './end-labels.ts'
import type { Plot } from './plot.ts'

const width = 960
const left = 92
const right = 700
const bottom = 400

/** The lines at which a design stops, and the looks so far where there are any. */
export function boundariesPlot(designed: StoppingDesign, followed?: Followed): Plot {
  const { xName, yName, xEnd, yLow, yHigh, subtitle, boundaries: planned } = boundariesOf(designed)
  const boundaries = [...planned, ...boundsInForce(followed)]
  const looks = followed?.points ?? []
  const ruler = scaleLinear([0, Math.max(xEnd, ...looks.map(({ x }) => x)) * 1.02], [left + 12, right])
  const axis = amountAxis(
    Math.min(yLow, ...looks.map(({ y }) => y)),
    Math.max(yHigh, ...looks.map(({ y }) => y), ...boundaries.flatMap(({ points }) => points.map(({ y }) => y))),
    12,
    bottom,
    left,
    yName,
  )
  const format = ruler.tickFormat(8)
  const place = ({ x, y }: LookPoint) => [ruler(x), axis.at(y)] as const
  const title = followed ? adviceInWords(followed) : designInWords(designed)
  const body = [
    ...axis.drawn,
    line(left, bottom, right, bottom, { stroke: ink.soft, width: 1 }),
    ...ruler
      .ticks(8)
      .flatMap((tick) => [
        line(ruler(tick), bottom, ruler(tick), bottom + 5, { stroke: ink.soft, width: 1 }),
        text(ruler(tick), bottom + 19, format(tick), { size: 12, anchor: 'middle' }),
      ]),
    text((left + right) / 2, bottom + 40, xName, { anchor: 'middle' }),
    ...(yLow < 0 ? [line(left, axis.at(0), right, axis.at(0), { stroke: ink.rule, width: 1 })] : []),
    ...boundaries.flatMap((boundary) => drawBoundary(boundary, place)),
    ...(looks.length > 1 ? [polyline(looks.map(place))] : []),
    ...looks.map((look) => circle(...place(look), 5, { fill: ink.text, stroke: ink.paper })),
    ...endLabels(right + 14, [
      ...boundaries.flatMap(({ points, words, colour }) => {
        const last = points.at(-1)
        return last && words !== '' ? [{ y: axis.at(last.y), words, fill: colour }] : []
      }),
    ]),
  ]
  return {
    svg: svgFile({
      title,
      subtitle,
      description: `${xName} against ${yName}. ${boundaries
        .filter(({ words }) => words !== '')
        .map(
          ({ words, points }) =>
            `${words}: ${sample(points)
              .map(({ x, y }) => `${said(x)}, ${said(y, 4)}`)
              .join('; ')}`,
        )
        .join(
          '. ',
        )}.${looks.length === 0 ? '' : ` Looks so far: ${looks.map(({ x, y }) => `${said(x)}, ${said(y, 4)}`).join('; ')}.`}`,
      width,
      height: bottom + 52,
      body,
      caption: `${looks.length === 0 ? '' : 'Black points are the looks so far. '}The rule is a promise made before the first look. People decide; a decision against the rule is recorded with its reason.`,
    }),
    columns: ['line', xName, yName],
    rows: [
      ...boundaries.flatMap(({ name, points }) => points.map(({ x, y }) => [name, x, y])),
      ...looks.map(({ x, y }) => ['look', x, y]),
    ],
  }
}

/** Looks come when they come: the bounds that were in force at them, beside the planned ones. */
function boundsInForce(followed: Followed | undefined): Boundary[] {
  const advice = followed?.advice
  if (!advice || !('looks' in advice)) return []
  const points = advice.looks.flatMap(({ informationFraction, efficacy }) =>
    efficacy === null ? [] : [{ x: informationFraction, y: efficacy }],
  )
  const last = points.at(-1)
  if (!last) return []
  return [
    {
      name: 'benefit, in force',
      words: 'in force at the looks',
      points,
      colour: ink.blue,
      hasMarks: true,
      dash: '2 4',
    },
  ]
}

function drawBoundary(
  { points, colour, hasMarks, dash }: Boundary,
  place: (point: LookPoint) => readonly [number, number],
): string[] {
  return [
    polyline(points.map(place), { stroke: colour, width: 2.5, ...(dash === undefined ? {} : { dash }) }),
    ...(hasMarks ? points.map((point) => circle(...place(point), 4, { fill: ink.paper, stroke: colour })) : []),
  ]
}

/** Enough points for ears. */
function sample(points: readonly LookPoint[]): readonly LookPoint[] {
  const every = Math.ceil(points.length / 12)
  return points.filter((_, i) => i % every === 0 || i === points.length - 1)
}
