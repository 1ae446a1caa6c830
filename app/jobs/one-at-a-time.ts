/**
 * Runs a work at most once at a time, however often it is asked for. A promise that is handed out resolves when a run that began after
 * the asking has ended, so that it has seen all that stood then. The work must not throw.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const start = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (running === undefined) return start()
    next ??= running.then(() => {
      next = undefined
      return running ?? start()
    })
    return next
  }
}
