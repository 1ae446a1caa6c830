import { type Attributes, element, px } from './element.ts'

/** Colours that people with any colour vision can tell apart; none of them says good or bad. */
export const ink = {
  text: '#0b0c0c',
  soft: '#505a5f',
  rule: '#b1b4b6',
  ground: '#f3f2f1',
  paper: '#ffffff',
  blue: '#12579b',
  orange: '#b8480b',
} as const

/** Paint of a drawing that stands alone, without a stylesheet. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  /** Of the stroke. */
  readonly width?: number
  /** Lengths of strokes and gaps: `6 4`. */
  readonly dash?: string
}

/** How a shape looks: a class of the page's stylesheet, or paint. */
export type Look = string | Paint

/** A place in a drawing: from the left, from above. */
export type Point = readonly [x: number, y: number]

export function rect(x: number, y: number, width: number, height: number, look: Look, more: Attributes = {}): string {
  const size = { x, y, width: Math.max(0, width), height: Math.max(0, height) }
  return element('rect', { ...classOf(look), ...size, ...paintOf(look), ...more })
}

export function circle(cx: number, cy: number, r: number, look: Look): string {
  return element('circle', { ...classOf(look), cx, cy, r, ...paintOf(look) })
}

export function line(x1: number, y1: number, x2: number, y2: number, look: Look = {}): string {
  return element('line', { ...classOf(look), x1, y1, x2, y2, ...strokeOf(look) })
}

/** A line through points. */
export function polyline(points: readonly Point[], look: Look = {}): string {
  return element('polyline', { ...classOf(look), points: pointsOf(points), ...strokeOf(look), fill: 'none' })
}

export function polygon(points: readonly Point[], look: Look): string {
  return element('polygon', { ...classOf(look), points: pointsOf(points), ...paintOf(look) })
}

/** @param d  the path in SVG's own language */
export function path(d: string, look: Look): string {
  return element('path', { ...classOf(look), d, ...paintOf(look) })
}

/** Parts moved together. */
export function group(x: number, y: number, parts: readonly string[], look: Look = {}): string {
  return element('g', { ...classOf(look), transform: `translate(${px(x)} ${px(y)})` }, parts.join(''))
}

function classOf(look: Look): Attributes {
  return typeof look === 'string' ? { class: look } : {}
}

function paintOf(look: Look): Attributes {
  if (typeof look === 'string') return {}
  const { fill, stroke, width, dash } = look
  return {
    fill,
    stroke,
    'stroke-width': stroke === undefined ? undefined : (width ?? 1.5),
    'stroke-dasharray': dash,
  }
}

function strokeOf(look: Look): Attributes {
  return typeof look === 'string' ? {} : paintOf({ ...look, stroke: look.stroke ?? ink.text })
}

function pointsOf(points: readonly Point[]): string {
  return points.map(([x, y]) => `${px(x)},${px(y)}`).join(' ')
}
