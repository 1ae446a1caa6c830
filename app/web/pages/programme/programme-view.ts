import { missingResultsOf, type PlainDate, portfolioOf, screeningOf, usuallyAssumed } from '@candour/register'
import { causeBars } from '../../../figures/charts/cause-bars.ts'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { funnelChart } from '../../../figures/charts/funnel-chart.ts'
import type { TableView } from '../../../figures/table-view.ts'
import { funnelGround, type ProgrammeDossier } from '../../../queries/dossiers.ts'
import { levelCountsOf } from '../../../queries/verdict-levels.ts'
import { outcomeInWords } from '../../../words/code-words.ts'
import { funnelCaveat } from '../../../words/funnel-words.ts'
import { changedPlansInWords } from '../../../words/lesson-use-words.ts'
import { missingInWords } from '../../../words/missing-words.ts'
import { screeningInWords } from '../../../words/screening-words.ts'
import { heardInWords } from '../../../words/voice-words.ts'
import { counted, dateInWords, dateInWordsOr, periodInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { sourceViews } from '../../layout/source-view.ts'
import { type StrengthView, strengthView } from '../../layout/strength-view.ts'
import type { DownloadsView, LinkView, PageView, SourceView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { resultsLink } from '../../results-table.ts'
import { programmeDataset } from '../../structured-data/programme-dataset.ts'
import { causeCounts } from '../lessons/cause-counts.ts'
import { type OwedView, owedView } from './owed-view.ts'
import { addressOf, type PartView, partView } from './part-view.ts'
import type { FunnelPart } from './programme-question.ts'
import { type SpendingView, spendingView } from './spending-view.ts'
import { middleTime, reportTimeInWords, reportTimes } from './time-to-report.ts'

export interface ProgrammeView extends PageView {
  readonly facts: string
  readonly summary?: string
  readonly funnel: ChartView
  readonly part?: PartView
  /** Whether there are fewer unfavourable results than there must be, under what is usually assumed. */
  readonly missing: { readonly says: readonly string[]; readonly link: LinkView }
  /** Whether risk went with being declined, where applications are on record. */
  readonly screening?: { readonly says: string; readonly link: LinkView }
  readonly rounds: readonly LinkView[]
  readonly strength: StrengthView
  /** The evidence on each outcome that its projects tell of. */
  readonly evidence: readonly LinkView[]
  readonly time: { readonly says: string; readonly table?: TableView }
  readonly learning: LinkView
  readonly owed: OwedView
  readonly causes: ChartView
  readonly causesSay: string
  /** How many later plans its lessons changed; empty where none. */
  readonly changed: string
  /** Of how many projects an account of children or families is on record, and where those are read. */
  readonly heard: { readonly says: string; readonly link?: LinkView }
  readonly spending: SpendingView
  readonly sources: readonly SourceView[]
  readonly downloads: DownloadsView
}

/** What the page tells of a programme. */
export interface ProgrammeParts {
  readonly dossier: ProgrammeDossier
  /** The part of the funnel that was opened. */
  readonly part: FunnelPart | undefined
  /** The instant of the newest entry of the programme or its projects. */
  readonly changedAt: string | undefined
}

/** A programme's page: where the failures went comes first; a part that was opened follows it. */
export function programmeView(
  { dossier, part, changedAt }: ProgrammeParts,
  site: Site,
  today: PlainDate,
): ProgrammeView {
  const { funnel, projects, lessons } = dossier
  const programme = dossier.programme
  const address = paths.programme(programme.id)
  const asOf = `From ${counted(projects.length, 'project')} on record, as of ${dateInWords(today)}.`
  const strength = strengthView(levelCountsOf(projects), {
    id: 'by-strength',
    what: 'project',
    sample: { largest: { name: programme.name, count: projects.length } },
    asOf: today,
    hrefOf: (verdict, levels) => paths.projects({ programme: programme.id, verdict, design_level: levels }),
    csvHref: inFormat(address, 'csv'),
  })
  const causes = causeCounts(lessons)
  return {
    frame: frameOf(site, {
      title: programme.name,
      documentTitle: `${programme.name}: a programme`,
      description: `Where did the failures go? ${programme.name}: ${counted(projects.length, 'project')}. ${strength.chart.title}.`,
      section: 'programmes',
      breadcrumbs: [{ text: 'Programmes', href: paths.programmes() }, { text: programme.name }],
      alternates: [
        {
          href: paths.projectsFeed({ programme: programme.id }),
          type: 'application/atom+xml',
          title: 'New and changed verdicts',
        },
        { href: inFormat(address, 'csv'), type: 'text/csv', title: 'Projects of this programme as CSV' },
        {
          href: paths.apiRecord('programmes', programme.id),
          type: 'application/json',
          title: 'This programme as JSON',
        },
      ],
      tellsOf: [programmeDataset(site, dossier.programme, { counted: asOf, sample: strength.sample, changedAt })],
    }),
    facts: `${programme.funder} · ${periodInWords(programme.started, programme.ended)} · ${counted(projects.length, 'project')} on record`,
    ...(programme.summary === undefined ? {} : { summary: programme.summary }),
    funnel: funnelChart({
      id: 'funnel',
      subtitle: `Projects of ${programme.name}, from application to answer. Each part opens its list.`,
      funnel,
      caption: `${asOf} ${funnelCaveat(funnelGround(dossier))}`,
      hrefs: {
        stage: (stage, answer) => `${addressOf(programme.id, { kind: 'stage', stage, answer })}#part`,
        verdict: (verdict) => paths.projects({ programme: programme.id, verdict }),
        fate: (fate) => `${addressOf(programme.id, { kind: 'fate', fate })}#part`,
      },
      csvHref: inFormat(address, 'csv'),
    }),
    ...(part === undefined ? {} : { part: partView(dossier, part) }),
    missing: {
      says: missingInWords(missingResultsOf(portfolioOf(dossier.verdicts), usuallyAssumed)),
      link: {
        text: 'What is assumed, what each project could show, and how results are lost',
        href: paths.missingNegatives(programme.id),
      },
    },
    ...(dossier.applications.length === 0
      ? {}
      : {
          screening: {
            says: screeningInWords(screeningOf(dossier.applications))[0] ?? '',
            link: { text: 'Risk, potential and what was decided', href: paths.screening(programme.id) },
          },
        }),
    rounds: dossier.rounds.map(({ id, name }) => ({ text: name, href: paths.round(id) })),
    strength,
    evidence: dossier.outcomes.map(({ value }) => ({ text: outcomeInWords(value), href: paths.evidenceOf(value) })),
    time: timeView(dossier),
    learning: { text: 'How fast does it learn?', href: paths.learning({ programme: programme.id }) },
    owed: owedView(programme, dossier.verdicts),
    causes: causeBars({
      id: 'causes',
      title: causesTitle(causes),
      subtitle: 'Lessons that name a cause; one lesson may name several. Each cause opens its page.',
      causes: causes.map(({ cause, lessons: own }) => ({
        label: cause.label,
        count: own.length,
        href: paths.cause(cause.code),
      })),
      caption: `From ${counted(lessons.length, 'lesson')} told of this programme’s projects, as of ${dateInWords(today)}. Lessons told in confidence are left out here, because a programme would narrow down who told them.`,
    }),
    causesSay: `${counted(lessons.filter((lesson) => (lesson.causes ?? []).length === 0).length, 'lesson names', 'lessons name')} no cause: ${lessons.length === 0 ? 'none has been told yet.' : 'they tell what helped, or what to do, without saying what went wrong.'}`,
    changed: changedPlansInWords(dossier.used.plans),
    heard: {
      says: heardInWords(dossier.heard, projects.length),
      ...(dossier.heard === 0
        ? {}
        : { link: { text: 'What they said', href: paths.voices({ programme: programme.id }) } }),
    },
    spending: spendingView(projects),
    sources: sourceViews(programme.source_urls),
    downloads: {
      links: [
        resultsLink(address),
        { text: 'Projects as CSV', href: inFormat(address, 'csv'), says: 'one row for each project, with its verdict' },
        {
          text: 'Feed',
          href: paths.projectsFeed({ programme: programme.id }),
          says: 'new and changed verdicts, for a feed reader',
        },
        { text: 'Programme as JSON', href: paths.apiRecord('programmes', programme.id), says: 'the whole record' },
        {
          text: 'Funnel as JSON',
          href: `${paths.apiRecord('programmes', programme.id)}/funnel`,
          says: 'counts and ids of every part',
        },
      ],
    },
  }
}

function causesTitle(causes: ReturnType<typeof causeCounts>): string {
  const [first] = causes
  if (first === undefined) return 'No cause is on record yet'
  const same = causes.filter(({ lessons }) => lessons.length === first.lessons.length)
  return same.length > 1
    ? `${counted(same.length, 'cause')} are told most often, ${counted(first.lessons.length, 'time')} each`
    : `Named most often: ${first.cause.label.toLowerCase()}`
}

function timeView({ projects }: ProgrammeDossier): ProgrammeView['time'] {
  const all = projects.map(({ project }) => project)
  const times = reportTimes(all)
  const published = all.filter((project) => project.report_published !== undefined).length
  const ended = all.filter((project) => project.ended !== undefined).length
  const known = `A published report is dated for ${published.toLocaleString('en-GB')} of ${counted(all.length, 'project')}, an end for ${ended.toLocaleString('en-GB')}, and both for ${times.length.toLocaleString('en-GB')}.`
  if (times.length === 0) return { says: `${known} So nothing can be said of how long reports took.` }
  const middle = middleTime(times)
  const says =
    middle === undefined
      ? `${known} That is too few to speak of a usual time.`
      : `${known} Half of these took ${reportTimeInWords({ least: middle, most: middle })} or less.`
  return {
    says,
    table: {
      caption: 'From a project’s end to its report, quickest first',
      columns: [{ text: 'Project' }, { text: 'Ended' }, { text: 'Report' }, { text: 'Time between' }],
      rows: times.map(({ project, ...range }) => [
        { text: project.name, href: paths.project(project.id) },
        { text: dateInWordsOr(project.ended) },
        { text: dateInWordsOr(project.report_published) },
        { text: reportTimeInWords(range) },
      ]),
    },
  }
}
