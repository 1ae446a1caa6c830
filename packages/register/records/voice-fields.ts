import { placeNamed } from '../vocabularies/place-names.ts'
import { placeOf } from '../vocabularies/places.ts'
import { regionCodes, regionNamed } from '../vocabularies/regions.ts'
import { type FieldType, oneOf } from './field-types.ts'
import { no, yes } from './read-cells.ts'

const aRegion = 'the ONS code of a region or nation, as E12000003 (Yorkshire and The Humber)'

/** A region or a nation. A council is told to be too small. */
export const region: FieldType<string> = {
  ...oneOf(regionCodes),
  accepts: aRegion,
  read: (cell) => {
    const typed = cell.trim()
    if (regionCodes.some((code) => code === typed.toUpperCase())) return yes(typed.toUpperCase())
    const named = regionNamed(typed)
    if (named !== undefined) return no('unknown-place', { nearest: named.code, nearestName: named.name })
    const smaller = placeOf(typed.toUpperCase()) ?? placeNamed(typed).nearest
    const within = smaller === undefined ? undefined : regionNamed(smaller.region)
    if (smaller === undefined || within === undefined) return no('unknown-place')
    return no('unknown-place', {
      accepts: `${aRegion}; ${smaller.name} is too small a place for an account of children or families`,
      nearest: within.code,
      nearestName: within.name,
    })
  },
}

const rounding = 5
/** Counts of people below this are not told: by the rules of disclosure control they are `c`. */
export const fewestPeopleTold = 6
const hidden = 'c'
const COUNT = /^(?:c|5|[1-9]\d{0,5}[05])$/

/** How many people spoke: `c` for 1 to 5, otherwise rounded to the nearest 5. The exact number stays with whoever gathered the account. */
export const peopleCount: FieldType<string> = {
  name: 'text',
  accepts: 'c where 1 to 5 people spoke, otherwise their number rounded to the nearest 5',
  read: (cell) => {
    const typed = cell.trim().toLowerCase()
    if (COUNT.test(typed)) return yes(typed)
    if (!/^\d{1,7}$/.test(typed) || Number(typed) === 0) return no()
    const count = Number(typed)
    return no('wrong-type', {
      nearest: count < fewestPeopleTold ? hidden : String(Math.round(count / rounding) * rounding),
    })
  },
  check: (value) => (typeof value === 'string' && COUNT.test(value) ? value : undefined),
  print: (value) => value,
  jsonSchema: { type: 'string', pattern: COUNT.source },
  tableSchema: { type: 'string', constraints: { pattern: COUNT.source } },
}

/** True of a count that is not told, because so few spoke. */
export function isFewPeople(people: string | undefined): boolean {
  return people === hidden
}
