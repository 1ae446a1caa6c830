import { type PlainDate, placeOf, places, uptakeStates, verdictGroups, verdictWords } from '@candour/register'
import { adoptionChart } from '../../../figures/charts/adoption-chart.ts'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import type { CellView, TableView } from '../../../figures/table-view.ts'
import type { PlacedUptake, Spread } from '../../../queries/spread.ts'
import {
  standingSentence,
  uptakeMannerWords,
  uptakeStateWords,
  verdictGroupWords,
} from '../../../words/spread-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DownloadsView, LinkView, PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { type SpreadView as MapView, spreadView as mapView } from '../places/spread-view.ts'

interface ChosenView {
  readonly title: string
  readonly says: readonly string[]
  readonly table?: TableView
}

export interface ModelSpreadView extends PageView {
  readonly model: LinkView
  readonly says: string
  readonly curve: ChartView
  readonly curveSays: readonly string[]
  readonly standing: TableView
  readonly map: MapView
  readonly manners?: TableView
  readonly form: {
    readonly action: string
    readonly options: readonly { readonly value: string; readonly text: string; readonly isChosen: boolean }[]
  }
  readonly chosen?: ChosenView
  readonly downloads: DownloadsView
}

const nameOf = (place: string): string => placeOf(place)?.name ?? place

/** A model's spread as a page. */
export function modelSpreadView(spread: Spread, site: Site, today: PlainDate): ModelSpreadView {
  const { model, curve, chosen } = spread
  const address = paths.modelSpread(model.id, { place: chosen?.place })
  return {
    frame: frameOf(site, {
      title: `How ${model.name} spread`,
      description: `When and where ${model.name} was taken up, how it stands, and with what result: by place, and by how it was taken up.`,
      section: 'models',
      breadcrumbs: [
        { text: 'Models', href: paths.models() },
        { text: model.name, href: paths.model(model.id) },
        { text: 'Spread' },
      ],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'Every time it was taken up as CSV' }],
    }),
    model: { text: model.name, href: paths.model(model.id) },
    says: standingSentence(model.name, spread.standing),
    curve: curveChart(spread, today),
    curveSays: curveNotes(curve),
    standing: standingTable(spread),
    map: mapView(model, spread.places, { today, ...(chosen === undefined ? {} : { here: chosen.place }) }),
    ...mannersTable(spread),
    form: formView(model.id, chosen?.place),
    ...(chosen === undefined ? {} : { chosen: chosenView(model.name, chosen) }),
    downloads: {
      links: [
        { text: 'Every time it was taken up as CSV', href: inFormat(address, 'csv') },
        { text: 'All of it as JSON', href: inFormat(address, 'json') },
      ],
    },
  }
}

function curveChart({ model, curve: { years } }: Spread, today: PlainDate): ChartView {
  const last = years.at(-1)
  const all = last === undefined ? 0 : uptakeStates.reduce((sum, state) => sum + last.standing[state], 0)
  return adoptionChart({
    id: 'curve',
    title:
      last === undefined
        ? `Nothing says when ${model.name} was taken up`
        : `At least ${counted(all, 'place')} had taken up ${model.name} by ${last.year}`,
    subtitle: 'Places by the end of each year, each counted once, in its first; parted by how it stands with them now.',
    years,
    nameOf,
    caption: `From attempts and adoptions on record, as of ${dateInWords(today)}. When a place gave it up is seldom on record, so a column shows how it stands now, not then.`,
    csvHref: inFormat(paths.modelSpread(model.id), 'csv'),
  })
}

function curveNotes({ undated, planned }: Spread['curve']): readonly string[] {
  return [
    ...(undated.length === 0
      ? []
      : [
          `Of ${counted(undated.length, 'place')} no year is on record, so the curve lacks them: ${undated.map(nameOf).join(', ')}.`,
        ]),
    ...(planned.length === 0
      ? []
      : [
          `${counted(planned.length, 'place is', 'places are')} on record as planning it, and in no column: ${planned.map(nameOf).join(', ')}.`,
        ]),
    'Places tell of what they take up more readily than of what they give up: what has no word of an end may have ended.',
  ]
}

