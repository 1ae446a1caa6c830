import { isFamilyName, isFirstName, isFirstNameAndWord } from '../gazetteer/known-names.ts'
import * as grammar from './grammar.ts'
import type { Reading } from './name-words.ts'
import { isPlainly } from './word-names.ts'

const notSites =
  /^(?:child|mother|father|family|baby|parent|person|site|group|appendix|table|figure|phase|part|option|scenario|area|authority|cohort|team|school|plan|type|level|grade|band|stage|section|model|arm|case|worker|manager|carer|participant)$/

/** A family name, or a capitalised word that is in no list: only where a person is spoken of. */
export function isStrangerByGrammar(reading: Reading, at: number): boolean {
  const { text, words, sorts, isPublic } = reading
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined) return false
  if (grammar.isAFamily(reading, at) || grammar.followsAPerson(reading, at) !== undefined)
    return !grammar.isAnUndertaking(reading, at)
  if (grammar.isIntroduced(reading, at) || grammar.hasAgeAfter(text, word) || grammar.ownsWhatPeopleOwn(reading, at))
    return true
  if (grammar.doesWhatPeopleDo(reading, at, true) || grammar.isToldOfAPerson(reading, word)) return true
  if (grammar.isAnUndertaking(reading, at) || isPublic[at + 1] !== undefined) return false
  if (isInitialled(reading, at)) return true
  if (
    /^(?:the|a|an|this|our|its)$/.test(before?.plain ?? '') ||
    (before?.casing === 'capitals' && before.text.length > 1)
  )
    return false
  if (isPair(reading, at)) return true
  if (!grammar.tellsOfOnePerson(reading, at)) return false
  if (grammar.isWhere(reading, at) && sorts[at] === 'unknown' && !(next !== undefined && canBePair(reading, at + 1)))
    return false
  return sorts[at] === 'family' || !word.isFirst || grammar.doesWhatPeopleDo(reading, at, false)
}

/** "Hafthor Bjarnason": two strange words with capitals, where neither a place nor an organisation that does something is named. */
function isPair(reading: Reading, at: number): boolean {
  const { words, isPublic } = reading
  const [before, third] = [words[at - 1], words[at + 2]]
  if (!canBePair(reading, at + 1) || grammar.isWhere(reading, at) || /^(?:by|and|or)$/.test(before?.plain ?? ''))
    return false
  const isLonger =
    third !== undefined &&
    third.casing !== 'small' &&
    third.sentence === words[at]?.sentence &&
    /^\s{1,2}$/.test(third.gap)
  return !grammar.isAnUndertaking(reading, at + 1) && !isLonger && isPublic[at + 2] === undefined
}

function canBePair({ words, sorts }: Reading, at: number): boolean {
  return (
    words[at]?.casing === 'capital' &&
    /^\s{1,2}$/.test(words[at]?.gap ?? '') &&
    (sorts[at] === 'family' || sorts[at] === 'unknown')
  )
}

/** "J. Smith", "K Adeyemi", but not "Site B". */
function isInitialled({ words }: Reading, at: number): boolean {
  const [initial, word, before] = [words[at - 1], words[at], words[at - 2]]
  if (initial === undefined || word === undefined || initial.casing !== 'capitals' || initial.text.length !== 1)
    return false
  if (/^[AI]$/.test(initial.text) && !word.gap.includes('.')) return false
  return /^\.?\s?$/.test(word.gap) && word.casing === 'capital' && !notSites.test(before?.plain ?? '')
}

/** Baker, Young, Hill: a family name that is a word, where the sentence leaves no other reading. */
export function isCommonFamilyName(reading: Reading, at: number): boolean {
  const { words, isPublic } = reading
  const [before, word] = [words[at - 1], words[at]]
  if (word === undefined || word.casing !== 'capital' || isPublic[at] !== undefined || !isFamilyName(word.plain))
    return false
  if (grammar.isAFamily(reading, at)) return before !== undefined && isPlainly(before)
  const next = words[at + 1]
  if (next?.gap === ', ' && next.casing === 'capital' && grammar.isIntroduced(reading, at))
    return isFirstName(next.plain) || isFirstNameAndWord(next.plain)
  return isInitialled(reading, at) && !word.isFirst && grammar.isAnUndertaking(reading, at) === false
}
