import type { AccountTools } from './account-tools.ts'

/** By what somebody tried to sign in. */
export type SignInWay = 'link' | 'passkey' | 'openid'

/** Writes a line on a try to sign in: by what, and what came of it. Not who, from where, or with what. */
export function attempted({ clock, log }: Pick<AccountTools, 'clock' | 'log'>, by: SignInWay, ended: string): void {
  log?.write(`${JSON.stringify({ level: 30, time: clock.now().toISOString(), signIn: by, ended })}\n`)
}
