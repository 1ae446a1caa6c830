import { placeOf } from '@candour/register'
import { listOf } from './list-cell.ts'
import { cell, type Row } from './table.ts'

/** Codes of the places named in a cell, and the names that say more than their code does. */
export interface CodedPlaces {
  readonly codes: readonly string[]
  readonly words: readonly string[]
}

/**
 * A function from place names, separated by ";", to codes: by the vocabulary's exact name, else by the table of other names.
 * It throws for a name that neither knows: a place is never dropped.
 */
export function placeCoder(
  vocabulary: readonly Row[],
  otherNames: ReadonlyMap<string, Row>,
): (names: string) => CodedPlaces {
  const byName = new Map(vocabulary.map((row) => [cell(row, 'name'), cell(row, 'code')]))
  return (names) => {
    const codes: string[] = []
    const words: string[] = []
    for (const name of listOf(names)) {
      const other = otherNames.get(name)
      const code = byName.get(name)
      if (other) {
        codes.push(...listOf(cell(other, 'codes')))
        if (cell(other, 'keep_words') === 'yes') words.push(name)
      } else if (code) codes.push(code)
      else throw new Error(`no code for the place ${name}: add it to coding/place-names.csv`)
    }
    // The raw tables know some places by a former code.
    return { codes: [...new Set(codes.map((code) => placeOf(code)?.code ?? code))], words }
  }
}
