import {
  type DueState,
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
  F3: 'The whole interval lies on the other side.',
  F4: 'The interval includes no difference, and even its best end is smaller than the change that was promised: a worthwhile gain is ruled out.',
  F5: 'The interval includes no difference, and a worthwhile gain is not ruled out: too imprecise to tell.',
  F6: 'There is no interval that can be judged. The report’s own word stands, marked as reported.',
  F7: 'There is no interval that can be judged, and the report says that it was not measured or that it is too early to say.',
  O1: 'Any kept finding is mixed.',
  O2: 'Some kept findings improved and some got worse.',
  O3: 'Some kept findings improved, others found no difference or cannot tell.',
  O4: 'A kept finding got worse, alone or with no difference or cannot tell.',
  O5: 'All kept findings improved, at least one by less than promised.',
  O6: 'All kept findings improved.',
  O7: 'The kept findings found no difference, alone or with cannot tell.',
  O8: 'All kept findings are too imprecise to tell.',
  O9: 'There are findings, and all of them say that it was not measured.',
  P1: 'Any main outcome is mixed.',
  P2: 'Some main outcomes improved and some got worse.',
  P3: 'A main outcome got worse, and none improved.',
  P4: 'Some main outcomes improved, others show no difference or cannot tell.',
  P5: 'All main outcomes improved, at least one by less than promised.',
  P6: 'All main outcomes improved.',
  P7: 'The main outcomes show no difference, alone or with cannot tell.',
  P8: 'All main outcomes are too imprecise to tell.',
  P9: 'None has a result, and an answer is past its date and its days of grace.',
  P10: 'None has a result, none is silent, and one was not measured.',
  P11: 'All still wait, and one is due now.',
  P12: 'All still wait, none is due now, and one has a date to come.',
  P13: 'Nothing on record says when an answer would come, and no report has been read.',
}

const dueWords: { readonly [R in DueState['rule']]: string } = {
  C1: 'The outcome’s own date, as it was promised.',
  C2: 'The end of the project, as late as it can mean, plus the days that its programme gives for results.',
  C3: 'Nobody’s: nothing on record says when an answer is due.',
}

function words(rule: string): string {
  const found = whenWords[rule]
  if (found === undefined) throw new RangeError(`rule '${rule}' has no words on the page of rules`)
  return found
}

const single = ({ rule, gives }: { readonly rule: string; readonly gives: Verdict }): RuleWords => ({
  rule,
  when: words(rule),
  gives: [gives],
})

/** The report's words lead to few rules: each once, with every verdict that it can give. */
function reportedRules(): readonly RuleWords[] {
  const all = Object.values(reportedRulings)
  return [...new Set(all.map(({ rule }) => rule))].map((rule) => ({
    rule,
    when: words(rule),
    gives: [...new Set(all.filter((one) => one.rule === rule).map(({ gives }) => gives))],
  }))
}

/** Every published rule in its group, made from the tables by which verdicts are computed. */
export const ruleGroups = {
  finding: [...intervalRulings.map(single), ...reportedRules()],
  outcome: [...outcomeRulings.map(single), { rule: 'O9', when: words('O9'), gives: ['not-measured'] }],
  clock: (Object.keys(dueWords) as DueState['rule'][]).map((rule) => ({
    rule,
    when: dueWords[rule],
    gives: [],
    says: rule === 'C3' ? 'no date, so never silent' : 'the date from which days are counted',
  })),
  project: projectRulings.map(single),
  unanswered: unansweredRulings.map(single),
} as const satisfies { readonly [group: string]: readonly RuleWords[] }
