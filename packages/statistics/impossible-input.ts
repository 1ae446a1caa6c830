/**
 * Guards against input that cannot be: each throws RangeError naming the argument, the index and the value. They stand on
 * the first lines of a public function; behind them is only arithmetic.
 */

type Numbers = ArrayLike<number>

/** @throws RangeError unless every named list has the same length */
export function requireSameLength(lists: Readonly<Record<string, ArrayLike<unknown>>>): void {
  const entries = Object.entries(lists)
  const [first] = entries
  if (!first) return
  for (const [name, list] of entries) {
    if (list.length !== first[1].length) {
      throw new RangeError(`${name} has length ${list.length}, but ${first[0]} has length ${first[1].length}`)
    }
  }
}

/** @throws RangeError naming the first value that is not finite */
export function requireFinite(name: string, values: Numbers): void {
  refuseWhere(name, values, (value) => !Number.isFinite(value), 'a finite number')
}

/** @throws RangeError naming the first value that is not finite and above 0 */
export function requirePositive(name: string, values: Numbers): void {
  refuseWhere(name, values, (value) => !(value > 0 && value < Infinity), 'finite and above 0')
}

/** @throws RangeError naming the first value that is not finite and at least 0 */
export function requireNonNegative(name: string, values: Numbers): void {
  refuseWhere(name, values, (value) => !(value >= 0 && value < Infinity), 'finite and at least 0')
}

/** @throws RangeError naming the first value that is not a whole number of at least the given least */
export function requireWhole(name: string, values: Numbers, least = 0): void {
  refuseWhere(name, values, (value) => !Number.isInteger(value) || value < least, `a whole number of at least ${least}`)
}

/** @throws RangeError naming the first value outside [lowest, highest] */
export function requireWithin(name: string, values: Numbers, lowest: number, highest: number): void {
  refuseWhere(name, values, (value) => !(value >= lowest && value <= highest), `between ${lowest} and ${highest}`)
}

/** @throws RangeError naming the first value that is not strictly between the two */
export function requireBetween(name: string, values: Numbers, above: number, below: number): void {
  refuseWhere(name, values, (value) => !(value > above && value < below), `above ${above} and below ${below}`)
}

function refuseWhere(name: string, values: Numbers, isWrong: (value: number) => boolean, accepts: string): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN
    if (isWrong(value)) {
      const place = values.length === 1 ? name : `${name}[${i}]`
      throw new RangeError(`${place} is ${value}, but must be ${accepts}`)
    }
  }
}
