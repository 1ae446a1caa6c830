import type { GivenRole, Scope } from '@candour/register'
import type { Generated, Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** An account: how a person is known here. It can be deleted, and the ledger knows nothing of it. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly email_verified: boolean
  readonly image: string | null
  readonly created_at: string
  readonly updated_at: string
}

/** A sign-in that goes on. Its token is kept as a hash alone. */
export interface SessionRow {
  readonly id: string
  readonly token: string
  readonly person_id: string
  readonly expires_at: string
  readonly created_at: string
  readonly updated_at: string
  readonly user_agent: string | null
}

export interface OrganisationRow {
  readonly id: string
  readonly name: string
  readonly created_at: string
}

/** A role that a person has, for an organisation, over the whole register, a programme or a project. */
export interface MembershipRow {
  readonly id: string
  readonly person_id: string
  readonly organisation_id: string
  readonly role: GivenRole
  /** `register`, `programme` or `project`. */
  readonly scope: Scope['over']
  /** The programme or project; null for the whole register. */
  readonly scope_id: string | null
  readonly since: string
  readonly ended_at: string | null
}

/** An offer of a role to an address. Its token is kept as a hash alone, and works once. */
export interface InvitationRow {
  readonly id: string
  readonly email: string
  readonly token_hash: string
  readonly organisation_id: string
  readonly role: GivenRole
  readonly scope: Scope['over']
  readonly scope_id: string | null
  /** Who invites; null where somebody at the machine does, or the person is gone. */
  readonly invited_by: string | null
  readonly created_at: string
  readonly expires_at: string
  readonly used_at: string | null
  readonly withdrawn_at: string | null
}

/** By which a program writes in a person's name. It is kept as a hash alone. */
export interface TokenRow {
  readonly id: string
  readonly person_id: string
  /** What its holder calls it. */
  readonly name: string
  readonly token_hash: string
  /** What may be done by it, of what its roles do. */
  readonly deeds: readonly string[]
  readonly created_at: string
  readonly expires_at: string
  readonly used_at: string | null
  readonly withdrawn_at: string | null
}

/** A program that is told what everybody may read. */
export interface WebhookRow {
  readonly id: string
  readonly person_id: string
  readonly address: string
  /** What its deliveries are signed with. */
  readonly secret: Uint8Array
  readonly scope: Scope['over']
  readonly scope_id: string | null
  readonly kinds: readonly string[]
  /** Entries after this one are told. */
  readonly after_sequence: number
  readonly created_at: string
  readonly paused_at: string | null
  readonly paused_because: 'by-hand' | 'failing' | 'role-ended' | null
  /** Since when nothing was taken there; null while it is. */
  readonly failing_since: string | null
}

/** Something that a webhook is told: an entry, or that it is tried. */
export interface DeliveryRow {
  readonly id: string
  readonly webhook_id: string
  readonly sequence: number | null
  readonly state: 'waiting' | 'delivered' | 'failed'
  readonly tries: number
  readonly created_at: string
  readonly next_try_at: string | null
  readonly tried_at: string | null
  /** The status of the last answer, or why there was none. */
  readonly told: string | null
}

/** What is noted of the use of an account. */
export type Noted =
  | 'signed-in'
  | 'signed-out'
  | 'signed-out-everywhere'
  | 'role-taken'
  | 'role-ended'
  | 'passkey-added'
  | 'passkey-removed'
  | 'identity-joined'
  | 'token-made'
  | 'token-withdrawn'

/** What a person did with their account, for themselves to read. */
export interface AccessRow {
  readonly id: Generated<number>
  readonly person_id: string
  readonly at: string
  readonly what: Noted
  readonly detail: string | null
}

/** The public half of a passkey: it signs nobody in. */
export interface PasskeyRow {
  readonly id: string
  readonly person_id: string
  /** As its holder calls it. */
  readonly name: string
  readonly credential_id: string
  readonly public_key: Uint8Array
  /** How often its authenticator says it was used; 0 where it does not count. */
  readonly counter: number
  readonly transports: readonly string[]
  readonly created_at: string
  readonly used_at: string | null
}

/** An account that somebody has elsewhere, at a provider of OpenID Connect. */
export interface IdentityRow {
  readonly id: string
  /** The number of the account there. */
  readonly subject: string
  /** The issuer that vouches for it. */
  readonly provider: string
  readonly person_id: string
  readonly created_at: string
  readonly updated_at: string
}

/** How often something was tried lately, by a hash of who tried it. */
export interface TriedRow {
  readonly key: string
  readonly times: number
  readonly until: string
}

/** What somebody began to write, and has not sent. */
export interface DraftRow {
  readonly id: string
  readonly person_id: string
  readonly journey: string
  /** The record that it is about, by its id, where there is one. */
  readonly subject: string | null
  /** The deed that sending it does: sent twice, it is done once. */
  readonly deed: string
  /** What was answered, as text, by the name of the answer. */
  readonly answers: Readonly<Record<string, string>>
  /** The version of each record, as `kind/id`, that was seen when it was begun. */
  readonly seen: Readonly<Record<string, number>>
  readonly version: number
  readonly begun_at: string
  readonly saved_at: string
  readonly sent_at: string | null
  readonly receipt: Readonly<Record<string, unknown>> | null
}

/** An objection by somebody whom a record names, until it is decided and a year has passed. */
export interface ObjectionRow {
  readonly id: string
  readonly received_at: string
  readonly name: string
  readonly email: string
  /** Where they are named: an address, or words. */
  readonly record: string
  readonly says: string
  readonly decided_at: string | null
  readonly outcome: 'upheld' | 'upheld-in-part' | 'not-upheld' | null
  readonly reason: string | null
  readonly decided_by: string | null
}

/** Something that a person is told once. Settled when its letter left, or it is not wanted any more. */
export interface NoticeRow {
  readonly id: string
  readonly person_id: string
  readonly kind: string
  readonly subject: string
  readonly due_on: string
  readonly made_at: string
  readonly settled_at: string | null
}

/** How a person wants to be written to, and the Monday of the week for which they had their letter. */
export interface NoticeChoiceRow {
  readonly person_id: string
  readonly off: readonly string[]
  readonly is_weekly: boolean
  readonly weekly_on: string | null
}

/** A model that a person follows: they are told of entries after this one. */
export interface FollowingRow {
  readonly person_id: string
  readonly model_id: string
  readonly since: string
  readonly after_entry: number
}

/** Every table of people. */
export type PeopleTables = {
  readonly person: PersonRow
  readonly session: SessionRow
  readonly verification: {
    readonly id: string
    readonly identifier: string
    readonly value: string
    readonly expires_at: string
    readonly created_at: string
    readonly updated_at: string
  }
  readonly organisation: OrganisationRow
  readonly membership: MembershipRow
  readonly invitation: InvitationRow
  readonly access: AccessRow
  readonly draft: DraftRow
  readonly passkey: PasskeyRow
  readonly identity: IdentityRow
  readonly objection: ObjectionRow
  readonly tried: TriedRow
  readonly notice: NoticeRow
  readonly notice_choice: NoticeChoiceRow
  readonly following: FollowingRow
  readonly news_read: { readonly only: boolean; readonly position: number }
  readonly token: TokenRow
  readonly token_role: { readonly token_id: string; readonly membership_id: string }
  readonly webhook: WebhookRow
  readonly delivery: DeliveryRow
  readonly secret: { readonly only: boolean; readonly value: Uint8Array }
}

/** The tables of people, in a schema of their own: no question about records reaches them. */
export type PeopleDatabase = Kysely<Tables & PeopleTables>
