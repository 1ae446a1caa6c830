import {
  type AnyRecord,
  type Field,
  fieldTypes,
  isRandomId,
  type Kind,
  type RecordKind,
  recordKinds,
} from '@candour/register'
import fc from 'fast-check'
import type { ActionTools, DeedName } from '../../app/actions/deed.ts'
import { newDeedId } from '../../app/actions/deed.ts'
import type { Proposal } from '../../app/actions/proposal.ts'
import { propose } from '../../app/actions/propose.ts'
import { arbitraryRecordOf } from '../factories/arbitrary-records.ts'
import type { Words } from './words.ts'
import type { WrittenRecord, WrittenRegister } from './written-register.ts'

type Fields = Readonly<Record<string, unknown>>

/** One step of a test: what is done, to which of the records there are, and values for it. */
export type Step =
  | { readonly does: 'add'; readonly kind: Kind; readonly values: Fields; readonly pick: number }
  | { readonly does: 'change' | 'hide' | 'show' | 'withdraw' | 'bring-back' | 'move'; readonly pick: number }

const hiding: readonly Kind[] = ['lesson', 'application']
/** What lets an account pass its rules, whatever else is at random. */
const agreed: Fields = {
  whose: 'parents',
  ages: ['25-and-over'],
  consent: ['own-consent'],
  gathered_when: '2025-03',
  people: '15',
}
/** Days of a round, in order, and none of its lottery, which needs days of its own. */
const called: Fields = {
  opens_on: '2027-01-11',
  closes_on: '2027-03-05',
  ...Object.fromEntries(
    ['decides_on', 'commitment', 'value', 'value_address', 'value_known_on'].map((name, at) => [
      at === 0 ? name : `lottery_${name}`,
      undefined,
    ]),
  ),
}

/** Steps at random: records of every kind, hidden and shown, withdrawn and brought back, moved between projects. */
export function someSteps(count: number): fc.Arbitrary<readonly Step[]> {
  const pick = fc.nat(1_000_000)
  const add = (kind: RecordKind) =>
    fc.record({
      does: fc.constant('add' as const),
      kind: fc.constant(kind.kind),
      values: arbitraryRecordOf(kind).map(
        (record): Fields => ({
          ...record,
          ...(kind.kind === 'outcome' ? { version: 1 } : {}),
          ...(kind.kind === 'voice' ? agreed : {}),
          ...(kind.kind === 'round' ? called : {}),
        }),
      ),
      pick,
    })
  const often = [...hiding, 'voice' as const, 'reply' as const, 'score' as const].flatMap((kind) => [kind, kind, kind])
  const adds = [...Object.values(recordKinds), ...often.map((kind) => recordKinds[kind])].map(add)
  const other = fc.record({
    does: fc.constantFrom('change', 'hide', 'hide', 'show', 'withdraw', 'bring-back', 'move', 'move'),
    pick,
  })
  return fc.array(fc.oneof({ arbitrary: fc.oneof(...adds), weight: 2 }, { arbitrary: other, weight: 1 }), {
    minLength: count,
    maxLength: count,
  })
}

/** The first records, so that others have something to point at. */
export const firstKinds: readonly Kind[] = ['programme', 'programme', 'model', 'model', 'project', 'project', 'project']

/** What has fields beside texts that must be filled: an application, and what a seat thought of it. */
export const scoredFirst: readonly Step[] = [
  { does: 'add', kind: 'round', values: called, pick: 0 },
  { does: 'add', kind: 'application', values: { decision: 'pending' }, pick: 0 },
  { does: 'add', kind: 'score', values: { seat: '1', risk: 7, potential: 8 }, pick: 0 },
]

/** Does steps, and keeps in the model what came of them; a step that the rules refuse changes neither. */
export class RandomDeeds {
  readonly #tools: ActionTools
  readonly #written: WrittenRegister
  readonly #words: Words
  position = 0
  done = 0

  constructor(tools: ActionTools, written: WrittenRegister, words: Words) {
    this.#tools = tools
    this.#written = written
    this.#words = words
  }

