import { designLevels } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { type Sample, sampleSentence, strengthGroups, strengthSentence } from './strength-words.ts'

describe('strengths of design that are read together', () => {
  it('hold each strength once, the strongest first', () => {
    expect(strengthGroups.flatMap(({ levels }) => levels)).toEqual(designLevels)
  })
})

describe('the finding of the picture', () => {
  it.each([
    ['nothing', [], 'No attempt has a result yet'],
    [
      'weak designs only',
      [{ verdict: 'improved', level: 2, count: 9 }],
      'Of 9 attempts with a result, none had a design that can say why',
    ],
    [
      'strong ones too',
      [
        { verdict: 'improved', level: 0, count: 9 },
        { verdict: 'worse', level: 5, count: 2 },
        { verdict: 'mixed', level: 4, count: 1 },
        { verdict: 'mixed', level: 3, count: 1 },
      ],
      'Of 13 attempts with a result, 3 had a design that can say why',
    ],
  ] as const)('given %s', (_, counts, says) => {
    expect(strengthSentence(counts, 'attempt')).toBe(says)
  })
})

describe('what sample it is', () => {
  it.each<[what: string, Sample, says: string]>([
    [
      'that nothing was registered beforehand, and whose most are',
      { total: 125, registeredBefore: 0, largest: { name: 'Open Fund', count: 89 } },
      '89 of 125 are of Open Fund. None was registered before it started: all were entered afterwards, from what has been published about them.',
    ],
    [
      'all of one programme',
      { total: 9, registeredBefore: 9, largest: { name: 'Open Fund', count: 9 } },
      'All are of Open Fund. All were registered before they started.',
    ],
    [
      'of no programme',
      { total: 9, registeredBefore: 1 },
      'tried. 1 was registered before the start; the others were entered afterwards',
    ],
  ])('says %s', (_, sample, says) => {
    expect(sampleSentence(sample, 'attempt')).toContain(says)
  })

  it('always says that it is no fair one, whoever registered what', () => {
    for (const registeredBefore of [0, 3, 9])
      expect(sampleSentence({ total: 9, registeredBefore }, 'attempt')).toMatch(
        /^This is no fair sample .* What nobody published is missing/,
      )
  })
})
