const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Pauses before each further try: within two days nine tries. */
const pauses = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 16 * hour] as const

/** How often a delivery is tried before it is given up. */
export const mostTries = pauses.length + 1

/**
 * When a delivery is tried again that was not taken; undefined where it was tried for long enough.
 * @param tries how often it was tried
 * @param luck from 0 to 1: by up to a tenth later, so that many that failed together are not sent again together
 */
export function nextTry(tries: number, now: Date, luck: number): Date | undefined {
  const pause = pauses[tries - 1]
  return pause === undefined ? undefined : new Date(now.getTime() + pause * (1 + luck / 10))
}
