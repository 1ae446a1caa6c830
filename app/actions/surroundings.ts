import { createHash } from 'node:crypto'
import {
  type AnyRecord,
  type Direction,
  type Draw,
  type Kind,
  type Lesson,
  nearestOf,
  type PlainDate,
  type PromisedOutcome,
  type RepliedTo,
  type Reply,
  type Round,
  referencesOf,
  replyAbout,
  type Surroundings,
} from '@candour/register'
import { registrationsByIds } from '../store/histories.ts'
import { existingIds, idsNear, recordsByIds, recordsReferring } from '../store/projections.ts'
import type { Database } from '../store/tables.ts'
import { canonicalOf } from './canonical-record.ts'
import { ownCopy } from './own-copy.ts'
import type { WithinDeed } from './proposal.ts'

/** Beyond this many unknown ids no nearest one is looked for: it would take longer than all the rest. */
const mostNearestLookUps = 500

/** What records are judged against: all of the deed and the register, asked for a batch at a time. */
export class DeedSurroundings {
  /** Rounds and applications that were judged before in this deed, and draws by their round. */
  #programmes = new Map<string, string>()
  #roundsSeen = new Map<string, Round>()
  #drawsSeen = new Map<string, string>()
  #db: Database
  #within: WithinDeed
  #newestSeen = new Map<string, number>()
  #hiddenLessons = new Set<string>()
  #repliedLessons = new Set<string>()
  #nearest = new Map<string, string | undefined>()
  #candidates = new Map<Kind, readonly string[]>()

  constructor(db: Database, within: WithinDeed) {
    this.#db = db
    this.#within = within
  }

