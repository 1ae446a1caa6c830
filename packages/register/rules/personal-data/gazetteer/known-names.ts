import { plain } from '../words.ts'
import { familyNames } from './family-names.ts'
import { firstNames, firstNamesThatAreWords, firstNamesWhenCapital } from './first-names.ts'
import { endings, ordinaryWords } from './ordinary-words.ts'

/** A set made when it is first asked, so that a page that only carries these lists does not pay for them. */
function asked(table: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined
  return () => {
    set ??= new Set(table.trim().split(/\s+/))
    return set
  }
}

const anywhere = asked(firstNames)
const whenCapital = asked(firstNamesWhenCapital)
const words = asked(firstNamesThatAreWords)
const family = asked(familyNames)
const ordinary = asked(ordinaryWords)

/** Whether every part of a name joined by hyphens, or the whole, is in the list. */
function everyPart(name: string, has: (part: string) => boolean): boolean {
  if (has(name)) return true
  const parts = name.split(/[-‐‑]/)
  return parts.length > 1 && parts.every((part) => has(part))
}

/** A first name that is no English word: known in small letters too. */
export function isPlainFirstName(name: string): boolean {
  return everyPart(name, (part) => anywhere().has(part))
}

/** A first name where it is written with a capital. */
export function isFirstName(name: string): boolean {
  return everyPart(name, (part) => anywhere().has(part) || whenCapital().has(part))
}

/** A first name that is an everyday word, a month or a place as well. */
export function isFirstNameAndWord(name: string): boolean {
  return words().has(name)
}

/** A family name, whether or not it is a word as well. Double names count where either part is known. */
export function isFamilyName(name: string): boolean {
  if (family().has(name)) return true
  if (/^(?:mc|mac|o')[a-z]{3,}$/.test(name) && !isOrdinaryWord(name)) return true
  const parts = name.split(/[-‐‑]/)
  return (
    parts.length > 1 &&
    parts.some((part) => part.length > 2 && family().has(part)) &&
    !parts.every((part) => isOrdinaryWord(part))
  )
}

/** An English word that most people know, in any of its forms. */
export function isOrdinaryWord(word: string): boolean {
  if (word.length < 3) return true
  if (/[-‐‑']/.test(word)) return word.split(/[-‐‑']/).every((part) => isOrdinaryWord(part))
  return (
    isListed(word) ||
    endings.some(
      ([ending, instead]) =>
        word.endsWith(ending) &&
        word.length - ending.length >= 3 &&
        (isListed(word.slice(0, -ending.length) + instead) || isListed(undoubled(word.slice(0, -ending.length)))),
    )
  )
}

function isListed(word: string): boolean {
  return ordinary().has(plain(word))
}

/** "stopp" to "stop": English doubles a last consonant before an ending. */
function undoubled(stem: string): string {
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}
