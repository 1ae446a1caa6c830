import type { Verdict } from '@candour/register'

/** A length or a place in a drawing: at most two decimals, never `-0` or an exponent. */
export function px(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

type Draw = (r: number) => string

const triangleUp = (r: number) => `M0 ${px(-r)}L${px(r)} ${px(r * 0.82)}H${px(-r)}Z`
const triangleDown = (r: number) => `M0 ${px(r)}L${px(r)} ${px(-r * 0.82)}H${px(-r)}Z`
const path = (part: string, d: string) => `<path class="m-${part}" d="${d}"/>`
const ring = (part: string, r: number) => `<circle class="m-${part}" r="${px(r)}"/>`

/** Each verdict's shape about the origin, `r` half its width. Colour comes from the stylesheet and is never the only sign. */
const shapes: { readonly [V in Verdict]: Draw } = {
  improved: (r) => path('fill', triangleUp(r)),
  'improved-less-than-promised': (r) => path('line', triangleUp(r * 0.86)),
  mixed: (r) =>
    path('left', `M0 ${px(-r)}L${px(-r)} 0L0 ${px(r)}Z`) + path('right', `M0 ${px(-r)}L${px(r)} 0L0 ${px(r)}Z`),
  'no-difference': (r) => ring('fill', r * 0.88),
  worse: (r) => path('fill', triangleDown(r)),
  unclear: (r) =>
    `${path(
      'line',
      `M${px(-r * 0.5)} ${px(-r * 0.42)}A${px(r * 0.52)} ${px(r * 0.5)} 0 1 1 ${px(r * 0.18)} ${px(r * 0.02)}Q0 ${px(r * 0.12)} 0 ${px(r * 0.4)}`,
    )}<circle class="m-dot" cy="${px(r * 0.82)}" r="${px(r * 0.17)}"/>`,
  'not-measured': (r) =>
    path('fill', `M${px(-r * 0.8)} ${px(-r * 0.18)}H${px(r * 0.8)}V${px(r * 0.18)}H${px(-r * 0.8)}Z`),
  silent: (r) => `<circle class="m-line" r="${px(r * 0.84)}" stroke-dasharray="${px(r * 0.66)} ${px(r * 0.38)}"/>`,
  due: (r) => dottedRing(r),
  'not-yet-due': (r) => dottedRing(r),
  undated: (r) => path('line', `M${px(-r * 0.58)} ${px(-r * 0.86)}H${px(r * 0.58)}V${px(r * 0.86)}H${px(-r * 0.58)}Z`),
}

function dottedRing(r: number): string {
  const dots = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4)
  const at = (turn: number) => `cx="${px(r * 0.8 * Math.sin(turn))}" cy="${px(-r * 0.8 * Math.cos(turn))}"`
  return dots.map((turn) => `<circle class="m-dot" ${at(turn)} r="${px(r * 0.15)}"/>`).join('')
}

/** A verdict's shape as a group in a drawing, centred on a point, `r` half its width. */
export function verdictShape(verdict: Verdict, cx: number, cy: number, r: number): string {
  return `<g class="m m-${verdict}" transform="translate(${px(cx)} ${px(cy)})">${shapes[verdict](r)}</g>`
}

/** A verdict's shape as a picture to stand beside its word, which says all that it says: it is hidden from readers aloud. */
export function verdictIcon(verdict: Verdict): string {
  return `<svg class="c-mark" viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true" focusable="false">${verdictShape(verdict, 0, 0, 8.5)}</svg>`
}
