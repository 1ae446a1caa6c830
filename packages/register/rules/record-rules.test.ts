import { describe, expect, it } from 'vitest'
import { aFinding, anOutcome, aProgramme, aProject, day, partialDay } from '../../../test/factories/histories.ts'
import { aReply } from '../../../test/factories/replies.ts'
import { aVoice, aVoiceOfAdults } from '../../../test/factories/voices.ts'
import { recordFromCells } from '../package/rows.ts'
import type { Kind } from '../records/kinds.ts'
import { allKinds, type Records } from '../records/kinds.ts'
import type { RefusalCode } from '../refusal.ts'
import { recordRules, senseFaultsOf } from './record-rules.ts'

/** One breach: the rule it breaks, the record that breaks it, and what the fault says of column and value. */
interface Breach<K extends Kind = Kind> {
  readonly rule: string
  readonly kind: K
  readonly record: Records[K]
  readonly code: RefusalCode
  readonly column: string
  readonly found: string
}
const breach = <K extends Kind>(
  rule: string,
  kind: K,
  record: Records[K],
  code: RefusalCode,
  column: string,
  found: string,
): Breach<K> => ({
  rule,
  kind,
  record,
  code,
  column,
  found,
})

const today = day('2026-11-23')
const noWorse = { promise: 'no-worse' } as const
const interval = (estimate: number, ci_low: number, ci_high: number) => ({ estimate, ci_low, ci_high })
const application: Records['application'] = { id: 'a1', programme_id: 'g1', title: 'A', decision: 'funded' }
const lesson: Records['lesson'] = { id: 'l1', project_id: 'p1', kind: 'theory', happened: 'A', lesson: 'B' }
const row: Records['series'] = {
  id: 's1',
  project_id: 'p1',
  indicator: 'moves',
  period_start: day('2024-05-01'),
  period_end: day('2024-04-30'),
}
const aRound: Records['round'] = {
  id: 'r1',
  programme_id: 'g1',
  name: 'Round 1',
  opens_on: day('2027-01-11'),
  closes_on: day('2027-03-05'),
}
const aDraw: Records['draw'] = { id: 'd1', round_id: 'r1', programme_id: 'g1', list_digest: 'a'.repeat(64), to_draw: 2 }
const withoutAges = aVoiceOfAdults({ whose: 'families' })

