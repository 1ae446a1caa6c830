import type { Actor, Refusal } from '@candour/register'
import { deedsBeginning, type WritingDeed } from '../store/deeds.ts'
import { inSnapshot } from '../store/transaction.ts'
import { type ActionTools, type DeedName, newDeedId } from './deed.ts'
import { propose } from './propose.ts'
import type { Receipt } from './receipt.ts'
import { type UndoStep, undoPlan } from './undo-plan.ts'

/** Deeds that are taken back as a whole; what is done to one record is changed by another deed on it. */
export const undoable: readonly string[] = ['import', 'undo'] satisfies readonly DeedName[]

export const isUndoable = (name: string): boolean => undoable.includes(name)

export interface UndoOptions {
  /** Why; stands in each entry. */
  readonly reason: string
  readonly actor: Actor
  /** Plans and judges everything and writes nothing. */
  readonly isDryRun?: boolean
}

export type UndoResult =
  | {
      readonly ok: true
      readonly undone: WritingDeed
      readonly steps: readonly UndoStep[]
      /** Absent where there was nothing to do. */
      readonly receipt?: Receipt
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Takes a whole import back, as one deed of new versions: records that were new in it are withdrawn, others get back what they said
 * before. Records that somebody changed since are left as they are and named.
 * @param id  the id of the import, or the beginning of it
 */
export async function undoDeed(
  tools: ActionTools,
  id: string,
  { reason, actor, isDryRun = false }: UndoOptions,
): Promise<UndoResult> {
  const planned = await inSnapshot(tools.db, async (db) => {
    const [deed, other] = id === '' ? [] : await deedsBeginning(db, id, 2)
    const refusal = deed === undefined || other !== undefined ? unknown(id, other !== undefined) : notUndoable(deed)
    if (deed === undefined || refusal !== undefined) return { refusal: refusal ?? unknown(id, false) }
    return { deed, steps: await undoPlan(db, deed) }
  })
  if (planned.deed === undefined) return { ok: false, refusals: [planned.refusal] }
  const { deed: undone, steps } = planned
  const proposals = steps.flatMap((step) => ('proposal' in step ? [step.proposal] : []))
  if (proposals.length === 0) return { ok: true, undone, steps }
  const deed = { id: newDeedId(tools.random), name: 'undo', reason, actor } as const
  const proposed = await propose(tools, deed, proposals, { isDryRun })
  if (!proposed.ok) return { ok: false, refusals: proposed.refusals }
  return { ok: true, undone, steps, receipt: proposed.receipt }
}

function unknown(id: string, isSeveral: boolean): Refusal {
  const accepts = 'the id of one import, as its summary and `candour history` tell it; `candour undo` alone lists them'
  return { code: 'unknown-record', where: {}, found: isSeveral ? `${id}, with which several begin` : id, accepts }
}

function notUndoable({ id, name }: WritingDeed): Refusal | undefined {
  if (isUndoable(name)) return undefined
  return {
    code: 'unknown-record',
    where: {},
    found: `${id}, which is no import but '${name}'`,
    accepts: 'the id of an import, or of an undo',
  }
}
