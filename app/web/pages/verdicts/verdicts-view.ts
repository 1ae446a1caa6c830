import {
  attributionOf,
  attributionWords,
  type DesignLevel,
  defaultGraceDays,
  designLevelOf,
  designs,
  type Mark,
  markWords,
  promiseKeptWords,
  rulesVersion,
  verdicts,
  verdictWords,
} from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import { designWords } from '../../../words/code-words.ts'
import { type RuleWords, ruleGroups } from '../../../words/rule-words.ts'
import { countsUnderBoth, rulesChanges } from '../../../words/rules-changes.ts'
import { verdictMeaning } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { designView, verdictTagView } from '../../layout/verdict-view.ts'
import type { DesignView, PageView, VerdictTagView } from '../../layout/views.ts'
import { anchorOf } from '../../paths.ts'

/** A rule with the anchor by which every page cites it. */
export interface RuleView {
  readonly rule: string
  readonly anchor: string
  readonly when: string
  readonly gives: readonly VerdictTagView[]
  readonly says?: string
}

export interface RuleGroupView {
  readonly caption: string
  readonly rules: readonly RuleView[]
}

export interface VerdictsView extends PageView {
  readonly version: number
  readonly graceDays: number
  readonly meanings: readonly { readonly verdict: VerdictTagView; readonly means: string }[]
  /** What changed from the version before, and why. */
  readonly changes: TableView
  /** The starter catalogue under both versions of the rules. */
  readonly counts: TableView
  readonly groups: { readonly [G in keyof typeof ruleGroups]: RuleGroupView }
  readonly levels: readonly { readonly design: DesignView; readonly designs: string; readonly says: string }[]
  readonly marks: TableView
  readonly promises: TableView
}

const captions: { readonly [G in keyof typeof ruleGroups]: string } = {
  finding: 'Rules for one finding, in order: the first that holds decides',
  outcome: 'Rules for one outcome, in order: the first that holds decides',
  clock: 'Where a due date comes from',
  project: 'Rules for a project with results, in order: the first that holds decides',
  unanswered: 'Rules for a project without a result, in order',
}

/** On a project’s page the sentence points at the outcomes below it; here there are none. */
const mixedMeans =
  'Some of what was measured moved the way that was wanted and some the other way. The project’s page says which.'

const marksMean: { readonly [M in Mark]: string } = {
  'so-far': 'Some of what counts is answered, the rest still waits for its date.',
  incomplete: 'Some of what counts is answered, the rest is silent, was not measured, or is not entered here yet.',
  'as-reported': 'Of all that decides nothing has an interval: the verdict is what the sources say of themselves.',
  'not-registered':
    'Nothing on record here was registered before the start. It may have been elsewhere; then tell us its address.',
  'entered-late':
    'What counts is said to have been registered before the start, but no public registration shows it and it was entered here afterwards.',
  withdrawn: 'A result was withdrawn by those who reported it, and nothing replaces it.',
  'stopped-early':
    'The project ended before its plan. The reason stands beside the verdict; the verdict itself does not change.',
}

/** How verdicts are made, from the same tables as the code. */
export function verdictsView(site: Site): VerdictsView {
  return {
    frame: frameOf(site, {
      title: 'How verdicts are made',
      description: `The published rules, version ${rulesVersion}, by which every verdict of this register is computed from findings and dates.`,
      section: 'about',
    }),
    version: rulesVersion,
    graceDays: defaultGraceDays,
    meanings: verdicts.map((code) => ({
      verdict: verdictTagView(code),
      means: code === 'mixed' ? mixedMeans : verdictMeaning[code],
    })),
    changes: {
      caption: 'What changed from version 1 to version 2, and why',
      columns: [{ text: 'Version 1' }, { text: 'Version 2' }, { text: 'Why' }],
      rows: rulesChanges.map(({ before, now, why }) => [{ text: before }, { text: now }, { text: why }]),
    },
    counts: countsTable(),
    groups: {
      finding: groupView('finding'),
      outcome: groupView('outcome'),
      clock: groupView('clock'),
      project: groupView('project'),
      unanswered: groupView('unanswered'),
    },
    levels: ([5, 4, 3, 2, 1, 0] as const satisfies readonly DesignLevel[]).map((level) => ({
      design: designView(level),
      designs: designs
        .filter((design) => designLevelOf(design) === level)
        .map((design) => designWords[design].toLowerCase())
        .join('; '),
      says: attributionWords[attributionOf(level)],
    })),
    marks: {
      caption: 'Each mark, and when it stands',
      columns: [{ text: 'Mark' }, { text: 'When' }],
      rows: (Object.keys(markWords) as Mark[]).map((mark) => [
        { text: markWords[mark].split(':')[0] ?? mark },
        { text: marksMean[mark] },
      ]),
    },
    promises: {
      caption: 'How a promise to tell was kept',
      columns: [{ text: 'Code' }, { text: 'Means' }],
      rows: Object.entries(promiseKeptWords).map(([code, means]) => [{ text: code }, { text: means }]),
    },
  }
}

const countInWords = (count: number | undefined) => ({ text: count === undefined ? 'no such verdict' : String(count) })

function countsTable(): TableView {
  return {
    caption: 'Projects of the starter catalogue by verdict under both versions, on 26 November 2026',
    columns: [
      { text: 'Verdict' },
      { text: '125 projects, version 1', isNumber: true },
      { text: '125 projects, version 2', isNumber: true },
      { text: '200 projects, version 1', isNumber: true },
      { text: '200 projects, version 2', isNumber: true },
    ],
    rows: countsUnderBoth.map(({ verdict, before, now }) => [
      { text: verdictWords[verdict], verdict },
      ...[...before, ...now].map(countInWords),
    ]),
  }
}

function groupView(group: keyof typeof ruleGroups): RuleGroupView {
  const rules: readonly RuleWords[] = ruleGroups[group]
  return {
    caption: captions[group],
    rules: rules.map(({ rule, when, gives, says }) => ({
      rule,
      anchor: anchorOf('rule', rule),
      when,
      gives: gives.map((code) => ({ code, words: verdictWords[code] })),
      ...(says === undefined ? {} : { says }),
    })),
  }
}
