/** How long things of a sign-in live, in seconds. */
export const lifetimes = {
  /** A link that was mailed. */
  link: 15 * 60,
  /** A session in which nothing is done. */
  idle: 30 * 60,
  /** A session, whatever is done in it. */
  session: 12 * 60 * 60,
  /** A challenge to an authenticator. */
  challenge: 5 * 60,
  /** A sign-in at a provider, from leaving to coming back. */
  openId: 10 * 60,
  /** After a sign-in, the time in which an account can be given another way in. */
  fresh: 15 * 60,
  /** An invitation. */
  invitation: 14 * 24 * 60 * 60,
} as const
