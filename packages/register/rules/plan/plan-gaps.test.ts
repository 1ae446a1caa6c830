import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureCauses } from '../../vocabularies/failure-causes.ts'
import { type GapCode, lookedFor } from './gap-phrases.ts'
import { planGaps } from './plan-gaps.ts'

const lacks = (text: string) => planGaps(text).map(({ code }) => code)

describe('what a plan does not say', () => {
  it.each<[GapCode, string]>([
    ['outcome-measure', 'Success is the rate of children entering care.'],
    ['outcome-measure', 'Parents fill in the SDQ at the start.'],
    ['outcome-measure', 'We shall measure how long placements last.'],
    ['comparison', 'Two similar boroughs serve as a control group.'],
    ['comparison', 'Families are randomised.'],
    ['comparison', 'We set the figures beside those of our statistical neighbours.'],
    ['comparison', 'Those on the waiting list are followed too.'],
    ['baseline', 'Our baseline is 41 entries.'],
    ['baseline', 'In the last year 41 children came into care.'],
    ['baseline', 'The current rate is 82 per 10,000.'],
    ['referral-numbers', 'We expect 40 families in the first year.'],
    ['referral-numbers', 'About 120 vulnerable young people will be seen.'],
    ['referral-numbers', 'Each worker has a caseload of six.'],
    ['referral-numbers', 'Thirty carers take part.'],
    ['referral-numbers', 'Two workers walk beside up to 24 women.'],
    ['referral-numbers', 'Twenty young women join in the first year.'],
    ['data-sharing', 'An information sharing agreement is signed with the police.'],
    ['data-sharing', 'Parents give consent.'],
    ['data-sharing', 'Health and the council share their records weekly.'],
    ['staff-turnover', 'We recruit four workers by May.'],
    ['staff-turnover', 'Vacancies are covered by the team.'],
    ['staff-turnover', 'If a practitioner leaves, another takes over.'],
    ['voice', 'The design was co-produced.'],
    ['voice', 'Young people told us that they want one worker.'],
    ['voice', 'We will ask the families what helped.'],
    ['voice', "Children's views are written down at each review."],
    ['long-term', 'Cabinet has committed the money for five years.'],
    ['long-term', 'After the grant the service is mainstreamed.'],
    ['long-term', 'The partnership will sustain it.'],
    ['end-date', 'The pilot ends in March 2028.'],
    ['end-date', 'It runs for 18 months.'],
    ['end-date', 'Milestones are set out below.'],
    ['stop-rule', 'We stop if injuries rise.'],
    ['stop-rule', 'A go/no-go decision follows in month six.'],
    ['stop-rule', "If it doesn't reach half of the number, we close it early."],
  ])('%s is not told as missing of: %s', (code, text) => {
    expect(lacks(text)).not.toContain(code)
  })

  it.each<[GapCode, string]>([
    ['outcome-measure', 'We hope that fewer teenagers come into care.'],
    ['comparison', 'The pilot will be evaluated by the university.'],
    ['baseline', 'The team works with parents at weekends.'],
    ['referral-numbers', 'Families with babies are referred by midwives.'],
    ['referral-numbers', 'It is for women of 18 and over. Two social workers run it.'],
    ['data-sharing', 'The team sits beside the police.'],
    ['staff-turnover', 'Experienced staff run the service.'],
    ['voice', 'Teenagers live in the hub with two carers.'],
    ['long-term', 'The grant pays for two posts.'],
    ['end-date', 'The project starts in spring.'],
    ['stop-rule', 'The board reviews risks. It helps parents to stop drinking.'],
  ])('%s is told as missing of: %s', (code, text) => {
    expect(lacks(text)).toContain(code)
  })

  it('given a text about nothing of it, says all ten, each with what was looked for', () => {
    const gaps = planGaps('Hello.')
    expect(gaps).toHaveLength(10)
    for (const gap of gaps) expect(gap.lookedFor).not.toBe('')
    expect(gaps.every(({ nearest }) => nearest === undefined)).toBe(true)
  })

  it('shows the passage that comes nearest, shortened where it is long', () => {
    const text = `We work at night. The university evaluates the pilot for evidence of impact. ${'word '.repeat(99)}`
    expect(planGaps(text).find(({ code }) => code === 'comparison')?.nearest).toBe(
      'The university evaluates the pilot for evidence of impact.',
    )
    const long = planGaps(`Evidence ${'and more '.repeat(99)}.`).find(({ code }) => code === 'comparison')?.nearest
    expect(long?.length).toBeLessThanOrEqual(240)
    expect(long?.endsWith('…')).toBe(true)
  })

  it('names only causes that the register knows', () => {
    const known = new Set<string>(failureCauses.map(({ code }) => code))
    expect(lookedFor.flatMap(({ causes }) => causes).filter((code) => !known.has(code))).toEqual([])
  })

  it('given more text, never finds more missing', () => {
    const sentences = fc.constantFrom(
      'We stop if harm is done.',
      'Our baseline is 3.',
      'A team works.',
      'It ends in May.',
    )
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 9 }), fc.array(sentences, { maxLength: 9 }), (some, more) => {
        const before = new Set(lacks(some.join(' ')))
        expect(lacks([...some, ...more].join(' ')).every((code) => before.has(code))).toBe(true)
      }),
    )
  })

  it.each([
    ['one word without end', 'a'.repeat(100_000)],
    ['one word again and again', 'children '.repeat(11_000)],
    ['numbers', '1,'.repeat(50_000)],
    ['beginnings of phrases', 'share of the for the first '.repeat(3_700)],
  ])('given %s, answers', (_, text) => {
    expect(planGaps(text).length).toBeGreaterThan(0)
  })
})
