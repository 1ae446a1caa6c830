import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SignedIn } from '../../accounts/signed-in.ts'
import type { Moment } from '../../queries/moment.ts'
import type { AskedPage } from '../layout/asked-page.ts'
import type { Answer, AskingPage, PageRequest, StandalonePage } from '../page.ts'
import { headersAt } from './answer-headers.ts'
import { type AnswerTools, type Made, siteOf } from './answer-tools.ts'
import { isSpeakable } from './asked-address.ts'
import { keepCookies, viewerOn } from './askers.ts'
import { cachingOf } from './caching.ts'
import { isHeldAlready } from './etags.ts'
import { encodingAsked } from './formats.ts'
import { type LongAnswer, represent } from './represent.ts'
import { seenPosition } from './seen-position.ts'
import { tellFault } from './send.ts'
import { saysWhoAsks } from './session.ts'
import type { Turn } from './turns.ts'

/** What is asked of a page, before it is known at which moment. */
export interface Wish extends Omit<PageRequest, 'site' | 'today'> {
  readonly asked?: AskedPage
}

const unspeakable: Answer = { kind: 'missing', what: 'record', id: 'with letters that no id can hold' }

/**
 * Makes a page's answer of the present moment. A table too long to be held goes to its reader while it is read, within the one snapshot.
 * @param keepApart is called as soon as it is known that this answer is for this reader alone
 */
export async function makeAnswer(
  page: AskingPage | StandalonePage,
  wish: Wish,
  tools: AnswerTools,
  to: To,
  keepApart: () => void,
  who?: SignedIn,
): Promise<Made | 'sent'> {
  const { asked: askedPage, ...wanted } = wish
  const siteAt = (now: Moment) => siteOf(now, tools.identity, { asked: askedPage, who })
  const asked = (now: Moment): PageRequest => ({
    ...wanted,
    site: siteAt(now),
    today: now.judgedOn,
    ...(who === undefined ? {} : { who }),
  })
  const finish = async (answer: Answer, now: Moment, turn?: Turn): Promise<Made | 'sent'> => {
    const represented = await represent(answer, page, siteAt(now), tools, wish.query)
    if (answer.kind === 'moved' && answer.cookies !== undefined) keepCookies(to.reply, answer.cookies)
    if (!('table' in represented)) return { representation: represented, moment: now }
    keepApart()
    if (turn?.isGivenUp()) await represented.table.rest.return()
    else await sendLong(page, represented, now, tools, to, () => turn?.begun())
    return 'sent'
  }
  if (!Object.values(wish.params).every(isSpeakable)) return finish(unspeakable, tools.questions.moment())
  if (page.standsAlone) {
    const now = tools.questions.moment()
    return finish(await page.show(asked(now)), now)
  }
  return tools.asking.ask(
    page,
    seenPosition(to.request.headers),
    async (reader, now, turn) => finish(await page.show(asked(now), reader), now, turn),
    viewerOn(page, who),
  )
}

interface To {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function sendLong(
  page: AskingPage | StandalonePage,
  { head, table }: LongAnswer,
  moment: Moment,
  tools: AnswerTools,
  { request, reply }: To,
  begun: () => void,
): Promise<void> {
  const caching = cachingOf(page, request.headers, { ...head, status: 200 }, moment)
  const headers = { ...caching, ...head.headers, 'content-type': head.type }
  const isHeld = caching.etag !== undefined && isHeldAlready(request.headers['if-none-match'], caching.etag)
  if (isHeld || request.method === 'HEAD') {
    await table.rest.return()
    reply
      .headers(headers)
      .code(isHeld ? 304 : 200)
      .send()
    return
  }
  const open = () => {
    begun()
    reply.hijack()
    return reply.raw
  }
  const always = headersAt(request.url, saysWhoAsks(request.headers))
  const encoding = encodingAsked(request.headers['accept-encoding'])
  try {
    await tools.longTables.send(table, open, { ...always, ...headers }, encoding)
  } catch (error) {
    // Once rows are on their way no page can tell what went wrong.
    if (!reply.raw.headersSent) throw error
    tellFault(tools, request, error)
  }
}
