import { everybody, type Viewer } from '@candour/register'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SignedIn } from '../../accounts/signed-in.ts'
import type { Page } from '../page.ts'
import { paths } from '../paths.ts'
import { isApiAddress } from './answer-headers.ts'
import type { AnswerTools, Asker } from './answer-tools.ts'
import { keptByNobody } from './caching.ts'
import { nowhere, sendFault } from './send.ts'
import { saysWhoAsks } from './session.ts'

/** Whoever a request comes from; undefined for everybody who is not signed in. What their browser is to keep is said at once. */
export async function askerOf(
  { whoAsks }: AnswerTools,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<Asker | undefined> {
  if (whoAsks === undefined || !saysWhoAsks(headers)) return undefined
  const asker = await whoAsks(headers)
  if (asker !== undefined) keepCookies(reply, asker.cookies)
  return asker
}

/** Has the browser keep, or forget, cookies. */
export function keepCookies(reply: FastifyReply, cookies: readonly string[]): void {
  for (const cookie of cookies) reply.header('set-cookie', cookie)
}

/** Whether a page is for whoever asks: for everybody, or for themselves where they are signed in. */
export function isFor({ audience = 'public' }: Pick<Page, 'audience'>, asker: Asker | undefined): boolean {
  return audience === 'public' || (audience === 'oneself' && asker !== undefined)
}

/**
 * As whom a page is read. What is for everybody is read alike by everybody, whoever is signed in: its counts are shared, and nothing that
 * only some may see can stand on it. Pages of one's own are read as oneself.
 */
export function viewerOn({ audience = 'public' }: Pick<Page, 'audience'>, who: SignedIn | undefined): Viewer {
  return audience === 'public' || who === undefined ? everybody : who.viewer
}

const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/
const ownAddresses: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Whether a request comes from the machine itself: from its own address, under its own name, and through no proxy. */
export function isFromHere({ raw }: FastifyRequest): boolean {
  const { headers, socket } = raw
  const isPassedOn = Object.keys(headers).some((name) => name === 'forwarded' || name.startsWith('x-forwarded-'))
  return !isPassedOn && ownNames.test(headers.host ?? '') && ownAddresses.has(socket.remoteAddress ?? '')
}

/** Leads to the sign-in, and from there back to the page; where there is none, or no way to it, the page is not there. */
export function sendSignIn(
  { audience, method }: Pick<Page, 'audience' | 'method'>,
  tools: AnswerTools,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (audience !== 'oneself' || tools.whoAsks === undefined || isApiAddress(request.url))
    return sendFault(tools, request, reply, nowhere(request.url))
  // What a form sent cannot be asked for again by its address: the page that it stood on can.
  const next = method === 'POST' ? (request.url.split('?')[0] ?? '/') : request.url
  return reply
    .code(303)
    .headers({ ...keptByNobody, location: paths.signIn({ next }) })
    .send()
}
