import { Resvg } from '@resvg/resvg-js'
import { chartPicture, pictureSize } from '../figures/chart-picture.ts'
import type { ChartView } from '../figures/charts/chart-view.ts'
import type { PageView, SharedPictureView } from './layout/views.ts'

/** What pictures of charts are drawn with: read once, at start. */
export interface PictureParts {
  /** The look of drawings, without variables. */
  readonly style: string
  /** The site's font within a style sheet, for those who open an SVG. */
  readonly fontFace: string
  /** The site's font as files, for the drawing of a PNG. */
  readonly fontFiles: readonly string[]
}

export type PictureFormat = 'svg' | 'png'

/** How a picture is asked for: `?picture=by-strength.png`. */
export interface PictureAsked {
  readonly id: string
  readonly format: PictureFormat
}

/** The picture that a parameter names; undefined where it names none. */
export function pictureAsked(name: unknown): PictureAsked | undefined {
  const found = typeof name === 'string' ? /^([\w-]+)\.(svg|png)$/.exec(name) : null
  const [, id, format] = found ?? []
  return id === undefined || (format !== 'svg' && format !== 'png') ? undefined : { id, format }
}

/** Twice as many points as the drawing has, for screens and print. */
const zoom = 2

/** A chart as a file with title, source and date in it; undefined where there is nothing to draw. */
export function pictureOf(
  chart: ChartView,
  format: PictureFormat,
  from: string,
  parts: PictureParts,
): Buffer | undefined {
  const { style, fontFace, fontFiles } = parts
  const svg = chartPicture({ chart, style: format === 'svg' ? fontFace + style : style, from })
  if (svg === undefined || format === 'svg') return svg === undefined ? undefined : Buffer.from(svg)
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Public Sans' }
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng()
}

/** A chart with the addresses of its pictures, as templates take it. */
export type PicturedChart = ChartView & { readonly pictures: { readonly [F in PictureFormat]: string } }

/** The chart of a view that has this id. */
export function chartIn(view: PageView, id: string): ChartView | undefined {
  let found: ChartView | undefined
  mapCharts(view, (chart) => {
    if (chart.id === id) found = chart
    return chart
  })
  return found
}

/** A view whose charts each name their pictures; `addressOf` gives the address of one by its name. */
export function withPictures(view: PageView, addressOf: (name: string) => string): PageView {
  return mapCharts(view, (chart): PicturedChart => {
    const { id } = chart
    return { ...chart, pictures: { svg: addressOf(`${id}.svg`), png: addressOf(`${id}.png`) } }
  })
}

/** The first drawing of a view as a picture to be shared, by its name and its size as a PNG; undefined where nothing is drawn. */
export function sharedPicture(
  view: PageView,
  from: string,
): (Omit<SharedPictureView, 'href'> & { readonly name: string }) | undefined {
  let first: ChartView | undefined
  mapCharts(view, (chart) => {
    first ??= chart
    return chart
  })
  const drawn = first === undefined ? undefined : chartPicture({ chart: first, style: '', from })
  if (first === undefined || drawn === undefined) return undefined
  const { width, height } = pictureSize(drawn)
  return {
    name: `${first.id}.png`,
    width: zoom * width,
    height: zoom * height,
    says: `${first.title}. ${first.subtitle}`,
  }
}

/** The same view with each drawn chart changed. Views are plain records, lists and words. */
function mapCharts(view: PageView, change: (chart: ChartView) => ChartView): PageView {
  const mapped = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(mapped)
    if (typeof one !== 'object' || one === null || Object.getPrototypeOf(one) !== Object.prototype) return one
    if (isDrawn(one)) return change(one)
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, mapped(part)]))
  }
  const parts = Object.entries(view).map(([name, part]) => [name, mapped(part)])
  return { ...Object.fromEntries(parts), frame: view.frame }
}

function isDrawn(value: object): value is ChartView {
  return 'svg' in value && 'id' in value && 'caption' in value && 'table' in value && typeof value.svg === 'string'
}
