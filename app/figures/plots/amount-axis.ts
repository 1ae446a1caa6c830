import { scaleLinear } from 'd3-scale'
import { ink, line } from '../kit/shapes.ts'
import { text } from '../kit/text.ts'

/** A vertical axis of amounts: where a value stands, and the drawn marks and name. */
export interface AmountAxis {
  at(value: number): number
  readonly drawn: readonly string[]
}

export function amountAxis(
  low: number,
  high: number,
  top: number,
  bottom: number,
  left: number,
  name: string,
): AmountAxis {
  const edge = high > low ? 0 : Math.max(1, Math.abs(high) * 0.1)
  const ruler = scaleLinear([low - edge, high + edge], [bottom, top]).nice(6)
  const format = ruler.tickFormat(6)
  return {
    at: (value) => ruler(value),
    drawn: [
      line(left, top, left, bottom, { stroke: ink.soft, width: 1 }),
      ...ruler
        .ticks(6)
        .flatMap((tick) => [
          line(left - 5, ruler(tick), left, ruler(tick), { stroke: ink.soft, width: 1 }),
          text(left - 9, ruler(tick) + 4, format(tick), { size: 12, anchor: 'end' }),
        ]),
      text(26, (top + bottom) / 2, name, { anchor: 'middle', rotate: -90 }),
    ],
  }
}
