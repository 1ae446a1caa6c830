import { scaleLinear } from 'd3-scale'
import { px } from '../kit/element.ts'
import { label } from '../kit/page-drawing.ts'
import { line, path } from '../kit/shapes.ts'
import type { AxisTick } from './interval-rows.ts'

/** Where a plot lies whose middle is no difference, and whose right side is the wanted way. */
export interface WantedFrame {
  readonly left: number
  readonly right: number
}

/** At each end of the plot a strip for results that were reported without an interval, and for the ends of what reaches farther. */
export const gutter = 30

/** What the two sides of the plot are, on a line of their own. */
export function sides(frame: WantedFrame, y: number): readonly string[] {
  const centre = (frame.left + frame.right) / 2
  return [
    path(`M${px(frame.left + 9)} ${px(y - 9)}v10l-9 -5z`, 'a-way-other'),
    label(frame.left + 14, y, 'other way', { look: 't-small t-orange' }),
    label(centre, y, 'no difference', { anchor: 'middle', look: 't-small' }),
    label(frame.right - 14, y, 'wanted way', { anchor: 'end', look: 't-small t-blue' }),
    path(`M${px(frame.right - 9)} ${px(y - 9)}v10l9 -5z`, 'a-way-wanted'),
  ]
}

/** The axis below the plot, with as many of its numbers as there is room for. */
export function axis(
  ticks: readonly AxisTick[],
  frame: WantedFrame,
  reach: number,
  y: number,
  name: string,
): readonly string[] {
  if (ticks.length === 0) return []
  const x = rulerOf(frame, reach)
  let last = Number.NEGATIVE_INFINITY
  const shown = [...ticks]
    .sort((a, b) => x(a.at) - x(b.at))
    .filter((tick) => {
      const isFree = x(tick.at) - last > 34
      if (isFree) last = x(tick.at)
      return isFree
    })
  return [
    line(frame.left, y, frame.right, y, 'a-axis'),
    ...shown.flatMap((tick) => [
      line(x(tick.at), y, x(tick.at), y + 5, 'a-axis'),
      label(x(tick.at), y + 19, tick.words, { anchor: 'middle', look: 't-small' }),
    ]),
    label((frame.left + frame.right) / 2, y + 37, name, { anchor: 'middle', look: 't-small t-soft' }),
  ]
}

/** What lies farther out than the axis reaches, an end without bound among it, is drawn at its end. */
export function rulerOf(frame: WantedFrame, reach: number) {
  return scaleLinear([-reach, reach], [frame.left + gutter, frame.right - gutter]).clamp(true)
}
