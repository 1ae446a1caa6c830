import { type PersonalData, personalDataAdvice, type Span } from './found.ts'
import {
  isFamilyName,
  isFirstName,
  isFirstNameAndWord,
  isOrdinaryWord,
  isPlainFirstName,
} from './gazetteer/known-names.ts'
import { isPartOfAPublicName } from './gazetteer/public-phrases.ts'
import { numbersOfPeopleIn } from './personal-data.ts'

/**
 * What in a speaking id (small words joined by hyphens, as programmes, models and projects have) would tell who somebody is:
 * `claire-jones-hub` does, `hub-homes-leeds` does not. Positions are those of the id. Names that are words (hope, grace, baker) count
 * only beside one that is none, because an id has no capitals and no grammar.
 */
export function personalDataInId(id: string): readonly PersonalData[] {
  const spaced = id.replaceAll(/[-_]/g, ' ')
  const asWritten = numbersOfPeopleIn(id)
  const numbers = [
    ...asWritten,
    ...numbersOfPeopleIn(spaced).filter(
      (span) => !asWritten.some((other) => other.start < span.end && span.start < other.end),
    ),
  ]
  return [...numbers, ...namesInId(id)]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ ...span, ...personalDataAdvice[span.kind] }))
}

const titles = /^(?:mr|mrs|miss|ms|dr|master)$/
const families = /^(?:family|families|children|child|siblings|household|twins)$/

function namesInId(id: string): Span[] {
  const parts = [...id.toLowerCase().matchAll(/[\p{L}']+/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  return parts.flatMap(({ word, start, end }, at): Span[] => {
    const [before, after] = [parts[at - 1]?.word ?? '', parts[at + 1]?.word ?? '']
    const isSaint = /^(?:st|saint)$/.test(before)
    if (isSaint || word.length < 3 || isPartOfAPublicName(word)) return []
    const isFirst = isPlainFirstName(word)
    const besideFamily = [before, after].some((other) => isSurelyFamily(other))
    const meant =
      isFirst ||
      ((isFirstName(word) || isFirstNameAndWord(word)) && besideFamily) ||
      (isSurelyFamily(word) &&
        ([before, after].some((other) => isFirstName(other) || isFirstNameAndWord(other)) ||
          titles.test(before) ||
          families.test(after))) ||
      (titles.test(before) && (isFirstName(word) || isFamilyName(word)))
    return meant ? [{ start, end, kind: 'name' }] : []
  })
}

function isSurelyFamily(word: string): boolean {
  return word.length > 2 && isFamilyName(word) && !isOrdinaryWord(word) && !isPartOfAPublicName(word)
}
