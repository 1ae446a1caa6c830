import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFinding, day, findingThat } from '../../../test/factories/histories.ts'
import type { Design } from '../records/codes.ts'
import type { Finding } from '../records/finding.ts'
import { nextChangeOf, verdictOfOutcome } from './outcome-verdict.ts'
import { dueStateOn } from './silence.ts'
import type { FindingVerdict, Verdict } from './verdict-codes.ts'

const yardstick = { wanted: 'increase', scale: 'mean-difference', smallestChange: 4 } as const
const waiting = dueStateOn(day('2026-06-01'), day('2026-12-01'), 90, 'C1')
const judge = (findings: readonly Finding[]) => verdictOfOutcome(findings, yardstick, waiting)

const measured: readonly FindingVerdict[] = [
  'improved',
  'improved-less-than-promised',
  'worse',
  'no-difference',
  'unclear',
  'mixed',
]
const everything: readonly FindingVerdict[] = [...measured, 'not-measured']

function powerSetOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, i) => (bits >> i) % 2 === 1))
}

/** Section 4 read as prose, by what kinds of answer are present: good, bad, doubtful. */
function proseSays(found: readonly FindingVerdict[]): FindingVerdict {
  const kept = found.filter((verdict) => verdict !== 'not-measured')
  if (kept.length === 0) return 'not-measured'
  const [first] = kept
  if (kept.length === 1 && first !== undefined) return first
  if (kept.includes('mixed')) return 'mixed'
  const kinds = [
    kept.some((verdict) => verdict.startsWith('improved')) ? 'good' : '',
    kept.includes('worse') ? 'bad' : '',
    kept.includes('no-difference') || kept.includes('unclear') ? 'doubtful' : '',
  ].join(' ')
  const table: Readonly<Record<string, FindingVerdict>> = {
    'good  ': 'improved-less-than-promised',
    'good bad ': 'mixed',
    'good bad doubtful': 'mixed',
    'good  doubtful': 'mixed',
    ' bad doubtful': 'worse',
    '  doubtful': 'no-difference',
  }
  const verdict = table[kinds]
  if (verdict === undefined) throw new Error(`the prose says nothing of '${kinds}'`)
  return verdict
}

describe('one outcome with findings of equal design', () => {
  const sets = powerSetOf(everything).filter((set) => set.length > 0)

  it.each(sets.map((set) => [set.join(' + '), set] as const))('%s', (_name, set) => {
    const result = judge(set.map((verdict) => findingThat(verdict)))
    expect(result.verdict).toBe(proseSays(set))
    expect(result.findings.map(({ verdict }) => verdict)).toEqual(set)
  })

  it.each<[rule: string, readonly FindingVerdict[]]>([
    ['O1', ['mixed', 'improved']],
    ['O2', ['improved', 'worse']],
    ['O3', ['improved', 'unclear']],
    ['O4', ['worse', 'no-difference']],
    ['O5', ['improved', 'improved-less-than-promised']],
    ['O6', ['improved']],
    ['O7', ['no-difference', 'unclear']],
    ['O8', ['unclear']],
    ['O9', ['not-measured']],
  ])('names rule %s for %j', (rule, set) => {
    expect(judge(set.map((verdict) => findingThat(verdict))).rule).toBe(rule)
  })

  it('finds the same whatever the order of its findings, however often each is repeated', () => {
    const some = fc.array(fc.constantFrom(...everything), { minLength: 1, maxLength: 6 })
    const shuffled = some.chain((set) =>
      fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length, maxLength: set.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const verdictOf = (set: readonly FindingVerdict[]) => {
          const { verdict, rule } = judge(set.map((verdict, i) => findingThat(verdict, { id: `f${i}` })))
          return [verdict, rule]
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
    const result = judge([
      findingThat('improved', { id: 'weak', design: weak }),
      findingThat('worse', { id: 'strong', design: strong }),
    ])
    expect(result).toMatchObject({ verdict: 'worse', kept: ['strong'] })
    expect(result.findings.map(({ id }) => id)).toEqual(['weak', 'strong'])
  })

  it('a strong design that did not measure sets nothing aside', () => {
    const result = judge([
      findingThat('not-measured', { design: 'rct' }),
      findingThat('improved', { id: 'weak', design: 'before-after' }),
    ])
    expect(result).toMatchObject({ verdict: 'improved', designLevel: 1, kept: ['weak'] })
  })
})

describe('one outcome without a result', () => {
  const due = day('2026-01-31')
  it.each<
    [what: string, findings: readonly Finding[], today: string, Verdict, rule: string, changesOn: string | undefined]
  >([
    ['the due date', [], '2026-01-31', 'not-yet-due', 'C1', '2026-02-01'],
    ['the day after', [], '2026-02-01', 'due', 'C1', '2026-03-03'],
    ['the last day of grace', [], '2026-03-02', 'due', 'C1', '2026-03-03'],
    ['the day after grace', [], '2026-03-03', 'silent', 'C1', undefined],
    ['long after, not measured', [findingThat('not-measured')], '2027-01-01', 'not-measured', 'O9', undefined],
    [
      'too early to say',
      [aFinding({ reported_direction: 'too-early' })],
      '2026-01-01',
      'not-measured',
      'O9',
      undefined,
    ],
  ])('on %s', (_what, findings, today, verdict, rule, changesOn) => {
    const result = verdictOfOutcome(findings, yardstick, dueStateOn(day(today), due, 30, 'C1'))
    expect(result).toMatchObject({ verdict, rule, kept: [] })
    expect(result.attribution).toBeUndefined()
    expect(nextChangeOf(result)).toBe(changesOn)
  })

  it('and without a due date is undated', () => {
    const result = verdictOfOutcome([], yardstick, dueStateOn(day('2026-01-01'), undefined, 30, 'C1'))
    expect(result).toMatchObject({ verdict: 'undated', rule: 'C3' })
  })
})
