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
  mixed: (r) =>
    part('left', `M0 ${px(-r)}L${px(-r)} 0L0 ${px(r)}Z`) + part('right', `M0 ${px(-r)}L${px(r)} 0L0 ${px(r)}Z`),
  'no-difference': (r) => circle(0, 0, r * 0.88, 'm-fill'),
  worse: (r) => part('fill', triangleDown(r)),
  unclear: (r) =>
    part(
      'line',
      `M${px(-r * 0.5)} ${px(-r * 0.42)}A${px(r * 0.52)} ${px(r * 0.5)} 0 1 1 ${px(r * 0.18)} ${px(r * 0.02)}Q0 ${px(r * 0.12)} 0 ${px(r * 0.4)}`,
    ) + circle(0, r * 0.82, r * 0.17, 'm-dot'),
  'not-measured': (r) =>
    part('fill', `M${px(-r * 0.8)} ${px(-r * 0.18)}H${px(r * 0.8)}V${px(r * 0.18)}H${px(-r * 0.8)}Z`),
  silent: (r) =>
    element('circle', { class: 'm-line', r: r * 0.84, 'stroke-dasharray': `${px(r * 0.66)} ${px(r * 0.38)}` }),
  due: (r) => dottedRing(r),
  'not-yet-due': (r) => dottedRing(r),
  undated: (r) => part('line', `M${px(-r * 0.58)} ${px(-r * 0.86)}H${px(r * 0.58)}V${px(r * 0.86)}H${px(-r * 0.58)}Z`),
}

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
