import type { Span } from '../found.ts'
import { spansOf } from './matches.ts'

/** National Insurance numbers: two letters, six digits, a letter A to D, however they are spaced (HMRC manual NIM39110). */
export function nationalInsuranceNumbersIn(text: string): Span[] {
  return [
    ...spansOf(
      text,
      'ni-number',
      /(?<![\p{L}\d])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\d{2}){3}[ -]?[A-D](?![\p{L}\d])/giu,
    ),
    ...spansOf(
      text,
      'ni-number',
      /\b(?:NI|NINO|national insurance)(?:\s{1,3}(?:number|no\.?|num))?\s{0,3}(?:is|was|:|#)?\s{0,3}(?<what>[A-Z]{2}(?:[ -]?\d{2}){3}(?:[ -]?[A-Z])?)(?![\p{L}\d])/giu,
    ),
  ]
}

const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * Unique pupil numbers: a check letter, then twelve digits (or eleven and a letter while temporary). Department for Education, "Unique
 * pupil numbers": the letter is the remainder by 23 of the digits weighted 2 to 13. What is called a UPN counts with any letter.
 */
export function pupilNumbersIn(text: string): Span[] {
  const spaced = /(?<![\p{L}\d])(?<what>[A-Z][ -]?\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?[\dA-Z])(?![\p{L}\d])/giu
  return spansOf(text, 'upn', spaced, (match) => {
    const bare = match[0].replaceAll(/[ -]/g, '').toUpperCase()
    const isCalledSo = /\b(?:upn|pupil|child|student|learner)\b/i.test(
      text.slice(Math.max(0, match.index - 40), match.index),
    )
    return isCalledSo || bare[0] === checkLetterOf(bare.slice(1))
  })
}

export function checkLetterOf(digits: string): string | undefined {
  const sum = [...digits].reduce(
    (total, digit, index) => total + (/\d/.test(digit) ? Number(digit) : checkLetters.indexOf(digit)) * (index + 2),
    0,
  )
  return checkLetters[sum % 23]
}

/** Numbers of passports, driving licences, unique learner numbers, Home Office and prison numbers, where they are called so or have a form of their own. */
export function documentNumbersIn(text: string): Span[] {
  return [
    ...spansOf(
      text,
      'identity-document',
      /(?<![\p{L}\d])[A-Z9]{5}\d[01]\d[0-3]\d{2}[A-Z9]{2}\d?[A-Z]{2}(?![\p{L}\d])/gu,
    ),
    ...spansOf(
      text,
      'identity-document',
      /\b(?:passport|driving licen[cs]e|licen[cs]e|uln|unique learner|home office|ho ref|nass|arc|visa|brp|biometric|prison|prisoner|noms|nomis|pnc|cro|id card)\b(?:\s{1,3}(?:number|no\.?|ref(?:erence)?|id|card))?\s{0,3}(?:is|was|:|#)?\s{0,3}(?<what>(?=[A-Z]*\d)[A-Z\d]{1,4}[ /-]?\d{4,9}[A-Z]{0,2})(?![\p{L}\d])/giu,
    ),
  ]
}
