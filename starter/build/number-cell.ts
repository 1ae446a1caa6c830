const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0

/**
 * A number in its shortest form ("1.00" becomes "1"); "" stays "".
 * @throws Error when the text is no finite number
 */
export function numberCell(text: string): string {
  if (text === '') return ''
  const value = Number(text)
  if (!Number.isFinite(value)) throw new Error(`${text} is no number`)
  return String(value)
}

/** The difference of two printed decimals, to the decimals that they were printed with. */
export function printedDifference(from: string, less: string): string {
  const decimals = Math.max(decimalsOf(from), decimalsOf(less))
  return numberCell((Number(from) - Number(less)).toFixed(decimals))
}

/** A printed per cent or percentage points as a proportion, with every printed digit kept. */
export function asProportion(perCent: string): string {
  return numberCell((Number(perCent) / 100).toFixed(decimalsOf(perCent) + 2))
}
