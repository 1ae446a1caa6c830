import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFinding, day, findingThat } from '../../../test/factories/histories.ts'
import type { Design } from '../records/codes.ts'
import type { Finding } from '../records/finding.ts'
import type { Yardstick } from './interval.ts'
import { type FindingRole, outcomeRulings, verdictOfOutcome } from './outcome-verdict.ts'
import { type DueDate, dueStateOn } from './silence.ts'
import type { FindingVerdict, Verdict } from './verdict-codes.ts'

const better: Yardstick = { wanted: 'increase', scale: 'mean-difference', smallestChange: 4 }
const noWorse: Yardstick = { wanted: 'increase', scale: 'mean-difference', isNoWorse: true, margin: 4 }
const today = day('2026-06-01')
const due: DueDate = { on: day('2026-12-01'), rule: 'C1' }
const waiting = dueStateOn(today, due, 90)

/** Judged each by the promise that can give what it is to show: *kept* only by one of no worse. */
const judge = (findings: readonly Finding[], on = today, clock = waiting) =>
  verdictOfOutcome(findings, ({ id }) => (id.includes('kept') ? noWorse : better), clock, on)

/** Of a level that findings without an interval reach too, so that all are kept. */
const alike = (verdict: FindingVerdict, over: Partial<Finding> = {}) =>
  findingThat(verdict, { design: 'benchmarking', ...over })

const rolesIn = (findings: readonly Finding[], on = today): readonly FindingRole[] =>
  judge(findings, on).findings.map(({ role }) => role)

const readings: readonly FindingVerdict[] = [
  'improved',
  'improved-less-than-promised',
  'kept',
  'mixed',
  'no-difference',
  'not-shown',
  'worse',
]
const everything: readonly FindingVerdict[] = [...readings, 'not-measured', 'too-early']

function powerSetOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, i) => (bits >> i) % 2 === 1))
}

/** Section 4 read as its table stands in print, each row saying for itself when it holds. */
function tableSays(set: readonly FindingVerdict[]): Verdict {
  const has = (...any: readonly FindingVerdict[]) => any.some((verdict) => set.includes(verdict))
  const good = has('improved', 'improved-less-than-promised', 'kept')
  const bad = has('worse')
  const none = has('no-difference', 'not-shown')
  const rows: readonly (readonly [boolean, Verdict])[] = [
    [has('mixed') || (good && bad), 'mixed'],
    [good && none, 'improved-in-part'],
    [good && has('improved-less-than-promised'), 'improved-less-than-promised'],
    [good && has('improved'), 'improved'],
    [good, 'kept'],
    [bad && none, 'worse-in-part'],
    [bad, 'worse'],
    [none && !has('not-shown'), 'no-difference'],
    [none, 'not-shown'],
    [has('not-measured'), 'not-measured'],
  ]
  return rows.find(([holds]) => holds)?.[1] ?? waiting.state
}

describe('one outcome with findings of equal design', () => {
  it.each(powerSetOf(everything).map((set) => [set.join(' + ') || 'nothing', set] as const))('%s', (_name, set) => {
    const result = judge(set.map((verdict) => alike(verdict)))
    expect(result.findings.map(({ verdict }) => verdict)).toEqual(set)
    expect(result.verdict).toBe(tableSays(set))
  })

  it.each<[rule: string, readonly FindingVerdict[]]>([
    ['O1', ['mixed']],
    ['O1', ['mixed', 'improved', 'no-difference']],
    ['O1', ['kept', 'worse']],
    ['O2', ['kept', 'not-shown']],
    ['O3', ['improved', 'improved-less-than-promised', 'kept']],
    ['O3', ['improved', 'kept']],
    ['O3', ['kept']],
    ['O4', ['worse', 'no-difference']],
    ['O5', ['worse']],
    ['O6', ['no-difference']],
    ['O7', ['no-difference', 'not-shown']],
    ['O8', ['not-measured', 'too-early']],
    ['C1', ['too-early']],
    ['C1', []],
  ])('names rule %s for %j', (rule, set) => {
    expect(judge(set.map((verdict) => alike(verdict))).rule).toBe(rule)
  })

  it('has its rules in the order of the published table', () => {
    expect([...new Set(outcomeRulings.map(({ rule }) => rule))]).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7'])
  })

  it('finds the same whatever the order of its findings, however often each is repeated', () => {
    const some = fc.array(fc.constantFrom(...everything), { minLength: 1, maxLength: 6 })
    const shuffled = some.chain((set) =>
      fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length, maxLength: set.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const verdictOf = (set: readonly FindingVerdict[]) => {
          const { verdict, rule, designLevel, asReported } = judge(
            set.map((verdict, i) => findingThat(verdict, { id: `${verdict}-${i}` })),
          )
          return [verdict, rule, designLevel, asReported]
        }
        expect(verdictOf(other)).toEqual(verdictOf(one))
        expect(verdictOf([...one, ...one])).toEqual(verdictOf(one))
      }),
    )
  })
})

