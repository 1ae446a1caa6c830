import { isKind, type Kind } from '@candour/register'
import type { Proposal } from '../../actions/proposal.ts'

/** A fault in what was sent, and where it stands: a JSON pointer as a fragment (RFC 6901). */
export interface WriteFault {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  readonly found?: string
}

/** What was sent, read. */
export interface Written {
  readonly reason: string
  /** In whose name, where the writer belongs to several organisations. */
  readonly organisation?: string
  /** Whether what it changes was wrong from the beginning: the deed is then a correction. */
  readonly isCorrection: boolean
  readonly proposals: readonly Proposal[]
  /** Where each proposal's fields stand in what was sent. */
  readonly pointers: readonly string[]
}

export type WrittenReading =
  | { readonly written: Written }
  | { readonly faults: readonly WriteFault[]; readonly lacksVersion?: true }

export const longestReason = 1000
export const mostProposals = 200

type Json = Readonly<Record<string, unknown>>

/** A step of a JSON pointer. */
export const step = (name: string | number): string => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const fault = (pointer: string, code: string, detail: string): WriteFault => ({ pointer, code, detail })

const ofAll = ['reason', 'organisation'] as const

/** One new record, at the address of its table. */
export function newRecord(kind: Kind, sent: unknown): WrittenReading {
  return read(sent, ['record'], (json) =>
    one(recordIn(json, '#'), (record) => ({ kind, record, after: 0 }), '#/record'),
  )
}

/** A whole record in place of the one that stands under this id, or a new one. @param after the version that it replaces */
export function wholeRecord(kind: Kind, id: string, after: number, sent: unknown): WrittenReading {
  return read(sent, ['record', 'correction'], (json) => {
    const record = recordIn(json, '#')
    const isOther = 'value' in record && record.value.id !== undefined && record.value.id !== id
    return one(
      isOther ? { faults: [fault('#/record/id', 'wrong-type', `It is the id of the address, '${id}'.`)] } : record,
      (fields) => ({ kind, record: { ...fields, id }, after }),
      '#/record',
    )
  })
}

/** Some fields of a record; null empties one. */
export function changedFields(kind: Kind, id: string, after: number, sent: unknown): WrittenReading {
  return read(sent, ['changes', 'correction'], (json) =>
    one(changesIn(json, '#', id), (patch) => ({ kind, id, patch, after }), '#/changes'),
  )
}

export function withdrawn(kind: Kind, id: string, after: number, sent: unknown): WrittenReading {
  return read(sent, [], () => ({ proposals: [{ kind, id, withdraw: true, after }], pointers: ['#'] }))
}

/** Several records in one deed: all of it, or nothing. */
export function deedOfSeveral(sent: unknown): WrittenReading {
  return read(sent, ['proposals', 'correction'], ({ proposals }) => {
    if (!Array.isArray(proposals) || proposals.length === 0 || proposals.length > mostProposals)
      return { faults: [fault('#/proposals', 'wrong-type', `It is a list of 1 to ${mostProposals} proposals.`)] }
    const readings = proposals.map((proposal: unknown, index) => proposalIn(proposal, `#/proposals${step(index)}`))
    const faults = readings.flatMap((reading) => ('faults' in reading ? reading.faults : []))
    if (faults.length > 0) {
      const lacksVersion = faults.every(({ code }) => code === 'version-missing')
      return { faults, ...(lacksVersion ? { lacksVersion } : {}) }
    }
    return {
      proposals: readings.flatMap((reading) => ('proposals' in reading ? reading.proposals : [])),
      pointers: readings.flatMap((reading) => ('pointers' in reading ? reading.pointers : [])),
    }
  })
}

type Proposals =
  | { readonly proposals: readonly Proposal[]; readonly pointers: readonly string[] }
  | { readonly faults: readonly WriteFault[]; readonly lacksVersion?: true }

/** What is said of the deed itself, and its proposals; every fault of both. */
function read(sent: unknown, more: readonly string[], proposalsIn: (json: Json) => Proposals): WrittenReading {
  const names = [...ofAll, ...more]
  if (!isObject(sent))
    return { faults: [fault('#', 'wrong-type', `What is sent is a JSON object with ${names.join(', ')}.`)] }
  const { reason, organisation, correction } = sent
  const faults = strangers(sent, names, '#')
  const isReason = typeof reason === 'string' && reason.trim() !== '' && reason.length <= longestReason
  if (!isReason)
    faults.push(
      fault(
        '#/reason',
        reason === undefined ? 'missing' : 'wrong-type',
        `It says why, in at most ${longestReason} characters, for everybody to read in the history.`,
      ),
    )
  if (organisation !== undefined && typeof organisation !== 'string')
    faults.push(fault('#/organisation', 'wrong-type', 'It is the name of an organisation of yours.'))
  if (correction !== undefined && typeof correction !== 'boolean')
    faults.push(fault('#/correction', 'wrong-type', 'It is true or false.'))
  const inside = proposalsIn(sent)
  if ('faults' in inside) {
    const lacksVersion = inside.lacksVersion === true && faults.length === 0
    return { faults: [...faults, ...inside.faults], ...(lacksVersion ? { lacksVersion } : {}) }
  }
  if (faults.length > 0 || typeof reason !== 'string') return { faults }
  return {
    written: {
      reason: reason.trim(),
      ...(typeof organisation === 'string' ? { organisation } : {}),
      isCorrection: correction === true,
      ...inside,
    },
  }
}

