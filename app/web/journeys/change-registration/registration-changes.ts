import {
  type AnyRecord,
  type Field,
  type Kind,
  type PlainDate,
  type Project,
  type PromisedOutcome,
  recordKinds,
  type StopRule,
} from '@candour/register'
import { type Answers, answerName, answersOf, itemsOf, valuesIn } from '../answers.ts'
import type { Section, Wanted, WantedProposal } from '../journey.ts'
import { chosen } from '../register-project/project-questions.ts'
import { promisesIn } from '../register-project/proposals.ts'
import { stopRuleIn, stopRuleSection } from '../stop-rule-section.ts'

/** Fields of a project that its registration asks for. */
export const registeredFields = [
  'programme_id',
  'model_id',
  'name',
  'approach',
  'population',
  'practice_area',
  'places',
  'started',
  'ended',
  'funding_gbp',
  'evaluator',
  'plain_summary',
] as const

/** Fields of a promise that its registration asks for. */
const promisedFields = [
  'label',
  'outcome_code',
  'direction_wanted',
  'primary',
  'measure',
  'population',
  'comparison',
  'scale',
  'smallest_worthwhile_change',
  'baseline',
  'due_on',
  'registered_at',
] as const

const stopRuleFields = ['safeguards', 'stops_when', 'looked_at', 'decided_by'] as const

/** What is on record, and what would be changed of it. */
export interface Registered {
  readonly project: Project
  /** Promises by id, as they stand. */
  readonly promises: ReadonlyMap<string, PromisedOutcome>
  readonly section: Section
  /** The rule by which it stops, where one stands. */
  readonly stopRule?: StopRule | undefined
  readonly today: PlainDate
}

type Values = Readonly<Record<string, unknown>>

/** Fields of a record as answers, each as its type prints it. What is not known is asked as such. */
function printed(kind: Kind, record: AnyRecord, fields: readonly string[], prefix: (field: string) => string): Answers {
  const values: Values = { ...record }
  const types: Readonly<Record<string, Field<never> | Field>> = recordKinds[kind].fields
  return Object.fromEntries(
    fields.map((field) => {
      const { [field]: value } = values
      const type = (types[field] as Field | undefined)?.type
      return [prefix(field), value === undefined || type === undefined ? '' : type.print(value)]
    }),
  )
}

/** What stands, as the answers that a change begins with. */
export function standingAnswers({ project, promises, section, stopRule }: Registered): Answers {
  const own = printed('project', project, registeredFields, (field) => field)
  return {
    ...own,
    ...(stopRule === undefined
      ? { has_stop_rule: 'false' }
      : { has_stop_rule: 'true', ...printed('stop_rule', stopRule, stopRuleFields, (field) => field) }),
    model_id: own.model_id === '' ? 'none' : (own.model_id ?? 'none'),
    ...Object.fromEntries(
      [...promises.values()].flatMap((promise) =>
        Object.entries(
          printed('outcome', promise, promisedFields, (field) => answerName(section.name, promise.id, field)),
        ),
      ),
    ),
  }
}

/** The fields that were answered otherwise than they stand; null empties one. */
function patchOf(kind: Kind, record: AnyRecord, fields: readonly string[], answers: Answers): Values {
  const now: Values = { ...valuesIn(kind, answers) }
  const was: Values = { ...record }
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (answers[field] === undefined) return []
      const { [field]: is } = now
      return JSON.stringify(is) === JSON.stringify(was[field]) ? [] : [[field, is ?? null]]
    }),
  )
}

/** The project with what was changed of it. */
export function changedProject(
  { project }: Registered,
  answers: Answers,
): { readonly patch: Values; readonly changed: Project } {
  const { model_id, ...rest } = answers
  const model = chosen(model_id)
  const patch = patchOf('project', project, registeredFields, {
    ...rest,
    ...(model_id === undefined ? {} : { model_id: model ?? '' }),
  })
  const kept = Object.entries({ ...project, ...patch }).filter(([, value]) => value !== null)
  // A patch holds values of the project's own fields.
  return { patch, changed: Object.fromEntries(kept) as Project }
}

/** Promises that would have a new version: the whole of it, registered today. */
export function changedPromises(
  { promises, section, today }: Registered,
  answers: Answers,
): readonly PromisedOutcome[] {
  return [...promises.values()].flatMap((promise) => {
    const patch = patchOf('outcome', promise, promisedFields, answersOf(answers, section.name, promise.id))
    if (Object.keys(patch).length === 0) return []
    const kept = Object.entries({ ...promise, ...patch, version: promise.version + 1, registered_on: today })
    return [Object.fromEntries(kept.filter(([, value]) => value !== null)) as PromisedOutcome]
  })
}

/** Promises that are new. */
export function addedPromises({ project, section, today }: Registered, answers: Answers) {
  const added = new Set(itemsOf(answers, section.name))
  return promisesIn(answers, section, project.id, today).filter(({ item }) => added.has(item))
}

/** The stop rule that would be written: new, or what is changed of the one that stands; undefined where nothing is. */
export function wantedStopRule(
  { project, stopRule, today }: Registered,
  answers: Answers,
): Exclude<WantedProposal['proposal'], { readonly withdraw: true } | { readonly bringBack: true }> | undefined {
  const rule = stopRuleIn(answers, project.id, today)
  if (rule === undefined) return undefined
  if (stopRule === undefined) return { kind: 'stop_rule', record: rule }
  const patch = patchOf('stop_rule', stopRule, stopRuleFields, answers)
  if (Object.keys(patch).length === 0) return undefined
  return { kind: 'stop_rule', id: stopRule.id, patch: { ...patch, registered_on: today } }
}

/** All that would be written, as one deed. */
export function changeWanted(registered: Registered, answers: Answers, seen: Readonly<Record<string, number>>): Wanted {
  const { project, section } = registered
  const { patch } = changedProject(registered, answers)
  const after = (kind: Kind, id: string) => {
    const version = seen[`${kind}/${id}`]
    return version === undefined ? {} : { after: version }
  }
  const own: readonly WantedProposal[] =
    Object.keys(patch).length === 0
      ? []
      : [{ section: 'project', proposal: { kind: 'project', id: project.id, patch, ...after('project', project.id) } }]
  const rule = wantedStopRule(registered, answers)
  return {
    reason: answers.reason ?? '',
    proposals: [
      ...own,
      ...(rule === undefined
        ? []
        : [
            {
              section: stopRuleSection.name,
              proposal: 'id' in rule ? { ...rule, ...after('stop_rule', rule.id) } : rule,
            },
          ]),
      ...changedPromises(registered, answers).map((record) => ({
        section: section.name,
        item: record.id,
        proposal: { kind: 'outcome', record, ...after('outcome', record.id) } as const,
      })),
      ...addedPromises(registered, answers).map(({ item, outcome }) => ({
        section: section.name,
        item,
        proposal: { kind: 'outcome', record: outcome } as const,
      })),
    ],
  }
}
