import type { AccountTools } from '../accounts/account-tools.ts'
import type { Handlers } from '../store/queue/working.ts'
import { tidy } from './tidy.ts'

/** What each kind of job does. */
export function handlers(tools: AccountTools): Handlers {
  return { tidy: tidy(tools) }
}