  async do(step: Step): Promise<void> {
    if (step.does === 'add') return this.#add(step)
    const records = [...this.#written.records.values()]
    const among = (suits: (record: WrittenRecord) => boolean) => {
      const some = records.filter(suits)
      return some[step.pick % Math.max(1, some.length)]
    }
    const fieldsOf = (record: WrittenRecord): Fields => ({ ...this.#written.now(record) })
    const isHidden = (record: WrittenRecord) => fieldsOf(record).confidential === true
    switch (step.does) {
      case 'change': {
        const record = among(({ isWithdrawn }) => !isWithdrawn)
        if (record) await this.#change(record, this.#newWords(recordKinds[record.kind], fieldsOf(record)))
        return
      }
      case 'hide': {
        const record = among((one) => hiding.includes(one.kind) && !one.isWithdrawn && !isHidden(one))
        if (record) await this.#change(record, { confidential: true })
        return
      }
      case 'show': {
        const record = among((one) => !one.isWithdrawn && isHidden(one))
        if (record) await this.#change(record, { confidential: null }, 'make-public')
        return
      }
      case 'move': {
        const record = among(({ kind, isWithdrawn }) => kind === 'lesson' && !isWithdrawn)
        const to = [...this.#written.ids('project'), null]
        if (record) await this.#change(record, { project_id: to[step.pick % to.length] ?? null })
        return
      }
      case 'withdraw': {
        const record = among(({ isWithdrawn }) => !isWithdrawn)
        if (record) await this.#turn(record, true)
        return
      }
      case 'bring-back': {
        const record = among(({ isWithdrawn }) => isWithdrawn)
        if (record) await this.#turn(record, false)
        return
      }
    }
  }

  async #add({ kind, values, pick }: Extract<Step, { does: 'add' }>): Promise<void> {
    const definition = recordKinds[kind]
    const told: Fields = { ...values, ...this.#newWords(definition, values), ...this.#references(definition, pick) }
    const { id: _, ...rest } = { ...told, ...this.#programmeOf(told) }
    const record = definition.idLetter === undefined ? { ...rest, id: this.#words.next() } : rest
    // What the rules refuse of it, a number outside its interval, is tried again without what nobody need say.
    for (const fields of [record, plain(definition, record)])
      if (await this.#write({ kind, record: fields as unknown as AnyRecord }, fields)) return
  }

  /** What is scored, or sent to a round, is of the programme of what it points at: otherwise it would be refused. */
  #programmeOf(told: Fields): Fields {
    const [kind, id] = 'application_id' in told ? ['application', told.application_id] : ['round', told.round_id]
    const of = this.#written.records.get(`${String(kind)}/${String(id)}`)
    const programme = of === undefined ? undefined : { programme_id: undefined, ...this.#written.now(of) }.programme_id
    return programme === undefined ? {} : { programme_id: programme }
  }

  /** A word of its own in each text and each address that is filled, and in each that must be. */
  #newWords({ fields }: RecordKind, values: Fields): Fields {
    return Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
        if (name === 'source_urls') return [[name, [`https://${this.#words.next()}.example/`]]]
        const isText = field.type === fieldTypes.text && (field.required || name in values)
        return isText ? [[name, `${this.#words.next()} ${this.#words.next()}`]] : []
      }),
    )
  }

  #references({ kind, fields }: RecordKind, pick: number): Fields {
    if (kind === 'reply') return this.#repliedTo(pick)
    return Object.fromEntries(
      Object.entries(fields).flatMap(([name, { references, required }]: [string, Field]): [string, unknown][] => {
        if (references === undefined) return []
        const ids = this.#written.standing(references as Kind).map(({ id }) => id)
        const id = ids[pick % Math.max(1, ids.length)]
        // An application became a project only where it was funded; a finding’s own outcome is judged with it.
        const isTold = required || (pick % 3 !== 0 && !(kind === 'finding' && name === 'outcome_id'))
        return [[name, isTold ? id : undefined]]
      }),
    )
  }

  /** A reply is about a lesson of its project, openly told or not, or about the project as a whole. */
  #repliedTo(pick: number): Fields {
    const nothing = { finding_id: undefined, outcome_id: undefined, lesson_id: undefined, claim_id: undefined }
    const lessons = this.#written.standing('lesson').flatMap((lesson) => {
      const { project_id: project }: Fields = { ...this.#written.now(lesson) }
      return typeof project === 'string' ? [{ project_id: project, lesson_id: lesson.id }] : []
    })
    const projects = this.#written.ids('project')
    const whole = { project_id: projects[pick % Math.max(1, projects.length)] }
    return { ...nothing, ...(pick % 3 === 0 ? whole : (lessons[pick % Math.max(1, lessons.length)] ?? whole)) }
  }

  async #change(written: WrittenRecord, patch: Fields, name: DeedName = 'correct'): Promise<void> {
    const after = Object.fromEntries(
      Object.entries({ ...this.#written.now(written), ...patch }).filter(([, value]) => value !== null),
    )
    // Only an id that tells nothing may be hidden, as a person is told.
    if (after.confidential === true && !isRandomId(written.kind, written.id)) return
    await this.#write({ kind: written.kind, id: written.id, patch }, after, name)
  }

  async #turn(written: WrittenRecord, isWithdrawn: boolean): Promise<void> {
    const { kind, id } = written
    const proposal: Proposal = isWithdrawn ? { kind, id, withdraw: true } : { kind, id, bringBack: true }
    if (await this.#write(proposal, { ...this.#written.now(written) }, isWithdrawn ? 'withdraw' : 'bring-back'))
      written.isWithdrawn = isWithdrawn
  }

  async #write(proposal: Proposal, fields: Fields, name: DeedName = 'correct'): Promise<boolean> {
    const [reason, organisation] = [this.#words.next(), this.#words.next()]
    const actor = { role: 'operator', organisation } as const
    const deed = { id: newDeedId(this.#tools.random), name, reason, actor }
    const proposed = await propose(this.#tools, deed, [proposal])
    const [entry] = proposed.ok ? (proposed.receipt.entries ?? []) : []
    if (!proposed.ok || entry === undefined) return false
    const key = `${entry.kind}/${entry.id}`
    const known = this.#written.records.get(key) ?? { kind: entry.kind, id: entry.id, versions: [], isWithdrawn: false }
    this.#written.records.set(key, known)
    const told = Object.fromEntries(
      Object.entries({ ...fields, id: entry.id }).filter(([, value]) => value !== undefined),
    )
    known.versions.push({ record: told as unknown as AnyRecord, reason, organisation, sequence: entry.sequence })
    this.position = entry.sequence
    this.done += 1
    return true
  }
}

/** A record without its numbers, dates and yes or no, as far as it may lack them. */
function plain({ fields }: RecordKind, record: Fields): Fields {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => {
      const field = fields[name]
      return field?.required || field?.references !== undefined || field?.type === fieldTypes.text || isKept(name)
    }),
  )
}

const isKept = (name: string) => ['confidential', 'source_urls', 'causes', 'conditions', 'places', 'id'].includes(name)
