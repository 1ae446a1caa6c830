import type { Followed } from '../../../analyses/stopping/follow-looks.ts'
import { adviceInWords } from '../../../analyses/stopping/stopping-words.ts'
import { fixed } from '../../../words/statistic-words.ts'
import { right, textPairs, textTable } from '../text-table.ts'

/** What the design says of the looks so far, as lines. */
export function followedLines(followed: Followed): string[] {
  const { advice } = followed
  if ('computed' in advice && !advice.computed) return [adviceInWords(followed)]
  const f = (value: number) => fixed(value, 4)
  if ('looks' in advice) {
    return [
      ...textTable(
        ['look', 'information', 'share', 'Z', 'Z benefit', 'Z futility', 'alpha spent'].map(right),
        advice.looks.map((look, i) => [
          String(i + 1),
          f(look.information),
          f(look.informationFraction),
          f(look.z),
          look.efficacy === null ? 'none' : f(look.efficacy),
          look.futility === null ? 'none' : f(look.futility),
          f(look.alphaSpent),
        ]),
      ),
      '',
      ...textPairs([
        ['Estimate', f(advice.estimate)],
        [
          'Repeated interval',
          advice.repeatedInterval === null
            ? 'not computed, because no bound is in force'
            : `${f(advice.repeatedInterval[0])} to ${f(advice.repeatedInterval[1])}`,
        ],
        ...(advice.conditionalPower === null
          ? []
          : ([
              ['Chance to cross at the end, planned effect', f(advice.conditionalPower.atPlannedEffect)],
              ['Chance to cross at the end, present estimate', f(advice.conditionalPower.atEstimate)],
            ] as const)),
      ]),
      '',
      adviceInWords(followed),
    ]
  }
  if ('responses' in advice) {
    return [
      ...textPairs([
        ['So far', `${advice.responses} responses in ${advice.n}`],
        ['First stage in force', `stop at ${advice.firstStage.n} with ${advice.firstStage.responses} or fewer`],
        ['End in force', `not worthwhile at ${advice.final.n} with ${advice.final.responses} or fewer`],
        ['Error of the rule in force', f(advice.typeOneError)],
        ['Chance to end with benefit at p0', f(advice.chanceOfBenefit.underP0)],
        ['Chance to end with benefit at p1', f(advice.chanceOfBenefit.underP1)],
      ]),
      '',
      adviceInWords(followed),
    ]
  }
  return [
    ...textPairs([
      ['So far', `${advice.total} in ${advice.n}`],
      ['Log likelihood ratio', `${f(advice.logLikelihoodRatio)} (limits ${f(advice.lower)} and ${f(advice.upper)})`],
      [
        'Totals at the limits',
        `H0 at ${f(advice.totalsAtLimits.acceptH0)}, H1 at ${f(advice.totalsAtLimits.acceptH1)}`,
      ],
    ]),
    '',
    adviceInWords(followed),
  ]
}
