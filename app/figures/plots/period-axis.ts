import { ink, line } from '../kit/shapes.ts'
import { text } from '../kit/text.ts'
import { arial } from '../kit/text-measure.ts'

/** Names of periods below an axis, so many left out that those that stand don't touch. */
export function periodAxis(
  periods: readonly string[],
  at: (index: number) => number,
  y: number,
  from: number,
  to: number,
): string[] {
  const widest = Math.max(...periods.map((period) => arial.widthOf(period, 12))) + 16
  const step = periods.length < 2 ? to - from : (to - from) / (periods.length - 1)
  const every = Math.max(1, Math.ceil(widest / step))
  return [
    line(from - 8, y, to + 8, y, { stroke: ink.soft, width: 1 }),
    ...periods.flatMap((period, i) =>
      i % every === 0
        ? [
            line(at(i), y, at(i), y + 5, { stroke: ink.soft, width: 1 }),
            text(at(i), y + 19, period, { size: 12, anchor: 'middle' }),
          ]
        : [],
    ),
  ]
}
