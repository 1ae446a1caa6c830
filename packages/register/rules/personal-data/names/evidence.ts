import { isFamilyName, isFirstName, isOrdinaryWord } from '../gazetteer/known-names.ts'
import * as grammar from './grammar.ts'
import type { Reading } from './name-words.ts'
import { isCommonFamilyName, isStrangerByGrammar } from './strangers.ts'
import { isNameByGrammar } from './word-names.ts'

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|nurse|mister|rev|reverend|pc|dc|ds|di|wpc|sgt|sergeant|inspector|auntie|aunty|uncle|nana|nanny|pastor|imam|fr|sheikh)$/
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
