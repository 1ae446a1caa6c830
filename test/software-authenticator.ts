import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

/** What an authenticator, or whoever stands between it and us, may say otherwise than it should. */
export interface Said {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly counter?: number
  /** Whether it says to have seen that it was its holder: by fingerprint, face or code. */
  readonly isVerified?: boolean
  readonly userHandle?: string
  readonly type?: string
}

/** An authenticator in a few lines, with a key of its own (ES256), that says what a test has it say. */
export function softwareAuthenticator(home: { readonly origin: string; readonly rpId: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const point = publicKey.export({ format: 'jwk' })
  const bytes = (text = '') => Buffer.from(text, 'base64url')
  const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()

  const clientData = (type: string, challenge: string, said: Said) =>
    Buffer.from(
      JSON.stringify({
        type: said.type ?? type,
        challenge: said.challenge ?? challenge,
        origin: said.origin ?? home.origin,
        crossOrigin: false,
      }),
    )
  const authenticatorData = (said: Said, isNew: boolean) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(said.counter ?? 0)
    const flags = 0x01 | (said.isVerified === false ? 0 : 0x04) | (isNew ? 0x40 : 0)
    const head = Buffer.concat([sha256(said.rpId ?? home.rpId), Buffer.from([flags]), counter])
    if (!isNew) return head
    // COSE: an elliptic key of two coordinates, ES256 on P-256.
    const key = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      bytes(point.x),
      Buffer.from('225820', 'hex'),
      bytes(point.y),
    ])
    return Buffer.concat([head, Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
  }
  const credential = (response: Readonly<Record<string, unknown>>) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    })

  return {
    /** Answers the question for a new passkey. */
    create(question: { readonly challenge: string }, said: Said = {}): string {
      const data = authenticatorData(said, true)
      const length = Buffer.alloc(2)
      length.writeUInt16BE(data.length)
      const attestationObject = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        Buffer.from([0x59]),
        length,
        data,
      ])
      return credential({
        clientDataJSON: clientData('webauthn.create', question.challenge, said).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
      })
    },
    /** Answers the question of a sign-in. */
    get(question: { readonly challenge: string }, said: Said = {}): string {
      const data = authenticatorData(said, false)
      const told = clientData('webauthn.get', question.challenge, said)
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(told)]))
        .sign(privateKey)
      return credential({
        clientDataJSON: told.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
        ...(said.userHandle === undefined ? {} : { userHandle: Buffer.from(said.userHandle).toString('base64url') }),
      })
    },
  }
}
