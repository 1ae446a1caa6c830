import { placeOf, tileMap, type Verdict, verdicts, verdictWords } from '@candour/register'
import { counted, listInWords } from '../../words/wording.ts'
import { element } from '../kit/element.ts'
import { drawing, linked } from '../kit/page-drawing.ts'
import { rect } from '../kit/shapes.ts'
import { svgText } from '../kit/svg-text.ts'
import type { TableView } from '../table-view.ts'
import { type KeyItem, swatch } from './chart-key.ts'
import type { ChartView } from './chart-view.ts'
import { verdictIcon, verdictShape } from './verdict-shape.ts'

/** A place where something was tried, and the verdict there; without one, no result is known. */
export interface TriedPlace {
  readonly code: string
  readonly verdict?: Verdict
  readonly href?: string
}

export interface TileMapInput {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly tried: readonly TriedPlace[]
  /** The place that the page is about. */
  readonly here?: string
  readonly caption: string
  readonly csvHref?: string
}

const tile = 30
const gap = 3

/**
 * The 153 authorities of England as tiles of one size, about where they lie: an outlined tile was tried, its shape is the
 * verdict there, a dashed edge has no result. Places elsewhere (nations, former authorities) stand in the table only.
 */
export function tileMapChart(input: TileMapInput): ChartView {
  const { id, title, subtitle, tried, caption, csvHref } = input
  const byPlace = new Map(tried.map((place) => [place.code, place]))
  // The outline of this place reaches into the gaps around its tile, so it is drawn over its neighbours.
  const spots = [...tileMap].sort((a, b) => Number(a.code === input.here) - Number(b.code === input.here))
  const tiles = spots.map((spot) => drawTile(spot, byPlace.get(spot.code), spot.code === input.here))
  const columns = Math.max(...tileMap.map((spot) => spot.column)) + 1
  const rows = Math.max(...tileMap.map((spot) => spot.row))
  return {
    id,
    title,
    subtitle,
    caption,
    key: keyOf(tried, input.here !== undefined),
    svg: drawing(
      {
        id: `${id}-map`,
        width: columns * tile,
        height: rows * tile,
        title,
        description: descriptionOf(tried),
        isCompact: true,
        hasLinks: tried.some((place) => place.href !== undefined),
      },
      tiles,
    ),
    table: tableOf(tried),
    ...(csvHref === undefined ? {} : { csvHref }),
  }
}

interface Spot {
  readonly code: string
  readonly column: number
  readonly row: number
}

function drawTile(spot: Spot, place: TriedPlace | undefined, isHere: boolean): string {
  const x = spot.column * tile + gap / 2
  const y = (spot.row - 1) * tile + gap / 2
  const size = tile - gap
  const words = `${placeOf(spot.code)?.name ?? spot.code}: ${place === undefined ? 'not tried, as far as is known' : resultWords(place)}`
  const look = place === undefined ? 'p-tile' : place.verdict === undefined ? 'p-none' : 'p-tried'
  const body = [
    element('title', {}, svgText(words)),
    rect(x, y, size, size, look),
    place?.verdict === undefined ? '' : verdictShape(place.verdict, x + size / 2, y + size / 2, 8.5),
    isHere ? rect(x - 3, y - 3, size + 6, size + 6, 'p-here') : '',
  ].join('')
  return linked(place?.href, words, element('g', {}, body))
}

function resultWords(place: TriedPlace): string {
  return place.verdict === undefined ? 'tried, no result known' : verdictWords[place.verdict]
}

function keyOf(tried: readonly TriedPlace[], hasHere: boolean): readonly KeyItem[] {
  const found = verdicts.filter((verdict) => tried.some((place) => place.verdict === verdict))
  return [
    ...found.map((verdict) => ({ sign: verdictIcon(verdict), words: verdictWords[verdict] })),
    ...(tried.some((place) => place.verdict === undefined)
      ? [{ sign: swatch(rect(5, 1, 12, 12, 'p-none')), words: 'tried, no result known' }]
      : []),
    {
      sign: swatch(rect(5, 1, 12, 12, 'p-tile')),
      words: 'not tried, as far as is known',
    },
    ...(hasHere ? [{ sign: swatch(rect(5, 1, 12, 12, 'p-here')), words: 'this place' }] : []),
  ]
}

function descriptionOf(tried: readonly TriedPlace[]): string {
  if (tried.length === 0) return 'No place is known to have tried this.'
  const names = tried.map((place) => `${placeOf(place.code)?.name ?? place.code} (${resultWords(place).toLowerCase()})`)
  return `${counted(tried.length, 'place')} tried this: ${listInWords(names)}.`
}

function tableOf(tried: readonly TriedPlace[]): TableView {
  return {
    caption: 'Where it was tried',
    columns: [{ text: 'Place' }, { text: 'Region' }, { text: 'Result there' }],
    rows: tried.map((place) => {
      const name = placeOf(place.code)?.name ?? place.code
      return [
        place.href === undefined ? { text: name } : { text: name, href: place.href },
        { text: placeOf(place.code)?.region ?? 'not known' },
        place.verdict === undefined
          ? { text: 'no result known' }
          : { text: verdictWords[place.verdict], verdict: place.verdict },
      ]
    }),
  }
}
