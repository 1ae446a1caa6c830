import { hasLottery, type PlainDate, type Shown } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { RoundDossier } from '../../../queries/rounds.ts'
import { decisionWords, reasonsInWords } from '../../../words/application-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { sourceViews } from '../../layout/source-view.ts'
import type { DownloadsView, LinkView, PageView, SourceView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'

interface LotteryView {
  readonly says: readonly string[]
  readonly commitment: string
  readonly source: LinkView
  readonly draws: readonly LinkView[]
}

export interface RoundView extends PageView {
  readonly programme: LinkView
  readonly name: string
  readonly state: string
  /** Where an application is begun, while the round is open. */
  readonly apply?: LinkView
  readonly days: readonly { readonly term: string; readonly says: readonly { readonly text: string }[] }[]
  readonly criteria: readonly string[]
  readonly lottery?: LotteryView
  readonly applications?: TableView
  readonly noApplication: string
  readonly sources: readonly SourceView[]
  readonly downloads: DownloadsView
}

/** A round as its page. */
export function roundView({ round, programme, applications, draws }: RoundDossier, site: Site): RoundView {
  const address = paths.round(round.id)
  const of = { text: programme?.name ?? round.programme_id, href: paths.programme(round.programme_id) }
  return {
    frame: frameOf(site, {
      title: round.name,
      documentTitle: `${round.name} (round ${round.id})`,
      description: `A round of ${of.text}, open from ${dateInWords(round.opens_on)} to ${dateInWords(round.closes_on)}.`,
      section: 'programmes',
      breadcrumbs: [{ text: 'Programmes', href: paths.programmes() }, of, { text: round.name }],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'Its applications as CSV' }],
    }),
    programme: of,
    name: round.name,
    state: stateInWords(round, site.today),
    ...(site.hasAccounts && round.opens_on <= site.today && site.today <= round.closes_on
      ? { apply: { text: 'Apply to it', href: paths.journey('apply', { about: round.programme_id }) } }
      : {}),
    days: [
      { term: 'Opens', says: [{ text: dateInWords(round.opens_on) }] },
      { term: 'Closes', says: [{ text: `${dateInWords(round.closes_on)}, at the end of the day` }] },
      { term: 'Applicants are told by', says: round.decides_on ? [{ text: dateInWords(round.decides_on) }] : [] },
    ],
    criteria: round.criteria?.split(/\n+/) ?? [],
    ...lotteryView(round, draws),
    ...(applications.length === 0 ? {} : { applications: applicationTable(applications) }),
    noApplication: 'No application to this round is on record yet.',
    sources: sourceViews(round.source_urls),
    downloads: {
      links: [
        { text: 'Applications as CSV', href: inFormat(address, 'csv') },
        { text: 'JSON', href: paths.apiRecord('rounds', round.id) },
      ],
    },
  }
}

/** Where a round stands on a day. */
export function stateInWords({ opens_on: opens, closes_on: closes }: Shown<'round'>, today: PlainDate): string {
  if (today < opens) return `Opens on ${dateInWords(opens)}`
  return today <= closes ? `Open until ${dateInWords(closes)}` : `Closed on ${dateInWords(closes)}`
}

function lotteryView(round: Shown<'round'>, draws: RoundDossier['draws']): { readonly lottery?: LotteryView } {
  const { lottery_commitment: commitment, lottery_value: value, lottery_value_address: where } = round
  const known = round.lottery_value_known_on
  if (!hasLottery(round) || commitment === undefined || where === undefined || known === undefined) return {}
  return {
    lottery: {
      says: [
        'Applications above a line and below the sure ones are drawn: nobody chooses among them.',
        `What decides is a secret that was committed to before the round opened, the list of those in the draw, and a value that nobody can know before ${dateInWords(known)}: ${value}.`,
      ],
      commitment,
      source: { text: 'Where that value is read', href: where },
      draws: draws.map(({ id }) => ({ text: 'The draw, step by step', href: paths.draw(id) })),
    },
  }
}

function applicationTable(applications: RoundDossier['applications']): TableView {
  return {
    caption: `${counted(applications.length, 'application')} on record; those told in confidence have no name here`,
    columns: [{ text: 'Application' }, { text: 'Decision' }, { text: 'Reasons' }],
    rows: applications.map(({ title, decision, reasons, project_id: project }) => [
      { text: title, ...(project === undefined ? {} : { href: paths.project(project) }) },
      { text: decisionWords[decision] },
      { text: decision === 'pending' ? 'none yet' : reasonsInWords(reasons) },
    ]),
  }
}
