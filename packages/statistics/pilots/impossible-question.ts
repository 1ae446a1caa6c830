import { familiesBy, mostFamilies, mostMonths } from './families.ts'
import type { PilotQuestion } from './question.ts'
import { priorChanceBeyond, safeguardRule } from './safeguard.ts'
import { truthsOf } from './truths.ts'

/** Why an answer cannot be. */
export type ImpossibleBecause =
  | 'not-a-number'
  /** Not between `least` and `most` (strictly between where `strictly`). */
  | 'out-of-range'
  | 'not-whole'
  /** The baseline with this change is no chance, rate or mean that there can be. */
  | 'leaves-the-range'
  /** No families, or too few to look at even once. */
  | 'too-few-families'
  /** More families of an arm, or events among them, than can be reckoned with at once. */
  | 'too-many-families'
  /** Months of looks must rise and lie within the months of joining. */
  | 'looks-not-rising'
  /** The outcome is known only after its horizon. */
  | 'shorter-than-the-horizon'
  /** Two thresholds stand in the wrong order. */
  | 'not-above-the-other'
  /** A safeguard's prior alone would ask for a review. */
  | 'prior-decides'

/** One answer of a question that cannot be, with the field that it was given for: `safeguards[0].limit`. */
export type ImpossibleAnswer = {
  readonly field: string
  readonly because: ImpossibleBecause
  readonly given: number
  readonly least?: number
  readonly most?: number
}

/** A question that cannot be asked: all its impossible answers, the first in the message. */
export class ImpossibleQuestion extends RangeError {
  readonly answers: readonly ImpossibleAnswer[]

  constructor(answers: readonly ImpossibleAnswer[]) {
    const [first] = answers
    super(first ? messageOf(first) : 'the question cannot be asked')
    this.name = 'ImpossibleQuestion'
    this.answers = answers
  }
}

function messageOf({ field, because, given, least, most }: ImpossibleAnswer): string {
  const range = least === undefined || most === undefined ? '' : ` (${least} to ${most})`
  return `${field} is ${given}, which cannot be: ${because.replaceAll('-', ' ')}${range}`
}

/**
 * The answers of a question that cannot be, in the order of its fields; none when it can be planned for.
 *
 * @returns each with its field, so that a page can say it beside the field
 */
export function impossibleAnswers(question: PilotQuestion): ImpossibleAnswer[] {
  const found: ImpossibleAnswer[] = []
  const check = checker(found)
  const { outcome, baseline, familiesAMonth, comparisonFamiliesAMonth, longestMonths, comparison } = question
  const isChance = outcome.kind === 'proportion' || outcome.kind === 'event'
  if (isChance) check.between('baseline', baseline, 0, 1)
  else if (outcome.kind === 'rate') check.between('baseline', baseline, 0, mostEvents)
  else check.isNumber('baseline', baseline)
  if (outcome.kind === 'score') {
    check.between('outcome.standardDeviation', outcome.standardDeviation, 0, Infinity)
  }
  const followUpMonths = question.followUpMonths ?? 0
  if (outcome.kind === 'event') {
    check.whole('outcome.withinMonths', outcome.withinMonths, 1, mostFollowUp)
    if (followUpMonths < outcome.withinMonths) {
      check.add('followUpMonths', 'shorter-than-the-horizon', followUpMonths, outcome.withinMonths, mostFollowUp)
    }
  }
  check.between('smallestChange', question.smallestChange, 0, Infinity)
  check.between('harmfulChange', question.harmfulChange, 0, Infinity)
  if (found.length === 0) {
    const truths = truthsOf(question)
    // A hope of exactly none, or of all, leaves nothing to chance; a harm may reach the end of the scale
    const highest = isChance ? 1 : Infinity
    if (outcome.kind !== 'score') {
      if (!(truths.good > 0 && truths.good < highest)) {
        check.add('smallestChange', 'leaves-the-range', question.smallestChange)
      }
      if (!(truths.harmful >= 0 && truths.harmful <= highest)) {
        check.add('harmfulChange', 'leaves-the-range', question.harmfulChange)
      }
    }
  }
  check.between('familiesAMonth', familiesAMonth, 0, Infinity)
  if (comparison !== 'own-history' && comparisonFamiliesAMonth !== undefined) {
    check.between('comparisonFamiliesAMonth', comparisonFamiliesAMonth, 0, Infinity)
  }
  check.whole('longestMonths', longestMonths, 1, mostMonths)
  check.whole('followUpMonths', followUpMonths, 0, mostFollowUp)
  check.whole('wrongStopsOneIn', question.wrongStopsOneIn, 3, 100)
  check.whole('wrongGoingOnsOneIn', question.wrongGoingOnsOneIn, 3, 100)
  checkLooks(question, check)
  if (found.length === 0) checkFamilies(question, check)
  checkSafeguards(question, check)
  return found
}

