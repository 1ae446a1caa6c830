/** Who may see something: everybody, a project's team, the panel of its programme, the moderators, or the person who wrote it. */
export const audiences = ['public', 'team', 'panel', 'moderators', 'oneself'] as const
export type Audience = (typeof audiences)[number]

/** Who may see what of one record. Each kind declares it in its own file, as a function of the record. */
export interface Visibility {
  /** Who may know that the record is there, and read what is not hidden. */
  readonly audience: Audience
  /** Fields that only the insiders may read. */
  readonly hidden: readonly string[]
  readonly insiders: Audience
  /** What everybody else reads in a hidden field that a record cannot be without. */
  readonly standIns?: Readonly<Record<string, string>>
}

/** Everything is for everybody. */
export const openToAll: Visibility = { audience: 'public', hidden: [], insiders: 'public' }

/** True where a later visibility lets anybody see more than the one before: what a deed of its own must decide. */
export function loosens(before: Visibility, after: Visibility): boolean {
  if (before.audience !== after.audience && before.audience !== 'public') return true
  if (before.hidden.length === 0) return false
  const isHidden = (field: string) => after.audience !== 'public' || after.hidden.includes(field)
  return before.hidden.some((field) => !isHidden(field)) || before.insiders !== after.insiders
}
