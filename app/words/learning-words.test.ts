import { plainDateOf, timeToLesson } from '@candour/register'
import { describe, expect, it } from 'vitest'
import {
  daysSentence,
  knownShareInWords,
  medianInCell,
  timeNotes,
  timeSentence,
  usedSentence,
} from './learning-words.ts'

const today = plainDateOf('2026-11-23')
const start = plainDateOf('2020-01-01')
const told = (day: string, count: number) => ({ started: start, told: plainDateOf(day), hasLesson: true, count })
const silent = (count: number) => ({ started: start, hasLesson: false, count })

describe('from start to lesson, in words', () => {
  it.each<[what: string, waits: Parameters<typeof timeToLesson>[0], sentence: RegExp, cell: string]>([
    ['nobody', [], /^No project is on record of which it is known/, 'no project'],
    [
      'few',
      [told('2021-01-01', 1), silent(3)],
      /^Of 4 projects 1 has shared a lesson: a usual time is told from 10/,
      'too few to tell',
    ],
    [
      'most not',
      [told('2021-01-01', 4), silent(8)],
      /^More than half of projects have shared no lesson so far: 4 of 12 have\.$/,
      'more than half none so far',
    ],
    [
      'most',
      [told('2021-01-01', 9), silent(3)],
      /after 12 months \(95% interval .*\); of 12 projects 3 have shared none so far\.$/,
      '12 (12 or more)',
    ],
    [
      'all',
      [told('2021-01-01', 6), told('2022-01-01', 6)],
      /of 12 projects none has yet to share one\.$/,
      '12 (12 or more)',
    ],
  ])('%s', (_what, waits, sentence, cell) => {
    const time = timeToLesson(waits, today)
    expect(timeSentence(time)).toMatch(sentence)
    expect(medianInCell(time)).toBe(cell)
  })

  it('says who is set apart, and nothing of nobody', () => {
    expect(timeNotes(timeToLesson([told('2021-01-01', 12)], today))).toEqual([])
    expect(
      timeNotes(
        timeToLesson(
          [
            { started: start, hasLesson: true, count: 1 },
            { hasLesson: false, count: 2 },
          ],
          today,
        ),
      ),
    ).toEqual([
      'Of 1 further project a lesson is on record, and nothing says when it was told: not the day on which it was entered here.',
      'Of 2 projects the start is not on record, so nothing is said of them.',
    ])
  })
})

describe('counts and shares, in words', () => {
  it('a share stands with its interval, and counts stand alone', () => {
    expect(knownShareInWords({ count: 1, known: 2, unknown: 0 }, 'promises')).toBe('1 of 2 promises')
    expect(knownShareInWords({ count: 1, known: 4, unknown: 0, interval: { low: 0.02, high: 0.7 } }, 'promises')).toBe(
      '1 of 4 promises: 25% (95% interval 2 to 70%)',
    )
  })

  it('lessons by what is known of them', () => {
    expect(daysSentence({ told: 5, dated: 1, confidential: 2 })).toBe(
      'Of 3 lessons that are told openly, 1 has a day on which it was first told; of 2 it is not known. 2 lessons were told in confidence: which project told them, and when, is in no count.',
    )
    expect(usedSentence({ lessons: 1, plans: 2 }, 5)).toMatch(/^1 of 5 lessons has changed 2 later plans;/)
    expect(usedSentence({ lessons: 0, plans: 0 }, 5)).toMatch(/^No plan on record changed because of one of 5 lessons/)
  })
})