  /** Surroundings for each record of a batch; versions of one outcome are asked about in the order in which they are proposed. */
  async forBatch(
    kind: Kind,
    records: readonly AnyRecord[],
    today: PlainDate,
  ): Promise<(record: AnyRecord) => Surroundings> {
    const missing = new Map<Kind, Set<string>>()
    for (const { column, to } of referencesOf(kind)) {
      const wanted = missing.get(to) ?? new Set()
      for (const record of records) {
        const id = (record as Readonly<Record<string, unknown>>)[column]
        if (typeof id === 'string' && !this.#within.ids.get(to)?.has(id)) wanted.add(id)
      }
      missing.set(to, wanted)
    }
    const known = await existingIds(this.#db, missing)
    for (const [to, wanted] of missing)
      for (const id of wanted) if (known.get(to)?.has(id) !== true) await this.#findNearest(to, id)
    const promises = await this.#promisesOf(kind, records)
    const registered = await this.#registrationsOf(kind, records)
    const called = await this.#callsOf(kind, records)
    const replied = await this.#repliesOf(kind, records)
    return (record) => ({ ...this.#around(record, known, promises, registered), ...called, ...replied, today, sha256 })
  }

  #around(
    record: AnyRecord,
    known: ReadonlyMap<Kind, ReadonlySet<string>>,
    promises: ReadonlyMap<string, { project_id: string; direction_wanted: Direction }>,
    registered: Registered,
  ): Omit<Surroundings, keyof Called | keyof Replied | 'today' | 'sha256'> {
    return {
      // Where a file could not be read to its end, whoever is missing may stand in the rest: its own problem is told, not this one.
      has: (kind, id) =>
        this.#within.incomplete.has(kind) ||
        this.#within.ids.get(kind)?.has(id) === true ||
        known.get(kind)?.has(id) === true,
      outcomeOf: (id) => this.#within.terms.get(id) ?? promises.get(id),
      latestVersionOf: (id) => {
        // A version that the register holds already, word for word, is no news, however old.
        if (registered.canonical.get(keyOf(record as PromisedOutcome)) === canonicalOf(record)) return undefined
        const versions = [registered.newest.get(id), this.#newestSeen.get(id)].filter(
          (version) => version !== undefined,
        )
        return versions.length === 0 ? undefined : Math.max(...versions)
      },
      nearestId: (kind, id) => this.#nearest.get(`${kind} ${id}`),
    }
  }

  /** Told of each record once it was judged, since what follows in the deed is judged beside it. */
  passed(kind: Kind, record: AnyRecord): void {
    if (kind === 'round') this.#roundsSeen.set(ownCopy(record.id), record as Round)
    if (kind === 'round' || kind === 'application')
      this.#programmes.set(`${kind} ${record.id}`, (record as Round).programme_id)
    if (kind === 'draw') this.#drawsSeen.set((record as Draw).round_id, record.id)
    if (kind === 'lesson' && (record as Lesson).confidential === true) this.#hiddenLessons.add(ownCopy(record.id))
    const { lesson_id: lesson } = kind === 'reply' ? (record as Reply) : {}
    if (lesson !== undefined) this.#repliedLessons.add(ownCopy(lesson))
    if (kind !== 'outcome') return
    const { id, version } = record as PromisedOutcome
    this.#newestSeen.set(ownCopy(id), Math.max(version, this.#newestSeen.get(id) ?? 0))
  }

  /** What scores, applications and draws of a batch were called by: programmes of rounds and applications, rounds of draws. */
  async #callsOf(kind: Kind, records: readonly AnyRecord[]): Promise<Called> {
    const to = kind === 'score' ? 'application' : kind === 'application' || kind === 'draw' ? 'round' : undefined
    const column = to === 'application' ? 'application_id' : 'round_id'
    const ids = new Set(records.flatMap((record) => stringIn(record, column)))
    const found = to === undefined ? [] : await recordsByIds(this.#db, to, [...ids])
    const programmes = new Map(found.map(({ kind: of, record }) => [`${of} ${record.id}`, record.programme_id]))
    const rounds = new Map(
      kind === 'draw'
        ? (await recordsByIds(this.#db, 'round', [...ids])).map((one) => [one.record.id, one.record])
        : [],
    )
    const standing = kind === 'draw' ? await recordsReferring(this.#db, 'draw', 'round_id', [...ids]) : []
    const before = new Map(standing.map(({ record }) => [record.id, record]))
    return {
      programmeOf: (of, id) => this.#programmes.get(`${of} ${id}`) ?? programmes.get(`${of} ${id}`),
      aroundDraw: (draw) => {
        const round = this.#roundsSeen.get(draw.round_id) ?? rounds.get(draw.round_id)
        if (round === undefined) return undefined
        const own = before.get(draw.id)
        const others = standing.filter(
          ({ record, withdrawn_on }) =>
            withdrawn_on === null && record.round_id === draw.round_id && record.id !== draw.id,
        )
        const seen = this.#drawsSeen.get(draw.round_id)
        const other = others[0]?.record.id ?? (seen === draw.id ? undefined : seen)
        return { round, ...(own === undefined ? {} : { before: own }), ...(other === undefined ? {} : { other }) }
      },
    }
  }

  async #promisesOf(kind: Kind, records: readonly AnyRecord[]) {
    if (kind !== 'finding') return new Map<string, PromisedOutcome>()
    const wanted = records.flatMap((record) => ('outcome_id' in record ? (record.outcome_id ?? []) : []))
    const outside = [...new Set(wanted)].filter((id) => !this.#within.terms.has(id))
    const found = await recordsByIds(this.#db, 'outcome', outside)
    return new Map(found.map(({ record }) => [record.id, record]))
  }

  async #registrationsOf(kind: Kind, records: readonly AnyRecord[]): Promise<Registered> {
    const canonical = new Map<string, string>()
    const newest = new Map<string, number>()
    if (kind !== 'outcome') return { canonical, newest }
    for (const outcome of await registrationsByIds(this.#db, [...new Set(records.map(({ id }) => id))])) {
      canonical.set(keyOf(outcome), canonicalOf(outcome))
      newest.set(outcome.id, Math.max(outcome.version, newest.get(outcome.id) ?? 0))
    }
    return { canonical, newest }
  }

  /** What replies are about, and which lessons have some. */
  async #repliesOf(kind: Kind, records: readonly AnyRecord[]): Promise<Replied> {
    const about = new Map<string, RepliedTo>()
    const answered = new Set<string>()
    if (kind === 'reply')
      for (const one of replyAbout) {
        const ids = (records as readonly Reply[]).flatMap((reply) => reply[one.field] ?? [])
        for (const { record } of await recordsByIds(this.#db, one.kind, [...new Set(ids)]))
          about.set(`${one.kind} ${record.id}`, record)
      }
    if (kind === 'lesson') {
      const hidden = (records as readonly Lesson[]).flatMap(({ id, confidential }) => (confidential ? [id] : []))
      for (const { record } of await recordsReferring(this.#db, 'reply', 'lesson_id', hidden))
        if (record.lesson_id !== undefined) answered.add(record.lesson_id)
    }
    return {
      repliedTo: (of, id) =>
        of === 'lesson' && this.#hiddenLessons.has(id) ? { confidential: true } : about.get(`${of} ${id}`),
      hasReply: (id) => answered.has(id) || this.#repliedLessons.has(id),
    }
  }

  async #findNearest(kind: Kind, id: string): Promise<void> {
    const key = `${kind} ${id}`
    if (this.#nearest.has(key) || this.#nearest.size >= mostNearestLookUps) return
    const inImport = this.#candidates.get(kind) ?? [...(this.#within.ids.get(kind)?.keys() ?? [])]
    this.#candidates.set(kind, inImport)
    const candidates = [...likely(id, inImport), ...(await idsNear(this.#db, kind, id, 2000))]
    this.#nearest.set(key, nearestOf(id, candidates))
  }
}

type Called = Pick<Surroundings, 'programmeOf' | 'aroundDraw'>

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function stringIn(record: AnyRecord, column: string): readonly string[] {
  const { [column]: value } = record as Readonly<Record<string, unknown>>
  return typeof value === 'string' ? [value] : []
}
type Replied = Pick<Surroundings, 'repliedTo' | 'hasReply'>

interface Registered {
  readonly canonical: ReadonlyMap<string, string>
  readonly newest: ReadonlyMap<string, number>
}

const keyOf = ({ id, version }: PromisedOutcome) => `${id} ${version}`
const manyIds = 5000

/** Of a great many ids only those that begin or end alike are compared letter by letter. */
function likely(id: string, ids: readonly string[]): readonly string[] {
  if (ids.length <= manyIds) return ids
  const head = id.slice(0, 4)
  const tail = id.slice(-4)
  return ids
    .filter((other) => Math.abs(other.length - id.length) < 4 && (other.startsWith(head) || other.endsWith(tail)))
    .slice(0, manyIds)
}
