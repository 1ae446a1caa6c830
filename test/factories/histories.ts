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
  type Registration,
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

/** The terms of a whole promise: primary, registered long ago, on a difference scale, 4 the smallest worthwhile change, no date. */
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

/** The registration of a promise, entered here on the day that it bears. */
export function aRegistration(over: Partial<PromisedOutcome> = {}): Registration {
  return entered(anOutcome(over))
}

/** Terms as they were entered in this register: on the day that they bear, or on another. */
export function entered(terms: PromisedOutcome, on: string = terms.registered_on): Registration {
  return { terms, enteredOn: day(on) }
}

export function aProject(over: Partial<Project> = {}): Project {
  return { id: 'p1', name: 'A project', ...over }
}

export function aProgramme(over: Partial<Programme> = {}): Programme {
  return { id: 'g1', name: 'A programme', funder: 'A funder', ...over }
}

/** A history without promise or finding, of a project that started after `anOutcome` was registered. */
export function aHistory(over: Partial<ProjectHistory> = {}): ProjectHistory {
  return { project: aProject({ started: day('2021-01-01') }), registrations: [], findings: [], ...over }
}

const interval = (estimate: number, ci_low: number, ci_high: number) =>
  ({ scale: 'mean-difference', estimate, ci_low, ci_high }) as const

const numbers: { readonly [V in FindingVerdict]: Partial<Finding> } = {
  improved: interval(5, 1, 9),
  'improved-less-than-promised': interval(3, 1, 5),
  kept: interval(-1, -2, 0),
  worse: interval(-3, -5, -1),
  'no-difference': interval(0, -1, 1),
  'not-shown': interval(0, -10, 10),
  mixed: { reported_direction: 'mixed' },
  'not-measured': { reported_direction: 'not-measured' },
  'too-early': { reported_direction: 'too-early' },
}

/** A finding that the rules judge so, against the promise that `anOutcome` makes; `kept` against one of no worse, margin 4. */
export function findingThat(verdict: FindingVerdict, over: Partial<Finding> = {}): Finding {
  return aFinding({ id: `found-${verdict}`, design: 'rct', ...numbers[verdict], ...over })
}
