import { hasLottery, isDrawn } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import { type PanelApplication, type PanelDossier, panelDossier } from '../../../queries/panel.ts'
import { decisionWords } from '../../../words/application-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { LinkView, PageView } from '../../layout/views.ts'
import type { AskingPage } from '../../page.ts'
import { paths } from '../../paths.ts'

interface PanelApplicationView {
  readonly title: string
  readonly says: string
  readonly links: readonly LinkView[]
}

interface PanelPageView extends PageView {
  readonly programme: LinkView
  readonly says: string
  readonly open: readonly PanelApplicationView[]
  readonly decided?: TableView
  readonly rounds: readonly {
    readonly name: string
    readonly href: string
    readonly draw?: LinkView
    readonly says: string
  }[]
}

/** What the panel of a programme has before it: what is to be scored and decided. For those who sit on it alone. */
export const panelPage: AskingPage = {
  address: '/panels/:id',
  audience: 'oneself',
  freshness: 'never',
  isListed: false,
  async show({ site, params, who }, reader) {
    const id = params.id ?? ''
    const dossier = who === undefined ? undefined : await panelDossier(reader, who, id)
    // Whoever is not on it is told no more than of a panel that is not there.
    if (dossier === undefined) return { kind: 'missing', what: 'panel', id }
    return { kind: 'page', template: 'pages/panel/panel.njk', view: panelView(dossier, site) }
  },
}

function panelView({ programme, applications, rounds, draws }: PanelDossier, site: Site): PanelPageView {
  const pending = applications.filter(({ application }) => application.decision === 'pending')
  const decided = applications.filter(({ application }) => application.decision !== 'pending')
  const left = pending.filter(({ mayScore, own }) => mayScore && own === undefined).length
  return {
    frame: frameOf(site, {
      title: 'The panel',
      documentTitle: `The panel of ${programme.name}`,
      breadcrumbs: [
        { text: 'Your work', href: paths.write() },
        { text: programme.name, href: paths.programme(programme.id) },
        { text: 'The panel' },
      ],
    }),
    programme: { text: programme.name, href: paths.programme(programme.id) },
    says:
      pending.length === 0
        ? 'Nothing is waiting for the panel.'
        : `${counted(pending.length, 'application')} ${pending.length === 1 ? 'is' : 'are'} undecided; ${left === 0 ? 'you have scored all that you may' : `${counted(left, 'application')} ${left === 1 ? 'waits' : 'wait'} for your score`}.`,
    open: pending
      .toSorted(
        (a, b) =>
          Number(b.mayScore && !b.own) - Number(a.mayScore && !a.own) ||
          a.application.id.localeCompare(b.application.id),
      )
      .map(applicationView),
    ...(decided.length === 0 ? {} : { decided: decidedTable(decided) }),
    rounds: rounds.filter(hasLottery).map((round) => {
      const drawn = draws.find(({ round_id: of }) => of === round.id)
      const { lottery_value_known_on: known = round.closes_on } = round
      const isListNow = drawn === undefined && site.today > round.closes_on && site.today < known
      const isDrawNow = drawn !== undefined && !isDrawn(drawn) && site.today >= known
      const says =
        drawn !== undefined && isDrawn(drawn)
          ? 'Drawn.'
          : drawn !== undefined
            ? `Its list is published. It can be drawn from ${dateInWords(known)} on.`
            : site.today >= known
              ? `No list was published before ${dateInWords(known)}, so nothing can be drawn.`
              : `Its list is published after ${dateInWords(round.closes_on)} and before ${dateInWords(known)}.`
      return {
        name: round.name,
        href: drawn === undefined ? paths.round(round.id) : paths.draw(drawn.id),
        says,
        ...(isListNow || isDrawNow
          ? {
              draw: {
                text: isListNow ? 'Publish the list' : 'Draw',
                href: paths.journey('draw', { about: round.id }),
              },
            }
          : {}),
      }
    }),
  }
}

function applicationView(one: PanelApplication): PanelApplicationView {
  const { application, own, isOpen, all, mayScore, mayDecide, round } = one
  const about = { about: application.id }
  const mine = own === undefined ? undefined : `You gave risk ${own.risk}, potential ${own.potential}.`
  const others =
    all !== undefined && isOpen
      ? `The panel gave, on average of ${counted(all.seats, 'seat')}, risk ${all.risk.toFixed(1)}, potential ${all.potential.toFixed(1)}.`
      : mayScore
        ? 'What others gave is shown once all have scored.'
        : mayDecide
          ? 'Not all seats have scored it.'
          : 'It comes from your own organisation, so you neither score nor decide it.'
  return {
    title: application.title,
    says: [round?.name, application.applicant, mine, others].filter((part) => part !== undefined).join(' · '),
    links: [
      ...(mayScore
        ? [{ text: own === undefined ? 'Score it' : 'Change your score', href: paths.journey('score', about) }]
        : []),
      ...(mayDecide ? [{ text: 'Decide it', href: paths.journey('decide', about) }] : []),
    ],
  }
}

function decidedTable(decided: readonly PanelApplication[]): TableView {
  return {
    caption: `${counted(decided.length, 'application')} decided`,
    columns: [
      { text: 'Application' },
      { text: 'Decision' },
      { text: 'Risk', isNumber: true },
      { text: 'Potential', isNumber: true },
    ],
    rows: decided.map(({ application, all }) => [
      { text: application.title },
      { text: decisionWords[application.decision] },
      { text: all?.risk.toFixed(1) ?? 'not scored here' },
      { text: all?.potential.toFixed(1) ?? 'not scored here' },
    ]),
  }
}