/** Most events per family: more are no count of a family. */
const mostEvents = 20

/** Longest follow-up in months. */
const mostFollowUp = 36

type Checker = ReturnType<typeof checker>

function checker(found: ImpossibleAnswer[]) {
  const add = (field: string, because: ImpossibleBecause, given: number, least?: number, most?: number) => {
    const range = least === undefined || most === undefined ? {} : { least, most }
    found.push({ field, because, given, ...range })
    return false
  }
  const isNumber = (field: string, given: number) => Number.isFinite(given) || add(field, 'not-a-number', given)
  /** Strictly between. */
  const between = (field: string, given: number, least: number, most: number) =>
    isNumber(field, given) && ((given > least && given < most) || add(field, 'out-of-range', given, least, most))
  const whole = (field: string, given: number, least: number, most: number) =>
    isNumber(field, given) &&
    (Number.isInteger(given) || add(field, 'not-whole', given, least, most)) &&
    ((given >= least && given <= most) || add(field, 'out-of-range', given, least, most))
  return { add, isNumber, between, whole }
}

function checkLooks({ looks, longestMonths }: PilotQuestion, check: Checker): void {
  if (looks === undefined) return
  if (looks.length === 0) check.add('looks', 'out-of-range', 0, 1, longestMonths)
  for (const [i, look] of looks.entries()) {
    if (!check.whole(`looks[${i}]`, look, 1, longestMonths)) return
    if (look <= (looks[i - 1] ?? 0)) check.add(`looks[${i}]`, 'looks-not-rising', look)
  }
}

/** Each arm must have two families at the last look, and no more than can be reckoned with. */
function checkFamilies(question: PilotQuestion, check: Checker): void {
  const last = question.looks?.at(-1) ?? question.longestMonths
  const arms = {
    familiesAMonth: question.familiesAMonth,
    ...(question.comparison !== 'own-history' && question.comparisonFamiliesAMonth !== undefined
      ? { comparisonFamiliesAMonth: question.comparisonFamiliesAMonth }
      : {}),
  }
  for (const [field, monthly] of Object.entries(arms)) {
    const all = familiesBy(last, monthly)
    // Events are reckoned with one by one, so that many a family are as many families
    const counted = all * (question.outcome.kind === 'rate' ? Math.max(1, ...Object.values(truthsOf(question))) : 1)
    if (all < 2) check.add(field, 'too-few-families', monthly)
    else if (counted > mostFamilies) check.add(field, 'too-many-families', monthly)
  }
}

function checkSafeguards({ safeguards = [] }: PilotQuestion, check: Checker): void {
  for (const [i, asked] of safeguards.entries()) {
    const field = (name: string) => `safeguards[${i}].${name}`
    const rule = safeguardRule(asked)
    const prior =
      'a' in rule.prior ? { a: rule.prior.a, b: rule.prior.b } : { shape: rule.prior.shape, rate: rule.prior.rate }
    const isSound = [
      check.between(field('limit'), asked.limit, 0, asked.of === 'proportion' ? 1 : mostEvents),
      check.between(field('reviewAbove'), rule.reviewAbove, 0, 1),
      check.between(field('stopAbove'), rule.stopAbove, 0, 1),
      check.between(field('exposedAMonth'), asked.exposedAMonth ?? 1, 0, mostFamilies),
      ...Object.entries(prior).map(([name, value]) => check.between(field(`prior.${name}`), value, 0, Infinity)),
    ].every(Boolean)
    if (!isSound) continue
    if (rule.stopAbove < rule.reviewAbove) check.add(field('stopAbove'), 'not-above-the-other', rule.stopAbove)
    else if (priorChanceBeyond(rule) > rule.reviewAbove)
      check.add(field('prior'), 'prior-decides', priorChanceBeyond(rule))
  }
}
