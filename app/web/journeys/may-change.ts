import { mayDo, type RoleDeed, speakersOf } from '@candour/register'
import type { SignedIn } from '../../accounts/signed-in.ts'
import { subjectOfRecord } from '../../queries/deed-subjects.ts'
import type { RecordAtHand } from '../../queries/project-records.ts'
import type { RecordReader } from '../../queries/reader.ts'

/** Whether somebody is offered to correct or withdraw a record; the door judges it by itself. A reply is for those who gave it. */
export async function mayChange(
  reader: RecordReader,
  { member, organisations }: SignedIn,
  deed: RoleDeed,
  at: RecordAtHand,
): Promise<boolean> {
  const { kind, record } = at
  // A seat changes its own score where it gave it: nobody reads another's on the way to correct it.
  if (kind === 'score') return false
  const memberships = speakersOf(member.memberships, { kind, before: record, record }, organisations)
  return mayDo({ ...member, memberships }, deed, await subjectOfRecord(reader, at))
}
