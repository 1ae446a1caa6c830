import { describe, expect, it } from 'vitest'
import {
  aFinding,
  aHistory,
  anOutcome,
  aRegistration,
  day,
  entered,
  findingThat,
} from '../../../test/factories/histories.ts'
import type { Finding } from '../records/finding.ts'
import type { PromisedOutcome } from '../records/outcome.ts'
import { explain } from './explanation.ts'
import { verdictOf } from './project-verdict.ts'
import type { Registration } from './registration.ts'

const today = day('2026-06-01')

/** What is said of the first of these findings. */
function stepOf(registrations: readonly Registration[], ...findings: readonly Finding[]) {
  const history = aHistory({ registrations, findings })
  const step = explain(history, verdictOf(history, today)).find(({ id }) => id === findings[0]?.id)
  if (step === undefined) throw new Error('the finding is not explained')
  return step
}

const numbers = (estimate: number, ci_low: number, ci_high: number, more: Partial<Finding> = {}) =>
  aFinding({ outcome_id: 'o1', scale: 'mean-difference', estimate, ci_low, ci_high, ...more })
const ratio = { scale: 'risk-ratio', smallest_worthwhile_change: 0.8, direction_wanted: 'decrease' } as const
const noWorse = { promise: 'no-worse', margin: 2 } as const

