import { letGoOfPassed } from '../store/people/tidy.ts'
import type { AccountTools } from './account-tools.ts'

const everyMs = 5 * 60_000

/** Keeps no longer what the privacy notice says is not kept: at once, and every few minutes. Safe in many processes at a time. */
export function keepTidy({ people, clock, tell }: AccountTools): { close(): Promise<void> } {
  let going: Promise<void> = Promise.resolve()
  const tidy = () => {
    going = letGoOfPassed(people, clock.now()).catch((error: unknown) =>
      tell(
        `What has passed of accounts could not be let go of: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
  }
  tidy()
  const timer = setInterval(tidy, everyMs)
  timer.unref()
  return {
    close: async () => {
      clearInterval(timer)
      await going
    },
  }
}
