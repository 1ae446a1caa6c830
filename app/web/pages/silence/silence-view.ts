import { dayInLondon, defaultGraceDays, groupedBy, isPlainDate } from '@candour/register'
import type { CellView, TableView } from '../../../figures/table-view.ts'
import type { OwedRow, Silence } from '../../../queries/silence.ts'
import { counted, dateInWords, dateInWordsOr } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { tellLink } from '../../layout/tell-link.ts'
import type { DownloadsView, EmptyView, KeyFigureView, PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'

export interface SilenceView extends PageView {
  readonly figures: readonly KeyFigureView[]
  readonly groups: readonly { readonly name: string; readonly href?: string; readonly table: TableView }[]
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

/** Rows of one table on the page; the CSV has all. */
export const rowsShown = 200

/** Who owes which promise since when; what changed since a day; what silence means and what it does not. */
export function silenceView(silence: Silence, site: Site): SilenceView {
  const { silent, since, newlySilent, newlyAnswered, coming, unread, projects, today } = silence
  const address = paths.silence()
  return {
    frame: frameOf(site, {
      title,
      description: `Promised answers that are past their date: ${counted(silent.length, 'promise')}. What silence means here, and what it does not.`,
      section: 'silence',
      alternates: [
        { href: paths.silenceFeed(), type: 'application/atom+xml', title: 'Changes of silence' },
        { href: inFormat(address, 'csv'), type: 'text/csv', title: 'Silent promises as CSV' },
      ],
    }),
    figures: [
      {
        number: silent.length.toLocaleString('en-GB'),
        says: silent.length === 1 ? 'promise past its date and unanswered' : 'promises past their date and unanswered',
      },
      { number: newlyAnswered.length.toLocaleString('en-GB'), says: `answered late since ${dateInWords(since)}` },
      {
        number: coming.length.toLocaleString('en-GB'),
        says: `${coming.length === 1 ? 'promise' : 'promises'} whose answer is still to come`,
      },
    ],
    groups: groupsOf(silent),
    ...(silent.length > 0 ? {} : { empty: emptyOf(silence, site) }),
    unread: `Apart from that, no report has been read of ${counted(unread, 'project')} of ${projects.toLocaleString('en-GB')}, and nothing on record says when one would be due. That is a gap in what this register knows. It is not silence, and it is not counted as silence anywhere.`,
    since: { iso: since, words: dateInWords(since), latest: today },
    newlySilent:
      newlySilent.length === 0 ? undefined : owedTable(newlySilent, `Fell silent after ${dateInWords(since)}`),
    newlyAnswered:
      newlyAnswered.length === 0
        ? undefined
        : answeredTable(newlyAnswered, `Answered after ${dateInWords(since)}, having been silent`),
    noNewlySilent: `No promise has fallen silent since ${dateInWords(since)}.`,
    noNewlyAnswered: `No promise that was silent has been answered since ${dateInWords(since)}.`,
    ...(coming.length === 0 ? {} : { coming: comingTable(coming) }),
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

function groupsOf(rows: readonly OwedRow[]): SilenceView['groups'] {
  return [...groupedBy(rows, (row) => row.programme_id)].map(([programme, own]) => {
    const name = own[0]?.programme_name ?? 'Outside any programme'
    return {
      name,
      ...(programme === null ? {} : { href: paths.programme(programme) }),
      table: owedTable(own, `${name}: ${counted(own.length, 'promise')}, newest silence first`),
    }
  })
}

const owedTable = (rows: readonly OwedRow[], caption: string) =>
  promiseTable(rows, caption, ['Was due', 'Silent since'], (row) => ({
    text: dateText(row.silent_from),
    verdict: 'silent',
  }))

const answeredTable = (rows: readonly OwedRow[], caption: string) =>
  promiseTable(rows, caption, ['Was due', 'Answered here'], ({ answered_at: at }) => ({
    text: at === null ? 'not known' : dateInWords(dayInLondon(at)),
  }))

const comingTable = (rows: readonly OwedRow[]) =>
  promiseTable(rows, 'Answers still to come, soonest first', ['Due', 'Silent from'], (row) => ({
    text: `${dateText(row.silent_from)}, if nothing is told`,
  }))

/** Promises with two dates: when they were due, and what then came or is to come. */
function promiseTable(
  rows: readonly OwedRow[],
  caption: string,
  [due, then]: readonly [due: string, then: string],
  thenCell: (row: OwedRow) => CellView,
): TableView {
  return {
    caption: cutCaption(caption, rows),
    columns: ['Promise', 'Project', due, then, 'By rule'].map((text) => ({ text })),
    rows: rows
      .slice(0, rowsShown)
      .map((row) => [
        { text: row.label },
        { text: row.project_name, href: paths.project(row.project_id) },
        { text: dateText(row.due_on) },
        thenCell(row),
        ruleCell(row),
      ]),
  }
}

function cutCaption(caption: string, rows: readonly OwedRow[]): string {
  return rows.length > rowsShown
    ? `${caption} (the first ${rowsShown} of ${rows.length.toLocaleString('en-GB')}; the CSV has all)`
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
