/** Why a question could not be asked at all: nobody answers, or whoever answers is too busy to do so in time. */
export type Absence = 'away' | 'busy'

/** Codes of Node's sockets that mean that nobody listens there, or no longer. */
const unreachable = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])

/** PostgreSQL's own codes (appendix A of its manual): it goes, comes, or has no connection left. Class 08 is told by its first letters. */
const goingOrComing = new Set(['57P01', '57P02', '57P03', '53300', '25006'])

/** It is there, and gave up: a time-out of a statement, of a lock, or of a transaction; a deadlock; no memory; a replica that had to follow its primary. */
const gaveUp = new Set(['57014', '55P03', '25P03', '25P04', '40P01', '53200', '40001'])

/** What `pg` and its pool say without a code. */
const lostByName =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after|timeout expired)/
const lateByName = /^(timeout exceeded when trying to connect|Query read timeout)/

/** Whether a fault of the database is one that passes by itself, and which kind; undefined for every other fault. */
export function absenceIn(error: unknown): Absence | undefined {
  if (!(error instanceof Error)) return undefined
  const code = codeOf(error)
  if (unreachable.has(code) || goingOrComing.has(code) || /^08\w{3}$/.test(code) || lostByName.test(error.message))
    return 'away'
  if (gaveUp.has(code) || lateByName.test(error.message)) return 'busy'
  return absenceIn(error.cause)
}

/** Whether the server did not answer at all within the client's own patience: the connection is of no use any more. */
export function isSilent(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout'
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
