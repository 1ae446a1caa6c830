import { scaleLinear } from 'd3-scale'
import { ink, line } from '../kit/shapes.ts'
import { text } from '../kit/text.ts'

/** A horizontal axis of effects: where a value stands, and the ticks below it. */
export interface ValueAxis {
  at(value: number): number
  readonly low: number
  readonly high: number
  readonly ticks: readonly { readonly value: number; readonly words: string }[]
}

/** @param isRatio  values are logarithms; ticks are then the ratios themselves, at even steps of the logarithm */
export function valueAxis(low: number, high: number, from: number, to: number, isRatio: boolean): ValueAxis {
  const ruler = scaleLinear([low, high], [from, to])
  if (!isRatio) {
    const wanted = ruler.nice(6)
    const [first = low, last = high] = wanted.domain()
    const ticks = wanted.ticks(6).map((value) => ({ value, words: wanted.tickFormat(6)(value) }))
    return { at: (value) => wanted(value), low: first, high: last, ticks }
  }
  const ticks = ratioTicks(low, high).map((ratio) => ({ value: Math.log(ratio), words: String(ratio) }))
  return { at: (value) => ruler(value), low, high, ticks }
}

/** Ratios that people know, few enough to stand apart. */
function ratioTicks(low: number, high: number): number[] {
  const within = (steps: readonly number[]) => {
    const found: number[] = []
    for (let power = -6; power <= 6; power++)
      for (const step of steps) {
        const ratio = Number((step * 10 ** power).toPrecision(3))
        if (Math.log(ratio) >= low - 1e-9 && Math.log(ratio) <= high + 1e-9) found.push(ratio)
      }
    return found
  }
  const choices = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7], [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 4, 5, 6, 7, 8, 9]]
  const tried = choices.map(within)
  return tried.find((ticks) => ticks.length >= 4) ?? tried.at(-1) ?? []
}

/** The axis line with its ticks and its name. */
export function drawAxis(axis: ValueAxis, y: number, name: string): string[] {
  const [left, right] = [axis.at(axis.low), axis.at(axis.high)]
  return [
    line(left, y, right, y, { stroke: ink.soft, width: 1 }),
    ...axis.ticks.flatMap(({ value, words }) => [
      line(axis.at(value), y, axis.at(value), y + 5, { stroke: ink.soft, width: 1 }),
      text(axis.at(value), y + 19, words, { size: 12, anchor: 'middle' }),
    ]),
    text((left + right) / 2, y + 39, name, { size: 13, anchor: 'middle' }),
  ]
}
