import type { Span } from '../found.ts'
import { digitRunsIn } from './digits.ts'
import { nearby, spansOf } from './matches.ts'

const speaksOfBank =
  /\b(?:sort ?code|s\/c|account|a\/c|acct|acc|bank|building society|payments?|paid|iban|bic|swift code|natwest|barclays|hsbc|lloyds|santander|monzo|halifax|nationwide|roll number)\b/i

/** Sort codes, account numbers, IBANs (ISO 13616, modulus 97) and payment cards (ISO/IEC 7812, Luhn). */
export function bankDetailsIn(text: string): Span[] {
  const nearBank = (match: RegExpExecArray) =>
    speaksOfBank.test(nearby(text, match.index, match.index + match[0].length, 50, 30))
  return [
    ...spansOf(
      text,
      'bank',
      /(?<![\d./-])\d{2}[-–]\d{2}[-–]\d{2}(?![\d/]|[.-]\d)/g,
      (match) => nearBank(match) || !isDate(match[0]),
    ),
    ...spansOf(text, 'bank', /(?<![\d./-])\d{2}[ .]?\d{2}[ .]?\d{2}(?![\d/]|[.-]\d)/g, (match) =>
      /(?:sort ?code|s\/c)\W{0,3}(?:is|was|number|no)?\W{0,3}$/i.test(
        text.slice(Math.max(0, match.index - 20), match.index),
      ),
    ),
    ...spansOf(
      text,
      'bank',
      /\b(?:account|acct?|a\/c|roll)\b\.?(?:\s{1,3}(?:number|no\.?|num|is|was|details|ending|with|of)){0,3}\s{0,3}[:#]?\s{0,3}(?<what>\d{3,4}[ -]?\d{3,4}(?:[ -]?\d{1,4})?)(?![\d%]|\.\d)/giu,
      (match) => (match.groups?.what ?? '').replaceAll(/\D/g, '').length >= 7,
    ),
    ...spansOf(text, 'bank', /(?<![\d£$€.,/-])\d{4}[ -]?\d{4}(?![\d,/-]|\.\d)/g, (match) =>
      /(?:sort ?code|s\/c|\d{2}-\d{2}-\d{2})/i.test(nearby(text, match.index, match.index + match[0].length, 40, 40)),
    ),
    ...spansOf(
      text,
      'bank',
      /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,4})?(?![\p{L}\d])/giu,
      (match) => isIban(match[0]) || /\biban\b/i.test(text.slice(Math.max(0, match.index - 20), match.index)),
    ),
    ...cardsIn(text),
  ]
}

/** Whether the mark's letters and digits, turned to numbers, leave 1 when divided by 97. */
export function isIban(mark: string): boolean {
  const bare = mark.replaceAll(/[ -]/g, '').toUpperCase()
  let rest = 0
  for (const sign of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return bare.length >= 15 && rest === 1
}

function cardsIn(text: string): Span[] {
  const spans: Span[] = []
  for (const run of digitRunsIn(text)) {
    const [first, last] = [run[0], run.at(-1)]
    const digits = run.map((group) => group.digits).join('')
    if (first === undefined || last === undefined || digits.length < 15 || digits.length > 16) continue
    if (/^[3-6]/.test(digits) && isLuhn(digits)) spans.push({ start: first.start, end: last.end, kind: 'bank' })
  }
  return spans
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

function isDate(mark: string): boolean {
  const [day = 0, month = 0] = mark.split(/[-–]/).map(Number)
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
