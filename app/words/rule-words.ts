import {
  type DueState,
  type FindingVerdict,
  intervalRulings,
  outcomeRulings,
  projectRulings,
  reportedRulings,
  unansweredRulings,
  type Verdict,
} from '@candour/register'

/** One published rule: its name, when it holds, and what it gives. */
export interface RuleWords {
  readonly rule: string
  readonly when: string
  readonly gives: readonly Verdict[]
  /** What the rule gives where that is no verdict of its own. */
  readonly says?: string
}

/** When each rule holds, in plain words. The rules themselves, their order and what they give are the code's. */
const whenWords: Readonly<Record<string, string>> = {
  F1: 'The whole interval lies on the wanted side, and the estimate is at least the change that was promised (or none was promised).',
  F2: 'The whole interval lies on the wanted side, and the estimate is smaller than the change that was promised as worth having.',
  F3: 'The promise was to be no worse than a margin, and the whole interval stays within it.',
  F4: 'The whole interval lies on the other side.',
  F5: 'The interval includes no difference, and even its best end is smaller than the change that was promised: a worthwhile gain is ruled out.',
  F6: 'The interval includes no difference, and a worthwhile gain is not ruled out.',
  F7: 'There is no interval; what was read says better, worse or mixed. Its word stands, marked as reported.',
  F8: 'There is no interval; what was read says no change. No size is printed, so nothing is ruled out.',
  F9: 'There is no interval; what was read says that it was not measured.',
  F10: 'There is no interval; what was read says that it is too early to say.',
  O1: 'Any finding that decides went both ways, or some went the wanted way and some the other.',
  O2: 'Some went the wanted way, others show no difference. None went the other way.',
  O3: 'All went the wanted way. The least of them names it: less than promised, else improved, else as good as promised.',
  O4: 'Some went the other way, others show no difference.',
  O5: 'All went the other way.',
  O6: 'All rule out a worthwhile difference.',
  O7: 'No difference is shown, and a worthwhile one is not ruled out by all.',
  O8: 'Nothing answers, and a finding says that it was not measured.',
  P1: 'Any outcome went both ways, or some went the wanted way (whole or in part) and some the other.',
  P2: 'Some went the wanted way, others in part, not at all, or they are silent or were not measured.',
  P3: 'All went the wanted way. The least of them names it: less than promised, else improved, else as good as promised.',
  P4: 'Some went the other way, others in part, or they show no difference.',
  P5: 'All went the other way.',
  P6: 'All rule out a worthwhile difference.',
  P7: 'No difference is shown, and a worthwhile one is not ruled out by all.',
  P8: 'None has a result, and an answer is past its date and its days of grace.',
  P9: 'None has a result, none is silent, and a published report is on record that was not read whole.',
  P10: 'None has a result, none is silent or not entered, and one was not measured.',
  P11: 'All still wait: the soonest state names it.',
}

const dueWords: { readonly [R in DueState['rule']]: string } = {
  C1: 'The outcome’s own date, as it was promised.',
  C2: 'The date of the project’s report, where its programme or registration says one: as late as it can mean.',
  C3: 'The end of the project, as late as it can mean, plus the days that its programme gives for results.',
  C4: 'Nobody’s: nothing on record says when an answer is due.',
}

function words(rule: string): string {
  const found = whenWords[rule]
  if (found === undefined) throw new RangeError(`rule '${rule}' has no words on the page of rules`)
  return found
}

interface Given {
  readonly rule: string
  readonly gives: Verdict | FindingVerdict
}

/** Each rule once, with every verdict that it can give. *Too early to say* is no verdict: the calendar goes on. */
function rulesOf(given: readonly Given[]): readonly RuleWords[] {
  return [...new Set(given.map(({ rule }) => rule))].map((rule) => {
    const codes = given.filter((one) => one.rule === rule).map(({ gives }) => gives)
    const gives = [...new Set(codes.flatMap((code) => (code === 'too-early' ? [] : [code])))]
    return { rule, when: words(rule), gives, ...(gives.length === 0 ? { says: 'no answer: the clock runs on' } : {}) }
  })
}

/** Every published rule in its group, made from the tables by which verdicts are computed. */
export const ruleGroups = {
  finding: rulesOf([...intervalRulings, ...Object.values(reportedRulings)]),
  outcome: rulesOf([...outcomeRulings, { rule: 'O8', gives: 'not-measured' }]),
  clock: (Object.keys(dueWords) as DueState['rule'][]).map((rule) => ({
    rule,
    when: dueWords[rule],
    gives: [],
    says: rule === 'C4' ? 'no date, so never silent' : 'the date from which days are counted',
  })),
  project: rulesOf(projectRulings),
  unanswered: rulesOf(unansweredRulings),
} as const satisfies { readonly [group: string]: readonly RuleWords[] }
