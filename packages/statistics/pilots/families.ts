/** Most months in which families may join. */
export const mostMonths = 60

/** Most families of one arm, or events among them: beyond it no pilot is meant, and exact figures take too long. */
export const mostFamilies = 5000

/** Families of an arm that have joined after so many months, in whole families. */
export function familiesBy(month: number, familiesAMonth: number): number {
  return Math.floor(month * familiesAMonth + 1e-9)
}
