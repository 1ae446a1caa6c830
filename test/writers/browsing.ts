import { Agent, request } from 'node:http'

/** What a page answered, and how long it took until all of it was there, in milliseconds. */
export interface Answered {
  readonly status: number
  readonly location?: string
  /** What the browser is to keep, each as `name=value`. */
  readonly cookies: readonly string[]
  readonly text: string
  readonly ms: number
}

export interface Sending {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Somebody's browser, or somebody's program: it keeps one connection open, as browsers do, and follows nothing by itself. */
export class Browsing {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #port: number
  readonly #headers: Readonly<Record<string, string>>

  constructor(port: number, headers: Readonly<Record<string, string>> = {}) {
    this.#port = port
    this.#headers = headers
  }

  async get(path: string): Promise<Answered> {
    return this.asks(path, {})
  }

  /** Sends a form as one of our own pages does. */
  async posts(path: string, fields: Readonly<Record<string, string>>): Promise<Answered> {
    return this.asks(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields).toString(),
    })
  }

  /** @throws Error where the connection broke, or nothing came for a while: then nobody knows what came of it */
  async asks(path: string, { method = 'GET', headers = {}, body = '' }: Sending): Promise<Answered> {
    const began = performance.now()
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: this.#port,
          agent: this.#agent,
          path,
          method,
          headers: { ...this.#headers, ...headers, 'content-length': Buffer.byteLength(body) },
          timeout: 60_000,
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const { location, 'set-cookie': cookies = [] } = response.headers
            resolve({
              status: response.statusCode ?? 0,
              ...(location === undefined ? {} : { location }),
              cookies: cookies.map((one) => one.split(';', 1)[0] ?? ''),
              text: Buffer.concat(chunks).toString(),
              ms: performance.now() - began,
            })
          })
        },
      )
      sent.on('timeout', () => sent.destroy(new Error(`${method} ${path}: no answer for a minute`)))
      sent.on('error', reject)
      sent.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