describe('the words for a finding', () => {
  it.each<[rule: string, Partial<PromisedOutcome>, Finding, words: string]>([
    [
      'F1',
      {},
      numbers(5, 1, 9),
      '5 (95% interval 1 to 9) lies wholly on the wanted side of no difference (0) and reaches the promised change: improved.',
    ],
    [
      'F1',
      noWorse,
      numbers(5, 1, 9),
      '5 (95% interval 1 to 9) lies wholly on the wanted side of no difference (0): improved.',
    ],
    ['F2', {}, numbers(3, 1, 5), 'but the estimate is below the promised change: improved, less than promised.'],
    [
      'F3',
      noWorse,
      numbers(-1, -1.5, -0.5),
      '−1 (95% interval −1.5 to −0.5) stays within the margin that was promised: as good as promised.',
    ],
    [
      'F4',
      {},
      numbers(-3, -5, -1),
      '−3 (95% interval −5 to −1) lies wholly on the other side of no difference (0): worse.',
    ],
    [
      'F4',
      ratio,
      numbers(1.3, 1.1, 1.6, { scale: 'risk-ratio', direction_wanted: 'decrease' }),
      '1.3 (95% interval 1.1 to 1.6) lies wholly on the other side of no difference (1): worse.',
    ],
    [
      'F5',
      {},
      numbers(0, -1, 1),
      'includes no difference (0) and rules out the promised change: no worthwhile difference.',
    ],
    [
      'F6',
      {},
      numbers(0, -10, 10),
      'includes no difference (0), and what is wanted is not ruled out, up to 10: no difference shown.',
    ],
    [
      'F6',
      { direction_wanted: 'decrease' },
      numbers(1, -8, 10, { direction_wanted: 'decrease' }),
      'and what is wanted is not ruled out, up to −8: no difference shown.',
    ],
    [
      'F6',
      ratio,
      numbers(1, 0.7, 1.4, { scale: 'risk-ratio', direction_wanted: 'decrease' }),
      'includes no difference (1), and what is wanted is not ruled out, up to 0.7: no difference shown.',
    ],
    [
      'F6',
      { smallest_worthwhile_change: 0 },
      numbers(-2, -4, 0),
      'includes no difference (0), which is its best end: no difference shown.',
    ],
    [
      'F7',
      {},
      aFinding({ outcome_id: 'o1' }),
      'As reported: the page we read says that things got better, and no interval is on record to judge by.',
    ],
    [
      'F8',
      {},
      aFinding({ outcome_id: 'o1', reported_direction: 'no-change' }),
      'As reported: the page we read says that nothing changed, and no interval is on record to judge by. No size is printed, so nothing is ruled out.',
    ],
    [
      'F7',
      {},
      aFinding({ outcome_id: 'o1', source_urls: ['https://doi.org/10.1/x'] }),
      'As reported: the report says that things got better, and',
    ],
    [
      'F9',
      {},
      aFinding({ outcome_id: 'o1', reported_direction: 'not-measured' }),
      'The page we read says that this was not measured.',
    ],
    [
      'F10',
      {},
      aFinding({ outcome_id: 'o1', reported_direction: 'too-early' }),
      'The page we read says that it is too early to say.',
    ],
  ])('by rule %s, promised %j', (rule, promise, finding, words) => {
    const step = stepOf([aRegistration(promise)], finding)
    expect(step.rule).toBe(rule)
    expect(step.words).toContain(words)
  })

  it.each<[what: string, Finding, words: string]>([
    ['a credible interval is named', numbers(5, 1, 9, { interval_kind: 'credible' }), '(95% credible interval 1 to 9)'],
    ['so is another level', numbers(5, 1, 9, { ci_level: 90 }), '(90% interval 1 to 9, brought to 95%)'],
    ['whatever its figures', numbers(5, 1, 9, { ci_level: 99.99 }), '(99.99% interval 1 to 9, brought to 95%)'],
    [
      'an interval alone is judged with its middle',
      aFinding({ outcome_id: 'o1', scale: 'smd', ci_low: 1, ci_high: 9 }),
      'No estimate (95% interval 1 to 9), judged with its middle,',
    ],
    [
      'a standard error makes one',
      aFinding({ outcome_id: 'o1', scale: 'smd', estimate: 5, se: 1 }),
      '5 with a standard error of 1, which makes a 95% interval that lies wholly',
    ],
    ['a bound that rounds to 1 is told from it', numbers(0.8, 0.64, 0.9996, { scale: 'risk-ratio' }), '0.64 to 0.9996'],
    ['one that rounds to 0 too', numbers(-0.2, -0.4, -0.0000004), '−0.4 to −0.0000004'],
  ])('%s', (_what, finding, words) => {
    expect(stepOf([aRegistration()], finding).words).toContain(words)
  })

  it.each<[what: string, Partial<PromisedOutcome>, enteredOn: string, words: string]>([
    [
      'typed after the start',
      {},
      '2025-01-01',
      'The smallest worthwhile change was not registered here before the start, so it judges nothing.',
    ],
    [
      'of nothing',
      { smallest_worthwhile_change: 0 },
      '2020-01-01',
      'A smallest worthwhile change of 0 says nothing and is left out.',
    ],
    [
      'of the ratio 1',
      { scale: 'odds-ratio', smallest_worthwhile_change: 1 },
      '2020-01-01',
      'A smallest worthwhile change of 1 says nothing and is left out.',
    ],
    [
      'on another scale',
      { scale: 'smd' },
      '2020-01-01',
      'The smallest worthwhile change is on another scale without an exact conversion, and is left out.',
    ],
    [
      'as a margin typed after the start',
      noWorse,
      '2025-01-01',
      'The margin was not registered here before the start, so it judges nothing.',
    ],
    [
      'as a margin on another scale',
      { ...noWorse, scale: 'smd' },
      '2020-01-01',
      'The margin is on another scale without an exact conversion, and is left out.',
    ],
    [
      'as no margin at all',
      { promise: 'no-worse' },
      '2020-01-01',
      'No margin was promised, so nobody can say that it was kept.',
    ],
  ])('a size %s is said to play no part', (_what, promise, enteredOn, words) => {
    expect(stepOf([entered(anOutcome(promise), enteredOn)], numbers(0, -1, 1)).words).toContain(words)
  })

  it('of what was never promised nothing is said of sizes', () => {
    expect(stepOf([], numbers(0, -1, 1)).words).toMatch(/: no difference shown\.$/)
  })

  const worse = findingThat('worse', { outcome_id: 'o1' })
  it.each<[what: string, Finding, beside: Finding, words: string]>([
    ['of a weaker design', numbers(5, 1, 9), worse, 'Set aside: a stronger design answers the same outcome.'],
    [
      'of a part',
      numbers(5, 1, 9, { part: 'subgroup' }),
      worse,
      'Shown beside: it is about a part of what was asked, and the whole has an answer of its own.',
    ],
    ['replaced', numbers(5, 1, 9), { ...worse, replaces: 'f1' }, 'Counts no more: another finding replaces it.'],
    ['withdrawn', numbers(5, 1, 9, { withdrawn_on: today }), worse, 'Counts no more: it was withdrawn.'],
  ])('one %s says what part it plays', (_what, finding, beside, words) => {
    expect(stepOf([aRegistration()], finding, beside).words).toContain(words)
  })
})
