/**
 * One JSON document. A number that is not finite is said in a word ('infinite'), and one that does not exist as null with its
 * reason beside it: NaN never reaches a reader.
 */
export function jsonDocument(document: unknown): string {
  return JSON.stringify(document, (_, value: unknown) => (typeof value === 'number' ? plain(value) : value), 2)
}

function plain(value: number): number | string {
  if (Number.isFinite(value)) return value
  if (Number.isNaN(value)) throw new Error('a number that is not one was about to be told')
  return value > 0 ? 'infinite' : '-infinite'
}
