import { type Adoption, adoptions } from './adoption.ts'
import { type Application, applications } from './application.ts'
import { type Claim, claims } from './claim.ts'
import { type Condition, conditions } from './condition.ts'
import { type Finding, findings } from './finding.ts'
import { type Lesson, lessons } from './lesson.ts'
import { type Model, models } from './model.ts'
import { outcomes, type PromisedOutcome } from './outcome.ts'
import { type Programme, programmes } from './programme.ts'
import { type Project, projects } from './project.ts'
import type { Kind, RecordKind } from './record-kind.ts'
import { type Series, series } from './series.ts'

/** The record of each kind. */
export interface Records {
  programme: Programme
  model: Model
  application: Application
  project: Project
  outcome: PromisedOutcome
  finding: Finding
  lesson: Lesson
  claim: Claim
  adoption: Adoption
  condition: Condition
  series: Series
}

/** Any record, its kind standing beside it. */
export type AnyRecord = Records[Kind]

/** Every kind, in the order of the data package: what a kind refers to may stand before or after it. */
export const recordKinds: { readonly [K in Kind]: RecordKind } = {
  programme: programmes,
  model: models,
  application: applications,
  project: projects,
  outcome: outcomes,
  finding: findings,
  lesson: lessons,
  claim: claims,
  adoption: adoptions,
  condition: conditions,
  series: series,
}

export const allKinds: readonly RecordKind[] = Object.values(recordKinds)

const byTable: ReadonlyMap<string, RecordKind> = new Map(allKinds.map((kind) => [kind.table, kind]))

/** The kind kept in this table (`projects`), or undefined. */
export function kindOfTable(table: string): RecordKind | undefined {
  return byTable.get(table)
}
