import { fewestForMedian, isUnfavourable, verdicts } from '@candour/register'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { waitingCurve } from '../../../figures/charts/waiting-curve.ts'
import type { CellView, TableView } from '../../../figures/table-view.ts'
import type { Learning, LearningFigures } from '../../../queries/learning.ts'
import {
  daysSentence,
  learningCaveats,
  medianInCell,
  negativeSentences,
  promiseSentences,
  timeNotes,
  timeSentence,
  usedSentence,
} from '../../../words/learning-words.ts'
import { usersComparedInWords } from '../../../words/lesson-use-words.ts'
import { dateInWords, notKnown } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DownloadsView, LinkView, PageView } from '../../layout/views.ts'
import { inFormat, paths, type Query } from '../../paths.ts'

interface OptionView {
  readonly value: string
  readonly text: string
  readonly isChosen: boolean
}

export interface LearningView extends PageView {
  readonly form: {
    readonly action: string
    readonly programmes: readonly OptionView[]
    readonly from: string
    readonly to: string
  }
  /** What is counted, where not all is. */
  readonly narrowed?: { readonly says: string; readonly all: LinkView }
  readonly time: { readonly says: string; readonly curve: ChartView; readonly notes: readonly string[] }
  readonly promises: readonly string[]
  readonly negatives: { readonly says: readonly string[]; readonly list?: LinkView; readonly missing?: LinkView }
  readonly used: readonly string[]
  readonly byProgramme?: TableView
  readonly leftOut?: string
  readonly byYear?: TableView
  readonly caveats: readonly string[]
  readonly downloads: DownloadsView
}

const unfavourable = verdicts.filter(isUnfavourable)

/** How fast the register learns, as a page. */
export function learningView(learning: Learning, site: Site): LearningView {
  const { asked, programme, time, negatives, programmes, programmesInAll, years } = learning
  const address = paths.learning({ ...asked })
  const narrowed = narrowedBy(learning)
  return {
    frame: frameOf(site, {
      title: programme === undefined ? 'How fast do we learn?' : `How fast do we learn? ${programme}`,
      description:
        'Time from the start of a project to the first lesson that it shared, promises answered on time, negative results published, and lessons that changed later plans; and what these figures cannot say.',
      section: 'lessons',
      breadcrumbs: [{ text: 'Lessons', href: paths.lessons() }, { text: 'How fast do we learn?' }],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'These figures as CSV' }],
    }),
    form: formView(learning),
    ...(narrowed === '' ? {} : { narrowed: { says: narrowed, all: { text: 'All of them', href: paths.learning() } } }),
    time: {
      says: timeSentence(time),
      curve: waitingCurve({
        id: 'time',
        title: timeSentence(time),
        subtitle: 'Share of projects that had shared a lesson, by the time since they started.',
        curve: time.curve,
        watched: time.watched,
        description: [timeSentence(time), ...timeNotes(time)].join(' '),
        caption: `By Kaplan and Meier’s estimator, as of ${dateInWords(site.today)}: a project that has shared none is counted for as long as it has been waited for. A date known to its month or year is its first day. Drawn as far as ${fewestForMedian} projects were left; the table holds all.`,
        csvHref: inFormat(address, 'csv'),
      }),
      notes: [...timeNotes(time), daysSentence(learning.lessons)],
    },
    promises: promiseSentences(learning.promises),
    negatives: {
      says: negativeSentences(negatives),
      ...(negatives.unfavourable === 0 ? {} : { list: { text: 'Read them', href: negativesAt(learning) } }),
      ...(asked.programme === undefined
        ? {}
        : { missing: { text: 'Are there fewer than there must be?', href: paths.missingNegatives(asked.programme) } }),
    },
    used: [
      usedSentence(learning.used, learning.lessons.told),
      // Of all projects together: no programme has enough for itself.
      ...(narrowed === '' ? usersComparedInWords(learning.compared) : []),
    ],
    ...(programmes.length === 0 ? {} : { byProgramme: programmeTable(learning) }),
    ...(programmesInAll <= programmes.filter(({ key }) => key !== undefined).length
      ? {}
      : {
          leftOut: `The ${programmes.length.toLocaleString('en-GB')} with most projects of ${programmesInAll.toLocaleString('en-GB')}; the file holds all.`,
        }),
    ...(years.length === 0 ? {} : { byYear: yearTable(learning) }),
    caveats: learningCaveats,
    downloads: {
      links: [
        { text: 'These figures as CSV', href: inFormat(address, 'csv') },
        { text: 'JSON', href: inFormat(address, 'json') },
      ],
    },
  }
}

