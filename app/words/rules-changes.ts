import type { Verdict } from '@candour/register'

/** What version 1 of the rules said, what version 2 says, and why it was changed. */
export interface RulesChange {
  readonly before: string
  readonly now: string
  readonly why: string
}

/** What changed from version 1 to version 2 of the verdict rules; the page of rules and the documentation tell it. */
export const rulesChanges: readonly RulesChange[] = [
  {
    before:
      'A report of “no change” without an interval was “no difference”, and an interval that includes none was “cannot tell”.',
    now: 'Both are “no difference shown”; “no worthwhile difference” is said only where an interval rules a worthwhile gain out.',
    why: 'A report that printed no interval got the firmer word than one that did.',
  },
  {
    before: '“Mixed” also stood where some improved and the rest did not.',
    now: '“Went both ways” is said only where something went the other way; else it is “improved in part” or “worse in part”.',
    why: 'Readers took “mixed” for harm where there was none, and one secondary result of seven made a project “worse”.',
  },
  {
    before: 'Where nothing was registered here, everything reported counted alike.',
    now: 'What the report, protocol or paper names as primary counts, with late registrations entered before the report.',
    why: 'What a trial itself had named as its main outcome was ignored.',
  },
  {
    before: 'A registration counted as made beforehand when its own date said so.',
    now: 'It counts when it was entered here by the start, or a public registration elsewhere shows it; otherwise it is only said to have been.',
    why: 'A promise typed in after the end passed as made beforehand.',
  },
  {
    before: 'A silent main outcome did not keep a project from “improved”.',
    now: 'Beside something good, what is silent or was not measured is taken for no difference.',
    why: 'Silence must never pay.',
  },
  {
    before: 'A published report that nobody had read here was “no report read”, and could become silence.',
    now: 'It is “report published, not entered yet”.',
    why: 'The gap is this register’s, not the project’s.',
  },
  {
    before: 'A finding without an interval was as strong as its design.',
    now: 'It is judged at level 2 at most, and no cause is spoken of.',
    why: 'Without an interval nobody can say how sure a difference is.',
  },
]

/** How many projects of the starter catalogue had a verdict under each version of the rules, as counted on 26 November 2026. */
export interface CountUnderBoth {
  readonly verdict: Verdict
  /** The catalogue of 125 projects, and that of 200 which came with version 2; undefined where version 1 had no such verdict. */
  readonly before: readonly [rules1: number | undefined, rules2: number]
  readonly now: readonly [rules1: number | undefined, rules2: number]
}

/** Version 1's *no difference* and *cannot tell* stand beside *no worthwhile difference* and *no difference shown*. */
export const countsUnderBoth: readonly CountUnderBoth[] = [
  { verdict: 'improved', before: [20, 18], now: [49, 43] },
  { verdict: 'improved-in-part', before: [undefined, 9], now: [undefined, 37] },
  { verdict: 'mixed', before: [31, 24], now: [54, 14] },
  { verdict: 'no-difference', before: [9, 0], now: [22, 0] },
  { verdict: 'not-shown', before: [3, 12], now: [5, 38] },
  { verdict: 'worse-in-part', before: [undefined, 5], now: [undefined, 9] },
  { verdict: 'worse', before: [6, 1], now: [13, 2] },
  { verdict: 'not-measured', before: [19, 10], now: [27, 15] },
  { verdict: 'not-entered', before: [undefined, 16], now: [undefined, 15] },
  { verdict: 'undated', before: [37, 30], now: [30, 27] },
]
