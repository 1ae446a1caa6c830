import type { Verdict } from '@candour/register'
import { element, px } from '../kit/element.ts'
import { circle, group, path } from '../kit/shapes.ts'

type Draw = (r: number) => string

const triangleUp = (r: number) => `M0 ${px(-r)}L${px(r)} ${px(r * 0.82)}H${px(-r)}Z`
const triangleDown = (r: number) => `M0 ${px(r)}L${px(r)} ${px(-r * 0.82)}H${px(-r)}Z`
const part = (name: string, d: string) => path(d, `m-${name}`)

/** Each verdict's shape about the origin, `r` half its width. Colour comes from the stylesheet and is never the only sign. */
const shapes: { readonly [V in Verdict]: Draw } = {
  improved: (r) => part('fill', triangleUp(r)),
  'improved-less-than-promised': (r) => part('line', triangleUp(r * 0.86)),
  kept: (r) => part('fill', bar(r, -0.62, -0.18)) + part('fill', bar(r, 0.18, 0.62)),
  'improved-in-part': (r) =>
    part('line', triangleUp(r * 0.86)) + part('fill', `M0 ${px(-r * 0.86)}L${px(r * 0.86)} ${px(r * 0.7)}H0Z`),
  mixed: (r) => part('left', halfDiamond(-r)) + part('right', halfDiamond(r)),
  'no-difference': (r) => circle(0, 0, r * 0.88, 'm-fill'),
  worse: (r) => part('fill', triangleDown(r)),
  'not-shown': (r) =>
    circle(0, 0, r * 0.8, 'm-line') +
    part('fill', `M0 ${px(-r * 0.8)}A${px(r * 0.8)} ${px(r * 0.8)} 0 0 0 0 ${px(r * 0.8)}Z`),
  'worse-in-part': (r) =>
    part('line', triangleDown(r * 0.86)) + part('fill', `M0 ${px(r * 0.86)}L${px(r * 0.86)} ${px(-r * 0.7)}H0Z`),
  'not-measured': (r) =>
    part('fill', `M${px(-r * 0.8)} ${px(-r * 0.18)}H${px(r * 0.8)}V${px(r * 0.18)}H${px(-r * 0.8)}Z`),
  'not-entered': (r) =>
    part('line', page(r)) +
    [-0.42, 0, 0.42].map((at) => part('rule', `M${px(-r * 0.4)} ${px(r * at)}H${px(r * 0.4)}`)).join(''),
  silent: (r) =>
    element('circle', { class: 'm-line', r: r * 0.84, 'stroke-dasharray': `${px(r * 0.66)} ${px(r * 0.38)}` }),
  due: (r) => dottedRing(r),
  'not-yet-due': (r) => dottedRing(r),
  undated: (r) => dottedRing(r),
}

/** One half of a diamond, to the side of `r`, with a gap between the halves: in one ink they are still two. */
const halfDiamond = (r: number) => {
  const tall = Math.abs(r)
  return `M${px(r * 0.1)} ${px(-tall)}L${px(r)} 0L${px(r * 0.1)} ${px(tall)}Z`
}
const bar = (r: number, from: number, to: number) =>
  `M${px(-r * 0.86)} ${px(r * from)}H${px(r * 0.86)}V${px(r * to)}H${px(-r * 0.86)}Z`
const page = (r: number) => `M${px(-r * 0.68)} ${px(-r * 0.86)}H${px(r * 0.68)}V${px(r * 0.86)}H${px(-r * 0.68)}Z`

function dottedRing(r: number): string {
  const dots = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4)
  return dots.map((turn) => circle(r * 0.8 * Math.sin(turn), -r * 0.8 * Math.cos(turn), r * 0.15, 'm-dot')).join('')
}

/** A verdict's shape as a group in a drawing, centred on a point, `r` half its width. */
export function verdictShape(verdict: Verdict, cx: number, cy: number, r: number): string {
  return group(cx, cy, [shapes[verdict](r)], `m m-${verdict}`)
}

/** A verdict's shape as a picture to stand beside its word, which says all that it says: it is hidden from readers aloud. */
export function verdictIcon(verdict: Verdict): string {
  const size = { viewBox: '-10 -10 20 20', width: 16, height: 16 }
  const hidden = { 'aria-hidden': 'true', focusable: 'false' }
  return element('svg', { class: 'c-mark', ...size, ...hidden }, verdictShape(verdict, 0, 0, 8.5))
}
