import type { FastifyReply, FastifyRequest } from 'fastify'
import { headersAt, isApiAddress } from './answer-headers.ts'
import { type AnswerTools, siteOf } from './answer-tools.ts'
import { keptByNobody } from './caching.ts'
import { isHeldAlready } from './etags.ts'
import { absenceText, faultText, typedIn } from './fault-text.ts'
import { type Fault, faultAnswer, faultIn } from './faults.ts'
import { encodingAsked } from './formats.ts'
import { asNotNow, NotNow } from './not-now.ts'
import { bytesIn, encodingOf, headersOf, type Representation } from './representation.ts'
import { logFault } from './request-log.ts'
import { saysWhoAsks } from './session.ts'

/** Sends an answer with what it says of keeping it; 304 where the reader holds it already. */
export function sendRepresentation(
  request: FastifyRequest,
  reply: FastifyReply,
  made: Representation,
  caching: Readonly<Record<string, string>>,
): FastifyReply {
  reply.headers(caching)
  if (caching.etag !== undefined && isHeldAlready(request.headers['if-none-match'], caching.etag))
    return reply.code(304).send()
  const encoding = encodingOf(made, encodingAsked(request.headers['accept-encoding']))
  const body = bytesIn(made, encoding)
  return reply
    .code(made.status)
    .headers(headersOf(made, encoding, body))
    .send(body.length === 0 ? undefined : body)
}

/** Sends a fault as the page or the problem that it is. Nobody keeps it. */
export function sendFault(
  { questions, templates, identity }: AnswerTools,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: Fault,
): FastifyReply {
  const speaks = isApiAddress(request.url) ? 'json' : undefined
  const told = faultAnswer(fault, speaks, siteOf(questions.moment(), identity), templates)
  // Some faults are found before anything else was said of the answer.
  reply.headers(headersAt(request.url, saysWhoAsks(request.headers)))
  return sendRepresentation(request, reply, told, keptByNobody)
}

/** Sends what was thrown; a fault of ours is told in the log too, by the number that its page shows. */
export function sendThrown(
  tools: AnswerTools,
  request: FastifyRequest,
  reply: FastifyReply,
  thrown: unknown,
): FastifyReply {
  const fault = faultIn(thrown, request.id)
  if (fault.errorId !== undefined) tellFault(tools, request, thrown)
  return sendFault(tools, request, reply, fault)
}

/** Tells a fault to whoever looks after the site: in the log of requests where there is one. */
export function tellFault({ isLogged }: AnswerTools, request: FastifyRequest, thrown: unknown): void {
  const { id, method, routeOptions } = request
  const passing = asNotNow(thrown)
  const typed = typedIn(request.raw, request.params, request.query, request.body)
  const text = passing instanceof NotNow ? absenceText(passing) : faultText(thrown, typed)
  if (isLogged) logFault(request.server.log, { id, method, route: routeOptions.url }, text)
  else console.error(`Error ${id} at ${method} ${routeOptions.url ?? 'no page'}: ${text}`)
}

/** An address that leads nowhere, as it was typed. */
export function nowhere(url: string): Fault {
  return { status: 404, missing: { what: 'page', id: decodedPath(url) } }
}

function decodedPath(url: string): string {
  const path = url.split('?')[0] ?? ''
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
