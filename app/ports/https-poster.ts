import { lookup } from 'node:dns/promises'
import { request } from 'node:https'
import { connect as connectTo, isIP, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { hookAddressIn, hostOf, portOf } from './hook-address.ts'
import { isPublicAddress } from './public-address.ts'

/** What came of a call: the status of the answer, of which nothing else is kept, or why there was none. */
export type Called =
  | { readonly status: number }
  | { readonly failed: 'not-public' | 'not-found' | 'too-slow' | 'not-secure' | 'not-reached' }

/** Tells other programs something, over the internet. */
export interface HttpsPoster {
  /** @param url an address that was typed by somebody: it is judged again, with what its name leads to now */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Called>
}

export interface PosterParts {
  /** Every address that a name leads to. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  /** A connection to an address that was judged. */
  readonly dial?: (address: string, port: number) => Socket
  /** Authorities whose certificates are believed, in place of the usual ones. */
  readonly ca?: string
  /** For all of a call, in milliseconds. */
  readonly patienceMs?: number
}

const patience = 10_000

/**
 * Calls by https alone, and public machines alone. The name is resolved here, once for each call; where any of what it leads to is not public
 * the call is not made, and the connection goes to the very address that was judged, so that a name that leads elsewhere a moment later
 * changes nothing. No redirect is followed; of an answer its status is read, and the connection closed.
 */
export function httpsPoster({
  resolve = everyAddress,
  dial = dialled,
  ca,
  patienceMs = patience,
}: PosterParts = {}): HttpsPoster {
  return {
    async post(text, headers, body) {
      const reading = hookAddressIn(text)
      if ('fault' in reading) return { failed: 'not-public' }
      const { url } = reading
      const late = AbortSignal.timeout(patienceMs)
      try {
        const address = await before(late, judged(hostOf(url), resolve))
        if (typeof address !== 'string') return address
        return await called(url, headers, body, {
          late,
          connection: () => dial(address, portOf(url)),
          ...(ca === undefined ? {} : { ca }),
        })
      } catch (error) {
        return { failed: late.aborted ? 'too-slow' : whyIn(error) }
      }
    },
  }
}

/** The address to connect to; a name of which any address is not public leads nowhere. */
async function judged(host: string, resolve: (host: string) => Promise<readonly string[]>): Promise<string | Called> {
  const addresses = isIP(host) === 0 ? await resolve(host).catch(() => []) : [host]
  const [first] = addresses
  if (first === undefined) return { failed: 'not-found' }
  return addresses.every(isPublicAddress) ? first : { failed: 'not-public' }
}

interface Calling {
  readonly late: AbortSignal
  readonly connection: () => Socket
  readonly ca?: string
}

function called(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  { late, connection, ca }: Calling,
): Promise<Called> {
  const host = hostOf(url)
  return new Promise((resolve, reject) => {
    const socket = connection()
    const secure = connectSecurely({
      socket,
      host,
      ALPNProtocols: ['http/1.1'],
      // A certificate for an address names it as one; there is no server name to send then.
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(ca === undefined ? {} : { ca }),
    })
    const close = () => {
      secure.destroy()
      socket.destroy()
    }
    const fail = (error: Error) => {
      close()
      reject(error)
    }
    // What goes wrong once it is over goes wrong for nobody; unheard, it would end the process.
    socket.on('error', fail)
    secure.on('error', fail)
    late.addEventListener('abort', () => fail(new Error('too slow')), { once: true })
    const call = request(url, {
      method: 'POST',
      defaultPort: 443,
      createConnection: () => secure,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' },
    })
    call.on('error', fail)
    call.once('response', ({ statusCode = 0 }) => {
      resolve({ status: statusCode })
      close()
    })
    call.end(body)
  })
}

async function everyAddress(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)
}

const dialled = (address: string, port: number): Socket => connectTo({ host: address, port })

function before<T>(late: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    late.addEventListener('abort', () => reject(new Error('too slow')), { once: true })
    work.then(resolve, reject)
  })
}

function whyIn(error: unknown): 'not-secure' | 'not-reached' {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /CERT|SSL|TLS|SIGNATURE|ISSUER|EPROTO|ALTNAME/.test(code) ? 'not-secure' : 'not-reached'
}
