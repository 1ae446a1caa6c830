import type { PlainDate } from '@candour/register'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { intervalsChart } from '../../../figures/charts/intervals-chart.ts'
import type { ClaimNeighbours } from '../../../queries/claims.ts'
import { attemptsPerPage, type ModelDossier } from '../../../queries/dossiers.ts'
import { placesFrom } from '../../../queries/tried-places.ts'
import { outcomeInWords, practiceAreaWords } from '../../../words/code-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { type ClaimRowView, claimRowView } from '../../layout/claim-view.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { type LessonCardView, lessonCardView } from '../../layout/lesson-view.ts'
import { sourceViews } from '../../layout/source-view.ts'
import { type StrengthView, strengthView } from '../../layout/strength-view.ts'
import type { DownloadsView, LinkView, PageView, PaginationView, SourceView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { resultsAsCsv, resultsLink } from '../../results-table.ts'
import { claimReviews } from '../../structured-data/claim-review.ts'
import { type SpreadView, spreadView } from '../places/spread-view.ts'
import { paginationView } from '../search/pagination-view.ts'
import { type AttemptView, attemptView, intervalRowsOfAttempts } from './attempt-view.ts'

export interface ModelView extends PageView {
  readonly summary?: string
  readonly facts: string
  readonly strength: StrengthView
  readonly caution: string
  /** The evidence on each outcome that its attempts tell of. */
  readonly evidence: readonly LinkView[]
  readonly attempts: readonly AttemptView[]
  readonly attemptsCaption: string
  /** Where there are more than one page holds. */
  readonly pages?: PaginationView
  readonly intervals?: ChartView
  readonly noIntervals: string
  readonly spread: SpreadView
  readonly spreadPage: LinkView
  /** Where those with an account follow it. */
  readonly follow: string
  readonly lessons: readonly LessonCardView[]
  readonly moreLessons?: LinkView
  readonly claims: readonly ClaimRowView[]
  readonly sources: readonly SourceView[]
  readonly downloads: DownloadsView
}

export interface ModelParts {
  readonly dossier: ModelDossier
  readonly pointedAt: ClaimNeighbours
  /** Page of the attempts, from 1. */
  readonly page: number
}

/** A model's page: every attempt side by side, where it spread, what was learned and claimed. */
export function modelView({ dossier, pointedAt, page }: ModelParts, site: Site, today: PlainDate): ModelView {
  const { sample, attempts, judged, lessons, lessonsInAll, claims, adoptions, outcomes } = dossier
  const model = dossier.model
  const address = paths.model(model.id)
  const strength = strengthView(sample.counts, {
    id: 'by-strength',
    what: 'attempt',
    sample,
    asOf: today,
    hrefOf: (verdict, levels) => paths.projects({ model: model.id, verdict, design_level: levels }),
    csvHref: inFormat(address, 'csv'),
  })
  const places = placesFrom(dossier.everyAttempt, adoptions)
  const byProject = new Map(judged.map((one) => [one.history.project.id, one]))
  const rows = intervalRowsOfAttempts(judged)
  const isInPages = sample.total > attemptsPerPage
  const names = {
    projects: dossier.lessonProjects,
    models: new Map([[model.id, model.name]]),
  }
  return {
    frame: frameOf(site, {
      title: model.name,
      documentTitle: `${model.name}: a model and every attempt at it${page === 1 ? '' : `, page ${page}`}`,
      description: `Every attempt at ${model.name} side by side: ${counted(sample.total, 'attempt')}. ${strength.chart.title}.`,
      section: 'models',
      breadcrumbs: [{ text: 'Models', href: paths.models() }, { text: model.name }],
      alternates: [
        {
          href: paths.projectsFeed({ model: model.id }),
          type: 'application/atom+xml',
          title: 'New and changed verdicts',
        },
        { href: inFormat(address, 'csv'), type: 'text/csv', title: 'Attempts at this model as CSV' },
        { href: paths.apiRecord('models', model.id), type: 'application/json', title: 'This model as JSON' },
      ],
      tellsOf: claimReviews(site, claims),
    }),
    ...(model.summary === undefined ? {} : { summary: model.summary }),
    facts: [
      model.practice_area === undefined ? 'Practice area not known' : practiceAreaWords[model.practice_area],
      counted(sample.total, 'attempt'),
      counted(places.length, 'place'),
    ].join(' · '),
    strength,
    caution:
      'Attempts differ in who they were for, how they were done and how surely they were measured, so these counts are no score of the model: read them beside the strength of each design.',
    evidence: outcomes.map(({ value, count }) => ({
      text: `${outcomeInWords(value)} (${count.toLocaleString('en-GB')})`,
      href: paths.evidenceOf(value, { model: model.id }),
    })),
    attempts: attempts.map((summary) => attemptView(summary, byProject.get(summary.project.id))),
    attemptsCaption: `Every attempt at ${model.name}: ${counted(sample.total, 'attempt')}${isInPages ? ', those that started last first' : ''}`,
    ...(isInPages
      ? {
          pages: paginationView(
            page,
            attemptsPerPage,
            sample.total,
            (other) => paths.model(model.id, other === 1 ? {} : { page: other }),
            'attempt',
          ),
        }
      : {}),
    ...(rows.length === 0
      ? {}
      : {
          intervals: intervalsChart({
            id: 'intervals',
            title: `${counted(rows.length, 'result')} with an interval, from ${counted(judged.filter((one) => intervalRowsOfAttempts([one]).length > 0).length, 'attempt')}${isInPages ? ' of this page' : ''}`,
            rows,
            caption: `Each attempt’s page has the sources. Verdicts as of ${dateInWords(today)}. Results on different measures are set side by side, not added up.`,
            csvHref: resultsAsCsv(address),
          }),
        }),
    noIntervals:
      'No result of these attempts is on record with an interval, so there is nothing to draw: what was read says of each stands in the table.',
    spread: spreadView(model, places, { today }),
    spreadPage: {
      text: 'When it spread, how it stands in each place, and what places like yours found',
      href: paths.modelSpread(model.id),
    },
    follow: paths.modelFollow(model.id),
    lessons: lessons.map((lesson) => lessonCardView(lesson, names)),
    ...(lessonsInAll > lessons.length
      ? {
          moreLessons: {
            text: `All ${lessonsInAll.toLocaleString('en-GB')} lessons of ${model.name}`,
            href: paths.lessons({ model: model.id }),
          },
        }
      : {}),
    claims: claims.map((claim) => claimRowView(claim, pointedAt)),
    sources: sourceViews(model.source_urls),
    downloads: {
      links: [
        resultsLink(address),
        { text: 'Attempts as CSV', href: inFormat(address, 'csv'), says: 'one row for each attempt, with its verdict' },
        {
          text: 'Feed',
          href: paths.projectsFeed({ model: model.id }),
          says: 'new and changed verdicts, for a feed reader',
        },
        { text: 'Lessons as a feed', href: paths.lessonsFeed({ model: model.id }) },
        { text: 'Model as JSON', href: paths.apiRecord('models', model.id), says: 'the whole record' },
      ],
    },
  }
}
