import type { ScreenedApplication } from '@candour/register'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { screeningChart } from '../../../figures/charts/screening-chart.ts'
import type { TableView } from '../../../figures/table-view.ts'
import type { ScreeningAnswer } from '../../../queries/screening.ts'
import { decisionWords, reasonsInWords } from '../../../words/application-words.ts'
import {
  agreementInWords,
  leftOutInWords,
  oddsInWords,
  readingWords,
  screeningCaveats,
  screeningInWords,
} from '../../../words/screening-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DownloadsView, LinkView, PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'

export interface ScreeningView extends PageView {
  readonly programme: LinkView
  readonly says: readonly string[]
  readonly isComputed: boolean
  readonly chart: ChartView
  readonly leftOut: readonly string[]
  readonly asPromising?: TableView
  readonly agreement: readonly string[]
  readonly caveats: readonly string[]
  readonly unscored?: string
  readonly downloads: DownloadsView
}

/** The screening of one programme as its page. */
export function screeningView(
  { programme, screening, agreement, unscored }: ScreeningAnswer,
  site: Site,
): ScreeningView {
  const address = paths.screening(programme.id)
  const { left, shown } = screening
  const csvHref = inFormat(address, 'csv')
  return {
    frame: frameOf(site, {
      title: 'Was boldness paid for, or punished?',
      documentTitle: `Was boldness paid for, or punished? ${programme.name}`,
      description: `${programme.name}: at equal potential, did risk lower the chance of being funded?`,
      section: 'programmes',
      breadcrumbs: [
        { text: 'Programmes', href: paths.programmes() },
        { text: programme.name, href: paths.programme(programme.id) },
        { text: 'Screening' },
      ],
      alternates: [{ href: csvHref, type: 'text/csv', title: 'Each application that may be shown as CSV' }],
    }),
    programme: { text: programme.name, href: paths.programme(programme.id) },
    says: screeningInWords(screening),
    isComputed: screening.effect.computed,
    chart: screeningChart({
      id: 'screening',
      title: chartTitle(shown),
      subtitle: 'Each application that may be shown, by the risk and the potential that the panel gave it',
      applications: shown,
      description: `${counted(shown.length, 'application')}; the table behind this drawing has each.`,
      caption: `As of ${dateInWords(site.today)}. Scores are the panel’s; none that was told in confidence is drawn.`,
      decisionOf: ({ decision }) => decisionWords[decision],
      hrefOf: ({ project_id: project }) => (project === undefined ? undefined : paths.project(project)),
      csvHref,
    }),
    leftOut: leftOutInWords(left),
    ...(left.asPromising.length === 0 ? {} : { asPromising: asPromisingTable(left.asPromising) }),
    agreement: [agreementInWords('Of risk', agreement.risk), agreementInWords('Of potential', agreement.potential)],
    caveats: screeningCaveats,
    ...(unscored === 0
      ? {}
      : {
          unscored: `Of ${counted(unscored, 'more decided application')} the panel’s scores are not on record: what is said here may not hold of ${unscored === 1 ? 'it' : 'them'}.`,
        }),
    downloads: {
      links: [
        { text: 'Applications as CSV', href: csvHref },
        { text: 'JSON', href: paths.apiScreening(programme.id) },
        { text: 'All programmes', href: paths.screenings() },
      ],
    },
  }
}

function chartTitle(shown: readonly ScreenedApplication[]): string {
  const funded = shown.filter(({ decision }) => decision === 'funded').length
  return `${counted(funded, 'application')} funded and ${shown.length - funded} declined, by risk and potential`
}

function asPromisingTable(applications: readonly ScreenedApplication[]): TableView {
  return {
    caption: 'Declined, and thought as promising as the funded one in the middle',
    columns: [
      { text: 'Application' },
      { text: 'Potential', isNumber: true },
      { text: 'Risk', isNumber: true },
      { text: 'Why it was declined' },
    ],
    rows: applications.map(({ title, potential_score: potential, risk_score: risk, reasons }) => [
      { text: title },
      { text: potential.toLocaleString('en-GB') },
      { text: risk.toLocaleString('en-GB') },
      { text: reasonsInWords(reasons) },
    ]),
  }
}

export interface ScreeningsView extends PageView {
  readonly says: string
  readonly table?: TableView
  readonly caveats: readonly string[]
}

/** Every programme's screening side by side. */
export function screeningsView(answers: readonly ScreeningAnswer[], site: Site): ScreeningsView {
  const told = answers.filter(({ screening }) => screening.effect.computed).length
  return {
    frame: frameOf(site, {
      title: 'Was boldness paid for, or punished?',
      description: 'Programme by programme: at equal potential, did risk lower the chance of being funded?',
      section: 'programmes',
      breadcrumbs: [{ text: 'Programmes', href: paths.programmes() }, { text: 'Screening' }],
      alternates: [{ href: inFormat(paths.screenings(), 'csv'), type: 'text/csv', title: 'As CSV' }],
    }),
    says:
      answers.length === 0
        ? 'No programme has decided applications on record. They come in with the table applications of a data package, with the panel’s scores for risk and potential.'
        : `${counted(answers.length, 'programme')} ${answers.length === 1 ? 'has' : 'have'} decided applications on record; of ${told} it can be said whether risk went with being funded. Programmes are not put together: each panel scores by its own measure.`,
    ...(answers.length === 0 ? {} : { table: screeningsTable(answers) }),
    caveats: screeningCaveats,
  }
}

function screeningsTable(answers: readonly ScreeningAnswer[]): TableView {
  return {
    caption: 'Programmes with decided applications, those with most first',
    columns: [
      { text: 'Programme' },
      { text: 'Applications with both scores', isNumber: true },
      { text: 'At equal potential' },
      { text: 'Odds of funding for each point of risk' },
    ],
    rows: answers.map(({ programme, screening: { n, effect } }) => [
      { text: programme.name, href: paths.screening(programme.id) },
      { text: n.toLocaleString('en-GB') },
      { text: effect.computed ? readingWords[effect.risk.reading] : 'Too few to say' },
      { text: effect.computed ? oddsInWords(effect.risk) : 'not told' },
    ]),
  }
}
