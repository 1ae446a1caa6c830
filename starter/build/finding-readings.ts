import { type Coding, sameAsCoded } from './coding.ts'
import { sentences } from './list-cell.ts'
import { cell, type Row } from './table.ts'

/**
 * What a finding is about and which way it went, by the decision in coding/finding-readings.csv: the outcome without what its raw name says of
 * it ("(primary)"), whether its report names it as primary, what part of the whole it tells of, what it replaces. A cell left empty there
 * leaves the raw word.
 */
export function readingOf(id: string, raw: Row, coding: Coding): Row {
  const decision = coding.findingReadings.get(id)
  if (decision) sameAsCoded(`${id} outcome`, cell(decision, 'outcome'), cell(raw, 'outcome'))
  const decided = (column: string) => (decision ? cell(decision, column) : '')
  return {
    outcome: decided('label') || cell(raw, 'outcome'),
    primary: decided('primary'),
    part: decided('part'),
    reported_direction: decided('reported_direction') || cell(raw, 'reported_direction'),
    replaces: decided('replaces'),
    caveat: decided('caveat'),
  }
}

/**
 * A finding, and where its raw row tells two results of one outcome, the other one beside it, as coding/split-findings.csv says: it has no
 * number of its own.
 */
export function splitFinding(finding: Row, coding: Coding): readonly Row[] {
  const id = cell(finding, 'id')
  const split = coding.splitFindings.get(id)
  if (!split) return [finding]
  sameAsCoded(`${id} headline`, cell(split, 'raw_headline'), cell(finding, 'headline'))
  const other = {
    ...finding,
    id: cell(split, 'new_id'),
    reported_direction: cell(split, 'reported_direction'),
    part: cell(split, 'part'),
    scale: '',
    estimate: '',
    ci_low: '',
    ci_high: '',
    headline: cell(split, 'headline'),
    caveat: sentences([cell(split, 'caveat'), `The other result of the same source stands in ${id}`]),
  }
  return [finding, other]
}
