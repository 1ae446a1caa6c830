import {
  type Advice,
  type AdviceAnswer,
  type AdviceCode,
  counted,
  dateInWords,
  isPartialDate,
  type Judged,
  monthStart,
  type PilotDecision,
  type PilotDecisionCode,
  type PilotStopRule,
  type PublicAdvice,
  type PublicVersionAdvice,
  type Statistic,
  type VersionAdvice,
} from '@candour/register'
import { capitalised, listInWords } from './wording.ts'

/** What people call an indicator. */
export type IndicatorNames = (indicator: string) => string

/** What each advice is called. */
export const adviceWords: { readonly [A in AdviceCode]: string } = {
  'stop-for-harm': 'Stop: it does harm',
  'stop-for-futility': 'Stop: it does not do enough',
  'pause-and-review': 'Pause and review',
  'ready-to-spread': 'Ready to spread',
  'cannot-say': 'Nothing can be said',
  continue: 'Continue',
}

export const pilotDecisionWords: { readonly [D in PilotDecisionCode]: string } = {
  'go-on': 'Go on',
  adapt: 'Adapt',
  pause: 'Pause',
  stop: 'Stop',
  spread: 'Spread',
}

/** A month of the rule as people say it: `month 5 (September 2024)`. */
export function pilotMonthInWords(rule: PilotStopRule, month: number): string {
  const calendarMonth = monthStart(rule, month).slice(0, 7)
  return `month ${month}${isPartialDate(calendarMonth) ? ` (${dateInWords(calendarMonth)})` : ''}`
}

/** What the register says to the team, in full: the advice, what gave it and by which number. */
export function adviceInWords(advice: Advice, names: IndicatorNames): string {
  const late = advice.marks.includes('rule-late') ? ['No rule was registered before the first month.'] : []
  const { beside } = advice
  const besides =
    beside === undefined
      ? []
      : [`By the rule as registered on ${dateInWords(beside.rule.registered_on)}: ${adviceWords[beside.advice]}.`]
  return [versionInWords(advice, names), ...late, ...besides].join(' ')
}

function versionInWords(version: VersionAdvice, names: IndicatorNames): string {
  const title = `${adviceWords[version.advice]}.`
  return [title, reasonInWords(version, names)].join(' ')
}

function reasonInWords(version: VersionAdvice, names: IndicatorNames): string {
  const { judged, month, because, waiting } = version
  const { rule } = version.rule
  if (because === 'missing') return missingInWords(version, names)
  if (because === 'ended') {
    return `All ${counted(rule.periods, 'month')} planned are read, and no look said stop.`
  }
  if (because === undefined)
    return judged === undefined ? '' : judgedInWords(rule, judged, month ?? judged.month, names)
  const awaited = waiting === undefined ? [] : [`The reading of ${pilotMonthInWords(rule, waiting)} is awaited.`]
  const first = pilotMonthInWords(rule, rule.benefit.looks?.[0] ?? 1)
  const between =
    because === 'no-look-yet' || judged === undefined
      ? `Nothing is judged before ${first} has been read.`
      : `What was seen by ${pilotMonthInWords(rule, judged.month)} lies between the bounds${judged.statistic === undefined ? '' : `: ${statisticInWords(judged.statistic)}`}.`
  return [between, ...awaited].join(' ')
}

function missingInWords({ missing, month, rule: { rule } }: VersionAdvice, names: IndicatorNames): string {
  const own = missing.filter((reading) => reading.month === month)
  const [first] = own
  if (first === undefined) return ''
  const what = listInWords(
    own.map(({ indicator, arm }) => `${names(indicator)}${arm === 'comparison' ? ' in the comparison' : ''}`),
  )
  const due = dateInWords(own.map((reading) => reading.due).toSorted()[0] ?? first.due)
  return `${capitalised(pilotMonthInWords(rule, first.month))} has no reading of ${what}, due by ${due}.`
}

function judgedInWords(rule: PilotStopRule, judged: Judged, month: number, names: IndicatorNames): string {
  const { source, statistic } = judged
  const after = pilotMonthInWords(rule, month)
  if (statistic === undefined) return ''
  if (source.by === 'any-safeguard') {
    return `${capitalised(names(source.indicator))}: ${counted(statistic.value, 'event')} in ${after}. Every one is reviewed.`
  }
  if (source.by === 'design') {
    return `${capitalised(names(source.indicator))}, after ${after}: ${statisticInWords(statistic)}.`
  }
  const safeguard = rule.safeguards.find(({ indicator }) => indicator === source.indicator)
  const limit =
    safeguard?.kind !== 'bayes'
      ? ''
      : ` ${safeguard.worse} the limit of ${safeguard.of === 'proportion' ? percent(safeguard.limit) : `${safeguard.limit} for each unit of exposure`}`
  const [value, upper] = apart(statistic.value, statistic.upper ?? 1)
  return `${capitalised(names(source.indicator))}, after ${after}: the chance that it is truly${limit} is ${value}, above the ${upper} of the rule.`
}

