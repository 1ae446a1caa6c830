import {
  type AnyRecord,
  type PersonalData,
  personalDataIn,
  personalDataInRecord,
  type Refusal,
} from '@candour/register'
import type { Resolved } from './resolve-proposals.ts'

/**
 * What tells of a person in a deed: in its reason, and in the free text of what it would write, whichever way it comes. What was found is
 * not repeated.
 * @param names public names that may be said
 */
export function toldOfPeople(
  reason: string,
  resolved: readonly Resolved[],
  recordOf: (one: Resolved) => AnyRecord | undefined,
  names: readonly string[],
): readonly Refusal[] {
  return [
    ...personalDataIn(reason, names).map((found) => toldOf(found, { column: 'reason' })),
    ...resolved
      .filter(({ withdrawal }) => withdrawal === undefined)
      .flatMap((one) =>
        personalDataInRecord(one.kind, one.record, { before: recordOf(one), names }).flatMap(({ column, found }) =>
          found.map((each) => toldOf(each, { ...one.where, column })),
        ),
      ),
  ]
}

const toldOf = ({ advice }: PersonalData, where: Refusal['where']): Refusal => ({
  code: 'personal-data',
  where,
  accepts: `text from which nobody can tell who somebody is. ${advice}`.replace(/\.$/, ''),
})
