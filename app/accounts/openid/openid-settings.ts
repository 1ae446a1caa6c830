/** A provider of OpenID Connect by whose accounts people may sign in: that of a council or a funder. */
export interface OpenIdSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What stands on the button, as `Leeds account`. */
  readonly name: string
  /** Domains of e-mail addresses for which this provider speaks: it alone says whose they are. */
  readonly domains: readonly string[]
}
