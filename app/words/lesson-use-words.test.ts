import { improvedShareOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { changedPlansInWords, usersComparedInWords } from './lesson-use-words.ts'

describe('how many plans a lesson changed, in words', () => {
  it.each([
    [0, ''],
    [1, 'Changed 1 later plan'],
    [3, 'Changed 3 later plans'],
  ])('%d: %s', (plans, words) => {
    expect(changedPlansInWords(plans)).toBe(words)
  })
})

describe('whether projects that used a lesson did better, in words', () => {
  const others = improvedShareOf([{ verdict: 'not-shown', count: 30 }])
  const told = (projects: number, improved: number, worse: number) => {
    const users = improvedShareOf([
      { verdict: 'improved', count: improved },
      { verdict: 'worse', count: worse },
    ])
    return usersComparedInWords({ projects, users, others, isTold: users.judged >= 10 }).join(' ')
  }

  it('given none, says so', () => {
    expect(told(0, 0, 0)).toContain('No project on record changed its plan because of a lesson.')
  })

  it('given nine with a result, tells how many and nothing of how they went', () => {
    expect(told(12, 8, 1)).toBe(
      '12 projects on record changed their plans because of a lesson, and 9 of them have a result. Whether such projects did better is told from 10 with a result on.',
    )
  })

  it('given ten, tells both shares with their intervals, and that this proves no cause', () => {
    const words = told(12, 4, 6)
    expect(words).toMatch(/^4 of 10 projects that changed .* improved: 40% \(95% interval 15 to 70%\)\./)
    expect(words).toContain('0 of 30 other projects with a result improved')
    expect(words).toContain('does not say that lessons made it')
  })
})
