import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerRowsOf, planCheckFormat } from './plan-answers.ts'

const whole = { lesson_id: 'l1', lesson: 'Recruit first.', answer: 'change', text: 'We recruit in May.' }
const check = (lessons: unknown, over: object = {}) => ({
  format: planCheckFormat,
  answers: { plan: 'Hub homes', organisation: null, place: 'E08000035', answered_on: '2026-11-26', lessons },
  ...over,
})

describe('the answers of a plan check that comes back', () => {
  it('are a row each, with the plan in every one; a lesson that was not answered is left out', () => {
    const read = answerRowsOf('c.json', check([{ ...whole, lesson_id: 'l0', answer: null, text: ' ' }, whole]))
    expect(read).toEqual({
      ok: true,
      value: [
        {
          row: 2,
          cells: {
            lesson_id: 'l1',
            plan: 'Hub homes',
            answer: 'change',
            text: 'We recruit in May.',
            answered_on: '2026-11-26',
            place: 'E08000035',
          },
        },
      ],
    })
  })

  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /no plan check/],
    ['a list', [], /no plan check/],
    ['an answer of the API', { similar: [], lessons: [] }, /no plan check/],
    ['another format', check([whole], { format: 'candour-plan-check/2' }), /no plan check/],
    ['a check without answers', { format: planCheckFormat }, /without a list/],
    ['answers that are no list', check('all'), /without a list/],
    ['none answered', check([{ lesson_id: 'l1', answer: null, text: null }]), /no lesson is answered/],
    ['no lessons', check([]), /no lesson is answered/],
    ['too many', check(Array.from({ length: 1001 }, () => whole)), /1001 answers/],
  ])('%s is refused: %s', (_what, json, found) => {
    const read = answerRowsOf('c.json', json)
    expect(read.ok ? [] : read.refusals.map((refusal) => refusal.found)).toEqual([expect.stringMatching(found)])
  })

  it('are refused each by its place where they are incomplete', () => {
    const read = answerRowsOf('c.json', check([{ ...whole, text: '' }, whole, { ...whole, answer: null }, 7]))
    expect(read.ok ? [] : read.refusals.map(({ code, where }) => [code, where.row, where.column])).toEqual([
      ['missing', 1, 'text'],
      ['missing', 3, 'answer'],
    ])
  })

  it('are never read with an exception, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (json, lessons) => {
        expect(typeof answerRowsOf('c.json', json).ok).toBe('boolean')
        expect(typeof answerRowsOf('c.json', check(lessons)).ok).toBe('boolean')
      }),
    )
  })
})