function strangers(json: Json, names: readonly string[], at: string): WriteFault[] {
  return Object.keys(json)
    .filter((name) => !names.includes(name))
    .map((name) => fault(`${at}${step(name)}`, 'unknown-field', `Accepted are ${names.join(', ')}.`))
}

type Fields = { readonly value: Json } | { readonly faults: readonly WriteFault[] }

function one(fields: Fields, proposal: (fields: Json) => Proposal, pointer: string): Proposals {
  return 'faults' in fields ? fields : { proposals: [proposal(fields.value)], pointers: [pointer] }
}

function recordIn({ record }: Json, at: string): Fields {
  if (!isObject(record)) return { faults: [fault(`${at}/record`, 'wrong-type', 'It is the record, as a JSON object.')] }
  const { id } = record
  return id === undefined || typeof id === 'string'
    ? { value: record }
    : { faults: [fault(`${at}/record/id`, 'wrong-type', 'It is a text, or absent.')] }
}

function changesIn({ changes }: Json, at: string, id: string): Fields {
  if (!isObject(changes) || Object.keys(changes).length === 0)
    return { faults: [fault(`${at}/changes`, 'wrong-type', 'They are the fields that change, as a JSON object.')] }
  return changes.id === undefined || changes.id === id
    ? { value: changes }
    : { faults: [fault(`${at}/changes/id`, 'wrong-type', 'An id never changes.')] }
}

const wayNames = ['record', 'changes', 'withdraw', 'bring_back'] as const

/** One of several proposals. What changes something says after which version. */
function proposalIn(sent: unknown, at: string): Proposals {
  if (!isObject(sent)) return { faults: [fault(at, 'wrong-type', 'A proposal is a JSON object.')] }
  const faults = strangers(sent, ['kind', 'id', 'after', ...wayNames], at)
  const { kind, id, after } = sent
  if (!isKind(kind)) faults.push(fault(`${at}/kind`, 'not-in-vocabulary', 'It is the kind of the record, as outcome.'))
  const ways = wayNames.filter((name) => sent[name] !== undefined)
  const [way] = ways
  if (way === undefined || ways.length > 1)
    faults.push(fault(at, 'wrong-type', `It holds one of ${wayNames.join(', ')}.`))
  for (const name of ['withdraw', 'bring_back'] as const)
    if (sent[name] !== undefined && sent[name] !== true)
      faults.push(fault(`${at}/${name}`, 'wrong-type', 'It is true.'))
  const isNew = way === 'record'
  if (isNew && id !== undefined)
    faults.push(fault(`${at}/id`, 'unknown-field', 'The id of a whole record stands in the record.'))
  if (!isNew && (typeof id !== 'string' || id === ''))
    faults.push(fault(`${at}/id`, 'missing', 'It is the id of the record that changes.'))
  const isVersion = typeof after === 'number' && Number.isInteger(after) && after >= (isNew ? 0 : 1)
  if (after !== undefined && !isVersion)
    faults.push(fault(`${at}/after`, 'wrong-type', 'It is the version that this changes, as 3.'))
  if (after === undefined && !isNew && way !== undefined)
    faults.push(fault(`${at}/after`, 'version-missing', 'It is the version that this changes, as 3.'))
  const fields = isNew
    ? recordIn(sent, at)
    : way === 'changes'
      ? changesIn(sent, at, typeof id === 'string' ? id : '')
      : { value: {} }
  if ('faults' in fields) faults.push(...fields.faults)
  if (faults.length > 0 || !isKind(kind) || 'faults' in fields) return { faults }
  const version = typeof after === 'number' ? after : 0
  if (isNew) return { proposals: [{ kind, record: fields.value, after: version }], pointers: [`${at}/record`] }
  const target = { kind, id: String(id), after: version }
  if (way === 'changes') return { proposals: [{ ...target, patch: fields.value }], pointers: [`${at}/changes`] }
  return {
    proposals: [way === 'withdraw' ? { ...target, withdraw: true } : { ...target, bringBack: true }],
    pointers: [at],
  }
}
