/**
 * Where a list goes on: the last id sent, in base64url, so that nobody is tempted to make one up. A cursor stays right while records
 * come and change, because it names a place in the order of ids and not a number of rows.
 */
const PREFIX = 'after:'

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
