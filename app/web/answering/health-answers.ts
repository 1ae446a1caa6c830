import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RegisterState } from '../../queries/register-state.ts'
import type { AnswerTools } from './answer-tools.ts'
import { keptByNobody } from './caching.ts'

/** Addresses for whoever looks after the process: kept by nobody, written in no log. */
export const healthAddresses = { alive: '/health', ready: '/ready' } as const

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** That this process runs and answers, whatever else may be away. */
export function answerAlive({ questions }: AnswerTools): Handler {
  const { release } = questions.moment()
  return async (_request, reply) => reply.headers(keptByNobody).send({ status: 'alive', release })
}

/** Whether readers may be sent here: 200, or 503 and why not. */
export function answerReady(tools: AnswerTools): Handler {
  return async (_request, reply) => {
    const told = readinessOf(tools)
    return reply
      .headers(keptByNobody)
      .code(told.status === 'ready' ? 200 : 503)
      .send(told)
  }
}

/** What a proxy, and whoever watches, needs to know, and why where readers are better sent elsewhere. */
interface Readiness {
  readonly status: 'ready' | 'not-ready'
  readonly reason?: string
  readonly release: string
  /** How far the ledger stands in what is answered here, and for which day it was judged. */
  readonly position: number
  readonly judgedOn: string
  /** `read-only`: a replica answers, and nothing can be written. */
  readonly database: RegisterState['database']
  /** Whether searches can be answered already. */
  readonly searches: boolean
}

/** Whether readers may be sent to this process now: its database answers, and what it knows of the register is of the present. */
function readinessOf({ questions, limits }: AnswerTools): Readiness {
  const { database, heardAt, indexedTo, moment } = questions.state()
  const unheard = Date.now() - heardAt.getTime()
  const reason =
    database === 'away'
      ? 'the database does not answer'
      : unheard > limits.silentMs
        ? `nothing was heard of the database for ${Math.round(unheard / 1000)} seconds`
        : undefined
  return {
    status: reason === undefined ? 'ready' : 'not-ready',
    ...(reason === undefined ? {} : { reason }),
    release: moment.release,
    position: moment.position,
    judgedOn: moment.judgedOn,
    database,
    searches: indexedTo !== undefined,
  }
}