describe('one outcome with findings of several designs', () => {
  const byStrength: readonly (readonly [Design, level: number, attribution: string])[] = [
    ['rct', 5, 'attributable'],
    ['quasi-experimental', 4, 'attributable'],
    ['matched-comparison', 3, 'plausible'],
    ['before-after-comparison', 2, 'not-attributable'],
    ['benchmarking', 2, 'not-attributable'],
    ['before-after', 1, 'not-attributable'],
    ['qualitative-only', 0, 'not-attributable'],
    ['mixed-no-comparison', 0, 'not-attributable'],
    ['unknown', 0, 'not-attributable'],
  ]

  it.each(byStrength)('%s is of level %i: %s', (design, designLevel, attribution) => {
    expect(judge([findingThat('worse', { design })])).toMatchObject({ verdict: 'worse', designLevel, attribution })
  })

  it('a design that is not stated is of level 0', () => {
    expect(judge([aFinding({ reported_direction: 'worse' })])).toMatchObject({ designLevel: 0 })
  })

  const pairs = byStrength.flatMap(([strong, level]) =>
    byStrength.flatMap(([weak, less]) => (less < level ? [[strong, weak] as const] : [])),
  )
  it.each(pairs)('%s sets %s aside', (strong, weak) => {
    const findings = [findingThat('improved', { design: weak }), findingThat('worse', { design: strong })]
    expect(judge(findings).verdict).toBe('worse')
    expect(rolesIn(findings)).toEqual(['weaker', 'decides'])
  })

  it('a trial that prints no interval is set aside by a matched comparison that does', () => {
    const findings = [
      aFinding({ id: 'trial', design: 'rct', reported_direction: 'better' }),
      findingThat('worse', { design: 'matched-comparison' }),
    ]
    expect(judge(findings)).toMatchObject({ verdict: 'worse', designLevel: 3, attribution: 'plausible' })
    expect(rolesIn(findings)).toEqual(['weaker', 'decides'])
  })

  it.each<FindingVerdict>(['not-measured', 'too-early'])('a trial that says %s sets nothing aside', (verdict) => {
    const findings = [findingThat(verdict), findingThat('improved', { design: 'before-after' })]
    expect(judge(findings)).toMatchObject({ verdict: 'improved', designLevel: 1 })
    expect(rolesIn(findings)).toEqual(['no-answer', 'decides'])
  })
})

describe('one outcome is as reported', () => {
  const reported = aFinding({ design: 'rct', reported_direction: 'better' })
  it.each<[what: string, readonly Finding[], asReported: boolean]>([
    ['where none that decides has an interval', [reported], true],
    ['not where one that decides has', [reported, alike('improved')], false],
    ['not for one set aside', [aFinding({ reported_direction: 'better' }), alike('improved')], false],
    ['not where nothing answers', [alike('not-measured')], false],
  ])('%s', (_what, findings, asReported) => {
    expect(judge(findings).asReported).toBe(asReported)
  })

  it('and then its level is 2 at most, so that no cause is spoken of', () => {
    expect(judge([reported])).toMatchObject({ designLevel: 2, attribution: 'not-attributable' })
  })
})

describe('a finding of a part', () => {
  const whole = findingThat('worse', { id: 'whole' })
  it.each<NonNullable<Finding['part']>>(['subgroup', 'other-population', 'other-time', 'other-analysis'])(
    'of the kind %s stands beside one for the whole, and decides where there is none',
    (part) => {
      const aside = findingThat('improved', { part })
      expect(judge([aside, whole]).verdict).toBe('worse')
      expect(rolesIn([aside, whole])).toEqual(['part', 'decides'])
      expect(judge([aside])).toMatchObject({ verdict: 'improved', findings: [{ role: 'decides' }] })
    },
  )

  it('stands beside one for the whole of a weaker design', () => {
    expect(judge([findingThat('improved', { part: 'subgroup' }), alike('worse')]).verdict).toBe('worse')
  })

  it.each<[FindingVerdict, Verdict]>([
    ['not-measured', 'not-measured'],
    ['too-early', 'not-yet-due'],
  ])('stands beside a whole that says %s', (verdict, expected) => {
    const findings = [findingThat('improved', { part: 'subgroup' }), findingThat(verdict)]
    expect(judge(findings).verdict).toBe(expected)
    expect(rolesIn(findings)).toEqual(['part', 'no-answer'])
  })

  it('decides again once the one for the whole is withdrawn', () => {
    const taken = findingThat('worse', { withdrawn_on: today })
    expect(judge([findingThat('improved', { part: 'subgroup' }), taken]).verdict).toBe('improved')
  })
})

