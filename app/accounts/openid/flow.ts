import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AccountTools } from '../account-tools.ts'
import { lifetimes } from '../lifetimes.ts'
import { mayTry } from '../tries.ts'

/** A sign-in by a provider that was begun in a browser: what only that browser, and this register, know of it. */
export interface Flow {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Where to lead afterwards: a path of our own. */
  readonly next: string
}

export const flowCookie = 'candour-openid'
const idBytes = 24

type FlowTools = Pick<AccountTools, 'clock' | 'random' | 'secret' | 'address'>

/** Begins one: what to ask the provider with, and the cookie that the browser comes back with. Nothing is kept here. */
export function newFlow(tools: FlowTools, next: string): { readonly flow: Flow; readonly cookie: string } {
  const id = Buffer.from(tools.random(idBytes)).toString('base64url')
  const until = tools.clock.now().getTime() + lifetimes.openId * 1000
  const told = Buffer.from(JSON.stringify({ id, until, next })).toString('base64url')
  return {
    flow: flowOf(tools.secret, id, next),
    cookie: cookieOf(tools, `${told}.${sealOf(tools.secret, 'flow', told)}`, lifetimes.openId),
  }
}

/** The cookie as a browser forgets it. */
export function forgottenFlow(tools: Pick<AccountTools, 'address'>): string {
  return cookieOf(tools, '', 0)
}

/** The flow of a cookie that comes back, which can come back no more after this; undefined where it is not ours, too old, or used. */
export async function usedFlow(
  tools: FlowTools & Pick<AccountTools, 'people'>,
  cookies: string | undefined,
): Promise<Flow | undefined> {
  const [told = '', seal = ''] = (valueIn(cookies) ?? '').split('.')
  const right = sealOf(tools.secret, 'flow', told)
  if (seal.length !== right.length || !timingSafeEqual(Buffer.from(seal), Buffer.from(right))) return undefined
  const { id, until, next }: { id: string; until: number; next: string } = JSON.parse(
    Buffer.from(told, 'base64url').toString(),
  )
  if (tools.clock.now().getTime() > until || !(await mayTry(tools, 'openid-flow', id))) return undefined
  return flowOf(tools.secret, id, next)
}

/** What is asked and expected follows from the flow's id, which the provider never sees. */
function flowOf(secret: Uint8Array, id: string, next: string): Flow {
  return {
    state: sealOf(secret, 'state', id),
    nonce: sealOf(secret, 'nonce', id),
    verifier: sealOf(secret, 'verifier', id),
    next,
  }
}

function sealOf(secret: Uint8Array, what: string, text: string): string {
  return createHmac('sha256', secret).update(`openid ${what}\n${text}`).digest('base64url')
}

function cookieOf({ address }: Pick<AccountTools, 'address'>, value: string, seconds: number): string {
  const secure = address.startsWith('https:') ? '; Secure' : ''
  return `${flowCookie}=${value}; Max-Age=${seconds}; Path=/sign-in/openid; HttpOnly; SameSite=Lax${secure}`
}

function valueIn(cookies: string | undefined): string | undefined {
  return cookies
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${flowCookie}=`))
    ?.slice(flowCookie.length + 1)
}
