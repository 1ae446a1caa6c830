import { nearestOf } from '../nearest.ts'
import { localAuthorities } from './local-authorities.ts'
import { type Place, placeOf, places } from './places.ts'

/** What can be said of a text that is no code of a place: the place it most likely means, or why it means none. */
export interface PlaceHint {
  readonly nearest?: Place
  /** Whether that is what it is called: somebody who wrote it meant no other. */
  readonly isItsName?: true
  readonly says?: string
}

/** Names that people use, by the code of what covers them. */
const otherNames: Readonly<Record<string, string>> = {
  banes: 'E06000022',
  bcp: 'E06000058',
  'bcp council': 'E06000058',
  brighton: 'E06000043',
  durham: 'E06000047',
  hull: 'E06000010',
  rbwm: 'E06000040',
  redcar: 'E06000003',
  southend: 'E06000033',
  stockton: 'E06000004',
  stoke: 'E06000021',
  telford: 'E06000020',
  uk: 'K02000001',
  gb: 'K02000001',
  'great britain': 'K02000001',
  usa: 'US',
  'united states of america': 'US',
  holland: 'NL',
  // Towns whose own councils have no children's services, or are gone.
  northampton: 'E06000062',
  daventry: 'E06000062',
  'south northamptonshire': 'E06000062',
  corby: 'E06000061',
  kettering: 'E06000061',
  wellingborough: 'E06000061',
  'east northamptonshire': 'E06000061',
  allerdale: 'E06000063',
  carlisle: 'E06000063',
  copeland: 'E06000063',
  'barrow in furness': 'E06000064',
  eden: 'E06000064',
  'south lakeland': 'E06000064',
  christchurch: 'E06000058',
}

/** Counties of name that several councils share, former ones too. */
const several: Readonly<Record<string, readonly string[]>> = {
  bedfordshire: ['E06000055', 'E06000056', 'E06000032'],
  berkshire: ['E06000036', 'E06000037', 'E06000038', 'E06000039', 'E06000040', 'E06000041'],
  cheshire: ['E06000049', 'E06000050', 'E06000006', 'E06000007'],
  'south yorkshire': ['E08000038', 'E08000017', 'E08000018', 'E08000039'],
  'west yorkshire': ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036'],
  sussex: ['E10000011', 'E10000032', 'E06000043'],
}

/** Regions, combined authorities and the like: the councils in them are named one by one. */
const regions: ReadonlySet<string> = new Set([
  ...localAuthorities.map(({ region }) => nameOf(region)),
  ...Object.keys(several),
  'avon',
  'cleveland',
  'east anglia',
  'gloucestershire and bristol',
  'greater london',
  'greater manchester',
  'home counties',
  'humberside',
  'merseyside',
  'midlands',
  'north of england',
  'south of england',
  'tees valley',
  'thames valley',
  'tyne and wear',
  'west of england',
  'yorkshire',
  'yorkshire and humber',
  'yorkshire and humberside',
])

const byWholeName: ReadonlyMap<string, Place> = new Map(
  places.map((place) => [place.name.toLowerCase(), place] as const),
)

const byName: ReadonlyMap<string, Place> = new Map(
  // Where two places share a name the one of today counts, which stands first.
  [...places].reverse().map((place) => [nameOf(place.name), place] as const),
)

/** A name without what varies: case, punctuation, `Council of the County of`, `City Council`, `(until 2019)`. */
function nameOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (?:childrens (?:services|social care|trust)|local authority|la)$/, '')
    .replace(
      /(?: (?:city|county|borough|district|metropolitan|unitary|royal|london|council of|city of|county of))* (?:council|mbc|mdc|bc|cc|dc)$/,
      '',
    )
    .replace(
      /^(?:the )?(?:council of )?(?:the )?(?:(?:london|royal|metropolitan) (?:borough|district|county) (?:council )?(?:of )?|(?:city|county|borough) (?:council )?of |county (?=durham)|lb (?:of )?)?/,
      '',
    )
    .replace(/ (?:city|county) of$/, '')
    .trim()
}

/** The place that a name means: for a helpful refusal, never for a silent repair. Of a code nothing is ever guessed. */
export function placeNamed(typed: string): PlaceHint {
  const text = typed.trim()
  if (/^[A-Z]\d{6,9}$/i.test(text)) return ofCode(text)
  const name = nameOf(text)
  if (name === '') return {}
  const whole = byWholeName.get(text.toLowerCase())
  if (whole) return { nearest: whole, isItsName: true }
  const shared = several[name]
  if (shared) return { says: `${text} has several councils: ${listed(shared)}` }
  // Before the names, since the City of London is not what London means.
  const isRegion = regions.has(name)
  const known = isRegion ? undefined : (byName.get(name) ?? placeOf(otherNames[name] ?? ''))
  if (known) return known.type === 'former' ? { says: succession(known) } : { nearest: known, isItsName: true }
  if (isRegion) return { says: `${text} is a region; name each council in it by its code` }
  return likeName(name)
}

function ofCode(text: string): PlaceHint {
  const upper = placeOf(text.toUpperCase())
  if (upper) return { nearest: upper }
  if (/^E12\d{6}$/i.test(text)) return { says: `${text} is the code of a region; name each council in it by its code` }
  if (/^E07\d{6}$/i.test(text))
    return { says: `${text} is the code of a district; children's services are its county's: give the county's code` }
  return {}
}

function succession({ name, code, now = [] }: Place): string {
  return `${name} had the code ${code}; today it is ${listed(now)}`
}

function listed(codes: readonly string[]): string {
  return codes.map((code) => `${placeOf(code)?.name ?? ''} (${code})`).join(', ')
}

/** One slip of the pen, a county by its town, or one word of a longer name: no more, since many names are alike. */
function likeName(name: string): PlaceHint {
  const county = byName.get(`${name}shire`)
  if (county && county.type !== 'former') return { nearest: county }
  const partly = places.filter((place) => place.type !== 'former' && ` ${nameOf(place.name)} `.includes(` ${name} `))
  const [only] = partly
  if (only && partly.length === 1 && name.length >= 4) return { nearest: only }
  const slip = nearestOf(name, byName.keys(), 1)
  const near = slip === undefined || name.length < 5 ? undefined : byName.get(slip)
  return near === undefined || near.type === 'former' ? {} : { nearest: near }
}
