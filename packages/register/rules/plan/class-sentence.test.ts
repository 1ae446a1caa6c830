import { expect, it } from 'vitest'
import type { Verdict } from '../verdict-codes.ts'
import { countsByGroup } from '../verdict-groups.ts'
import { classSentence } from './class-sentence.ts'

const times = (n: number, verdict: Verdict): Verdict[] => Array.from({ length: n }, () => verdict)

it.each<[string, Verdict[]]>([
  [
    '12 attempts are like your plan: 3 improved, 1 in part, 2 showed no difference, 1 went the other way; 4 without an answer, 1 not due yet.',
    [...times(3, 'improved'), 'improved-in-part', ...times(2, 'not-shown'), 'worse', ...times(4, 'silent'), 'due'],
  ],
  ['1 attempt is like your plan: 1 went both ways.', ['mixed']],
  ['2 attempts are like your plan: 2 without an answer.', ['undated', 'not-entered']],
  ['Nothing on record is like your plan.', []],
])('%s', (sentence, verdicts) => {
  expect(classSentence(countsByGroup(verdicts))).toBe(sentence)
})

it('says of a class that was emptied by hand only that nothing is left in it', () => {
  expect(classSentence(countsByGroup([]), true)).toBe('No attempt is left in the class.')
})
