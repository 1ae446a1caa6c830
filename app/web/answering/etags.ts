/** The ETag of one representation: another moment, or the same in another format, has another. */
export function etagOf(moment: string, representation: string): string {
  return `W/"${moment}-${representation}"`
}

/** Whether one of the ETags that a reader holds (If-None-Match) is this one, compared weakly (RFC 9110, 13.1.2). */
export function isHeldAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  const held: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? []
  return held.includes(etag.replace(/^W\//, ''))
}
