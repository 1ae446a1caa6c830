import type { FieldType, OtherRegister } from './field-types.ts'
import { no, yes } from './read-cells.ts'

/** How another register writes its ids, and what people paste in their place. */
interface IdForm extends OtherRegister {
  /** As JSON Schema and data packages say it; ids are kept so, and in no other form. */
  readonly pattern: string
  readonly accepts: string
  /** The id within each form that is read: its first group. */
  readonly forms: readonly RegExp[]
  /** The id as it is kept, of what a form found. */
  kept(found: string): string
  /** What was probably meant by a text that is too little to be sure. */
  meant?(text: string): string | undefined
}

/**
 * The id by which another register knows an attempt. An address of it is read too, and its id kept. It says nothing of when it was registered there.
 */
function idIn({ name, addressOf, pattern, accepts, forms, kept, meant }: IdForm): FieldType<string> {
  const isKept = new RegExp(pattern)
  return {
    name: 'text',
    accepts,
    read: (cell) => {
      const typed = cell.trim()
      for (const form of forms) {
        const found = form.exec(typed)?.[1]
        const id = found === undefined ? undefined : kept(found)
        if (id !== undefined && isKept.test(id)) return yes(id)
      }
      const nearest = meant?.(typed)
      return no('wrong-type', nearest === undefined ? {} : { nearest })
    },
    check: (value) => (typeof value === 'string' && isKept.test(value) ? value : undefined),
    print: (value) => value,
    jsonSchema: { type: 'string', pattern },
    tableSchema: { type: 'string', constraints: { pattern } },
    elsewhere: { name, addressOf },
  }
}

/** What may follow an id in an address: a further part, a question, an anchor. */
const rest = '(?:[/?#].*)?$'
const address = (hostsAndPaths: string, id: string) =>
  new RegExp(String.raw`^(?:https?:\/\/)?(?:www\.)?(?:${hostsAndPaths})${id}${rest}`, 'i')
const doi = (prefixed: string) =>
  new RegExp(String.raw`^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)?${prefixed}${rest}`, 'i')

/** Eight digits chosen at random, none of which checks the others. @see the ISRCTN registry's "Background notes" */
export const isrctn: FieldType<string> = idIn({
  name: 'ISRCTN registry',
  addressOf: (id) => `https://www.isrctn.com/${id}`,
  pattern: '^ISRCTN\\d{8}$',
  accepts: 'ISRCTN and 8 digits, as ISRCTN65340805, or its address at isrctn.com',
  forms: [
    /^(?:ISRCTN[\s:.-]*)?(\d{8})$/i,
    address(String.raw`isrctn\.com\/|isrctn\.org\/|controlled-trials\.com\/`, String.raw`ISRCTN(\d{8})`),
    doi(String.raw`10\.1186\/ISRCTN(\d{8})`),
  ],
  kept: (digits) => `ISRCTN${digits}`,
})

/** An id at ClinicalTrials.gov. */
export const nct: FieldType<string> = idIn({
  name: 'ClinicalTrials.gov',
  addressOf: (id) => `https://clinicaltrials.gov/study/${id}`,
  pattern: '^NCT\\d{8}$',
  accepts: 'NCT and 8 digits, as NCT01234567, or its address at clinicaltrials.gov',
  forms: [
    /^(?:NCT[\s:.-]*)?(\d{8})$/i,
    address(String.raw`(?:classic\.)?clinicaltrials\.gov\/(?:ct2\/)?(?:study|show)\/`, String.raw`NCT(\d{8})`),
  ],
  kept: (digits) => `NCT${digits}`,
})

/** An id in the American Economic Association's register of trials: seven digits, with noughts before the number that its address has. */
export const aearctr: FieldType<string> = idIn({
  name: 'AEA RCT Registry',
  addressOf: (id) => `https://www.socialscienceregistry.org/trials/${Number(id.slice('AEARCTR-'.length))}`,
  pattern: '^AEARCTR-\\d{7}$',
  accepts: 'AEARCTR- and 7 digits, as AEARCTR-0001234, or its address at socialscienceregistry.org',
  forms: [
    /^AEARCTR[\s:-]*(\d{1,7})$/i,
    address(String.raw`socialscienceregistry\.org\/trials\/`, String.raw`(\d{1,7})`),
    /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)?10\.1257\/rct\.(\d{1,7})(?:-[\d.]+)?$/i,
  ],
  kept: (digits) => `AEARCTR-${digits.padStart(7, '0')}`,
})

/** A registration at the Open Science Framework: five letters and digits, which are no id without the site's name before them. */
export const osfRegistration: FieldType<string> = idIn({
  name: 'OSF',
  addressOf: (id) => `https://${id}`,
  pattern: '^osf\\.io/[a-z0-9]{5}$',
  accepts: 'osf.io/ and 5 small letters and digits, as osf.io/wx7ck, or its whole address or DOI',
  forms: [address(String.raw`osf\.io\/`, '([a-z0-9]{5})'), doi(String.raw`10\.17605\/OSF\.IO\/([a-z0-9]{5})`)],
  kept: (five) => `osf.io/${five.toLowerCase()}`,
  meant: (text) => (/^[a-z0-9]{5}$/i.test(text) ? `osf.io/${text.toLowerCase()}` : undefined),
})

const local = '[A-Za-z0-9][A-Za-z0-9_./:()+-]{0,199}'

/** The id of a grant by the 360Giving Data Standard: its publisher's prefix, which begins with 360G-, and the publisher's own number. */
export const grantId: FieldType<string> = idIn({
  name: 'GrantNav',
  addressOf: (id) => `https://grantnav.threesixtygiving.org/grant/${encodeURIComponent(id)}`,
  pattern: `^360G-[A-Za-z0-9]+-${local}$`,
  accepts:
    "a grant's id by the 360Giving Data Standard: 360G-, the publisher's prefix, - and its own number, as 360G-blf-0030094440; or its address at GrantNav",
  forms: [
    new RegExp(`^360G-([A-Za-z0-9]+-${local})$`, 'i'),
    new RegExp(
      String.raw`^(?:https?:\/\/)?grantnav\.threesixtygiving\.org\/grant\/360G-([A-Za-z0-9]+-${local}?)(?:\/?[?#].*|\/)?$`,
      'i',
    ),
  ],
  kept: (own) => `360G-${own}`,
})

const idTypes = [isrctn, nct, aearctr, osfRegistration, grantId] as const

/** The id of another register that a text is, in any form that a field for it reads; undefined for a bare number, which may be any. */
export function idElsewhereIn(text: string): string | undefined {
  if (/^\d*$/.test(text)) return undefined
  for (const type of idTypes) {
    const reading = type.read(text)
    if (reading.ok) return reading.value
  }
  return undefined
}
