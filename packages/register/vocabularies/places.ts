import { nearestOf } from '../nearest.ts'
import { localAuthorities } from './local-authorities.ts'

/** A place of the register: an English local authority, a former one, a nation or a country, by its code. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly region: string
  readonly type: string
  /** For a former code or authority: what it is called now. */
  readonly now?: readonly string[]
}

/** Codes that sources use and the list of authorities lacks: former codes, nations (ONS) and countries (ISO 3166-1). */
const otherPlaces: readonly Place[] = [
  {
    code: 'E08000038',
    name: 'Barnsley',
    region: 'Yorkshire and The Humber',
    type: 'metropolitan-district',
    now: ['E08000016'],
  },
  {
    code: 'E08000039',
    name: 'Sheffield',
    region: 'Yorkshire and The Humber',
    type: 'metropolitan-district',
    now: ['E08000019'],
  },
  {
    code: 'E10000021',
    name: 'Northamptonshire (until 2021)',
    region: 'East Midlands',
    type: 'former',
    now: ['E06000061', 'E06000062'],
  },
  { code: 'E92000001', name: 'England', region: 'England', type: 'nation' },
  { code: 'W92000004', name: 'Wales', region: 'Wales', type: 'nation' },
  { code: 'S92000003', name: 'Scotland', region: 'Scotland', type: 'nation' },
  { code: 'N92000002', name: 'Northern Ireland', region: 'Northern Ireland', type: 'nation' },
  { code: 'K02000001', name: 'United Kingdom', region: 'United Kingdom', type: 'nation' },
  { code: 'SE', name: 'Sweden', region: 'Other countries', type: 'country' },
  { code: 'NL', name: 'Netherlands', region: 'Other countries', type: 'country' },
  { code: 'US', name: 'United States', region: 'Other countries', type: 'country' },
  { code: 'AU', name: 'Australia', region: 'Other countries', type: 'country' },
  { code: 'CA', name: 'Canada', region: 'Other countries', type: 'country' },
  { code: 'DE', name: 'Germany', region: 'Other countries', type: 'country' },
  { code: 'IE', name: 'Ireland', region: 'Other countries', type: 'country' },
  { code: 'NO', name: 'Norway', region: 'Other countries', type: 'country' },
  { code: 'NZ', name: 'New Zealand', region: 'Other countries', type: 'country' },
]

/** Every place that a record may name. */
export const places: readonly Place[] = [...localAuthorities, ...otherPlaces]

const byCode: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.code, place]))

/** The place with this code, or undefined. */
export function placeOf(code: string): Place | undefined {
  return byCode.get(code)
}

/** The code of the place nearest in name or code to what was typed: for a helpful refusal, never for a silent repair. */
export function nearestPlaceCode(typed: string): string | undefined {
  const bareName = (name: string) =>
    name
      .toLowerCase()
      .replace(/, (city|county) of$/, '')
      .replace(/^county /, '')
  const wanted = bareName(typed.trim())
  const same = places.find((place) => bareName(place.name) === wanted)
  if (same) return same.code
  const partly = wanted === '' ? [] : places.filter((place) => ` ${bareName(place.name)} `.includes(` ${wanted} `))
  if (partly.length === 1) return partly[0]?.code
  const name = nearestOf(
    typed,
    places.map((place) => place.name),
  )
  return name === undefined ? nearestOf(typed, byCode.keys()) : places.find((place) => place.name === name)?.code
}
