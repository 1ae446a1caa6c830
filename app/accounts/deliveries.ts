import { mayDo } from '@candour/register'
import type { WebhookRow } from '../store/people/people-tables.ts'
import { personWithRoles } from '../store/people/persons.ts'
import {
  type DueDelivery,
  dropDelivery,
  dropEnded,
  pauseWebhook,
  planned,
  takeDue,
  wasDelivered,
  wasNotDelivered,
  webhookToPlan,
} from '../store/people/webhooks.ts'
import type { AccountTools } from './account-tools.ts'
import { membershipOf, scopeOf } from './signed-in.ts'
import { newDeliveryId, subjectOfScope } from './webhooks.ts'

export type { DueDelivery } from '../store/people/webhooks.ts'

type DeliveryTools = Pick<AccountTools, 'people' | 'clock' | 'random'>

/** What a webhook may be told of, by the ids of entries. */
export type EntriesFor = (
  webhook: Pick<WebhookRow, 'kinds' | 'after_sequence'> & { readonly scope: ReturnType<typeof scopeOf> },
) => Promise<{ readonly sequences: readonly number[]; readonly until: number }>

/**
 * Leaves deliveries for the next webhook that is behind the log; one whose holder may not have it any more is paused. In one transaction, so
 * that each entry is told once, however many processes plan.
 * @returns false where no webhook is behind
 */
export async function planNext(
  { people, clock, random }: DeliveryTools,
  position: number,
  entriesFor: EntriesFor,
): Promise<boolean> {
  return people.transaction().execute(async (within) => {
    const webhook = await webhookToPlan(within, position)
    if (webhook === undefined) return false
    const scope = scopeOf(webhook)
    const holder = await personWithRoles(within, webhook.person_id)
    const member = { account: webhook.person_id, memberships: (holder?.memberships ?? []).map(membershipOf) }
    if (!mayDo(member, 'set-webhooks', subjectOfScope(scope))) {
      await pauseWebhook(within, webhook.id, 'role-ended', clock.now())
      return true
    }
    const { sequences, until } = await entriesFor({ ...webhook, scope })
    const deliveries = sequences.map((sequence) => ({ id: newDeliveryId(random), sequence }))
    await planned(within, webhook.id, deliveries, until, clock.now())
    return true
  })
}

const lease = { most: 20, mostOfOne: 4, leaseMs: 2 * 60_000 }

/** Deliveries that are to be tried now: taken, so that no other process tries them meanwhile. */
export async function dueDeliveries({ people, clock }: Pick<AccountTools, 'people' | 'clock'>) {
  return takeDue(people, clock.now(), lease)
}

/** What became of a try, and when it is made again. */
export interface Tried {
  readonly isTaken: boolean
  /** A status, or why there was no answer. */
  readonly told: string
  readonly next: Date | undefined
  /** Whether whoever was told asks to be told nothing more, or has not taken anything for long. */
  readonly endsIt: boolean
}

/** Writes down what became of a try. */
export async function keepTried(
  { people, clock }: Pick<AccountTools, 'people' | 'clock'>,
  delivery: DueDelivery,
  { isTaken, told, next, endsIt }: Tried,
): Promise<void> {
  const at = clock.now()
  if (isTaken) return wasDelivered(people, delivery, told, at)
  await wasNotDelivered(people, delivery, told, at, next)
  if (endsIt) await pauseWebhook(people, delivery.webhook_id, 'failing', at)
}

/** Of an entry that may not be told any more nothing is sent. */
export async function forgetDelivery({ people }: Pick<AccountTools, 'people'>, { id }: DueDelivery): Promise<void> {
  await dropDelivery(people, id)
}

const keptDays = 30

/** Keeps what became of deliveries no longer than a month. */
export async function tidyDeliveries({ people, clock }: Pick<AccountTools, 'people' | 'clock'>): Promise<void> {
  await dropEnded(people, new Date(clock.now().getTime() - keptDays * 86_400_000))
}
