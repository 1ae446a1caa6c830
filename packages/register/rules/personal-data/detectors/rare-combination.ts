import type { Span } from '../found.ts'
import { onePerson } from '../person-words.ts'
import { spansOf } from './matches.ts'

const place =
  "(?<what>\\p{Lu}[\\p{L}'’-]{1,24}(?:(?: (?:of|the|on|upon|and|in|le|by|under))?[ -]\\p{Lu}[\\p{L}'’-]{1,24}){0,3})"
const some = "(?:(?!only\\b)[\\p{L}\\d’'-]{1,20} ){0,4}?"
const family = `(?:${onePerson}|family|couple|parents?|household|siblings|brothers|sisters|mothers?|fathers?|children)`

const onlyOneInAPlace = new RegExp(
  `\\b(?:only|sole|first|youngest|oldest|single) ${some}${family}(?: (?!group|hub|home|house|centre|project|worker)[\\p{L}’'-]{1,20}){0,6}? (?:in|at|near|from|of|around|on) ${place}`,
  'gu',
)
const alike =
  'deaf blind albino disabled identical autistic adopted black white Black White Asian Chinese Polish Traveller Gypsy Roma Romany transgender Vietnamese Somali pregnant'
    .split(' ')
    .join('|')
const born = '(?:[Tt]riplets|[Qq]uadruplets|[Qq]uads|[Qq]uintuplets|[Cc]onjoined twins|'
const twinsInAPlace = new RegExp(
  `\\b${born}(?:${alike}|\\w+-year-old)(?: [\\p{L}-]{1,16})? twins?|[Tt]wins? with [\\p{L}’' -]{3,30}?)(?: [\\p{L}’'-]{1,20}){0,6}? (?:in|at|near|from|of|around|on) ${place}`,
  'gu',
)

const onlyOneOfAKind = new RegExp(
  `\\b(?:only|sole) (?:[\\p{L}-]{1,20} )?(?:Traveller|Gypsy|Roma|Romany|Black|white|Asian|Chinese|Vietnamese|Muslim|Jewish|Sikh|Hindu|Somali|Polish|Romanian|Kurdish|Afghan|Eritrean|Syrian|Albanian|transgender|trans|gay|lesbian|deaf|blind|disabled|autistic|pregnant|wheelchair-using|same-sex|adopted|orphaned|refugee|unaccompanied) (?:[\\p{L}-]{1,20} )?${family}\\b(?! (?:group|hub|home|house|centre|project|worker|support|service))`,
  'giu',
)

/** Someone whom few others are like, in a named place: "the only Traveller family in …", "the triplets placed in …". A moderator decides. */
export function rareCombinationsIn(text: string): Span[] {
  return [
    ...spansOf(
      text,
      'rare-combination',
      onlyOneInAPlace,
      (match) =>
        !/\b(?:only|first) (?:family|child|parent|children)[ ’'](?:group|hub|home|house|centre|s\b|drug|court|worker|support|service|safeguarding|valued)/i.test(
          match[0],
        ),
    ),
    ...spansOf(text, 'rare-combination', twinsInAPlace, (match) => /^\p{Lu}/u.test(match.groups?.what ?? '')),
    ...spansOf(text, 'rare-combination', onlyOneOfAKind),
  ]
}
