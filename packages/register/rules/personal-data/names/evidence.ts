import { isFamilyName, isFirstName, isOrdinaryWord } from '../gazetteer/known-names.ts'
import type { Word } from '../words.ts'
import * as grammar from './grammar.ts'
import type { Reading } from './name-words.ts'

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|nurse|mister|rev|reverend|pc|dc|ds|di|wpc|sgt|sergeant|inspector|auntie|aunty|uncle|nana|nanny|pastor|imam|fr|sheikh)$/
const notSites =
  /^(?:child|mother|father|family|baby|parent|person|site|group|appendix|table|figure|phase|part|option|scenario|area|authority|cohort|team|school|plan|type|level|grade|band|stage|section|model|arm|case|worker|manager|carer|participant)$/

/** Whether a word is somebody's name, by itself or by what stands around it. */
export function isSurelyAPerson(reading: Reading, at: number): boolean {
  const { words, sorts } = reading
  const word = words[at]
  if (word === undefined) return false
  if (isTitled(reading, at)) return true
  switch (sorts[at]) {
    case 'first':
      return word.casing === 'small' ? isSmallName(reading, at) : !isPlaceHere(reading, at)
    case 'perhaps':
      return word.casing === 'capital' && isNameByGrammar(reading, at)
    case 'family':
    case 'unknown':
      return word.casing !== 'mixed' && isStrangerByGrammar(reading, at)
    default:
      return isCommonFamilyName(reading, at) || isShortNameAmongKin(reading, at)
  }
}

/** "Ms Thompson", "Dr Reid", "mrs patel": a name follows a title, an ordinary word too where it is written with a capital. */
function isTitled({ words, isPublic }: Reading, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (word === undefined || before === undefined || !titles.test(before.plain) || !/^\.?\s{1,2}$/.test(word.gap))
    return false
  if (
    /^(?:pc|dc|ds|di|sgt|nurse|sergeant|inspector|doctor|nana|fr)$/.test(before.plain) &&
    (word.casing === 'small' || (isOrdinaryWord(word.plain) && !isFamilyName(word.plain)))
  )
    return false
  if (/^(?:pc|dc|ds|di|wpc)$/.test(before.plain) && before.casing !== 'capitals') return false
  if (before.casing === 'small' && word.casing === 'small')
    return (
      /^(?:mr|mrs|ms|miss|dr|mx)$/.test(before.plain) &&
      word.plain.length > 2 &&
      (isFirstName(word.plain) || isFamilyName(word.plain)) &&
      !/^(?:out|the|work|school|days?|a)$/.test(word.plain) &&
      !(before.plain === 'miss' && isOrdinaryWord(word.plain))
    )
  if (before.plain === 'miss' && before.casing === 'small' && word.casing !== 'small')
    return isFamilyName(word.plain) || isFirstName(word.plain)
  return word.casing !== 'small' && (isPublic[at]?.phrase ?? 0) < 3
}

/** A first name in small letters; where it might be another word too, kin or a title must stand before it. */
function isSmallName({ words }: Reading, at: number): boolean {
  const word = words[at]
  return word !== undefined && word.plain.length > 3
}

/** "in Victoria", "Tyrone and Fermanagh": a first name that is a place as well, where a place is meant. */
function isPlaceHere(reading: Reading, at: number): boolean {
  return (
    reading.isPublic[at]?.sort === 'place' &&
    grammar.isWhere(reading, at) &&
    !reading.words[at]?.isPossessive &&
    !grammar.hasAgeAfter(reading.text, reading.words[at] ?? never)
  )
}

const never = {
  text: '',
  plain: '',
  start: 0,
  end: 0,
  casing: 'small',
  isPossessive: false,
  isFirst: false,
  sentence: 0,
  gap: '',
} as const

const timeOrPlace = /^(?:april|may|june|august|sunday|monday|friday|summer|autumn|winter|north|south|east|west)$/

const timely =
  /^(?:in|by|from|since|until|till|of|on|early|late|mid|last|next|each|every|this|that|the|and|or|to|between|during|through|before|after|over|for|a|an)$/

/** A word that no name or title is: in small letters, or at a sentence's start. */
function isPlainly(word: Word): boolean {
  return word.casing === 'small' || (word.isFirst && isOrdinaryWord(word.plain))
}

