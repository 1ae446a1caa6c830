import type { Span } from '../found.ts'
import { spansOf } from './matches.ts'

const systems =
  'case|client|child|person|family|file|court|claim|police|crime|incident|custody|marac|mash|cin|lac|cla|ics|lcs|eis|mosaic|liquid ?logic|crn|pnc|care ?first|care ?director|framework-?i|eclipse|protocol|swift|capita ?one|one|synergy|tribunal|record|referral|service user|hospital|patient|rio|systmone|emis|urn|ehm|ehcp|legal aid|cafcass|ho'

const calledANumber = new RegExp(
  `(?<![\\p{L}\\d])(?<what>(?:${systems})(?:[ -]+(?:system|record|file|case|client|person))?(?:[ -]+(?:numbers?|no\\.?|num|id|ids|ref\\.?|reference))?(?:\\s{0,3}(?:is|was|:|#)\\s{0,3}|[ -]+|)(?=[A-Z/-]*\\d)(?:[A-Z]{0,5}[/-]?)(?:\\d{4,12}(?:[/-]\\d{1,8}){0,3}|\\d{1,4}[/-]\\d{3,8}(?:[/-]\\d{1,4})?)[A-Z]{0,3})(?![\\p{L}\\d%])`,
  'giu',
)

/** Case numbers of the family court (ZE19C50112) and numbers of files and records, where they are called so. */
export function caseNumbersIn(text: string): Span[] {
  return [
    ...spansOf(text, 'case-number', /(?<![\p{L}\d])[A-Z]{2}[ -]?\d{2}[ -]?[A-Z][ -]?\d{5}(?![\p{L}\d])/giu),
    ...spansOf(
      text,
      'case-number',
      calledANumber,
      (match) =>
        !isPublicCount(match[0], text.slice(match.index + match[0].length, match.index + match[0].length + 12)),
    ),
    ...spansOf(
      text,
      'case-number',
      /\b(?:ref(?:erence)?|our ref|your ref|URN|CRN|LAC ID|case ref)(?:\s{1,3}(?:number|no\.?))?\s{0,3}[:#]\s{0,3}(?<what>(?=[A-Z/-]{0,6}\d)[A-Z]{0,4}[/-]?\d{4,12}(?:[/-][A-Z\d]{1,8}){0,3})(?![\p{L}\d])/giu,
    ),
  ]
}

/** "case 2019", "court 2021", "family 12000": a year or a count, not a file. */
function isPublicCount(match: string, after: string): boolean {
  const isYear = /(?<![/\d-])(?:19|20)\d{2}$/.test(match)
  const isNamed = /(?:number|no\.?|num|id|ref\.?|reference|[:#])/i.test(match)
  return (
    (isYear && !isNamed) || /^\s{0,3}(?:families|children|people|pounds|cases|referrals|per cent|a year)/i.test(after)
  )
}
