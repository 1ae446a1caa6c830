import { adoptions } from './adoption.ts'
import { applications } from './application.ts'
import { claims } from './claim.ts'
import { conditions } from './condition.ts'
import { draws } from './draw.ts'
import { findings } from './finding.ts'
import { lessons } from './lesson.ts'
import { lessonUses } from './lesson-use.ts'
import { models } from './model.ts'
import { outcomes } from './outcome.ts'
import { programmes } from './programme.ts'
import { projects } from './project.ts'
import type { Fields, KindDefinition, RecordOf } from './record-kind.ts'
import { replies } from './reply.ts'
import { rounds } from './round.ts'
import { scores } from './score.ts'
import { series } from './series.ts'
import { stopRules } from './stop-rule.ts'
import { voices } from './voice.ts'

/** Every kind, in the order of the data package: what a kind refers to may stand before or after it. The one list of kinds. */
const kinds = [
  programmes,
  models,
  applications,
  projects,
  outcomes,
  findings,
  lessons,
  claims,
  adoptions,
  conditions,
  series,
  lessonUses,
  voices,
  stopRules,
  rounds,
  scores,
  draws,
  replies,
] as const

type Definition = (typeof kinds)[number]
type DefinitionOf<K extends string> = Extract<Definition, { readonly kind: K }>

export type Kind = Definition['kind']

/** The table of a kind. */
export type TableOf<K extends Kind> = DefinitionOf<K>['table']

/** The record of each kind; each has an id, which the compiler cannot see of a kind it does not know. */
export type Records = { readonly [K in Kind]: RecordOf<DefinitionOf<K>['fields']> & { readonly id: string } }

/** Any record, its kind standing beside it. */
export type AnyRecord = Records[Kind]

/** A kind of record, whichever. */
export type RecordKind = KindDefinition<Fields, Kind>

export const allKinds: readonly RecordKind[] = kinds

// Made from the list above, so that a kind is named once; the compiler cannot follow `fromEntries` from each kind to its own definition.
export const recordKinds = Object.fromEntries(kinds.map((kind) => [kind.kind, kind])) as unknown as {
  readonly [K in Kind]: RecordKind & { readonly kind: K; readonly table: TableOf<K> }
}

/** Whether there is a kind of this name. */
export function isKind(name: unknown): name is Kind {
  return typeof name === 'string' && Object.hasOwn(recordKinds, name)
}

const byTable: ReadonlyMap<string, RecordKind> = new Map(allKinds.map((kind) => [kind.table, kind]))

/** The kind kept in this table (`projects`), or undefined. */
export function kindOfTable(table: string): RecordKind | undefined {
  return byTable.get(table)
}

/** The fields of a kind that point at other records. */
export function referencesOf(kind: Kind): readonly { readonly column: string; readonly to: Kind }[] {
  return Object.entries(recordKinds[kind].fields).flatMap(([column, { references }]) => {
    const to = allKinds.find((candidate) => candidate.kind === references)
    return to === undefined ? [] : [{ column, to: to.kind }]
  })
}

/**
 * Whether the day of a withdrawal is a field of the kind's records, as it is of findings: their sources withdraw them too, and they can be
 * changed all the same. Of other kinds it stands beside the record.
 */
export function hasOwnWithdrawal(kind: string): boolean {
  return isKind(kind) && Object.hasOwn(recordKinds[kind].fields, 'withdrawn_on')
}

/** The kinds that a search finds, in the order in which they are shown. */
export const searchedKinds: readonly Kind[] = allKinds
  .flatMap(({ kind, searched }) => (searched === undefined ? [] : [{ kind, place: searched.place }]))
  .sort((a, b) => a.place - b.place)
  .map(({ kind }) => kind)

type Values = Readonly<Record<string, unknown>>

function firstFilled(fields: readonly string[], record: Values): string | undefined {
  for (const field of fields) {
    const { [field]: value } = record
    if (typeof value === 'string') return value
  }
  return undefined
}

/** What a record, or an earlier version of one, is called; undefined where nothing names it. */
export const nameOfRecord = (kind: Kind, record: Values): string | undefined =>
  firstFilled(recordKinds[kind].namedBy, record)

/** What a record is about, in its own words; undefined where nothing says. */
export const aboutRecord = (kind: Kind, record: Values): string | undefined =>
  firstFilled(recordKinds[kind].toldBy, record)
