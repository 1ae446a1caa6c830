import { type Kind, type Refusal, sentenceOf, type Viewer } from '@candour/register'
import type { Conflict, Proposed } from '../../actions/receipt.ts'
import { type SeenRecord, seenKey, shownProposal } from '../../queries/seen-records.ts'
import { versionTag } from '../../queries/standing-record.ts'
import type { WriteAnswer } from '../../web/page.ts'
import { recordJson } from '../record-json.ts'
import { step, type WriteFault } from './written-body.ts'

type Problem = Extract<WriteAnswer, { readonly kind: 'problem' }>
type Refused = Extract<Proposed, { readonly ok: false }>

/** Seconds after which it is worth sending the same again. */
export const retryAfter = { 'retry-after': '30' } as const

/** What could not be read of what was sent: all of it at once. */
export function unreadable(faults: readonly WriteFault[], lacksVersion = false): Problem {
  return lacksVersion
    ? { kind: 'problem', status: 428, members: { errors: faults } }
    : { kind: 'problem', status: 400, members: { errors: faults } }
}

/** What a refusal is told by. */
export interface Told {
  readonly viewer: Viewer
  readonly pointers: readonly string[]
  /** What stands, as the writer may see it, by kind and id. */
  readonly seen: ReadonlyMap<string, SeenRecord>
  /** The status of a record that has moved on: of a named version 412, else 409. */
  readonly movedOn: 409 | 412
}

/** Why a deed was refused, as problem details: every refusal with where it stands in what was sent. */
export function refusalProblem({ refusals, conflicts }: Refused, told: Told): Problem {
  const has = (code: Refusal['code']) => refusals.some((refusal) => refusal.code === code)
  const errors = refusals.map((refusal) => errorOf(refusal, told.pointers))
  const members = { errors, ...(conflicts.length === 0 ? {} : { conflicts: conflictsJson(conflicts, told) }) }
  if (has('busy')) return { kind: 'problem', status: 503, members, headers: retryAfter }
  if (has('unknown-record')) return { kind: 'problem', status: 404, members }
  if (has('not-yours')) return { kind: 'problem', status: 403, members }
  return { kind: 'problem', status: has('changed-meanwhile') ? told.movedOn : 422, members }
}

function errorOf(refusal: Refusal, pointers: readonly string[]): WriteFault {
  const { code, where, found } = refusal
  const at = where.proposal === undefined && where.column === 'reason' ? '#' : (pointers[where.proposal ?? 0] ?? '#')
  const { column: _column, ...rest } = where
  return {
    pointer: where.column === undefined ? at : `${at}${step(where.column)}`,
    code,
    detail: sentenceOf({ ...refusal, where: rest }),
    ...(found === undefined ? {} : { found }),
  }
}

/** Both sides of what has moved on, as far as the writer may see what stands. */
function conflictsJson(conflicts: readonly Conflict[], { viewer, pointers, seen }: Told) {
  return conflicts.map(({ kind, proposal, proposed, present, version }) => {
    const stands = seen.get(seenKey(kind, present.id))
    const mine = shownProposal(viewer, kind, proposed, present)
    return {
      pointer: pointers[proposal] ?? '#',
      kind,
      id: present.id,
      // Read a moment before the deed was judged: what has moved on since then is found by asking again.
      ...(stands === undefined || stands.version !== version
        ? {}
        : { version, etag: versionTag(version), present: recordJson(kind, stands.record) }),
      ...(stands === undefined || mine === undefined ? {} : { proposed: recordJson(kind, mine) }),
    }
  })
}

/** A record that is not there, or of which the writer may not know: the same words for both. */
export function noSuchRecord(kind: Kind, id: string, what: string): Problem {
  return { kind: 'problem', status: 404, detail: `There is no ${what} '${id}'.`, members: { kind, id } }
}