const breaches = [
  breach(
    'programme-dates',
    'programme',
    aProgramme({ started: partialDay('2024'), ended: partialDay('2023-12') }),
    'dates-reversed',
    'ended',
    '2023-12, before started 2024',
  ),
  breach(
    'project-dates',
    'project',
    aProject({ started: partialDay('2024-05'), ended: day('2024-04-30') }),
    'dates-reversed',
    'ended',
    '2024-04-30, before started 2024-05',
  ),
  breach('project-builds-on-another', 'project', aProject({ builds_on: 'p1' }), 'builds-on-itself', 'builds_on', 'p1'),
  breach(
    'application-dates',
    'application',
    { ...application, submitted_on: day('2024-02-01'), decided_on: partialDay('2024-01') },
    'dates-reversed',
    'decided_on',
    '2024-01, before submitted_on 2024-02-01',
  ),
  breach(
    'only-funded-becomes-project',
    'application',
    { ...application, decision: 'declined', project_id: 'p1' },
    'not-funded',
    'project_id',
    'p1, decision declined',
  ),
  breach(
    'smallest-change',
    'outcome',
    anOutcome({ scale: 'risk-ratio', smallest_worthwhile_change: 0 }),
    'beyond-scale',
    'smallest_worthwhile_change',
    '0',
  ),
  breach(
    'smallest-change',
    'outcome',
    anOutcome({ scale: 'risk-difference', smallest_worthwhile_change: 13 }),
    'beyond-scale',
    'smallest_worthwhile_change',
    '13',
  ),
  breach(
    'margin-size',
    'outcome',
    anOutcome({ ...noWorse, scale: 'odds-ratio', smallest_worthwhile_change: 0.8, margin: 0 }),
    'beyond-scale',
    'margin',
    '0',
  ),
  breach(
    'margin-size',
    'outcome',
    anOutcome({ ...noWorse, scale: 'risk-difference', smallest_worthwhile_change: 0.1, margin: 5 }),
    'beyond-scale',
    'margin',
    '5',
  ),
  breach(
    'margin-of-no-worse',
    'outcome',
    anOutcome({ margin: 2 }),
    'margin-without-promise',
    'margin',
    '2, promise empty',
  ),
  breach(
    'margin-of-no-worse',
    'outcome',
    anOutcome({ promise: 'better', margin: 2 }),
    'margin-without-promise',
    'margin',
    '2, promise better',
  ),
  breach(
    'interval-order',
    'finding',
    aFinding(interval(0, 1, -1)),
    'interval-reversed',
    'ci_low',
    'ci_low 1, estimate 0, ci_high -1',
  ),
  breach(
    'interval-whole',
    'finding',
    aFinding({ estimate: 0, ci_low: -1 }),
    'interval-incomplete',
    'ci_high',
    'ci_low -1, estimate 0, ci_high empty',
  ),
  breach(
    'interval-whole',
    'finding',
    aFinding({ estimate: 0, ci_high: 1 }),
    'interval-incomplete',
    'ci_low',
    'ci_low empty, estimate 0, ci_high 1',
  ),
  breach('replaces-another', 'finding', aFinding({ replaces: 'f1' }), 'replaces-itself', 'replaces', 'f1'),
  breach(
    'interval-holds-estimate',
    'finding',
    aFinding(interval(2, -1, 1)),
    'interval-excludes-estimate',
    'estimate',
    'ci_low -1, estimate 2, ci_high 1',
  ),
  breach(
    'interval-holds-estimate',
    'finding',
    aFinding(interval(-2, -1, 1)),
    'interval-excludes-estimate',
    'estimate',
    'ci_low -1, estimate -2, ci_high 1',
  ),
  breach(
    'within-scale',
    'finding',
    aFinding({ scale: 'odds-ratio', ...interval(0.5, -0.1, 1.2) }),
    'beyond-scale',
    'ci_low',
    'ci_low -0.1, estimate 0.5, ci_high 1.2',
  ),
  breach(
    'within-scale',
    'finding',
    aFinding({ scale: 'rate-ratio', estimate: 0 }),
    'beyond-scale',
    'estimate',
    'ci_low empty, estimate 0, ci_high empty',
  ),
  breach(
    'within-scale',
    'finding',
    aFinding({ scale: 'risk-difference', ...interval(0.9, 0.5, 1.3) }),
    'beyond-scale',
    'ci_high',
    'ci_low 0.5, estimate 0.9, ci_high 1.3',
  ),
  breach(
    'within-scale',
    'finding',
    aFinding({ scale: 'risk-difference', ...interval(-5, -9, 0) }),
    'beyond-scale',
    'ci_low',
    'ci_low -9, estimate -5, ci_high 0',
  ),
  breach(
    'claim-speaks-for',
    'claim',
    { id: 'c1', claim: 'It saves money.', source_says: 'no' },
    'speaks-for-nothing',
    'project_id',
    '',
  ),
  breach(
    'use-names-plan',
    'lesson_use',
    { id: 'w1', lesson_id: 'l1', answer: 'change', text: 'Recruited first.', answered_on: day('2026-11-02') },
    'names-no-plan',
    'plan',
    '',
  ),
  breach(
    'reply-about-one',
    'reply',
    aReply({ finding_id: 'f1', lesson_id: 'l1' }),
    'answers-several',
    'lesson_id',
    'l1',
  ),
  breach(
    'reply-by-today',
    'reply',
    aReply({ replied_on: day('2099-01-01') }),
    'in-the-future',
    'replied_on',
    '2099-01-01',
  ),
  breach('voice-ages', 'voice', withoutAges, 'consent-does-not-fit', 'ages', 'empty, whose families'),
  breach(
    'voice-ages-fit',
    'voice',
    aVoice({ whose: 'children', ages: ['18-24'], consent: ['own-consent'] }),
    'consent-does-not-fit',
    'ages',
    '18-24, whose children',
  ),
  breach(
    'voice-consent',
    'voice',
    aVoice({ consent: ['own-consent'] }),
    'consent-does-not-fit',
    'consent',
    'own-consent, ages 11-15;16-17',
  ),
  breach(
    'voice-consent-to-quote',
    'voice',
    aVoice({ ages: ['16-17'], consent: ['own-consent', 'consent-to-quote'] }),
    'consent-does-not-fit',
    'consent',
    'consent-to-quote, ages 16-17',
  ),
  breach(
    'voice-when',
    'voice',
    aVoice({ gathered_when: day('2025-03-04') }),
    'too-exact',
    'gathered_when',
    '2025-03-04',
  ),
  breach('voice-area', 'voice', aVoice({ people: 'c', area: 'W92000004' }), 'too-exact', 'area', 'W92000004, people c'),
  ...(
    [
      ['voice-account-tells-nobody', 'account'],
      ['voice-changed-tells-nobody', 'changed'],
      ['voice-gathered-by-organisation', 'gathered_by'],
      ['voice-consent-tells-nobody', 'consent_how'],
    ] as const
  ).map(([name, column]) =>
    breach(name, 'voice', aVoice({ [column]: 'By Claire Jones.' }), 'tells-who', column, 'name ‘Claire Jones’'),
  ),
  ...(
    [
      ['voice-account-quotes-nobody', 'account'],
      ['voice-changed-quotes-nobody', 'changed'],
    ] as const
  ).map(([name, column]) =>
    breach(name, 'voice', aVoice({ [column]: 'Then I left.' }), 'quotes-somebody', column, 'I'),
  ),
  breach(
    'lesson-told-by-today',
    'lesson',
    { ...lesson, told_on: day('2026-11-24') },
    'in-the-future',
    'told_on',
    '2026-11-24',
  ),
  breach(
    'lesson-told-by-today',
    'lesson',
    { ...lesson, told_on: partialDay('2026-12') },
    'in-the-future',
    'told_on',
    '2026-12',
  ),
  breach(
    'round-days',
    'round',
    { ...aRound, closes_on: day('2027-01-01') },
    'dates-reversed',
    'closes_on',
    '2027-01-01',
  ),
  breach(
    'round-days',
    'round',
    { ...aRound, decides_on: day('2027-03-01') },
    'dates-reversed',
    'decides_on',
    '2027-03-01',
  ),
  breach(
    'lottery-whole',
    'round',
    { ...aRound, lottery_value: 'A draw' },
    'lottery-not-whole',
    'lottery_commitment',
    '',
  ),
  breach(
    'value-after-closing',
    'round',
    {
      ...aRound,
      lottery_commitment: 'a'.repeat(64),
      lottery_value: 'A draw',
      lottery_value_address: 'https://lottery.example',
      lottery_value_known_on: day('2027-03-05'),
    },
    'value-known-too-early',
    'lottery_value_known_on',
    '2027-03-05',
  ),
  breach('drawn-whole', 'draw', { ...aDraw, drawn: ['a1'] }, 'lottery-not-whole', 'eligible', ''),
  breach('lines-in-order', 'draw', { ...aDraw, line: 6, sure_line: 6 }, 'out-of-range', 'sure_line', '6'),
  breach('period-order', 'series', row, 'dates-reversed', 'period_end', '2024-04-30, before period_start 2024-05-01'),
]

