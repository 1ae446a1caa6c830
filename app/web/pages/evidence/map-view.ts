import { outcomeCodes, type PlainDate, practiceAreas, type Verdict, verdicts } from '@candour/register'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { type GapCell, type GapHead, gapMap } from '../../../figures/charts/gap-map.ts'
import type { Approach, MapCell, OutcomeMap } from '../../../queries/outcome-map.ts'
import { practiceAreaInWords } from '../../../words/code-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import type { DownloadsView, LinkView, PageView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'

export interface MapView extends PageView {
  readonly lead: string
  readonly choices: readonly (LinkView & { readonly isCurrent: boolean })[]
  readonly map: ChartView
  readonly beyond: readonly string[]
  readonly downloads: DownloadsView
}

/** Columns that a drawing and its table have room for; the CSV has all. */
const mostColumns = 15

const approachWords: { readonly [A in Approach]: { readonly one: string; readonly many: string } } = {
  practice_area: { one: 'Practice area', many: 'practice areas' },
  model: { one: 'Model', many: 'models' },
}

/** A cell whose approach is known: only such a one is a place on the map. */
type PlacedCell = MapCell & { readonly approach: string }

const isPlaced = (cell: MapCell): cell is PlacedCell => cell.approach !== undefined

const addressOf = (by: Approach): string => paths.evidenceMap(by === 'practice_area' ? {} : { by })

/** The map of outcomes and approaches. */
export function mapView(map: OutcomeMap, site: Site, today: PlainDate): MapView {
  const { by } = map
  const placed = map.cells.filter(isPlaced)
  const columns = columnsOf(map, placed)
  const drawn = columns.slice(0, mostColumns)
  const [words, address] = [approachWords[by], addressOf(by)]
  const isDrawn = new Set(drawn.map(({ code }) => code))
  const shown = placed.filter(({ approach }) => isDrawn.has(approach))
  return {
    frame: frameOf(site, {
      title: 'What was tried for what',
      documentTitle: `What was tried for what, by ${words.one.toLowerCase()}: a map of the gaps`,
      description: `Outcomes by ${words.many}: how many attempts tell of each, how they went, and where nothing was tried.`,
      section: 'evidence',
      breadcrumbs: [{ text: 'Evidence', href: paths.evidence() }, { text: 'What was tried for what' }],
      alternates: [{ href: inFormat(address, 'csv'), type: 'text/csv', title: 'The map as CSV' }],
    }),
    lead: 'Where much is known, where little is, and where nothing is. An empty cell is a gap on this record: somebody may have tried without telling.',
    choices: (['practice_area', 'model'] as const).map((one) => ({
      text: `By ${approachWords[one].one.toLowerCase()}`,
      href: addressOf(one),
      isCurrent: one === by,
    })),
    map: gapMap({
      id: 'map',
      title: `Of ${(outcomeCodes.length * drawn.length).toLocaleString('en-GB')} pairs of outcome and ${words.one.toLowerCase()}, ${shown.length.toLocaleString('en-GB')} were tried and told of`,
      subtitle:
        'A shape for each verdict on the outcome of the row, larger for more attempts; the number is how many there are. Shapes do not say how sure a verdict is: the table counts strong designs. Each cell opens its list.',
      caption: `An attempt that tells of several outcomes stands in several rows. Each project’s page has the sources. As of ${dateInWords(today)}.`,
      outcomes: outcomeCodes.map(({ code, label }) => ({ code, name: label, href: paths.evidenceOf(code) })),
      approaches: drawn,
      approachWord: words.one,
      cells: shown.map((cell) => gapCell(by, cell)),
      csvHref: inFormat(address, 'csv'),
    }),
    beyond: beyondOf(map, columns),
    downloads: {
      links: [
        { text: 'CSV', href: inFormat(address, 'csv'), says: 'one row for each pair that was tried' },
        { text: 'JSON', href: paths.apiList('evidence', { by }), says: 'the same from the API' },
      ],
    },
  }
}

/** Approaches that any attempt tells of: practice areas in their order, models with most attempts first. */
function columnsOf({ by, modelNames }: OutcomeMap, cells: readonly PlacedCell[]): readonly GapHead[] {
  const attempts = new Map<string, number>()
  for (const cell of cells) attempts.set(cell.approach, (attempts.get(cell.approach) ?? 0) + cell.attempts)
  if (by === 'practice_area')
    return practiceAreas
      .filter((area) => attempts.has(area))
      .map((code) => ({ code, name: practiceAreaInWords(code), href: paths.projects({ practice_area: code }) }))
  return [...attempts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([code]) => ({ code, name: modelNames.get(code) ?? code, href: paths.model(code) }))
}

const gapCell = (by: Approach, { outcome, approach, attempts, verdicts: own, strong }: PlacedCell): GapCell => ({
  outcome,
  approach,
  attempts,
  verdicts: own,
  strong: sumOf(strong),
  href: paths.projects({ outcome, [by]: approach }),
})

const sumOf = (counts: ReadonlyMap<Verdict, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

/** What the drawing has no place for, a sentence each. */
function beyondOf({ by, cells }: OutcomeMap, columns: readonly GapHead[]): readonly string[] {
  const none = cells.filter((cell) => !isPlaced(cell)).reduce((sum, { attempts }) => sum + attempts, 0)
  const more = columns.length - mostColumns
  return [
    ...(more > 0
      ? [
          `Here are the ${mostColumns} models with most attempts; ${counted(more, 'other stands', 'others stand')} in the CSV alone.`,
        ]
      : []),
    ...(none > 0
      ? [
          `Of attempts without a ${approachWords[by].one.toLowerCase()} on record there are ${counted(none, 'telling')} of an outcome, which stand in no cell.`,
        ]
      : []),
  ]
}

export const mapColumns: readonly string[] = [
  'outcome',
  'label',
  'approach',
  'name',
  'attempts',
  'strong_designs',
  ...verdicts.map((verdict) => verdict.replaceAll('-', '_')),
]

export function mapRows(map: OutcomeMap) {
  const labelOf = new Map<string, string>(outcomeCodes.map(({ code, label }) => [code, label]))
  const nameOf = (code: string) => (map.by === 'model' ? (map.modelNames.get(code) ?? code) : practiceAreaInWords(code))
  return map.cells
    .filter(isPlaced)
    .map(({ outcome, approach, attempts, verdicts: own, strong }) => [
      outcome,
      labelOf.get(outcome) ?? outcome,
      approach,
      nameOf(approach),
      attempts,
      sumOf(strong),
      ...verdicts.map((verdict) => own.get(verdict) ?? 0),
    ])
}