/** The number by which it was judged, and its bound. */
export function statisticInWords({ measure, value, upper, lower }: Statistic): string {
  switch (measure) {
    case 'chance-beyond-limit':
    case 'chance-of-harm':
      return chanceInWords('the chance that it is truly beyond the limit for harm', value, upper, lower)
    case 'chance-of-target':
      return chanceInWords('the chance that the target is truly met', value, upper, lower)
    case 'chance-of-success':
      return chanceInWords('the chance that the pilot, if it went on, would end with success', value, upper, lower)
    case 'events':
      return counted(value, 'event')
    case 'responses':
      if (upper !== undefined) return `${counted(value, 'response')}, where ${upper} are enough`
      return `${counted(value, 'response')}, where ${lower ?? 0} or fewer are too few`
    case 'responses-still-possible':
      return `${counted(value, 'response')} at most even if everybody still to come responds, where ${lower ?? 0} or fewer are too few`
    case 'log-likelihood-ratio':
      return boundInWords('the log likelihood ratio', value, upper, lower)
    case 'z':
      return boundInWords('the difference divided by its standard error', value, upper, lower)
  }
}

function chanceInWords(what: string, value: number, upper?: number, lower?: number): string {
  if (upper !== undefined && lower !== undefined) {
    return `${what} is ${percent(value)}, between ${percent(lower)} and ${percent(upper)}`
  }
  const bound = upper ?? lower
  if (bound === undefined) return `${what} is ${percent(value)}`
  const [found, limit] = apart(value, bound)
  return `${what} is ${found}, ${upper === undefined ? 'not above' : 'above'} ${limit}`
}

function boundInWords(what: string, value: number, upper?: number, lower?: number): string {
  const number = (size: number) => size.toFixed(2).replace('-', '−')
  if (upper !== undefined && lower !== undefined) {
    return `${what} is ${number(value)}, between ${number(lower)} and ${number(upper)}`
  }
  if (upper !== undefined) {
    return `${what} is ${number(value)}, ${value >= upper ? 'at or above' : 'below'} the bound of ${number(upper)}`
  }
  if (lower === undefined) return `${what} is ${number(value)}`
  return `${what} is ${number(value)}, ${value <= lower ? 'at or below' : 'above'} the bound of ${number(lower)}`
}

const percent = (chance: number, digits = 3): string => `${Number((100 * chance).toPrecision(digits))}%`

/** A chance and its bound with as many digits as it takes to see that they differ. */
function apart(value: number, bound: number): readonly [string, string] {
  let digits = 3
  while (digits < 12 && value !== bound && percent(value, digits) === percent(bound, digits)) digits++
  return [percent(value, digits), percent(bound, digits)]
}

/** What the public page says: the advice and its row in words, without a number. */
export function publicAdviceInWords(advice: PublicAdvice, rule: PilotStopRule, names: IndicatorNames): string {
  const title =
    advice.row === 'A3' && advice.safeguard === undefined ? 'Paused for review.' : `${adviceWords[advice.advice]}.`
  return [title, publicReason(advice, rule, names)].filter((part) => part !== '').join(' ')
}

function publicReason(
  { row, month, safeguard, because, waiting }: PublicVersionAdvice,
  rule: PilotStopRule,
  names: IndicatorNames,
): string {
  const after = month === undefined ? '' : `, after ${pilotMonthInWords(rule, month)}`
  switch (row) {
    case 'A1':
      return safeguard === undefined
        ? `The rule registered beforehand says that it does harm${after}.`
        : `A safeguard says that it does harm: ${names(safeguard)}${after}.`
    case 'A2':
      return `By the rule registered beforehand it does not do enough to go on${after}.`
    case 'A3':
      return safeguard === undefined ? '' : `A safeguard asks for it: ${names(safeguard)}${after}.`
    case 'A4':
      return `By the rule registered beforehand it does what was hoped for${after}.`
    case 'A5':
      return month === undefined ? '' : `The reading of ${pilotMonthInWords(rule, month)} is missing.`
    case 'A6':
      return 'All planned months are read, and no look said stop.'
    case 'A7': {
      const between =
        because === 'no-look-yet' ? 'Nothing has been judged yet.' : 'What has been seen lies between the bounds.'
      return waiting === undefined
        ? between
        : `${between} The reading of ${pilotMonthInWords(rule, waiting)} is awaited.`
    }
  }
}

/** Where the answer stands, in one sentence. */
export function adviceAnswerInWords(answer: AdviceAnswer): string {
  switch (answer.state) {
    case 'not-asked':
      return answer.decision === undefined ? 'No answer is asked for.' : decidedInWords(answer.decision, false, 0)
    case 'answered':
      return decidedInWords(answer.decision, answer.isAgainst, answer.lateDays)
    case 'unanswered':
    case 'silent': {
      const asked =
        answer.askedAgainAfter === undefined
          ? ''
          : `Asked again since ${dateInWords(answer.asked_on)}, after the decision of ${dateInWords(answer.askedAgainAfter.decided_on)} to go on. `
      const waits =
        answer.waitsForSecondRole === undefined ? '' : ' A decision against the advice waits for a second role.'
      return answer.state === 'silent'
        ? `${asked}Silent: no answer by ${dateInWords(answer.answer_by)}.${waits}`
        : `${asked}Not answered yet: an answer is due by ${dateInWords(answer.answer_by)}.${waits}`
    }
  }
}

function decidedInWords(
  { decision, decided_on: on, role, second_role: second }: PilotDecision,
  isAgainst: boolean,
  lateDays: number,
): string {
  const by = listInWords([role, ...(second === undefined ? [] : [second])])
  const late = lateDays === 0 ? '' : `, ${counted(lateDays, 'day')} late`
  return `${pilotDecisionWords[decision]}${isAgainst ? ', against the advice' : ''}: decided on ${dateInWords(on)} by ${by}${late}.`
}