describe('a finding that counts no more', () => {
  const first = findingThat('improved', { id: 'first' })
  const second = findingThat('worse', { id: 'second', replaces: 'first' })
  it('is one that another of the same outcome replaces; it stays in view', () => {
    expect(judge([first, second]).verdict).toBe('worse')
    expect(rolesIn([first, second])).toEqual(['replaced', 'decides'])
    expect(rolesIn([second, first])).toEqual(['decides', 'replaced'])
  })

  it('is not one that a finding of another outcome says it replaces', () => {
    expect(rolesIn([first])).toEqual(['decides'])
  })

  it('stays replaced when the one that replaced it is withdrawn', () => {
    const withdrawn = { ...second, withdrawn_on: day('2026-05-01') }
    expect(judge([first, withdrawn])).toMatchObject({ verdict: 'not-yet-due', rule: 'C1' })
    expect(rolesIn([first, withdrawn])).toEqual(['replaced', 'withdrawn'])
  })

  it('is replaced rather than withdrawn where it is both', () => {
    expect(rolesIn([{ ...first, withdrawn_on: day('2026-05-01') }, second])).toEqual(['replaced', 'decides'])
  })

  it('of a chain is all but the last', () => {
    const third = findingThat('no-difference', { id: 'third', replaces: 'second' })
    expect(rolesIn([third, first, second])).toEqual(['decides', 'replaced', 'replaced'])
  })

  it.each<[on: string, verdict: Verdict, role: FindingRole, changesOn: string | undefined]>([
    ['2026-05-31', 'improved', 'decides', '2026-06-01'],
    ['2026-06-01', 'not-yet-due', 'withdrawn', '2026-12-02'],
    ['2026-06-02', 'not-yet-due', 'withdrawn', '2026-12-02'],
  ])('is one withdrawn on 1 June, asked on %s', (on, verdict, role, changesOn) => {
    const result = judge([{ ...first, withdrawn_on: today }], day(on), dueStateOn(day(on), due, 90))
    expect(result).toMatchObject({ verdict, findings: [{ role }] })
    expect(result.changesOn).toBe(changesOn)
  })

  it('names the day of a withdrawal that is still to come, unless the finding is replaced already', () => {
    const leaving = { ...first, withdrawn_on: day('2026-08-01') }
    expect(judge([leaving]).changesOn).toBe('2026-08-01')
    expect(judge([leaving, second]).changesOn).toBeUndefined()
  })
})

describe('one outcome without a result', () => {
  const dueOn: DueDate = { on: day('2026-01-31'), rule: 'C1' }
  const early = aFinding({ reported_direction: 'too-early' })
  it.each<[what: string, readonly Finding[], today: string, Verdict, rule: string, changesOn: string | undefined]>([
    ['the due date', [], '2026-01-31', 'not-yet-due', 'C1', '2026-02-01'],
    ['the day after', [], '2026-02-01', 'due', 'C1', '2026-03-03'],
    ['the last day of grace', [], '2026-03-02', 'due', 'C1', '2026-03-03'],
    ['the day after grace', [], '2026-03-03', 'silent', 'C1', undefined],
    ['the day after grace, too early to say', [early], '2026-03-03', 'silent', 'C1', undefined],
    ['long after, not measured', [alike('not-measured')], '2027-01-01', 'not-measured', 'O8', undefined],
  ])('on %s', (_what, findings, on, verdict, rule, changesOn) => {
    const result = verdictOfOutcome(findings, () => better, dueStateOn(day(on), dueOn, 30), day(on))
    expect(result).toMatchObject({ verdict, rule, asReported: false })
    expect([result.attribution, result.designLevel, result.changesOn]).toEqual([undefined, undefined, changesOn])
    expect(result.findings.every(({ role }) => role === 'no-answer')).toBe(true)
  })

  it('and without a due date is undated', () => {
    expect(judge([], today, dueStateOn(today, { rule: 'C4' }, 30))).toMatchObject({ verdict: 'undated', rule: 'C4' })
  })
})
