import type { KeyItem } from './charts/chart-key.ts'
import type { ChartView } from './charts/chart-view.ts'
import { element, px } from './kit/element.ts'
import { named, nameOf } from './kit/named.ts'
import { labels } from './kit/page-drawing.ts'
import { publicSans } from './kit/text-measure.ts'

/** A chart to take away, and what stands around it. */
export interface Picture {
  readonly chart: ChartView
  /** Rules for the classes of the drawing, without variables: a file has no page around it. */
  readonly style: string
  /** Where it comes from and of which day: the last line. */
  readonly from: string
}

const margin = 24
/** What is true of a drawing on its page alone. */
const leads = / Each (part|figure|cause) opens its (list|page)\./
const sizeOf = /<svg [^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+" height="[\d.]+"/

/**
 * A chart as one SVG that stands alone: title, subtitle, key, the drawing of a desk, caption with source and date, and where it comes from.
 * Undefined where there is nothing to draw.
 */
export function chartPicture({ chart, style, from }: Picture): string | undefined {
  const { svg, title, subtitle, caption, key = [] } = chart
  const size = svg === undefined ? undefined : sizeOf.exec(svg)
  if (svg === undefined || !size) return undefined
  const [wide, tall] = [Number(size[1]), Number(size[2])]
  const width = Math.ceil(Math.max(640, wide)) + 2 * margin
  const room = width - 2 * margin
  const parts: string[] = []
  let y = margin
  const write = (words: string, at: number, lead: number, look: string) => {
    const lines = publicSans.linesOf(words, room, at)
    parts.push(labels(margin, y + at, lines, lead, { look }))
    y += lines.length * lead
  }
  write(title, 22, 28, 't-title')
  write(subtitle.replace(leads, ''), 15, 21, 't-soft')
  y += 8
  const keyed = keyRow(key, room, y)
  parts.push(keyed.body)
  y += keyed.height + 22
  parts.push(standing(svg, margin, y, wide, tall))
  y += tall + 14
  write(caption, 13, 18, 't-small t-soft')
  write(from, 13, 18, 't-small t-soft')
  // A whole number of points, so that a picture in points is as large as it says.
  const height = Math.ceil(y + margin - 6)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width,
      height,
      role: 'img',
      ...nameOf('picture'),
    },
    [
      named('picture', title, `${subtitle} ${caption} ${from}`),
      element('style', {}, style),
      element('rect', { width, height, fill: '#ffffff' }),
      ...parts,
    ].join(''),
  )
}

/** How large a picture is, in points of the drawing. */
export function pictureSize(picture: string): { readonly width: number; readonly height: number } {
  const [, width, height] = sizeOf.exec(picture) ?? []
  return { width: Number(width), height: Number(height) }
}

/** The page's drawing at a place in the file. Its links lead nowhere from a file, so only what they hold is kept. */
function standing(svg: string, x: number, y: number, width: number, height: number): string {
  const bare = svg.replaceAll(/<a [^>]*>/g, '<g>').replaceAll('</a>', '</g>')
  return bare.replace(
    /^<svg [^>]*>/,
    `<svg x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" overflow="visible">`,
  )
}

/** The key, sign and words side by side, going on below where a line is full. */
function keyRow(
  items: readonly KeyItem[],
  room: number,
  top: number,
): { readonly body: string; readonly height: number } {
  let [x, y] = [0, top]
  const body = items.map(({ sign, words }) => {
    const wide = 30 + publicSans.widthOf(words, 13) + 22
    if (x > 0 && x + wide > room) [x, y] = [0, y + 22]
    const drawn =
      sign.replace(/^<svg /, `<svg x="${px(margin + x)}" y="${px(y + 2)}" `) +
      labels(margin + x + 28, y + 14, [words], 20, { look: 't-small' })
    x += wide
    return drawn
  })
  return { body: body.join(''), height: items.length === 0 ? 0 : y - top + 20 }
}