function standingTable({ standing }: Spread): TableView {
  return {
    caption: 'How it stands with each place',
    columns: [{ text: 'State' }, { text: 'Places', isNumber: true }, { text: 'Which' }],
    rows: (['running', 'abandoned', 'ended', 'planned', 'unknown'] as const).map((state) => {
      const own = standing.get(state) ?? []
      return [
        { text: uptakeStateWords[state] },
        { text: own.length.toLocaleString('en-GB') },
        { text: own.length === 0 ? 'none on record' : own.map(nameOf).join(', ') },
      ]
    }),
  }
}

function mannersTable({ manners }: Spread): { readonly manners?: TableView } {
  if (manners.length === 0) return {}
  return {
    manners: {
      caption: 'Times it was taken up, by how, and what came of them',
      columns: [
        { text: 'Taken up as' },
        { text: 'Times', isNumber: true },
        ...verdictGroups.map(({ code }) => ({ text: verdictGroupWords[code], isNumber: true })),
        { text: 'Abandoned', isNumber: true },
      ],
      rows: manners.map(({ manner, uptakes, results, standing }) => [
        { text: uptakeMannerWords[manner] },
        { text: uptakes.toLocaleString('en-GB') },
        ...verdictGroups.map(({ code }) => ({ text: (results.get(code) ?? 0).toLocaleString('en-GB') })),
        { text: standing.abandoned.toLocaleString('en-GB') },
      ]),
    },
  }
}

const choices = places
  .filter(({ now = [], type }) => now.length === 0 && type !== 'nation' && type !== 'country' && type !== 'former')
  .map(({ code, name }) => ({ value: code, text: name }))
  .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'))

function formView(model: string, place: string | undefined): ModelSpreadView['form'] {
  return {
    action: paths.modelSpread(model),
    options: [{ value: '', text: 'Choose a place' }, ...choices].map((option) => ({
      ...option,
      isChosen: option.value === (place ?? ''),
    })),
  }
}

function chosenView(name: string, { place, own, neighbours, inAll }: NonNullable<Spread['chosen']>): ChosenView {
  const here = nameOf(place)
  const withResult = neighbours.filter(({ uptakes }) => uptakes.some(({ verdict }) => isResult(verdict)))
  const says = [
    own.length === 0
      ? `${here} is not on record as having tried ${name}.`
      : `${here} is itself on record: ${own.map(({ manner, state }) => `${uptakeMannerWords[manner]}, ${uptakeStateWords[state]}`).join('; ')}.`,
    inAll === 0
      ? `No statistical neighbours of ${here} are on record, so nothing can be said of places like it.`
      : `Of its ${inAll} statistical neighbours ${neighbours.length === 0 ? 'none is' : neighbours.length === 1 ? '1 is' : `${neighbours.length} are`} on record as having tried it${neighbours.length === 0 ? '' : `, and of ${withResult.length === 0 ? 'none' : withResult.length.toLocaleString('en-GB')} a result is known`}.`,
    'Neighbours are alike in their people and money, not in their practice. What was found there is no forecast for here; it says what to ask them.',
  ]
  if (neighbours.length === 0) return { title: `Will it work in ${here}?`, says }
  return {
    title: `Will it work in ${here}?`,
    says,
    table: {
      caption: `Statistical neighbours of ${here} that tried it, nearest first`,
      columns: [
        { text: 'Place' },
        { text: 'Nearness' },
        { text: 'Taken up as' },
        { text: 'How it stands' },
        { text: 'Result' },
      ],
      rows: neighbours.flatMap(({ place: code, rank, uptakes }) =>
        uptakes.map((uptake) => [
          { text: nameOf(code), href: paths.place(code) },
          { text: `${rank} of ${inAll}` },
          takenUpCell(uptake),
          { text: uptakeStateWords[uptake.state] },
          resultCell(uptake),
        ]),
      ),
    },
  }
}

const isResult = (verdict: PlacedUptake['verdict']): boolean =>
  verdict !== undefined && verdict !== 'undated' && verdict !== 'not-measured' && verdict !== 'not-entered'

function takenUpCell({ trying, manner }: PlacedUptake): CellView {
  if (trying.kind === 'attempt') return { text: trying.project.name, href: paths.project(trying.project.id) }
  const { project_id: project } = trying.adoption
  return { text: uptakeMannerWords[manner], ...(project === undefined ? {} : { href: paths.project(project) }) }
}

function resultCell({ verdict, trying }: PlacedUptake): CellView {
  if (verdict === undefined) return { text: 'no result known' }
  return { text: `${verdictWords[verdict]}${trying.kind === 'attempt' ? '' : ' (as reported)'}`, verdict }
}