function narrowedBy({ programme, asked: { from, to } }: Learning): string {
  const years =
    from !== undefined && to !== undefined
      ? from === to
        ? `the year ${from}`
        : `the years ${from} to ${to}`
      : from !== undefined
        ? `the years from ${from} on`
        : to !== undefined
          ? `the years to ${to}`
          : ''
  if (programme === undefined) return years === '' ? '' : `Only ${years}.`
  return years === '' ? `Only ${programme}.` : `Only ${programme}, ${years}.`
}

function formView({ asked, programme, programmes }: Learning): LearningView['form'] {
  const chosen = asked.programme ?? ''
  const named = programmes.flatMap(({ key, name }) => (key === undefined ? [] : [{ value: key, text: name ?? key }]))
  const own = programme === undefined ? [] : [{ value: chosen, text: programme }]
  return {
    action: paths.learning(),
    programmes: [{ value: '', text: 'All programmes, and projects outside any' }, ...own, ...named].map((option) => ({
      ...option,
      isChosen: option.value === chosen,
    })),
    from: String(asked.from ?? ''),
    to: String(asked.to ?? ''),
  }
}

/** The list of projects with an unfavourable result: of one year, or of every year that is asked for and has a project. */
function negativesAt({ asked: { programme, from, to }, years }: Learning, only: Query = {}): string {
  const isNarrow = from !== undefined || to !== undefined
  const year = isNarrow ? years.flatMap(({ key }) => key ?? []) : undefined
  return paths.projects({ verdict: unfavourable, programme, year, ...only })
}

interface ColumnOf {
  readonly text: string
  readonly isNumber?: boolean
  cell(row: LearningFigures, list: string | undefined): CellView
}

const counting = (text: string, of: (row: LearningFigures) => number): ColumnOf => ({
  text,
  isNumber: true,
  cell: (row) => ({ text: of(row).toLocaleString('en-GB') }),
})

/** What is told of each programme and year; of promises and plans only where any are on record. */
function columnsFor({ promises, used }: Learning): readonly ColumnOf[] {
  return [
    counting('Projects', ({ time }) => time.projects),
    counting('Shared a lesson', ({ time }) => time.told),
    { text: 'Months until half had (95% interval)', cell: ({ time }) => ({ text: medianInCell(time) }) },
    ...(promises.due === 0
      ? []
      : [
          counting('Promises due', (row) => row.promises.due),
          counting('Answered on time', (row) => row.promises.onTime),
          counting('Answered late', (row) => row.promises.late),
          counting('Silent', (row) => row.promises.silent),
        ]),
    {
      text: 'Unfavourable results',
      isNumber: true,
      cell: ({ negatives: { unfavourable: count } }, list) => ({
        text: count.toLocaleString('en-GB'),
        ...(count === 0 || list === undefined ? {} : { href: list }),
      }),
    },
    counting('Published as such', ({ negatives }) => negatives.fates.published_as_such),
    ...(used.plans === 0 ? [] : [counting('Plans that lessons changed', (row) => row.used.plans)]),
  ]
}

function programmeTable(learning: Learning): TableView {
  const { asked, programmes } = learning
  const columns = columnsFor(learning)
  return {
    caption: 'By programme',
    columns: [{ text: 'Programme' }, ...columns.map(headOf)],
    rows: programmes.map((row) => {
      const { key, name } = row
      const own: Query = { ...asked, programme: key }
      const list = key === undefined ? undefined : negativesAt(learning, { programme: key })
      return [
        key === undefined
          ? { text: 'No programme, or told in confidence' }
          : { text: name ?? key, href: paths.learning(own) },
        ...columns.map(({ cell }) => cell(row, list)),
      ]
    }),
  }
}

function yearTable(learning: Learning): TableView {
  const { years } = learning
  const columns = columnsFor(learning)
  return {
    caption:
      'By year: of projects and their results that in which the project started, of promises that in which they were due, of plans that of their answer',
    columns: [{ text: 'Year' }, ...columns.map(headOf)],
    rows: years.map((row) => [
      { text: row.key ?? notKnown },
      ...columns.map(({ cell }) =>
        cell(row, row.key === undefined ? undefined : negativesAt(learning, { year: row.key })),
      ),
    ]),
  }
}

const headOf = ({ text, isNumber }: ColumnOf) => ({ text, ...(isNumber === undefined ? {} : { isNumber }) })
