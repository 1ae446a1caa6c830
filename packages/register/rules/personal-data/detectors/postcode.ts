import type { Span } from '../found.ts'
import { spansOf } from './matches.ts'

const areas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE'

const inSmallLetters = new RegExp(
  `(?<![\\p{L}\\d£])(?:${areas})\\d[\\da-hjkmnpr-y]?[\\s-]{0,2}\\d[abd-hjlnp-uw-z]{2}(?![\\p{L}\\d])`,
  'giu',
)
const districtCalledSo = new RegExp(
  `\\bpost ?code (?:is |was |of |area |district |starts |starting |begins |with |in )*(?<what>(?:${areas})\\d[\\dA-Z]?)(?![\\p{L}\\d])`,
  'giu',
)

/** Postcodes (BS 7666): with a space or without, in capitals anywhere, in small letters where the area exists. */
export function postcodesIn(text: string): Span[] {
  return [
    ...spansOf(
      text,
      'postcode',
      /(?<![\p{L}\d£])[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]?[\s-]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu,
    ),
    ...spansOf(
      text,
      'postcode',
      inSmallLetters,
      (match) => !/(?:1st|2nd|3rd|\dth)$/i.test(match[0]) || match[0] === match[0].toUpperCase(),
    ),
    ...spansOf(text, 'postcode', districtCalledSo),
  ]
}
