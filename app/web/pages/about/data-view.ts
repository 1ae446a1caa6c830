import { allKinds, type PlainDate } from '@candour/register'
import type { AboutRegister } from '../../../queries/about-register.ts'
import { counted } from '../../../words/wording.ts'
import { notHopedFor } from '../../feeds/projects-feed.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { LinkView, PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'
import { registerDataset } from '../../structured-data/dataset.ts'
import { holdsInWords, sampleInWords } from './holds-words.ts'

export interface DataView extends PageView {
  readonly holds: string
  readonly covers: readonly { readonly what: string; readonly known: string; readonly share: string }[]
  readonly lacks: readonly string[]
  readonly hasStarter: boolean
  readonly feeds: readonly LinkView[]
  readonly tables: readonly {
    readonly name: string
    readonly title: string
    readonly records: string
    readonly csv: string
    readonly json: string
  }[]
}

/** What the data cover and lack: every number is counted from the register on the day. */
export function dataView(about: AboutRegister, site: Site, today: PlainDate, changedAt?: string): DataView {
  const { counts, coverage, starterEntries } = about
  const holds = holdsInWords(about, today)
  const lacks = lacksOf(about)
  return {
    frame: frameOf(site, {
      title: 'About the data',
      description: 'What this register covers, what it lacks, how to correct it, and its tables to download.',
      section: 'about',
      breadcrumbs: [{ text: 'About', href: paths.about() }, { text: 'The data' }],
      tellsOf: [registerDataset(site, [holds, sampleInWords(about), ...lacks], changedAt)],
    }),
    holds,
    covers: coversOf(coverage),
    lacks,
    hasStarter: starterEntries > 0,
    feeds: [
      { text: 'New: not what was hoped', href: paths.projectsFeed({ verdict: notHopedFor }) },
      { text: 'Every project, with its verdict', href: paths.projectsFeed() },
      { text: 'Every lesson, and which changed a plan', href: paths.lessonsFeed() },
      { text: 'Promises that fell silent, or were answered late', href: paths.silenceFeed() },
      { text: 'Every new and changed record', href: paths.feed() },
    ],
    tables: allKinds.map(({ kind, table, title }) => ({
      name: table,
      title,
      records: (counts.get(kind) ?? 0).toLocaleString('en-GB'),
      csv: paths.apiList(table, { format: 'csv' }),
      json: paths.apiList(table),
    })),
  }
}

function coversOf(coverage: AboutRegister['coverage']): DataView['covers'] {
  const row = (what: string, known: number, of: number) => ({
    what,
    known: `${known.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`,
    share: of === 0 ? 'nothing to count' : `${Math.round((100 * known) / of)}%`,
  })
  const { projects, findings } = coverage
  return [
    row('Projects with a place', coverage.placed, projects),
    row('Projects with a start date', coverage.started, projects),
    row('Projects with an end date', coverage.ended, projects),
    row('Projects with the sum granted', coverage.funded, projects),
    row('Projects with a known design of evaluation', coverage.designed, projects),
    row('Projects with a dated report', coverage.reported, projects),
    row('Projects with a promise on record', coverage.registered, projects),
    row('Findings with a number', coverage.estimates, findings),
    row('Findings with an interval', coverage.intervals, findings),
    row('Findings with a source', coverage.sources, findings),
  ]
}

function lacksOf({ counts, coverage, verdicts }: AboutRegister): readonly string[] {
  const unread = verdicts.get('undated') ?? 0
  const none = (kind: 'application' | 'outcome' | 'condition' | 'series') => (counts.get(kind) ?? 0) === 0
  return [
    ...(unread > 0
      ? [`No report has been read of ${counted(unread, 'project')}. That is a gap here, and says nothing of them.`]
      : []),
    ...(none('application')
      ? ['No application is on record, so nobody can see here what programmes turned down.']
      : []),
    ...(none('outcome')
      ? ['No outcome was registered beforehand, so every verdict is made from what was reported, and marked so.']
      : []),
    ...(none('condition') ? ['No condition of success has been rated, so conditions are not compared.'] : []),
    ...(none('series') ? ['No monthly counts of a pilot are on record.'] : []),
    ...(coverage.findings > 0 && coverage.intervals < coverage.findings
      ? [
          `${counted(coverage.findings - coverage.intervals, 'finding has', 'findings have')} no interval on record: what the page that was read says of them stands here, marked as reported.`,
        ]
      : []),
  ]
}
