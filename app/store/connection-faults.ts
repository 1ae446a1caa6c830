/** What PostgreSQL and the network say when a connection is of no use any more (PostgreSQL documentation, appendix A). */
const lost = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENOENT'],
  // Connection exceptions; a server that is ended, crashes, or starts; too many connections; a server that turned read-only.
  ...['08000', '08001', '08003', '08004', '08006', '08P01'],
  ...['57P01', '57P02', '57P03', '57P05', '25P03', '53300', '25006'],
])

/** No lock, no time, no memory: asked again later, the same may be answered. */
const busy = new Set(['55P03', '57014', '40P01', '53200', '53400'])

/** A replica that follows its primary took away what the question stood on; the primary would not. */
const overtaken = '40001'

const lostMessages =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout expired|Query read timeout)/
const poolIsFull = 'timeout exceeded when trying to connect'

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Whether the connection, not the question, is what failed. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // Several addresses of one host fail together, each with its own code.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isConnectionLost)
  return lost.has(codeOf(error) ?? '') || lostMessages.test(error.message)
}

/** Whether the database is there, but what was asked is locked or takes too long. */
export function isDatabaseBusy(error: unknown): boolean {
  return busy.has(codeOf(error) ?? '')
}

/** Whether the question was cancelled because a replica had to follow its primary. */
export function isOvertaken(error: unknown): boolean {
  return codeOf(error) === overtaken
}

/** Whether no connection became free in time. */
export function isPoolFull(error: unknown): boolean {
  return error instanceof Error && error.message === poolIsFull
}

/** Whether the server did not answer at all within the client's own patience. */
export function isSilent(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout'
}
