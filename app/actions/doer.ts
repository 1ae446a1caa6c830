import type { Member, RoleDeed, Viewer } from '@candour/register'

/** Whoever does a deed, so far as it decides what they may and in whose name. */
export interface Doer {
  readonly account: string
  readonly member: Member
  readonly viewer: Viewer
  /** Names of the organisations of their roles, by id: entries name them. */
  readonly organisations: ReadonlyMap<string, string>
}

/** A deed by a person. `name` is the deed of the table that it is on the whole; each of its records is judged by its own. */
export interface PersonDeed {
  readonly id: string
  readonly name: RoleDeed
  /** Why; stands in each of its entries, for everybody to read. */
  readonly reason: string
  /** The organisation, by id, for which it is done, where somebody belongs to several. */
  readonly organisation?: string
}
