import type { Span } from '../found.ts'
import { digitRunsIn } from './digits.ts'
import { nearby } from './matches.ts'

/**
 * NHS numbers (ten digits, the last by modulus 11; Data Dictionary of the NHS, "NHS NUMBER"), and what is called one: a mistyped number
 * still leads to a person. Scotland's CHI and Northern Ireland's H&C numbers have the same form.
 */
export function nhsNumbersIn(text: string): Span[] {
  const spans: Span[] = []
  for (const run of digitRunsIn(text)) {
    for (let first = 0; first < run.length; first++) {
      let digits = ''
      for (let last = first; last < run.length && digits.length < 10; last++) {
        digits += run[last]?.digits ?? ''
        const [start, end] = [run[first]?.start ?? 0, run[last]?.end ?? 0]
        if (digits.length !== 10) continue
        if (isPartOfSomethingElse(text, start, end)) continue
        const isCalledSo = /\b(?:nhs|chi|h&c|hospital|patient)\b/i.test(nearby(text, start, start, 40, 0))
        if (isCalledSo || (hasRightCheckDigit(digits) && !digits.startsWith('0')))
          spans.push({ start, end, kind: 'nhs-number' })
      }
    }
  }
  return spans
}

/** Whether the last of ten digits is what modulus 11 makes of the nine before it. */
export function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9]) && !/^(\d)\1*$/.test(digits)
}

function isPartOfSomethingElse(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\d£$€/+_.#=-]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[\p{L}\d%_/]|[.,]\d)/u.test(text.slice(end, end + 2)) ||
    /(?:isbn|issn|doi|isrctn|nct|orcid|10\.\d+)\S*[\s:-]*$/i.test(text.slice(Math.max(0, start - 24), start))
  )
}
