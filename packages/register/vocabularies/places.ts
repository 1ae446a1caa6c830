import { formerCodes, formerCouncils } from './former-councils.ts'
import { localAuthorities } from './local-authorities.ts'

/** A place of the register: an English local authority, a former one, a nation or a country, by its code. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly region: string
  readonly type: string
  /** Codes that it had before: records that bear one are of this place. */
  readonly formerCodes?: readonly string[]
  /** For a former authority: what covers it now. */
  readonly now?: readonly string[]
}

/** Codes that sources use and the lists of authorities lack: nations (ONS) and countries (ISO 3166-1). */
const otherPlaces: readonly Place[] = [
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

/** Every place that a record may name, once. */
export const places: readonly Place[] = [...localAuthorities.map(withFormerCodes), ...formerCouncils, ...otherPlaces]

function withFormerCodes(place: Place): Place {
  const { [place.code]: former } = formerCodes
  return former === undefined ? place : { ...place, formerCodes: former }
}

const byCode: ReadonlyMap<string, Place> = new Map(
  places.flatMap((place) => [place.code, ...(place.formerCodes ?? [])].map((code) => [code, place] as const)),
)

/** The place that has or had this code, or undefined. */
export function placeOf(code: string): Place | undefined {
  return byCode.get(code)
}
