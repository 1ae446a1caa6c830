import type { FastifyReply, FastifyRequest } from 'fastify'
import { headersAt, isApiAddress } from './answer-headers.ts'
import type { AnswerTools } from './answer-tools.ts'
import { isForeign } from './foreign.ts'
import { logWhenDone } from './request-log.ts'
import { sendFault } from './send.ts'
import { saysWhoAsks } from './session.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A form that may be sent from anywhere. */
    readonly isFromAnywhere?: boolean
  }
}

const reading = ['GET', 'HEAD', 'OPTIONS']

/** The door, before anything that was sent is read: headers of every answer, a line in the log, and who may send at all. */
export function atTheDoor(tools: AnswerTools) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { headers, id, method, url } = request
    reply.headers(headersAt(url, saysWhoAsks(headers)))
    if (tools.isLogged) logWhenDone(request.server.log, { id, method, route: request.routeOptions.url }, reply.raw)
    if (reading.includes(method)) return undefined
    if (request.is404) return sendFault(tools, request, reply, { status: 405, allow: 'GET, HEAD' })
    if (request.routeOptions.config.isFromAnywhere === true) return undefined
    if (isForeign(headers, request.host, isApiAddress(url))) return sendFault(tools, request, reply, { status: 403 })
    return undefined
  }
}
