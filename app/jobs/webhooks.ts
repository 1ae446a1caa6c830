import type { Handler } from '../store/queue/working.ts'

/** Tells other programs what happened, and tries again what they did not take. @param tell see `app/api/webhooks` */
export function webhooks(tell: (signal: AbortSignal) => Promise<number>): Handler {
  return async (_, signal) => {
    const tried = await tell(signal)
    return tried === 0 ? undefined : `${tried} tried`
  }
}
