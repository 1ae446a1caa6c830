import type { Refusal } from '@candour/register'

/** How many problems are kept to be told; more are counted. */
const keptProblems = 100_000

interface Found {
  readonly table: number
  readonly refusal: Refusal
}

/** All problems of a deed, told in the order of files, rows and columns, whichever pass found them. */
export class ProblemList {
  #found: Found[] = []
  #total = 0

  get total(): number {
    return this.#total
  }

  add(refusal: Refusal, table = 0): void {
    this.#total += 1
    if (this.#found.length < keptProblems) this.#found.push({ table, refusal })
  }

  inOrder(): readonly Refusal[] {
    return this.#found
      .map((found, order) => ({ ...found, order, row: found.refusal.where.row ?? found.refusal.where.proposal ?? 0 }))
      .sort((a, b) => a.table - b.table || a.row - b.row || a.order - b.order)
      .map(({ refusal }) => refusal)
  }
}
