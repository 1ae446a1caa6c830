/**
 * Where a list goes on: the last id sent, in base64url, so that nobody is tempted to make one up. A cursor stays right while records
 * come and change, because it names a place in the order of ids and not a number of rows.
 */
const PREFIX = 'after:'
const PLACE_PREFIX = 'after place:'

export function cursorAfter(id: string): string {
  return Buffer.from(`${PREFIX}${id}`, 'utf8').toString('base64url')
}

/** The id after which to go on, or undefined when the text is no cursor of ours. */
export function idInCursor(cursor: string): string | undefined {
  if (!/^[A-Za-z0-9_-]{8,400}$/.test(cursor)) return undefined
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const id = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : ''
  return /^[a-zA-Z0-9][a-zA-Z0-9-]{0,79}$/.test(id) ? id : undefined
}

/** The same of a list that stands in another order: the values by which it is ordered, of the last item sent. */
export function cursorAfterPlace(values: readonly string[]): string {
  return Buffer.from(`${PLACE_PREFIX}${JSON.stringify(values)}`, 'utf8').toString('base64url')
}

/** So many values after which to go on, or undefined when the text is no such cursor of ours. */
export function placeInCursor(cursor: string, count: number): readonly string[] | undefined {
  if (!/^[A-Za-z0-9_-]{8,1000}$/.test(cursor)) return undefined
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  if (!text.startsWith(PLACE_PREFIX)) return undefined
  try {
    const values: unknown = JSON.parse(text.slice(PLACE_PREFIX.length))
    const isPlace = Array.isArray(values) && values.length === count
    return isPlace && values.every((value) => typeof value === 'string' && isSpeakable(value)) ? values : undefined
  } catch {
    return undefined
  }
}

/** PostgreSQL takes no text with a null character in it. */
const isSpeakable = (value: string) => !value.includes('\u0000')
