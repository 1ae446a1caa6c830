import type { Span } from '../found.ts'
import { type DigitGroup, digitRunsIn } from './digits.ts'
import { nearby, spansOf } from './matches.ts'

const digit = '(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)'
const digitsSpeltOut = new RegExp(
  `\\b(?:zero|oh|nought)(?:[\\s,-]{1,3}(?:double[\\s-]|triple[\\s-])?${digit}){7,12}\\b`,
  'gi',
)

/** Telephone numbers as people in the United Kingdom write them: national, +44, 0044, other countries', spelt out, and short ones that are called so. */
export function phonesIn(text: string): Span[] {
  const spans: Span[] = []
  for (const run of digitRunsIn(text)) {
    let index = 0
    while (index < run.length) {
      const found = phoneFrom(text, run, index)
      if (found === undefined || isHelpline(text, found)) {
        index += 1
        continue
      }
      spans.push(found)
      while (index < run.length && (run[index]?.start ?? found.end) < found.end) index += 1
    }
  }
  return [...spans, ...spelt(text), ...short(text)]
}

function phoneFrom(text: string, run: readonly DigitGroup[], index: number): Span | undefined {
  const first = run[index]
  if (first === undefined) return undefined
  const before = text.slice(Math.max(0, first.start - 2), first.start)
  const hasPlus = /\+\s?\(?$/.test(before)
  if (!hasPlus && /[\p{L}\d£$€.,:/#_=]$/u.test(before)) return undefined
  let digits = ''
  let best: number | undefined
  for (let last = index; last < run.length; last++) {
    const group = run[last]
    if (group === undefined) break
    digits += group.digits
    if (digits.length > 16) break
    if (/^[\p{L}_%]/u.test(text.slice(group.end, group.end + 1))) break
    if (isNumber(digits, hasPlus)) best = group.end
  }
  if (best === undefined || isDate(text.slice(first.start, best))) return undefined
  return { start: hasPlus ? text.lastIndexOf('+', first.start) : first.start, end: best, kind: 'phone' }
}

function isNumber(digits: string, hasPlus: boolean): boolean {
  if (hasPlus) return digits.startsWith('44') ? /^44(?:0)?[1-9]\d{8,9}$/.test(digits) : /^[1-9]\d{8,14}$/.test(digits)
  return /^0044(?:0)?[1-9]\d{8,9}$/.test(digits) || /^0(?:[1-35-9]\d{9}|[18]\d{8})$/.test(digits)
}

function isDate(found: string): boolean {
  return /^[0-3]?\d[ ./-][01]?\d[ ./-](?:19|20)\d{2}/.test(found)
}

/** A number that anybody may call is no one's own. */
function isHelpline(text: string, { start, end }: Span): boolean {
  const digits = text
    .slice(start, end)
    .replaceAll(/\D/g, '')
    .replace(/^(?:00)?44/, '0')
  return (
    /^0(?:3|8)/.test(digits) &&
    /\b(?:helpline|childline|samaritans|nspcc|freephone|hotline|switchboard|contact cent|call cent|advice line|24.hour|crisis line|front door)/i.test(
      nearby(text, start, end, 80, 60),
    )
  )
}

function spelt(text: string): Span[] {
  return spansOf(text, 'phone', digitsSpeltOut)
}

function short(text: string): Span[] {
  return spansOf(
    text,
    'phone',
    /\b(?:tel|telephone|phone|mobile|mob|landline|whatsapp|ring|text)\b\.?(?:\s{1,3}(?:number|no\.?|him|her|them|me|us|is|on|at|was)){0,3}\s{0,3}:?\s{0,3}(?<what>\(?\d{2,5}\)?(?:[ -]?\d{3,4}){1,3})(?![\p{L}\d%])/giu,
    (match) => (match.groups?.what ?? '').replaceAll(/\D/g, '').length >= 6,
  )
}
