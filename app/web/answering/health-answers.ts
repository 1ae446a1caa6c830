import { everybody } from '@candour/register'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Moment } from '../../queries/moment.ts'
import type { AnswerTools } from './answer-tools.ts'
import { keptByNobody } from './caching.ts'
import { asNotNow, NotNow, within } from './not-now.ts'

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
  const readiness = readinessOf(tools)
  return async (_request, reply) => {
    const told = await readiness()
    return reply
      .headers(keptByNobody)
      .code(told.status === 'ready' ? 200 : 503)
      .send(told)
  }
}

/** What a proxy needs to know, and why where it is not so. */
type Readiness =
  | { readonly status: 'ready'; readonly release: string; readonly entries: number; readonly judgedOn: string }
  | { readonly status: 'not-ready'; readonly release: string; readonly reason: string }

/** Whether readers may be sent to this process now: its database answers, and what it knows of the register is of the present. */
function readinessOf({ questions, limits }: AnswerTools): () => Promise<Readiness> {
  /** The first moment that the database knew and this process did not, and since when. */
  let missing: { readonly moment: Moment; readonly since: number } | undefined
  return async () => {
    const known = questions.moment()
    const not = (reason: string): Readiness => ({ status: 'not-ready', release: known.release, reason })
    try {
      const asked = questions.ask(everybody, async (_reader, moment) => moment)
      const now = await within(limits.readyMs, asked, () => new NotNow('the database does not answer in time', 1))
      if (missing !== undefined && hasReached(questions.moment(), missing.moment)) missing = undefined
      if (!hasReached(questions.moment(), now)) missing ??= { moment: now, since: performance.now() }
      if (missing !== undefined && performance.now() - missing.since > limits.behindMs)
        return not(`entry ${missing.moment.position}, judged on ${missing.moment.judgedOn}, is not known here yet`)
      return { status: 'ready', release: known.release, entries: known.position, judgedOn: known.judgedOn }
    } catch (error) {
      const reason = asNotNow(error)
      return not(reason instanceof NotNow ? reason.message : 'the database cannot be asked')
    }
  }
}

function hasReached(known: Moment, wanted: Moment): boolean {
  return known.position >= wanted.position && known.judgedOn >= wanted.judgedOn
}
