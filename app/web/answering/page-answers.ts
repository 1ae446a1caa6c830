import type { FastifyReply, FastifyRequest } from 'fastify'
import { keyOfMoment } from '../../queries/moment.ts'
import type { Parameters } from '../../queries/project-query.ts'
import { versionTag } from '../../queries/standing-record.ts'
import type { AskingPage, PageRequest, StandalonePage } from '../page.ts'
import { headersAt, isApiAddress } from './answer-headers.ts'
import type { AnswerTools, Made } from './answer-tools.ts'
import { askedAddress } from './asked-address.ts'
import { askerOf, isFor, isFromHere, sendSignIn } from './askers.ts'
import { cachingOf } from './caching.ts'
import { isHeldAlready } from './etags.ts'
import { encodingAsked, formatAsked } from './formats.ts'
import type { KeptPage } from './kept-pages.ts'
import { makeAnswer, type Wish } from './make-answer.ts'
import { seenPosition } from './seen-position.ts'
import { nowhere, sendFault, sendRepresentation } from './send.ts'
import { saysWhoAsks } from './session.ts'

/** Answers a page: what is kept of the present moment, else what it shows now, which is kept where it is for everybody. */
export function answerPage(page: AskingPage | StandalonePage, tools: AnswerTools) {
  const { asking, kept, questions, sharing } = tools
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asker = await askerOf(tools, request, reply)
    if (page.isLocal && !isFromHere(request)) return sendFault(tools, request, reply, nowhere(request.url))
    if (!isFor(page, asker)) return sendSignIn(page, tools, request, reply)
    const { wish, key } = read(page, request)
    const make = (keepApart: () => void) => makeAnswer(page, wish, tools, { request, reply }, keepApart, asker?.who)
    const send = ({ representation, moment }: Made) => {
      const { version } = representation
      // Nobody keeps what a token is answered, so its ETag is free to name the version that may be changed.
      if (version !== undefined && request.headers.authorization !== undefined)
        reply.header('etag', versionTag(version))
      return sendRepresentation(
        request,
        reply,
        representation,
        cachingOf(page, request.headers, representation, moment),
      )
    }

    if (key === undefined) {
      const made = await make(() => undefined)
      return made === 'sent' ? reply : send(made)
    }
    const seen = seenPosition(request.headers)
    const held = asking.isPresent(seen) ? kept.find(key) : undefined
    if (held) return sendKept(tools, request, reply, key, held)
    const going = `${keyOfMoment(questions.moment())} ${seen ?? ''} ${key}`
    const made = (await sharing.once(going, make)) ?? (await make(() => undefined))
    if (made === 'sent') return reply
    if (made.representation.status !== 200) return send(made)
    const caching = cachingOf(page, request.headers, made.representation, made.moment)
    const now = kept.keep(key, made.moment, { made: made.representation, caching, route: page.address })
    return now ? sendKept(tools, request, reply, key, now) : send(made)
  }
}

/** What a request wants of a page, and the key under which the answer is kept; none where it is for somebody or not to be kept. */
function read(
  page: AskingPage | StandalonePage,
  request: FastifyRequest,
): { readonly wish: Wish; readonly key?: string } {
  const params = request.params as Readonly<Record<string, string>>
  const typed = request.query as Parameters
  const format = formatAsked(typed.format, request.headers.accept, isApiAddress(request.url))
  const { query, normal, asked } = askedAddress(page, request.url, params, typed)
  const signing = page.signsIn === undefined ? {} : { signing: signingOf(request) }
  const wish = { params, query, format, ...(asked === undefined ? {} : { asked }), ...signing }
  const isKept = page.freshness !== 'never' && (page.audience ?? 'public') === 'public' && !saysWhoAsks(request.headers)
  return normal === undefined || !isKept ? { wish } : { wish, key: keptKey(format, normal) }
}

function signingOf({ headers, ip: from, url }: FastifyRequest): NonNullable<PageRequest['signing']> {
  return { headers, from, search: new URL(url, 'http://site.invalid').search }
}

/** The key under which the answer to an address is kept. */
export function keptKey(format: Wish['format'], address: string): string {
  return `${format} ${address}`
}

function sendKept(
  { kept }: AnswerTools,
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  page: KeptPage,
): FastifyReply {
  const { caching } = page
  if (isHeldAlready(request.headers['if-none-match'], caching.etag ?? ''))
    return reply.headers(caching).code(304).send()
  const taken = encodingAsked(request.headers['accept-encoding'])
  const { headers, body } = kept.ready(key, page, taken, () => headersAt(request.url, false))
  return reply.headers(headers).send(body)
}
