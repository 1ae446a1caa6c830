/** How those who run the register can be reached. */
export interface Contact {
  readonly name: string
  /** A `mailto:` or `https:` address. */
  readonly href: string
}

/**
 * What a register says of itself to the rest of the world. Both are settings and never read from a request: what is made of them is
 * kept and handed to everybody, so that whoever writes another Host into a request must change nothing.
 */
export interface SiteIdentity {
  /** Where the public reads it: scheme, host and port, without a slash at the end. */
  readonly address?: string
  readonly contact?: Contact
  /** Whether people can sign in here. */
  readonly hasAccounts?: boolean
  /** Whether everything here is invented, for people to practise with. */
  readonly isPractice?: boolean
}

/** A path of the site as others quote it: with the site's address where that is known, else as it is. */
export function quoted({ address = '' }: Pick<SiteIdentity, 'address'>, path: string): string {
  return `${address}${path}`
}
