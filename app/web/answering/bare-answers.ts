import { type IncomingMessage, ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { securityHeaders } from './answer-headers.ts'
import { faultWords } from './fault-words.ts'

/** Headers and body of a fault that is told before anything is known of who asks, or where. */
function bare(status: number) {
  const { title, says } = faultWords(status)
  const body = Buffer.from(`${[title, ...says].join('\n')}\n`)
  const headers = {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(body.length),
    connection: 'close',
  }
  return { headers, body }
}

/** Tells a fault in plain words, and closes the connection. */
export function answerBarely(response: ServerResponse, status: number): void {
  const { headers, body } = bare(status)
  response.writeHead(status, headers).end(body)
}

const statusOfCode: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/** What Node would answer by itself, without our policy: a request that cannot be parsed, or does not come to an end. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  // Where an answer is on its way, which is found as Node itself finds it, words in its midst would be taken for a part of it.
  const answer = '_httpMessage' in socket ? socket._httpMessage : undefined
  const isAnswering = answer instanceof ServerResponse && answer.headersSent
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) {
    socket.destroy()
    return
  }
  const status = statusOfCode[error.code ?? ''] ?? 400
  const { headers, body } = bare(status)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body.toString()}`)
}

/** HTTP/1.1 wants a request to name its host; Node would say so itself, without our policy. */
export function lacksHost({ httpVersion, headers }: IncomingMessage): boolean {
  return httpVersion === '1.1' && headers.host === undefined
}
