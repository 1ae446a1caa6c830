import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DesignLevel } from './design-level.ts'
import type { Verdict } from './verdict-codes.ts'
import { designLevelOfVerdict } from './verdict-strength.ts'

type Weighed = readonly [Verdict, DesignLevel]
const levelOf = (verdict: Verdict, outcomes: readonly Weighed[]) =>
  designLevelOfVerdict(
    verdict,
    outcomes.map(([code, designLevel]) => ({ verdict: code, designLevel })),
  )

describe('how sure a project’s verdict is', () => {
  it.each<[what: string, Verdict, outcomes: readonly Weighed[], level: DesignLevel | undefined]>([
    [
      'improved must hold on every outcome: the weakest',
      'improved',
      [
        ['improved', 5],
        ['improved', 1],
      ],
      1,
    ],
    [
      'so must less than promised',
      'improved-less-than-promised',
      [
        ['improved', 5],
        ['improved-less-than-promised', 3],
      ],
      3,
    ],
    [
      'so must kept',
      'kept',
      [
        ['kept', 4],
        ['kept', 2],
      ],
      2,
    ],
    [
      'so must no difference',
      'no-difference',
      [
        ['no-difference', 5],
        ['no-difference', 3],
      ],
      3,
    ],
    [
      'so must none shown',
      'not-shown',
      [
        ['no-difference', 4],
        ['not-shown', 0],
      ],
      0,
    ],
    [
      'worse is established by one: the strongest',
      'worse',
      [
        ['worse', 1],
        ['worse', 5],
      ],
      5,
    ],
    [
      'worse in part rests on what went the other way',
      'worse-in-part',
      [
        ['worse', 2],
        ['no-difference', 5],
      ],
      2,
    ],
    [
      'and on an outcome that did so in part',
      'worse-in-part',
      [
        ['worse-in-part', 4],
        ['worse', 2],
        ['not-shown', 5],
      ],
      4,
    ],
    [
      'improved in part rests on what improved',
      'improved-in-part',
      [
        ['improved', 1],
        ['no-difference', 5],
      ],
      1,
    ],
    [
      'and on an outcome that did so in part',
      'improved-in-part',
      [
        ['improved-in-part', 3],
        ['kept', 1],
        ['not-shown', 5],
      ],
      3,
    ],
    [
      'both ways is as weak as its weaker side',
      'mixed',
      [
        ['improved', 5],
        ['worse', 1],
        ['worse', 3],
      ],
      3,
    ],
    [
      'whichever that is',
      'mixed',
      [
        ['improved-in-part', 2],
        ['worse', 5],
      ],
      2,
    ],
    [
      'one outcome that shows both is enough',
      'mixed',
      [
        ['mixed', 4],
        ['improved', 1],
      ],
      4,
    ],
    [
      'the surer of the two ways counts',
      'mixed',
      [
        ['mixed', 1],
        ['improved', 5],
        ['worse-in-part', 3],
      ],
      3,
    ],
    ['nothing judged has no strength', 'silent', [], undefined],
  ])('%s', (_what, verdict, outcomes, level) => {
    expect(levelOf(verdict, outcomes)).toBe(level)
  })

  it('is the level of one of the outcomes judged', () => {
    const codes = fc.constantFrom<Verdict>('improved', 'worse', 'mixed', 'no-difference', 'improved-in-part')
    const level = fc.constantFrom<DesignLevel>(0, 1, 2, 3, 4, 5)
    fc.assert(
      fc.property(fc.array(fc.tuple(codes, level), { minLength: 1, maxLength: 5 }), (outcomes) => {
        for (const [code] of outcomes) {
          const levels = outcomes.map(([, of]) => of)
          const found = levelOf(code, outcomes)
          expect(found !== undefined && levels.includes(found)).toBe(true)
        }
      }),
    )
  })
})
