import type { PlainDate } from '../plain-date.ts'
import type { Draw } from '../records/draw.ts'
import type { Kind } from '../records/kinds.ts'
import { type AnyRecord, hasOwnWithdrawal, recordKinds } from '../records/kinds.ts'
import { isRandomId } from '../records/record-id.ts'
import type { Round } from '../records/round.ts'
import { visibilityOf } from '../visibility/shown.ts'
import { loosens } from '../visibility/visibility.ts'
import { drawChangeFault, roundChangeFault } from './lottery/draw-faults.ts'
import { personalDataInId } from './personal-data/personal-data-in-id.ts'
import type { SenseFault } from './record-rule.ts'

/** A record as the register has it, with how many versions it has had. */
export interface PresentRecord {
  readonly record: AnyRecord
  readonly version: number
  /** The day on which it was withdrawn, where it was. */
  readonly withdrawnOn?: string
}

/** Whether a deed may show what was hidden. What is silent of it never shows anything `where-said`. */
export type MayShow = 'never' | 'where-said' | 'always'

/** What a change is judged by beside the record itself. */
export interface ChangeTerms {
  /** The record as it stands; absent where it is new. */
  readonly present?: PresentRecord
  /** Whether the deed may show what was hidden: never, always, or where the record itself says that it is not told in confidence. */
  readonly mayShow: MayShow
  /** An id that tells nothing, to be offered where one is wanted. */
  readonly offeredId?: () => string
  readonly today: PlainDate
}

/** The faults of a record as a change of what stands: shown unasked, told by its id, withdrawn before, or fixed since it was published. */
export function changeFaultsOf(kind: Kind, record: AnyRecord, terms: ChangeTerms): readonly SenseFault[] {
  const before = terms.present?.record
  const fixed =
    kind === 'round'
      ? roundChangeFault(record as Round, before as Round | undefined, terms.today)
      : kind === 'draw'
        ? drawChangeFault(record as Draw, before as Draw | undefined)
        : undefined
  return [...(fixed === undefined ? [] : [fixed]), ...shownOrTold(kind, record, terms)]
}

function shownOrTold(
  kind: Kind,
  record: AnyRecord,
  { present, mayShow, offeredId }: Omit<ChangeTerms, 'today'>,
): readonly SenseFault[] {
  const { singular, isTheirsToTakeBack = false } = recordKinds[kind]
  const after = visibilityOf(kind, record)
  if (present === undefined) {
    const [telling] = recordKinds[kind].idLetter === undefined ? personalDataInId(record.id) : []
    if (telling !== undefined) {
      return [
        {
          code: 'id-names-a-person',
          column: 'id',
          found: `${record.id}, with '${record.id.slice(telling.start, telling.end)}' in it`,
          accepts: `an id that names a place, a model or a way of working and no person, since ids stay public for ever`,
        },
      ]
    }
    const isOpen = after.audience === 'public' && after.hidden.length === 0
    if ((isOpen && !isTheirsToTakeBack) || isRandomId(kind, record.id)) return []
    const offered = offeredId === undefined ? '' : `, as ${offeredId()} (made just now, and yours to use)`
    return [
      {
        code: 'telling-id',
        column: 'id',
        found: record.id,
        accepts: `for ${isTheirsToTakeBack || after.audience !== 'public' ? `a ${singular}` : 'what is told in confidence'} an id that tells nothing${offered}: ids stay public`,
      },
    ]
  }
  if (present.withdrawnOn !== undefined && !hasOwnWithdrawal(kind)) {
    return [
      {
        code: 'is-withdrawn',
        column: 'id',
        found: `${record.id}, withdrawn on ${present.withdrawnOn}`,
        accepts: isTheirsToTakeBack
          ? `a ${singular} that stands: what was taken back stays taken back, and with new consent it is told anew under a new id`
          : `a ${singular} that stands; bring this one back first`,
      },
    ]
  }
  if (mayShow === 'always' || !loosens(visibilityOf(kind, present.record), after)) return []
  const { protectedBy: column = 'id' } = recordKinds[kind]
  const values: Readonly<Record<string, unknown>> = { ...record }
  const { [column]: found } = values
  if (mayShow === 'where-said' && found === false) return []
  return [
    {
      code: 'shows-what-was-hidden',
      column,
      found: found === undefined ? '' : String(found),
      accepts: `true, since this ${singular} was told in confidence; only an explicit false with a reason shows it, or make-public`,
    },
  ]
}
