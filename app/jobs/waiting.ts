import { setTimeout as sleep } from 'node:timers/promises'

/** A promise that is kept from outside. */
export function promised(): { readonly promise: Promise<void>; readonly keep: () => void } {
  let keep: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    keep = resolve
  })
  return { promise, keep }
}

/** The work's result, or a refusal when it is not there in time; the work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const enough = new AbortController()
  work.catch(() => undefined)
  try {
    const late = sleep(ms, undefined, { signal: enough.signal }).then((): never => {
      throw new Error(`it took longer than ${ms / 1000} s`)
    })
    return await Promise.race([work, late])
  } finally {
    enough.abort()
  }
}

/** Those who wait until a process has followed the ledger to a position. */
export class PositionsAwaited {
  readonly #waiting = new Set<{ readonly position: number; readonly resolve: () => void }>()

  wait(position: number): Promise<void> {
    return new Promise((resolve) => this.#waiting.add({ position, resolve }))
  }

  reached(position: number): void {
    for (const one of this.#waiting) {
      if (one.position > position) continue
      this.#waiting.delete(one)
      one.resolve()
    }
  }
}
