import { type DeedSubject, type Kind, type Membership, mayDo, type Scope } from '@candour/register'
import type { DeliveryRow, WebhookRow } from '../store/people/people-tables.ts'
import {
  addWebhook,
  leaveTest,
  newestDeliveries,
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  webhooksOf,
} from '../store/people/webhooks.ts'
import type { AccountTools } from './account-tools.ts'
import { type SignedIn, scopeOf } from './signed-in.ts'

/** Webhooks that one person may have. */
export const mostWebhooks = 10
const shownDeliveries = 10
const secretBytes = 32

type WebhookTools = Pick<AccountTools, 'people' | 'clock' | 'random'>

/** A program that is to be told what happens. */
export interface WantedWebhook {
  /** An https address that was judged. */
  readonly address: string
  readonly scope: Scope
  readonly kinds: readonly Kind[]
  /** Entries after this one are told. */
  readonly after: number
}

/** What a webhook over something is set to, as the table of deeds asks for it. */
export function subjectOfScope(scope: Scope): DeedSubject {
  if (scope.over === 'project') return { project: scope.id }
  return scope.over === 'programme' ? { programme: scope.id } : {}
}

/** Over what somebody may set webhooks: their own projects and programmes, or the whole register. */
export function scopesForWebhooks({ member }: Pick<SignedIn, 'member'>): readonly Scope[] {
  const scopes = member.memberships.map(({ scope }: Membership) => scope)
  const own = scopes.filter((scope) => mayDo(member, 'set-webhooks', subjectOfScope(scope)))
  return own.filter((scope, i) => own.findIndex((one) => isSameScope(one, scope)) === i)
}

export function isSameScope(one: Scope, other: Scope): boolean {
  return one.over === other.over && ('id' in one ? one.id : '') === ('id' in other ? other.id : '')
}

/** Sets a webhook: its secret, which is shown this once, or why there is none. */
export async function setWebhook(
  { people, clock, random }: WebhookTools,
  who: SignedIn,
  { address, scope, kinds, after }: WantedWebhook,
): Promise<Uint8Array | 'not-yours' | 'too-many'> {
  if (!mayDo(who.member, 'set-webhooks', subjectOfScope(scope)) || kinds.length === 0) return 'not-yours'
  if ((await webhooksOf(people, who.account)).length >= mostWebhooks) return 'too-many'
  const secret = random(secretBytes)
  await addWebhook(people, {
    id: Buffer.from(random(10)).toString('hex'),
    person_id: who.account,
    address,
    secret: Buffer.from(secret),
    scope: scope.over,
    scope_id: 'id' in scope ? scope.id : null,
    kinds,
    after_sequence: after,
    created_at: clock.now().toISOString(),
  })
  return secret
}

/** A webhook as its holder sees it, with what became of the last deliveries. */
export type OwnWebhook = Omit<WebhookRow, 'secret' | 'scope' | 'scope_id'> & {
  readonly scope: Scope
  readonly deliveries: readonly DeliveryRow[]
}

export async function ownWebhooks(
  { people }: Pick<AccountTools, 'people'>,
  who: SignedIn,
): Promise<readonly OwnWebhook[]> {
  const webhooks = await webhooksOf(people, who.account)
  const ids = webhooks.map(({ id }) => id)
  const deliveries = await newestDeliveries(people, ids, shownDeliveries)
  return webhooks.map(({ secret: _secret, scope_id, scope, ...webhook }) => ({
    ...webhook,
    scope: scopeOf({ scope, scope_id }),
    deliveries: deliveries.filter((one) => one.webhook_id === webhook.id),
  }))
}

/** What its holder does with a webhook. One that is not theirs is left as it is. */
export const webhookDeeds = ['pause', 'resume', 'test', 'remove'] as const
export type WebhookDeed = (typeof webhookDeeds)[number]

export async function doToWebhook(
  { people, clock, random }: WebhookTools,
  { account }: SignedIn,
  id: string,
  deed: WebhookDeed,
): Promise<void> {
  const isOwn = (await webhooksOf(people, account)).some((one) => one.id === id)
  if (!isOwn) return
  const at = clock.now()
  if (deed === 'pause') await pauseWebhook(people, id, 'by-hand', at)
  if (deed === 'resume') await resumeWebhook(people, account, id, at)
  if (deed === 'remove') await removeWebhook(people, account, id)
  if (deed === 'test') await leaveTest(people, account, id, newDeliveryId(random), at)
}

/** The id of a delivery, which stays the same when it is sent again: whoever is told something twice knows it by that. */
export function newDeliveryId(random: AccountTools['random']): string {
  return `msg_${Buffer.from(random(16)).toString('base64url')}`
}
