import type { IncomingMessage } from 'node:http'

/** Words of a reader shorter than this cannot be told from words of ours. */
const shortestHidden = 3

/**
 * An error as the log may hold it: what and where, without what a reader typed. Databases quote what they were given, so whatever stands
 * in quotes in their messages is left out; elsewhere, what the request itself said.
 */
export function faultText(error: unknown, typed: readonly string[]): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown'
  const { code, table, column, constraint } = error as Error & Partial<Record<string, unknown>>
  const where = [code, table, column, constraint].filter((part) => typeof part === 'string' && part !== '')
  const isOfDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)
  const said = hidden(isOfDatabase ? error.message.replaceAll(/(["'“]).*?(["'”])/gs, '$1…$2') : error.message, typed)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = error.cause === undefined ? [] : [`caused by ${faultText(error.cause, typed)}`]
  return [`${error.name}${where.length === 0 ? '' : ` (${where.join(', ')})`}: ${said}`, ...frames, ...cause].join('\n')
}

/** Something that is not there just now: what, and by which code, without where in the program that was noticed. */
export function absenceText(error: unknown): string {
  const codes: string[] = []
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') codes.push(at.code)
  }
  const said = error instanceof Error ? error.message : 'not now'
  return codes.length === 0 ? said : `${said} (${codes.join(', ')})`
}

function hidden(text: string, typed: readonly string[]): string {
  // Longest first, so that no part of a long one is left beside a short one.
  const words = [...typed].filter((word) => word.length >= shortestHidden).sort((a, b) => b.length - a.length)
  return words.reduce((rest, word) => rest.replaceAll(word, '…'), text)
}

/** All that a request said of its reader's own: parts of its address, what was sent, and what says who asks. */
export function typedIn(
  request: Pick<IncomingMessage, 'headers' | 'url'>,
  ...read: readonly (Readonly<Record<string, unknown>> | undefined | null | unknown)[]
): readonly string[] {
  const { cookie, authorization, referer } = request.headers
  const values = read.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []))
  const query = (request.url ?? '').split('?')[1]
  return [query, cookie, authorization, referer, ...values.flat()].filter((value) => typeof value === 'string')
}
