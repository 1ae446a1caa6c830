import type { Span } from '../found.ts'
import { spansOf } from './matches.ts'

const named =
  'Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Crescent|Cres|Terrace|Drive|Dr|Close|Cl|Gardens|Gdns|Grove|Mews|Walk|Way|Row|Square|Sq|Place|Pl|Hill|Rise|View|Court|Ct|Park|Green|Parade|Wharf|Quay|Yard|Mount|Vale|Bank|Croft|Fold|Gate|Heights|House|Cottages?|Villas?|Buildings|Mansions|Estate|Tower|Towers|Point|Wynd|Brae|Loan'
const surely = 'Street|Road|Avenue|Crescent|Terrace|Lane|Grove|Gardens|Mews|Drive'
const word = "(?:\\p{Lu}[\\p{L}'’.-]{0,24}|of|the|le|la|upon|on)"
const small = 'street|road|rd|avenue|ave|crescent|cres|terrace|lane|grove|drive|close|gardens|mews'
const counted =
  /\b(?:minutes?|hours?|miles?|months?|weeks?|days?|years?|families|children|people|young|staff|out|per|by|new|one|two|main|cross|on|in|at|to|and|of|the|a|with|from|were|was|for|extra|very|not|more)\b/i

const numberAndStreet = new RegExp(
  `(?<![\\p{L}\\d£.,-])(?:(?:flat|apartment|apt|unit|room|plot|no\\.?|number) ?\\d{0,4}[a-z]?,? ){0,2}\\d{1,4}[a-z]?(?:[-/]\\d{1,4})?,? (?:${word} ){1,4}(?:${named})\\b(?! (?:pilot|project|programme|model|trial|evaluation|scheme|young|hub|famil))`,
  'gu',
)
const inSmallLetters = new RegExp(
  `(?<![\\p{L}\\d£.,-])\\d{1,3}[a-z]? (?:[a-z'’-]{3,20} ){1,2}(?:${small})\\b(?![ -](?:map|show|trip|from|to|away|of|working|test|by))`,
  'gu',
)
const streetAlone = new RegExp(
  `(?<=\\b(?:on|in|at|off|near|from|to|of|along|opposite|behind|address:?|lives?|lived|living) )(?:the )?(?:\\p{Lu}[\\p{L}'’.-]{1,24} ){1,3}(?:${surely})\\b`,
  'gu',
)

/** Addresses: a number with a street, a flat, and a street that somebody is said to live in. Names of towns and authorities may stay. */
export function addressesIn(text: string): Span[] {
  return [
    ...spansOf(
      text,
      'address',
      numberAndStreet,
      (match) => !isPublicPlace(match[0].replace(/^.*\d.* High Street/, '')) && !/^(?:19|20)\d{2} /.test(match[0]),
    ),
    ...spansOf(text, 'address', inSmallLetters, (match) => !counted.test(match[0])),
    ...spansOf(text, 'address', streetAlone, (match) => !isPublicPlace(match[0])),
    ...spansOf(text, 'address', /\b(?:flat|apartment|apt)\.? (?:no\.? |number )?\d{1,4}[a-z]?\b/giu),
  ]
}

function isPublicPlace(match: string): boolean {
  return /\b(?:Downing Street|High Street|Great Ormond Street|Harley Street|Fleet Street|Baker Street Station|Staying Close|Family Court|High Court|Crown Court|County Court|Supreme Court|Drug and Alcohol|Sure Start|Coram Street|Trafalgar Square|Pathway|Safe Place)\b/.test(
    match,
  )
}
