import { plainReadingAge, type Readability, readabilityOf } from '../rules/reading-age.ts'

/** A column that is written for readers of twelve: how many of its cells are harder than that, and which is the hardest. */
export class PlainWordsColumn {
  #hard = 0
  #hardest: { readonly row: number; readonly readability: Readability } | undefined

  note(row: number, cell: string): void {
    const readability = readabilityOf(cell)
    if (readability === undefined || readability.age < plainReadingAge) return
    this.#hard += 1
    if (readability.age > (this.#hardest?.readability.age ?? 0)) this.#hardest = { row, readability }
  }

  /** What its giver should know: no cell is refused for it. */
  told(column: string): readonly string[] {
    if (this.#hardest === undefined) return []
    const { row, readability } = this.#hardest
    const { age, longest, hardest } = readability
    const words = hardest.length === 0 ? '' : ` and words such as ${hardest.map((one) => `'${one}'`).join(', ')}`
    const rows = this.#hard === 1 ? `row ${row}` : `${this.#hard} rows, the hardest being row ${row},`
    return [
      `${column} in ${rows} reads as for about ${Math.round(age)} years of age, where ${plainReadingAge - 1} is aimed at: a sentence of ${longest} words${words}. Shorter sentences and everyday words help`,
    ]
  }
}
