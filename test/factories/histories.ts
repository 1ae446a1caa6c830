import {
  type Finding,
  type FindingVerdict,
  isPartialDate,
  type PartialDate,
  type Programme,
  type Project,
  type ProjectHistory,
  type PromisedOutcome,
  plainDateOf,
} from '@candour/register'

/** A day written in a test. */
export const day = plainDateOf

/** A day, month or year written in a test. */
export function partialDay(text: string): PartialDate {
  if (!isPartialDate(text)) throw new RangeError(`'${text}' is no date`)
  return text
}

/** A whole finding; a test states only what matters to it. */
export function aFinding(over: Partial<Finding> = {}): Finding {
  return { id: 'f1', project_id: 'p1', direction_wanted: 'increase', reported_direction: 'better', ...over }
}

/** A whole promise: primary, registered long ago, on a difference scale, 4 the smallest worthwhile change, no date. */
export function anOutcome(over: Partial<PromisedOutcome> = {}): PromisedOutcome {
  return {
    id: 'o1',
    project_id: 'p1',
    version: 1,
    registered_on: day('2020-01-01'),
    label: 'Children settled',
    primary: true,
    direction_wanted: 'increase',
    scale: 'mean-difference',
    smallest_worthwhile_change: 4,
    ...over,
  }
}

export function aProject(over: Partial<Project> = {}): Project {
  return { id: 'p1', name: 'A project', ...over }
}

export function aProgramme(over: Partial<Programme> = {}): Programme {
  return { id: 'g1', name: 'A programme', funder: 'A funder', ...over }
}

export function aHistory(over: Partial<ProjectHistory> = {}): ProjectHistory {
  return { project: aProject(), registrations: [], findings: [], ...over }
}

const interval = (estimate: number, ci_low: number, ci_high: number) =>
  ({ scale: 'mean-difference', estimate, ci_low, ci_high }) as const

const numbers: { readonly [V in FindingVerdict]: Partial<Finding> } = {
  improved: interval(5, 1, 9),
  'improved-less-than-promised': interval(3, 1, 5),
  worse: interval(-3, -5, -1),
  'no-difference': interval(0, -1, 1),
  unclear: interval(0, -10, 10),
  mixed: { reported_direction: 'mixed' },
  'not-measured': { reported_direction: 'not-measured' },
}

/** A finding that the rules judge so, against the promise that `anOutcome` makes. */
export function findingThat(verdict: FindingVerdict, over: Partial<Finding> = {}): Finding {
  return aFinding({ id: `found-${verdict}`, design: 'rct', ...numbers[verdict], ...over })
}
