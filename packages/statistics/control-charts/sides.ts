/** More decimals than this are those of a computed figure, such as a share, not of the data. */
const mostOfData = 9

/** The decimals that the data are written with: the most of any value, Infinity where values are computed figures. */
export function decimalsOf(values: readonly number[]): number {
  const most = values.reduce((found, value) => Math.max(found, decimalsIn(value)), 0)
  return most > mostOfData ? Infinity : most
}

function decimalsIn(value: number): number {
  const [, decimals = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e(.+))?$/.exec(String(value)) ?? []
  return Math.max(0, decimals.length - Number(power))
}

/**
 * On which side of a computed line a value lies: 1 above, −1 below, 0 on it. A mean of n values with d decimals is a multiple of
 * 10^−d/n, so one that differs from a value by less than 10^−d/10⁶ differs by the rounding of the sum alone.
 *
 * @param decimals  of the data, from decimalsOf
 */
export function sideOf(value: number, line: number, decimals: number): -1 | 0 | 1 {
  const rounding = Math.max(1e-6 * 10 ** -decimals, 8 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(line)))
  if (Math.abs(value - line) <= rounding) return 0
  return value > line ? 1 : -1
}
