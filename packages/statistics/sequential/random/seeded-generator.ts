import { requireWhole } from '../../impossible-input.ts'

/** A source of random numbers that can be run again: the seed that made it goes into every simulated result. */
export type Generator = {
  readonly seed: number
  /** The next number, uniform on [0, 1). */
  readonly next: () => number
}

/**
 * A seeded generator of uniform numbers, sfc32 of PractRand: 128 bits of state, a 32-bit counter (so no cycle is shorter
 * than 2³² steps), 32 random bits each. For simulation, never for secrets.
 *
 * @param seed  whole number from 0 to 2³² − 1
 * @throws RangeError when the seed is not such a number
 * @see Doty-Humphrey 2010, PractRand, Small Fast Chaotic generator sfc32
 */
export function seededGenerator(seed: number): Generator {
  requireWhole('seed', [seed])
  if (seed > 0xffffffff) throw new RangeError(`seed is ${seed}, but must be below 2^32`)
  let a = 0
  let b = seed | 0
  let c = 0
  let counter = 1
  const bits = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  // The author's seeding discards the first twelve outputs.
  for (let i = 0; i < 12; i++) bits()
  return { seed, next: () => bits() / 0x100000000 }
}
