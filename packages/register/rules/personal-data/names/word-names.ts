import { isFamilyName, isOrdinaryWord } from '../gazetteer/known-names.ts'
import type { Word } from '../words.ts'
import * as grammar from './grammar.ts'
import type { Reading } from './name-words.ts'

const timeOrPlace = /^(?:april|may|june|august|sunday|monday|friday|summer|autumn|winter|north|south|east|west)$/

const timely =
  /^(?:in|by|from|since|until|till|of|on|early|late|mid|last|next|each|every|this|that|the|and|or|to|between|during|through|before|after|over|for|a|an)$/

/** A word that no name or title is: in small letters, or at a sentence's start. */
export function isPlainly(word: Word): boolean {
  return word.casing === 'small' || (word.isFirst && isOrdinaryWord(word.plain))
}

/** Hope, Grace, May: only where the grammar says that a person is meant. */
export function isNameByGrammar(reading: Reading, at: number): boolean {
  const { text, words, sorts, isPublic } = reading
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined || grammar.isAnUndertaking(reading, at)) return false
  const place = isPublic[at] !== undefined
  if (grammar.isAFamily(reading, at) && isFamilyName(word.plain) && !place) return true
  const whose = grammar.followsAPerson(reading, at)
  if (whose !== undefined && (!place || whose !== 'worker')) return true
  if (
    grammar.isIntroduced(reading, at) ||
    grammar.hasAgeAfter(text, word) ||
    grammar.ownsWhatPeopleOwn(reading, at) ||
    grammar.isToldOfAPerson(reading, word) ||
    (word.gap === ', ' && grammar.isIntroduced(reading, at - 1))
  )
    return !(place && grammar.isWhere(reading, at))
  const isTime = timeOrPlace.test(word.plain)
  const mayBeElse = place || isTime
  if (
    next !== undefined &&
    next.sentence === word.sentence &&
    /^\s{1,2}$/.test(next.gap) &&
    next.casing === 'capital' &&
    !word.isPossessive &&
    (isPublic[at + 1]?.phrase ?? 0) < 2
  ) {
    if (!isFamilyName(next.plain) || grammar.isAnUndertaking(reading, at + 1)) return false
    if (sorts[at + 1] === 'family' || isPersonAfter(reading, at + 1)) return true
    const third = words[at + 2]
    const isHeading = third !== undefined && third.sentence === word.sentence && third.casing !== 'small'
    return !mayBeElse && isPublic[at + 1] === undefined && !isHeading
  }
  if (grammar.doesWhatPeopleDo(reading, at, true) && !(isTime && grammar.isWhere(reading, at)))
    return !place || grammar.tellsOfOnePerson(reading, at)
  if (isTime && !word.isFirst && before !== undefined && isPlainly(before) && !timely.test(before.plain))
    return grammar.tellsOfOnePerson(reading, at)
  if (mayBeElse || word.isFirst || before === undefined || !isPlainly(before) || /[:;"“”‘(]/.test(word.gap))
    return false
  if (/^(?:the|a|an|this|that|our|its|of|every|each|no|any|some|and|or)$/.test(before.plain)) return false
  return true
}

function isPersonAfter(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  return (
    word !== undefined &&
    (grammar.hasAgeAfter(reading.text, word) ||
      grammar.isToldOfAPerson(reading, word) ||
      grammar.ownsWhatPeopleOwn(reading, at) ||
      grammar.doesWhatPeopleDo(reading, at, false))
  )
}
