import {
  type ApartReason,
  counted,
  fewestForMissing,
  type MissingResults,
  type missingResultsOf,
  type Portfolio,
  type PowerFrom,
} from '@candour/register'
import type { MissingNegativesScenario } from '@candour/statistics'
import { said } from './statistic-words.ts'

/** Chances under this are told as less than it. */
const leastChance = 0.0001

/** A chance as one would say it: `9.7%`, `45%`, `less than 0.01%`. */
export function chanceInWords(chance: number): string {
  if (chance < leastChance) return `less than ${100 * leastChance}%`
  const percent = 100 * chance
  if (percent > 99 && chance < 1) return 'more than 99%'
  return `${percent >= 10 ? Math.round(percent) : said(percent, 2)}%`
}

/** An effect as it is assumed: `0.2 standard deviations`. */
export function effectAssumed(effect: number): string {
  return `${said(effect)} standard ${effect === 1 ? 'deviation' : 'deviations'}`
}

/** A share of ideas: `every idea works`, `25% of ideas work`. */
export function workingAssumed(share: number): string {
  if (share === 1) return 'every idea works'
  return share === 0 ? 'no idea works' : `${Math.round(share * 100)}% of ideas work`
}

function assumedInWords({ assumes: { effect, shareThatWork } }: MissingNegativesScenario): string {
  const each = `has an effect of ${effectAssumed(effect)}`
  if (shareThatWork === 0) return workingAssumed(0)
  return shareThatWork === 1
    ? `every idea works and ${each}`
    : `${workingAssumed(shareThatWork)} and each of these ${each}`
}

const orFewer = (unfavourable: number) =>
  unfavourable === 0 ? 'none' : `${unfavourable.toLocaleString('en-GB')} or fewer`

/** The answer of the test, a sentence each; of few results, what cannot be said. */
export function missingInWords(answer: ReturnType<typeof missingResultsOf>): readonly string[] {
  if (!answer.computed) return tooFewInWords(answer.given?.results ?? 0)
  const { results, unfavourable } = answer
  return [
    `Of ${counted(results, 'result')}, ${unfavourable === 0 ? 'none is' : unfavourable === 1 ? '1 is' : `${unfavourable.toLocaleString('en-GB')} are`} unfavourable: not shown to have moved the wanted way.`,
    ...readingInWords(answer),
  ]
}

function tooFewInWords(results: number): readonly string[] {
  return results === 0
    ? [
        'Nothing can be said. No project here has a result on what it named as the main thing with an interval, so nobody can tell how likely any of them was to show a difference, or how many unfavourable results there should be.',
        'That does not mean that none is missing. It means that this register cannot tell.',
      ]
    : [
        `Too little is on record to say. ${counted(results, 'result has', 'results have')} an interval, and of fewer than ${fewestForMissing} the chance of any count says little, so none is told.`,
        'That does not mean that no unfavourable result is missing. It means that this register cannot tell.',
      ]
}

function readingInWords({ scenarios, reading, unfavourable }: MissingResults): readonly string[] {
  const byChance = scenarios.toSorted((a, b) => a.chanceOfSoFew - b.chanceOfSoFew)
  const [strictest, mildest] = [byChance[0], byChance.at(-1)]
  if (strictest === undefined || mildest === undefined) return []
  const chanceIn = (scenario: MissingNegativesScenario) =>
    `${orFewer(unfavourable)} has a chance of ${chanceInWords(scenario.chanceOfSoFew)}`
  const must = (scenario: MissingNegativesScenario) =>
    `at least ${scenario.fewestPlausible.toLocaleString('en-GB')} must be`
  if (reading === 'enough')
    return [
      `That is not fewer than there must be, under anything assumed here. Even if ${assumedInWords(strictest)}, ${chanceIn(strictest)}.`,
    ]
  if (reading === 'too-few')
    return [
      `That is fewer than there must be, whatever is assumed here. Even if ${assumedInWords(mildest)}, ${must(mildest)}; ${chanceIn(mildest)}.`,
      missingToo(mildest),
    ]
  const tooFew = scenarios.filter(({ isPlausible }) => !isPlausible)
  return [
    `Whether that is too few depends on what is assumed: it is under ${tooFew.length} of the ${scenarios.length} pairs below. If ${assumedInWords(strictest)}, ${must(strictest)}, and ${chanceIn(strictest)}; if ${assumedInWords(mildest)}, ${chanceIn(mildest)}, which is nothing odd.`,
  ]
}

function missingToo({ missing }: MissingNegativesScenario): string {
  return missing.computed
    ? `${counted(missing.results, 'further unfavourable result')} that nobody has seen, or as many that were told as something else, would explain it; so would effects larger than assumed, or outcomes chosen afterwards.`
    : 'No number of unseen unfavourable results explains so many favourable ones; effects larger than assumed, or outcomes chosen afterwards, would.'
}

/** What the test assumes beside the form's fields, and what it cannot show; said wherever it stands. */
export const missingCaveats: readonly string[] = [
  'Too few means: a count so low, or lower, has a chance of less than 5%. The chances are exact, and suppose that projects succeed or fail independently of one another.',
  'The test cannot show which results are missing, or that anybody withheld one. Effects larger than assumed, projects that tested the same idea, and outcomes chosen when the results were known give too few unfavourable results as well.',
]

/** Why a project is in no count, of one and of several. */
export const apartWords: { readonly [R in ApartReason]: string } = {
  'no-answer': 'no result on what counts for its verdict',
  'nothing-main': 'nothing named as the main thing, beforehand or by the report',
  'as-reported': 'results told without an interval',
  'no-worse': 'promised no more than to be no worse',
  'no-power': 'an interval on a scale of its own, without people in two groups: no power can be worked out',
}

/** How a project's power was got. */
export const powerFromWords: { readonly [F in PowerFrom]: string } = {
  'standard-deviations': 'its interval',
  'odds-ratio': 'its interval, an odds ratio taken as standard deviations',
  people: 'its number of people, taken as two equal groups; too high where groups were drawn and not people',
}

/** Results as reported, apart from what is tested. */
export function reportedInWords({ apart }: Portfolio): string {
  const reported = apart.filter(({ because }) => because === 'as-reported')
  if (reported.length === 0) return 'No project tells its results without an interval.'
  const of = (side: (typeof reported)[number]['side']) => reported.filter((one) => one.side === side).length
  const [good, none, bad, both] = [of('good'), of('none'), of('bad'), of(undefined)]
  const sides = [
    `${good.toLocaleString('en-GB')} as better`,
    `${none.toLocaleString('en-GB')} as no change`,
    `${bad.toLocaleString('en-GB')} as worse`,
    ...(both === 0 ? [] : [`${both.toLocaleString('en-GB')} as going both ways`]),
  ]
  return `${counted(reported.length, 'project tells its', 'projects tell their')} results without an interval: ${sides.join(', ')}. They are in no count above, because nobody can tell how likely each was to show a difference.`
}
