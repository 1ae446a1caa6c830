import { RegisterAway } from '../../queries/register-away.ts'

/** What cannot be answered just now, and may be a little later: told as 503 with a time to wait, in whole seconds. */
export class NotNow extends Error {
  readonly retryAfter: number

  constructor(message: string, retryAfter: number, cause?: unknown) {
    super(message, { cause })
    this.name = 'NotNow'
    this.retryAfter = retryAfter
  }
}

/** The same fault, told as one that passes where it is one. */
export function asNotNow(error: unknown): unknown {
  return error instanceof RegisterAway ? new NotNow(error.message, error.because === 'away' ? 5 : 10, error) : error
}

/** Waits for something no longer than this; then it is not now. What comes later is let go. */
export async function within<T>(limitMs: number, wanted: Promise<T>, why: () => NotNow): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(why()), limitMs)
  })
  wanted.catch(() => undefined)
  try {
    return await Promise.race([wanted, late])
  } finally {
    clearTimeout(timer)
  }
}
