import {
  countsByGroup,
  type GroupCounts,
  groupedBy,
  outcomeCodes,
  type Verdict,
  verdictGroups,
  verdictGroupWords,
} from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { OutcomeMap } from '../../../queries/outcome-map.ts'
import { outcomeGroupWords } from '../../../words/code-words.ts'
import { counted } from '../../../words/wording.ts'
import type { Site } from '../../layout/frame.ts'
import { emptyList, listHead } from '../../layout/list-head.ts'
import type { DownloadsView, EmptyView, LinkView, PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'

export interface OutcomesView extends PageView {
  readonly lead: string
  readonly map: LinkView
  readonly groups: readonly { readonly name: string; readonly table: TableView }[]
  readonly untold: string
  readonly empty?: EmptyView
  readonly downloads: DownloadsView
}

/** How many attempts tell of each outcome, and how they went on it. */
export interface OutcomeCount {
  readonly code: string
  readonly label: string
  readonly group: string
  readonly attempts: number
  readonly counts: GroupCounts
  /** Of those that a trial or a quasi-experiment tells of. */
  readonly strong: GroupCounts
}

/** Every outcome of the list, with how many attempts tell of it; noughts included. */
export function outcomeCounts({ cells }: OutcomeMap): readonly OutcomeCount[] {
  const byOutcome = groupedBy(cells, ({ outcome }) => outcome)
  return outcomeCodes.map(({ code, label, group }) => {
    const own = byOutcome.get(code) ?? []
    return {
      code,
      label,
      group,
      attempts: own.reduce((sum, { attempts }) => sum + attempts, 0),
      counts: countsByGroup(own.flatMap(({ verdicts }) => eachOf(verdicts))),
      strong: countsByGroup(own.flatMap(({ strong }) => eachOf(strong))),
    }
  })
}

const eachOf = (counts: ReadonlyMap<Verdict, number>): readonly Verdict[] =>
  [...counts].flatMap(([verdict, count]) => Array.from({ length: count }, () => verdict))

export const outcomeColumns: readonly string[] = [
  'outcome',
  'label',
  'attempts',
  ...verdictGroups.map(({ code }) => code.replaceAll('-', '_')),
  ...verdictGroups.map(({ code }) => `strong_${code.replaceAll('-', '_')}`),
]

export const outcomeRows = (map: OutcomeMap) =>
  outcomeCounts(map).map(({ code, label, attempts, counts, strong }) => [
    code,
    label,
    attempts,
    ...verdictGroups.map((group) => counts[group.code]),
    ...verdictGroups.map((group) => strong[group.code]),
  ])

/** The list of outcomes, by group, those that most attempts tell of first. */
export function outcomesView(map: OutcomeMap, site: Site): OutcomesView {
  const all = outcomeCounts(map)
  const told = all.filter(({ attempts }) => attempts > 0)
  const untold = all.filter(({ attempts }) => attempts === 0).map(({ label }) => label)
  return {
    ...listHead(site, {
      title: 'Evidence',
      documentTitle: 'Evidence by outcome',
      description:
        'What attempts found of each outcome, put together where that may be done, and where nobody has looked.',
      section: 'evidence',
      address: paths.evidence(),
      json: paths.apiList('evidence'),
      rows: 'Outcomes',
    }),
    lead: `What attempts found of each outcome, put together where that may be done. ${counted(told.length, 'outcome')} of ${all.length} ${told.length === 1 ? 'is' : 'are'} told of.`,
    map: { text: 'What was tried for what: a map of what is known and of the gaps', href: paths.evidenceMap() },
    groups: [...groupedBy(told, ({ group }) => group)].map(([group, own]) => ({
      name: outcomeGroupWords(group),
      table: tableOf(group, own),
    })),
    untold: untold.length === 0 ? '' : `No attempt on record tells of: ${untold.join('; ')}.`,
    ...(told.length > 0
      ? {}
      : {
          empty: emptyList(
            'No outcome is told of yet',
            'Outcomes come with what projects promise and what is reported of them.',
            'promises and results',
          ),
        }),
  }
}

function tableOf(group: string, own: readonly OutcomeCount[]): TableView {
  return {
    caption: `${outcomeGroupWords(group)}: ${counted(own.length, 'outcome')}`,
    columns: [
      { text: 'Outcome' },
      { text: 'Attempts', isNumber: true },
      { text: 'What trials and quasi-experiments found of it' },
      { text: 'All, however sure' },
    ],
    rows: own
      .toSorted((a, b) => b.attempts - a.attempts || a.label.localeCompare(b.label, 'en-GB'))
      .map(({ code, label, attempts, counts, strong }) => [
        { text: label, href: paths.evidenceOf(code) },
        { text: attempts.toLocaleString('en-GB'), href: paths.projects({ outcome: code }) },
        { text: groupsInWords(strong) },
        { text: groupsInWords(counts) },
      ]),
  }
}

/** `3 improved, 1 showed no difference`; of none, that there is none. */
function groupsInWords(counts: GroupCounts): string {
  const said = verdictGroups.flatMap(({ code }) =>
    counts[code] === 0 ? [] : [`${counts[code]} ${verdictGroupWords[code]}`],
  )
  return said.length === 0 ? 'none' : said.join(', ')
}