/** Hope, Grace, May: only where the grammar says that a person is meant. */
function isNameByGrammar(reading: Reading, at: number): boolean {
  const { text, words, sorts, isPublic } = reading
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined || grammar.isAnUndertaking(reading, at)) return false
  const place = isPublic[at] !== undefined
  const whose = grammar.followsAPerson(reading, at)
  if (whose !== undefined && (!place || whose !== 'worker')) return true
  if (grammar.isIntroduced(reading, at) || grammar.hasAgeAfter(text, word) || grammar.ownsWhatPeopleOwn(reading, at))
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
    if (isFamilyName(next.plain) && (sorts[at + 1] === 'family' || (!word.isFirst && !mayBeElse)))
      return !grammar.isAnUndertaking(reading, at + 1)
    return false
  }
  if (grammar.doesWhatPeopleDo(reading, at, true) && !(isTime && grammar.isWhere(reading, at)))
    return !place || grammar.tellsOfOnePerson(reading, at)
  if (
    isTime &&
    !word.isFirst &&
    before !== undefined &&
    isPlainly(before) &&
    !timely.test(before.plain) &&
    grammar.doesWhatPeopleDo(reading, at, false)
  )
    return grammar.tellsOfOnePerson(reading, at)
  if (mayBeElse || word.isFirst || before === undefined || !isPlainly(before) || /[:;"“”‘(]/.test(word.gap))
    return false
  if (/^(?:the|a|an|this|that|our|its|of|every|each|no|any|some|and|or)$/.test(before.plain)) return false
  return true
}

/** A family name, or a capitalised word that is in no list: only where a person is spoken of. */
function isStrangerByGrammar(reading: Reading, at: number): boolean {
  const { text, words, sorts, isPublic } = reading
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined) return false
  if (grammar.isAFamily(reading, at) || grammar.followsAPerson(reading, at) !== undefined)
    return !grammar.isAnUndertaking(reading, at)
  if (grammar.isIntroduced(reading, at) || grammar.hasAgeAfter(text, word) || grammar.ownsWhatPeopleOwn(reading, at))
    return true
  if (grammar.doesWhatPeopleDo(reading, at, true)) return true
  if (grammar.isAnUndertaking(reading, at) || isPublic[at + 1] !== undefined) return false
  if (isInitialled(reading, at)) return true
  if (
    /^(?:the|a|an|this|our|its)$/.test(before?.plain ?? '') ||
    (before?.casing === 'capitals' && before.text.length > 1)
  )
    return false
  if (!grammar.tellsOfOnePerson(reading, at)) return false
  if (grammar.isWhere(reading, at) && sorts[at] === 'unknown' && !(next !== undefined && canBePair(reading, at + 1)))
    return false
  return sorts[at] === 'family' || !word.isFirst || grammar.doesWhatPeopleDo(reading, at, false)
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
function isCommonFamilyName(reading: Reading, at: number): boolean {
  const { words, isPublic } = reading
  const [before, word] = [words[at - 1], words[at]]
  if (word === undefined || word.casing !== 'capital' || isPublic[at] !== undefined || !isFamilyName(word.plain))
    return false
  if (grammar.isAFamily(reading, at)) return !word.isFirst && before?.casing === 'small'
  return isInitialled(reading, at) && !word.isFirst && grammar.isAnUndertaking(reading, at) === false
}

/** "her brother ali", "called sam": short first names and those that are words, in small letters, only after kin or "called". */
function isShortNameAmongKin(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (word === undefined || word.casing !== 'small' || word.plain.length < 2) return false
  const isNoOtherWord = isFirstName(word.plain) && !isOrdinaryWord(word.plain)
  const follows = grammar.followsAPerson(reading, at)
  if (isNoOtherWord && (follows === 'kin' || follows === 'child') && /^\s{1,2}$/.test(word.gap)) return true
  return (
    (isNoOtherWord || isFirstName(word.plain)) &&
    word.plain.length > 2 &&
    /\b(?:called|named|name is|name was)\s$/i.test(reading.text.slice(Math.max(0, word.start - 12), word.start)) &&
    grammar.isIntroduced(reading, at) &&
    grammar.tellsOfOnePerson(reading, at)
  )
}
