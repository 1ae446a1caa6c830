import { describe, expect, it } from 'vitest'
import { shownToAll } from '../../../../test/factories/shown-to-all.ts'
import { tellingLesson } from './telling-sentence.ts'

const lesson = (id: string, length: number) =>
  shownToAll('lesson', { id, kind: 'theory', happened: 'x'.repeat(length), lesson: 'y' })

describe('the lesson that stands for a cause', () => {
  it.each([
    [
      'the fullest account that is still one sentence',
      [lesson('short', 20), lesson('full', 120), lesson('fair', 80)],
      'full',
    ],
    ['the shortest where none is of that length', [lesson('long', 400), lesson('longer', 500)], 'long'],
    ['the first by id where two are as long', [lesson('b', 90), lesson('a', 90)], 'a'],
  ])('is %s', (_, lessons, expected) => {
    expect(tellingLesson(lessons, new Set())?.id).toBe(expected)
  })

  it('is never one that stands beside another cause already', () => {
    expect(tellingLesson([lesson('a', 90), lesson('b', 80)], new Set(['a']))?.id).toBe('b')
    expect(tellingLesson([lesson('a', 90)], new Set(['a']))).toBeUndefined()
  })
})
