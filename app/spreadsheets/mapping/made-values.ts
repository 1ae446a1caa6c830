import { type Place, places } from '@candour/register'

const longestId = 80

/** An id of the words of a text: small letters, digits and hyphens, cut at a word; empty where no letter of it can stand in an id. */
export function idOfWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let id = ''
  for (const word of words) {
    const longer = id === '' ? word.slice(0, longestId) : `${id}-${word}`
    if (longer.length > longestId) break
    id = longer
  }
  return id
}

/** The day of a date that is written with its time, as `2019-02-03T10:00:00+00:00`; anything else as it is. */
export function dayOf(text: string): string {
  return text.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, '$1')
}

/**
 * The codes of the places that a text names, several parted by `;`: the whole name must fit, without what councils put round it. A name
 * that fits none, or several places, stays as it is, for the register to refuse with what it may have meant.
 */
export function placesNamed(text: string): string {
  return text
    .split(';')
    .map((name) => codeNamed(name) ?? name.trim())
    .join(';')
}

function codeNamed(name: string): string | undefined {
  const [only, other] = byName.get(bare(name)) ?? []
  return other === undefined ? only?.code : undefined
}

/** A council's name without what it has in common with all others: `City of York Council` is `york`. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[.’']/g, '')
    .replaceAll('&', ' and ')
    .replace(/,\s*(?:city|county) of$/, '')
    .replace(/^(?:the )?(?:london |royal |metropolitan )*(?:borough|city|county) (?:council )?of /, '')
    .replace(/^county /, '')
    .replace(
      / (?:(?:city|county|borough|district|metropolitan|unitary|mbc|bc|cc) )*(?:council|authority|mbc|cc|lbc)$/,
      '',
    )
    .replace(/ (?:city|county|borough|metropolitan borough|metropolitan district)(?: council)?$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const byName: ReadonlyMap<string, readonly Place[]> = placesByName()

function placesByName(): ReadonlyMap<string, readonly Place[]> {
  const named = new Map<string, Place[]>()
  // Of a place with former codes the one that stands is meant.
  for (const place of places.filter(({ now }) => now === undefined)) {
    const name = bare(place.name)
    named.set(name, [...(named.get(name) ?? []), place])
  }
  return named
}
