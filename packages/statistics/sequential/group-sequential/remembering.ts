/**
 * The same function, that computes each value once: a root search looks at the ends of its bracket again, and here one value
 * is a whole recursion.
 */
export function remembering(f: (x: number) => number): (x: number) => number {
  const known = new Map<number, number>()
  return (x) => {
    const value = known.get(x) ?? f(x)
    known.set(x, value)
    return value
  }
}
