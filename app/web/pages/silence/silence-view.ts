import { dayInLondon, defaultGraceDays, isPlainDate } from '@candour/register'
import type { CellView, TableView } from '../../../figures/table-view.ts'
import {
  groupsPerPage,
  type OwedRow,
  type OwedRows,
  type Silence,
  type SilentGroup,
  type SilentGroups,
} from '../../../queries/silence.ts'
import { counted, dateInWords, dateInWordsOr } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { tellLink } from '../../layout/tell-link.ts'
import type { DownloadsView, EmptyView, KeyFigureView, PageView, PaginationView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { paginationView } from '../search/pagination-view.ts'
import type { SilenceQuestion } from './silence-question.ts'

export interface SilenceView extends PageView {
  readonly figures: readonly KeyFigureView[]
  readonly groups: readonly { readonly name: string; readonly href?: string; readonly table: TableView }[]
  /** Where there are more groups than one page holds. */
  readonly pages?: PaginationView
  readonly empty?: EmptyView
  readonly unread: string
  readonly since: { readonly iso: string; readonly words: string; readonly latest: string }
  readonly newlySilent: TableView | undefined
  readonly newlyAnswered: TableView | undefined
  readonly noNewlySilent: string
  readonly noNewlyAnswered: string
  readonly coming?: TableView
  readonly graceDays: number
  readonly downloads: DownloadsView
}

const title = 'Silence'

/** Rows of a table of changes on the page, and of promises still to come. */
export const rowsShown = 200

export interface SilenceParts {
  readonly silence: Silence
  readonly groups: SilentGroups
  readonly asked: SilenceQuestion
}

/** Who owes which promise since when; what changed since a day; what silence means and what it does not. */
export function silenceView({ silence, groups, asked }: SilenceParts, site: Site): SilenceView {
  const { silent, since, newlySilent, newlyAnswered, coming, unread, projects, today } = silence
  const address = paths.silence()
  return {
    frame: frameOf(site, {
      title,
      ...(asked.page === 1 ? {} : { documentTitle: `Silence, page ${asked.page}` }),
      description: `Promised answers that are past their date: ${counted(silent, 'promise')}. What silence means here, and what it does not.`,
      section: 'silence',
      alternates: [
        { href: paths.silenceFeed(), type: 'application/atom+xml', title: 'Changes of silence' },
        { href: inFormat(address, 'csv'), type: 'text/csv', title: 'Silent promises as CSV' },
      ],
    }),
    figures: [
      {
        number: silent.toLocaleString('en-GB'),
        says: silent === 1 ? 'promise past its date and unanswered' : 'promises past their date and unanswered',
      },
      { number: newlyAnswered.count.toLocaleString('en-GB'), says: `answered late since ${dateInWords(since)}` },
      {
        number: coming.count.toLocaleString('en-GB'),
        says: `${coming.count === 1 ? 'promise' : 'promises'} whose answer is still to come`,
      },
    ],
    groups: groups.groups.map(groupView),
    ...(groups.total <= groupsPerPage ? {} : { pages: pagesOf(groups, asked) }),
    ...(silent > 0 ? {} : { empty: emptyOf(silence, site) }),
    unread: `Apart from that, no report has been read of ${counted(unread, 'project')} of ${projects.toLocaleString('en-GB')}, and nothing on record says when one would be due. That is a gap in what this register knows. It is not silence, and it is not counted as silence anywhere.`,
    since: { iso: since, words: dateInWords(since), latest: today },
    newlySilent:
      newlySilent.count === 0 ? undefined : owedTable(newlySilent, `Fell silent after ${dateInWords(since)}`),
    newlyAnswered:
      newlyAnswered.count === 0
        ? undefined
        : answeredTable(newlyAnswered, `Answered after ${dateInWords(since)}, having been silent`),
    noNewlySilent: `No promise has fallen silent since ${dateInWords(since)}.`,
    noNewlyAnswered: `No promise that was silent has been answered since ${dateInWords(since)}.`,
    ...(coming.count === 0 ? {} : { coming: comingTable(coming) }),
    graceDays: defaultGraceDays,
    downloads: {
      links: [
        { text: 'Feed of changes', href: paths.silenceFeed(), says: 'for a feed reader' },
        { text: 'CSV', href: inFormat(address, 'csv') },
        { text: 'JSON', href: paths.apiList('silence', { since }) },
      ],
    },
  }
}

function emptyOf({ unread, dated, projects }: Silence, site: Site): EmptyView {
  const tell = tellLink(site, title)
  const why =
    projects === 0
      ? 'No project is on record yet, so nothing has been promised.'
      : dated > 0
        ? 'Every promise that fell due has been answered, or is within its days of grace.'
        : 'A project is silent only when a date has passed by which it, or its programme’s own rule, said that an answer would come. No such date is on record for any project here, so none can be silent: the register does not make up dates for others.'
  return {
    title: 'No promise is silent',
    says:
      unread === 0
        ? why
        : `${why} Of ${counted(unread, 'project')} no report has been read; that is another thing, told below.`,
    suggestions: [],
    action: {
      text: tell.isTheirs ? `Tell ${tell.text} of a date, or of a report` : 'How to tell us of a date, or of a report',
      href: tell.href,
    },
  }
}

function groupView({ programme, name = 'Outside any programme', ...owed }: SilentGroup): SilenceView['groups'][number] {
  return {
    name,
    ...(programme === null ? {} : { href: paths.programme(programme) }),
    table: owedTable(owed, `${name}: ${counted(owed.count, 'promise')}, newest silence first`),
  }
}

function pagesOf({ total }: SilentGroups, { since, page }: SilenceQuestion): PaginationView {
  const hrefOf = (other: number) => paths.silence({ since, ...(other === 1 ? {} : { page: other }) })
  return paginationView(page, groupsPerPage, total, hrefOf, 'programme')
}

const owedTable = (rows: OwedRows, caption: string) =>
  promiseTable(rows, caption, ['Was due', 'Silent since'], (row) => ({
    text: dateText(row.silent_from),
    verdict: 'silent',
  }))

const answeredTable = (rows: OwedRows, caption: string) =>
  promiseTable(rows, caption, ['Was due', 'Answered here'], ({ answered_at: at }) => ({
    text: at === null ? 'not known' : dateInWords(dayInLondon(at)),
  }))

const comingTable = (rows: OwedRows) =>
  promiseTable(rows, 'Answers still to come, soonest first', ['Due', 'Silent from'], (row) => ({
    text: `${dateText(row.silent_from)}, if nothing is told`,
  }))

/** Promises with two dates: when they were due, and what then came or is to come. */
function promiseTable(
  owed: OwedRows,
  caption: string,
  [due, then]: readonly [due: string, then: string],
  thenCell: (row: OwedRow) => CellView,
): TableView {
  return {
    caption: cutCaption(caption, owed),
    columns: ['Promise', 'Project', due, then, 'By rule'].map((text) => ({ text })),
    rows: owed.rows.map((row) => [
      { text: row.label },
      { text: row.project_name, href: paths.project(row.project_id) },
      { text: dateText(row.due_on) },
      thenCell(row),
      ruleCell(row),
    ]),
  }
}

function cutCaption(caption: string, { count, rows }: OwedRows): string {
  return count > rows.length
    ? `${caption} (the first ${rows.length.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}; the CSV has all)`
    : caption
}

function ruleCell({ clock_rule: rule }: OwedRow): CellView {
  const words: Readonly<Record<string, string>> = {
    C1: 'C1: its own date',
    C2: 'C2: the date of its report',
    C3: 'C3: the programme’s rule for results',
  }
  return { text: words[rule] ?? rule, href: paths.rule(rule) }
}

function dateText(date: string): string {
  return isPlainDate(date) ? dateInWords(date) : dateInWordsOr(undefined)
}
