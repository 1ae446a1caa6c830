import { describe, expect, it } from 'vitest'
import { aFinding, day } from '../../../../test/factories/histories.ts'
import type { Finding } from '../../records/finding.ts'
import { designLevelOf } from '../design-level.ts'
import { type BearingFinding, claimInText } from './claim-in-text.ts'
import { claimSentence } from './claim-sentences.ts'

const today = day('2026-11-23')
const bearing = (over: Partial<Finding>, more: Partial<BearingFinding> = {}): BearingFinding => {
  const finding = aFinding({ outcome: 'children entering care', direction_wanted: 'decrease', design: 'rct', ...over })
  return {
    finding,
    designLevel: designLevelOf(finding.design),
    codes: new Set(['care-entry']),
    counts: true,
    isPart: false,
    ...more,
  }
}
const fewer = { scale: 'percent-change', estimate: -30, ci_low: -45, ci_high: -15 } as const
const unsure = { scale: 'percent-change', estimate: -5, ci_low: -20, ci_high: 10 } as const
const more = { scale: 'percent-change', estimate: 20, ci_low: 5, ci_high: 35 } as const
const answer = (text: string, findings: readonly BearingFinding[], meant: readonly string[] = ['care-entry']) =>
  claimInText(claimSentence(text), findings, new Set(meant), today)

describe('a sentence beside what is on record', () => {
  it.each<[text: string, finding: Partial<Finding>, code: string]>([
    ['It cut entries to care by 30 per cent.', fewer, 'supported'],
    ['It cut entries to care by 60 per cent.', fewer, 'not-supported'],
    ['It cut entries to care by 30 per cent.', { ...fewer, design: 'before-after' }, 'partly'],
    ['Entries to care fell by 30 per cent.', { ...fewer, design: 'before-after' }, 'supported'],
    ['It reduced entries to care.', unsure, 'not-supported'],
    ['It made no difference to entries to care.', unsure, 'supported'],
    ['Entries to care rose.', more, 'supported'],
    ['Entries to care rose by 20 per cent.', more, 'supported'],
    ['Entries to care rose by 60 per cent.', more, 'not-supported'],
    ['Entries to care rose.', fewer, 'not-supported'],
    ['It reduced entries to care.', more, 'not-supported'],
    ['It reduced entries to care.', { reported_direction: 'better' }, 'partly'],
    ['It reduced entries to care.', { reported_direction: 'not-measured' }, 'no-finding'],
  ])('‘%s’ %j is %s', (text, finding, code) => {
    expect(answer(text, [bearing(finding)]).code).toBe(code)
  })

  it('is set beside nothing of another outcome, and says so', () => {
    const told = answer('It reduced absence from school.', [bearing(fewer)], ['school-attendance'])
    expect(told).toMatchObject({ code: 'no-finding', beside: [] })
    expect(told.reasons[0]).toContain('none is about this outcome')
    expect(answer('It reduced entries to care.', []).reasons[0]).toContain('No finding of it is on record')
  })

  it('is answered by the strongest design alone, the whole before a part', () => {
    const weak = bearing({ id: 'weak', ...fewer, design: 'before-after' })
    const strong = bearing({ id: 'strong', ...unsure })
    const part = bearing({ id: 'part', ...fewer }, { isPart: true })
    const told = answer('It reduced entries to care.', [weak, strong, part])
    expect(told).toMatchObject({ code: 'not-supported', weaker: 1 })
    expect(told.beside.map(({ finding }) => finding.id)).toEqual(['strong'])
  })

  it('holds in part where findings of equal strength differ', () => {
    const told = answer('It reduced entries to care.', [bearing({ id: 'a', ...fewer }), bearing({ id: 'b', ...more })])
    expect(told.code).toBe('partly')
    expect(told.reasons[0]).toBe('Findings of equal strength differ: 1 can show it, 1 cannot show it.')
  })

  it('of money is set beside sums alone; of a general success beside what decides the verdict', () => {
    const saving = bearing(
      { id: 'sum', outcome: 'saving', scale: 'gbp', estimate: 2e6, direction_wanted: 'increase' },
      { codes: new Set() },
    )
    const care = bearing({ id: 'care', ...fewer })
    const aside = bearing({ id: 'aside', ...unsure }, { counts: false })
    const beside = (text: string) => answer(text, [saving, care, aside], []).beside.map(({ finding }) => finding.id)
    expect(beside('It saved £2m.')).toEqual(['sum'])
    expect(beside('It was a success.')).toEqual(['care'])
  })
})