describe('a record that breaks a rule', () => {
  it.each(breaches.map((given) => [given.rule, given.found, given] as const))('%s: %s', (_rule, _found, given) => {
    const faults = senseFaultsOf(given.kind, given.record, today)
    expect(faults.map(({ code, column, found }) => ({ code, column, found }))).toEqual([
      { code: given.code, column: given.column, found: given.found },
    ])
    expect(faults[0]?.accepts).not.toBe('')
  })

  it('every rule is broken by one of these, and each has a name and a sentence of its own', () => {
    expect([...new Set(breaches.map(({ rule }) => rule))].sort()).toEqual(recordRules.map(({ name }) => name).sort())
    expect(new Set(recordRules.map(({ name }) => name)).size).toBe(recordRules.length)
    for (const { says } of recordRules) expect(says).toMatch(/^[A-Z].*\.$/)
  })

  it('every fault is told, not only the first', () => {
    const faults = senseFaultsOf(
      'project',
      aProject({ builds_on: 'p1', started: partialDay('2024'), ended: partialDay('2023') }),
      today,
    )
    expect(faults.map(({ code }) => code)).toEqual(['dates-reversed', 'builds-on-itself'])
  })
})

describe('a record that breaks none', () => {
  it.each(allKinds.map((kind) => [kind.singular, kind] as const))('the example of a %s', (_name, kind) => {
    const read = recordFromCells(kind, kind.example)
    expect(read.ok && senseFaultsOf(kind.kind, read.record, today)).toEqual([])
  })

  it.each<[what: string, kind: Kind, record: Records[Kind]]>([
    ['an end in the year of the start', 'project', aProject({ started: day('2024-05-01'), ended: partialDay('2024') })],
    ['an end on the day of the start', 'project', aProject({ started: day('2024-05-01'), ended: day('2024-05-01') })],
    ['an interval of one point', 'finding', aFinding(interval(1, 1, 1))],
    ['an estimate alone', 'finding', aFinding({ estimate: 1 })],
    ['a logarithm below 0', 'finding', aFinding({ scale: 'log-odds-ratio', ...interval(-1, -2, 0) })],
    ['a whole risk difference', 'finding', aFinding({ scale: 'risk-difference', ...interval(0, -1, 1) })],
    ['an interval without an estimate', 'finding', aFinding({ ci_low: -1, ci_high: 1 })],
    ['a standard error and no interval', 'finding', aFinding({ estimate: 1, se: 0.5 })],
    ['a finding that replaces another', 'finding', aFinding({ replaces: 'f2' })],
    ['a ratio above 1', 'outcome', anOutcome({ scale: 'odds-ratio', smallest_worthwhile_change: 1.25 })],
    ['the same ratio below 1', 'outcome', anOutcome({ scale: 'odds-ratio', smallest_worthwhile_change: 0.8 })],
    ['a smallest change of 0, which says nothing', 'outcome', anOutcome({ smallest_worthwhile_change: 0 })],
    ['the ratio 1, which says nothing', 'outcome', anOutcome({ scale: 'odds-ratio', smallest_worthwhile_change: 1 })],
    ['a margin of no worse', 'outcome', anOutcome({ ...noWorse, margin: 2 })],
    ['no worse without a margin', 'outcome', anOutcome(noWorse)],
    ['a lesson told today', 'lesson', { ...lesson, told_on: day('2026-11-23') }],
    ['a lesson told in a month that is not over', 'lesson', { ...lesson, told_on: partialDay('2026-11') }],
    ['a lesson told in a year that is not over', 'lesson', { ...lesson, told_on: partialDay('2026') }],
    ['a promise of everything', 'outcome', anOutcome({ scale: 'risk-difference', smallest_worthwhile_change: 1 })],
  ])('%s', (_what, kind, record) => {
    expect(senseFaultsOf(kind, record, today)).toEqual([])
  })
})
