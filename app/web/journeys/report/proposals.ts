import type { Direction, Finding, PlainDate, Project, PromisedOutcome } from '@candour/register'
import { type Answers, answersOf, valuesIn } from '../answers.ts'
import type { Section, Wanted, WantedProposal } from '../journey.ts'
import { thingsOf } from '../steps.ts'
import { notNow, wholePart } from './finding-questions.ts'
import { harmsOf } from './harms.ts'

/** What a report is made of beside its answers. */
export interface Reporting {
  readonly project: Project
  readonly version: number
  /** Promises by id, as they stand. */
  readonly promises: ReadonlyMap<string, PromisedOutcome>
  /** The newest finding that answers each promise, where there is one. */
  readonly earlier: ReadonlyMap<string, Finding>
  readonly answers: Section
  readonly also: Section
  readonly today: PlainDate
}

type NewFinding = Omit<Finding, 'id'>

/** The findings that were answered, each with where it was asked. */
export function findingsIn(
  reporting: Reporting,
  answers: Answers,
): readonly { readonly section: string; readonly item?: string; readonly finding: NewFinding }[] {
  const { project, promises, earlier, also } = reporting
  const shared = sharedIn(reporting, answers)
  const promised = thingsOf(reporting.answers, answers).flatMap((item) => {
    const own = answersOf(answers, reporting.answers.name, item)
    const terms = promises.get(item)
    const came = own.reported_direction
    if (terms === undefined || came === undefined || came === notNow) return []
    const before = earlier.get(item)
    const replaces = own.takes_place === 'true' && before !== undefined ? { replaces: before.id } : {}
    const finding = {
      ...shared,
      ...findingOf(own),
      ...replaces,
      outcome_id: item,
      direction_wanted: terms.direction_wanted,
    }
    return [{ section: reporting.answers.name, item, finding: { ...finding, project_id: project.id } }]
  })
  const unpromised = thingsOf(also, answers).map((item) => {
    const own = answersOf(answers, also.name, item)
    const { direction_wanted = 'increase' } = valuesIn('finding', own)
    return {
      section: also.name,
      item,
      finding: { ...shared, ...findingOf(own), direction_wanted, project_id: project.id },
    }
  })
  const harms = harmsOf(answers, promises.size > 0)
  return [
    ...promised,
    ...unpromised,
    ...(harms === undefined ? [] : [{ section: 'harms', finding: { ...shared, ...harms, project_id: project.id } }]),
  ]
}

/** What all findings of a report share: where it is read, and since when. */
function sharedIn({ today }: Reporting, answers: Answers): Pick<NewFinding, 'reported_on' | 'source_urls'> {
  const { report_published: published } = valuesIn('project', answers)
  const address = answers.report_address ?? ''
  return { reported_on: published ?? today, ...(address === '' ? {} : { source_urls: [address] }) }
}

const noDirection: Direction = 'increase'

function findingOf(answers: Answers): Omit<NewFinding, 'project_id'> {
  const { part, ...rest } = answers
  const values = valuesIn('finding', { ...rest, ...(part === wholePart ? {} : { part: part ?? '' }) })
  return {
    ...values,
    direction_wanted: values.direction_wanted ?? noDirection,
    reported_direction: values.reported_direction ?? 'too-early',
  }
}

/** The project with what is said of its report. */
function reportIn({ project }: Reporting, answers: Answers): Readonly<Record<string, unknown>> {
  const { report_published: published, report_reference: reference } = valuesIn('project', answers)
  const address = answers.report_address ?? ''
  const sources = project.source_urls ?? []
  return {
    ...(published === undefined ? {} : { report_published: published }),
    ...(reference === undefined ? {} : { report_reference: reference }),
    ...(published !== undefined && answers.is_whole === 'true' ? { report_read: true } : {}),
    ...(address === '' || sources.includes(address) ? {} : { source_urls: [...sources, address] }),
  }
}

/** A report as one deed: what is said of its publication, and each finding. */
export function reportWanted(reporting: Reporting, answers: Answers, seen: number): Wanted {
  const patch = reportIn(reporting, answers)
  const project: readonly WantedProposal[] =
    Object.keys(patch).length === 0
      ? []
      : [{ section: 'report', proposal: { kind: 'project', id: reporting.project.id, patch, after: seen } }]
  return {
    reason: 'Reported by its own people',
    proposals: [
      ...project,
      ...findingsIn(reporting, answers).map(({ finding, ...asked }) => ({
        ...asked,
        proposal: { kind: 'finding', record: finding } as const,
      })),
    ],
  }
}
