import { sql } from 'kysely'
import type { DeliveryRow, PeopleDatabase, WebhookRow } from './people-tables.ts'

export async function addWebhook(
  people: PeopleDatabase,
  webhook: Omit<WebhookRow, 'paused_at' | 'paused_because' | 'failing_since'>,
): Promise<void> {
  await people
    .insertInto('webhook')
    .values({ ...webhook, paused_at: null, paused_because: null, failing_since: null })
    .execute()
}

/** A person's webhooks, oldest first. */
export async function webhooksOf(people: PeopleDatabase, person: string): Promise<readonly WebhookRow[]> {
  return people
    .selectFrom('webhook')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** The newest deliveries of each of these webhooks, newest first. */
export async function newestDeliveries(
  people: PeopleDatabase,
  webhooks: readonly string[],
  most: number,
): Promise<readonly DeliveryRow[]> {
  if (webhooks.length === 0) return []
  const numbered = people
    .selectFrom('delivery')
    .selectAll()
    .select(sql<number>`row_number() over (partition by webhook_id order by created_at desc, id)`.as('place'))
    .where('webhook_id', 'in', webhooks)
    .as('numbered')
  return people
    .selectFrom(numbered)
    .selectAll()
    .where('place', '<=', most)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

export async function removeWebhook(people: PeopleDatabase, person: string, id: string): Promise<void> {
  await people.deleteFrom('webhook').where('id', '=', id).where('person_id', '=', person).execute()
}

/** Pauses a webhook that is not paused; says nothing of one that is. */
export async function pauseWebhook(
  people: PeopleDatabase,
  id: string,
  because: NonNullable<WebhookRow['paused_because']>,
  at: Date,
): Promise<void> {
  await people
    .updateTable('webhook')
    .set({ paused_at: at.toISOString(), paused_because: because })
    .where('id', '=', id)
    .where('paused_at', 'is', null)
    .execute()
}

/** Has a webhook of this person go on; what waited is tried at once. */
export async function resumeWebhook(people: PeopleDatabase, person: string, id: string, at: Date): Promise<void> {
  await people.transaction().execute(async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('webhook')
      .set({ paused_at: null, paused_because: null, failing_since: null })
      .where('id', '=', id)
      .where('person_id', '=', person)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    await within
      .updateTable('delivery')
      .set({ next_try_at: at.toISOString() })
      .where('webhook_id', '=', id)
      .where('state', '=', 'waiting')
      .execute()
  })
}

/** The webhook that has waited longest to be told what happened, of those that may be behind: locked, so that no two processes plan for it. */
export async function webhookToPlan(people: PeopleDatabase, position: number): Promise<WebhookRow | undefined> {
  return people
    .selectFrom('webhook')
    .selectAll()
    .where('paused_at', 'is', null)
    .where('after_sequence', '<', position)
    .orderBy('after_sequence')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** Leaves deliveries for a webhook and says up to which entry that was done; both in the transaction that is open. */
export async function planned(
  people: PeopleDatabase,
  webhook: string,
  deliveries: readonly Pick<DeliveryRow, 'id' | 'sequence'>[],
  until: number,
  at: Date,
): Promise<void> {
  if (deliveries.length > 0)
    await people
      .insertInto('delivery')
      .values(deliveries.map((one) => ({ ...one, ...waitingSince(webhook, at) })))
      .onConflict((on) => on.columns(['webhook_id', 'sequence']).doNothing())
      .execute()
  await people.updateTable('webhook').set({ after_sequence: until }).where('id', '=', webhook).execute()
}

/** Leaves a delivery that tells nothing but that it arrives. @returns false where this person has no such webhook, or one waits already */
export async function leaveTest(
  people: PeopleDatabase,
  person: string,
  webhook: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const own = await people
    .selectFrom('webhook')
    .select('id')
    .where('id', '=', webhook)
    .where('person_id', '=', person)
    .executeTakeFirst()
  const waiting = await people
    .selectFrom('delivery')
    .select('id')
    .where('webhook_id', '=', webhook)
    .where('sequence', 'is', null)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (own === undefined || waiting !== undefined) return false
  await people
    .insertInto('delivery')
    .values({ id, sequence: null, ...waitingSince(webhook, at) })
    .execute()
  return true
}

function waitingSince(webhook: string, at: Date) {
  const now = at.toISOString()
  return {
    webhook_id: webhook,
    state: 'waiting' as const,
    tries: 0,
    created_at: now,
    next_try_at: now,
    tried_at: null,
    told: null,
  }
}

/** A delivery that is to be tried now, with where it goes. */
export type DueDelivery = Pick<DeliveryRow, 'id' | 'webhook_id' | 'sequence' | 'tries'> &
  Pick<WebhookRow, 'address' | 'secret'>

/**
 * Takes deliveries that are due, of webhooks that are not paused: nobody else gets them until their lease is over. Of one webhook no more
 * than a few at a time, so that one that is slow keeps no other waiting.
 */
export async function takeDue(
  people: PeopleDatabase,
  at: Date,
  { most, mostOfOne, leaseMs }: { readonly most: number; readonly mostOfOne: number; readonly leaseMs: number },
): Promise<readonly DueDelivery[]> {
  const now = at.toISOString()
  const until = new Date(at.getTime() + leaseMs).toISOString()
  return people.transaction().execute(async (within) => {
    const due = await within
      .selectFrom('delivery')
      .innerJoin('webhook', 'webhook.id', 'delivery.webhook_id')
      .select(['delivery.id', 'delivery.webhook_id', 'delivery.sequence', 'delivery.tries'])
      .select(['webhook.address', 'webhook.secret'])
      .where('delivery.state', '=', 'waiting')
      .where('delivery.next_try_at', '<=', now)
      .where('webhook.paused_at', 'is', null)
      .orderBy('delivery.next_try_at')
      .orderBy('delivery.id')
      .limit(most * mostOfOne)
      .forUpdate('delivery')
      .skipLocked()
      .execute()
    const taken = new Map<string, number>()
    const chosen = due
      .filter(({ webhook_id: webhook }) => {
        const before = taken.get(webhook) ?? 0
        taken.set(webhook, before + 1)
        return before < mostOfOne
      })
      .slice(0, most)
    if (chosen.length === 0) return []
    await within
      .updateTable('delivery')
      .set({ next_try_at: until, tries: sql<number>`tries + 1` })
      .where(
        'id',
        'in',
        chosen.map(({ id }) => id),
      )
      .execute()
    return chosen.map((one) => ({ ...one, tries: one.tries + 1 }))
  })
}

/** Writes down that a delivery was taken: its webhook works. */
export async function wasDelivered(people: PeopleDatabase, { id, webhook_id }: DueDelivery, told: string, at: Date) {
  await people
    .updateTable('delivery')
    .set({ state: 'delivered', next_try_at: null, tried_at: at.toISOString(), told })
    .where('id', '=', id)
    .execute()
  await people.updateTable('webhook').set({ failing_since: null }).where('id', '=', webhook_id).execute()
}

/** Writes down that a delivery was not taken. @param next when it is tried again; undefined where it is given up */
export async function wasNotDelivered(
  people: PeopleDatabase,
  { id, webhook_id }: DueDelivery,
  told: string,
  at: Date,
  next: Date | undefined,
): Promise<void> {
  const now = at.toISOString()
  await people
    .updateTable('delivery')
    .set(
      next === undefined
        ? { state: 'failed', next_try_at: null, tried_at: now, told }
        : { next_try_at: next.toISOString(), tried_at: now, told },
    )
    .where('id', '=', id)
    .execute()
  await people
    .updateTable('webhook')
    .set({ failing_since: now })
    .where('id', '=', webhook_id)
    .where('failing_since', 'is', null)
    .execute()
}

/** Lets go of a delivery of which nothing may be told any more. */
export async function dropDelivery(people: PeopleDatabase, id: string): Promise<void> {
  await people.deleteFrom('delivery').where('id', '=', id).execute()
}

/** Lets go of deliveries that ended before this. */
export async function dropEnded(people: PeopleDatabase, before: Date): Promise<void> {
  await people
    .deleteFrom('delivery')
    .where('state', '!=', 'waiting')
    .where('created_at', '<', before.toISOString())
    .execute()
}
