import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

type Fields = Readonly<Record<string, unknown>>

/** Larger than anything an authenticator says. */
const mostCharacters = 64 * 1024

/** What a browser made of the question for a new passkey; undefined where the text is none of it. What it claims is judged elsewhere. */
export function attestationIn(text: string): RegistrationResponseJSON | undefined {
  const sent = credentialIn(text)
  const { clientDataJSON, attestationObject } = sent?.response ?? {}
  if (sent === undefined || typeof clientDataJSON !== 'string' || typeof attestationObject !== 'string')
    return undefined
  return { ...sent, response: { clientDataJSON, attestationObject } }
}

/** What a browser made of the question of a sign-in; undefined where the text is none of it. */
export function assertionIn(text: string): AuthenticationResponseJSON | undefined {
  const sent = credentialIn(text)
  const { clientDataJSON, authenticatorData, signature, userHandle } = sent?.response ?? {}
  if (sent === undefined || typeof clientDataJSON !== 'string') return undefined
  if (typeof authenticatorData !== 'string' || typeof signature !== 'string') return undefined
  return {
    ...sent,
    response: {
      clientDataJSON,
      authenticatorData,
      signature,
      ...(typeof userHandle === 'string' ? { userHandle } : {}),
    },
  }
}

function credentialIn(text: string) {
  if (text.length > mostCharacters) return undefined
  const value = parsed(text)
  if (!isObject(value) || !isObject(value.response)) return undefined
  const { id, rawId, type, response } = value
  if (typeof id !== 'string' || typeof rawId !== 'string' || type !== 'public-key') return undefined
  return { id, rawId, type, clientExtensionResults: {}, response } as const
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
