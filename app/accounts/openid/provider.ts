import type { Configuration } from 'openid-client'
import type { Flow } from './flow.ts'
import type { OpenIdSettings } from './openid-settings.ts'

/** Somebody as their provider knows them. Only issuer and subject are an identity; an address is no more than what it says. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  readonly email?: string
  readonly isEmailVerified: boolean
}

/** The provider cannot be reached, or does not say what a provider says of itself. */
export class ProviderAway extends Error {}

/** What a sign-in needs of a provider. */
export interface Provider {
  /** Where the browser is sent. @throws ProviderAway */
  askAt(flow: Flow, back: string): Promise<string>
  /**
   * Who came back. State, nonce, issuer, audience, time and signature are judged by the library; a token without a signature is none.
   * @throws ProviderAway where it cannot be asked; undefined where what it says is not taken
   */
  whoCame(flow: Flow, back: URL): Promise<Identity | undefined>
}

const patienceSeconds = 10

/** The provider of the settings, asked about itself when somebody first wants it, and again after it was away. */
export function providerOf({ issuer, clientId, clientSecret }: OpenIdSettings): Provider {
  let asking: Promise<Configuration> | undefined
  const configuration = async () => {
    const client = await import('openid-client')
    asking ??= client
      .discovery(
        new URL(issuer),
        clientId,
        { client_secret: clientSecret, id_token_signed_response_alg: 'RS256' },
        client.ClientSecretPost(clientSecret),
        {
          timeout: patienceSeconds,
          // Plain http is accepted of this very machine alone: the settings refuse any other.
          execute: [
            client.enableNonRepudiationChecks,
            ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
          ],
        },
      )
      .catch((cause: unknown) => {
        asking = undefined
        throw new ProviderAway('the provider cannot be reached', { cause })
      })
    return { client, config: await asking }
  }
  return {
    async askAt({ state, nonce, verifier }, back) {
      const { client, config } = await configuration()
      return client.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }).href
    },
    async whoCame({ state, nonce, verifier }, back) {
      const { client, config } = await configuration()
      try {
        const tokens = await client.authorizationCodeGrant(config, back, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (claims === undefined) return undefined
        const { iss, sub } = claims
        const said = claims.email === undefined ? await client.fetchUserInfo(config, tokens.access_token, sub) : claims
        return {
          issuer: iss,
          subject: sub,
          ...(typeof said.email === 'string' ? { email: said.email.toLowerCase() } : {}),
          isEmailVerified: said.email_verified === true,
        }
      } catch (error) {
        if (error instanceof TypeError) throw new ProviderAway('the provider cannot be reached', { cause: error })
        return undefined
      }
    },
  }
}
