import type { JsonLdValue } from '../app/web/structured-data/json-ld.ts'

export type ToldThing = { readonly [name: string]: JsonLdValue | undefined }

/** What a page tells of in JSON-LD, each block parsed. No sign in a block could end it, so the next tag is its end. */
export function thingsToldOn(html: string): readonly ToldThing[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([^<>&]*)<\/script>/g)].map(
    ([, text = '']): ToldThing => JSON.parse(text),
  )
}

const isThing = (value: unknown): value is ToldThing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isWhole = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\/[^\s/]+\//.test(`${value}/`) && URL.canParse(value)
const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value))
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value)
const ofType =
  (...types: readonly string[]) =>
  (value: unknown): boolean =>
    isThing(value) && types.includes(String(value['@type']))
const listOf =
  (suits: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length > 0 && value.every(suits)

type Rules = Readonly<Record<string, (value: unknown) => boolean>>

/** What schema.org's readers ask of each type; a name that ends in `?` may be missing. */
const rules: Readonly<Record<string, Rules>> = {
  Dataset: {
    '@id': isWhole,
    name: isWords,
    description: (value) => isWords(value) && String(value).length >= 50 && String(value).length <= 5000,
    url: isWhole,
    license: isWhole,
    creator: ofType('Organization'),
    dateModified: isInstant,
    inLanguage: isWords,
    isAccessibleForFree: (value) => value === true,
    distribution: listOf(ofType('DataDownload')),
    'funder?': ofType('Organization'),
  },
  DataDownload: {
    name: isWords,
    encodingFormat: (value) => value === 'text/csv' || value === 'application/json',
    contentUrl: isWhole,
  },
  Organization: { name: isWords, 'url?': isWhole },
  ClaimReview: {
    '@id': isWhole,
    url: isWhole,
    claimReviewed: isWords,
    author: ofType('Organization'),
    reviewRating: ofType('Rating'),
    itemReviewed: ofType('Claim'),
  },
  Rating: {
    alternateName: (value) => /^Does its source say so\? (Yes|No)\. Can the design show it\? .+\.$/.test(String(value)),
    ratingExplanation: isWords,
  },
  Claim: { 'appearance?': listOf(ofType('CreativeWork')) },
  CreativeWork: { url: isWhole },
  ScholarlyArticle: { '@id': isWhole, name: isWords, url: isWhole, 'datePublished?': isDate },
}

/** What is wrong with a thing that is told, and with all that stands within it: nothing, where it is well told. */
export function faultsIn(thing: ToldThing): readonly string[] {
  const { '@type': type, '@context': _context, ...told } = thing
  const asked = rules[String(type)]
  if (asked === undefined) return [`${String(type)} is no type that pages tell of`]
  const known = new Map(Object.entries(asked).map(([name, suits]) => [name.replace('?', ''), suits]))
  return [
    ...Object.keys(asked)
      .filter((name) => !name.endsWith('?') && told[name] === undefined)
      .map((name) => `${String(type)} lacks ${name}`),
    ...Object.entries(told).flatMap(([name, value]) => {
      const suits = known.get(name)
      const inner = [value].flat().filter(isThing).flatMap(faultsIn)
      if (suits === undefined) return [`${String(type)} has ${name}, which nobody asked for`, ...inner]
      return suits(value) ? inner : [`${String(type)} has ${name} ${JSON.stringify(value)}`, ...inner]
    }),
  ]
}
