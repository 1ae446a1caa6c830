import type { Contact } from './web/layout/identity.ts'

/** What CANDOUR_ADDRESS may hold, as a refusal says it. */
export const addressAccepted =
  'the http or https address of the site without a path, as https://candour.example.org (a path below the host is not supported)'

/** What CANDOUR_CONTACT may hold, as a refusal says it. */
export const contactAccepted =
  'a name and an e-mail or https address, as Candour team <register@example.org> or Candour team <https://example.org/contact>'

const longestAddress = 500
const longestName = 100

/** The site's public address without a slash at its end; undefined where the text is none. */
export function siteAddressIn(text: string): string | undefined {
  // The parser mends much that nobody means: backslashes, blanks, a missing slash.
  if (text.length > longestAddress || !/^https?:\/\/[^/\s\\@?#]+\/?$/i.test(text) || !URL.canParse(text))
    return undefined
  return new URL(text).origin
}

/** The name and the address of those who run the register; undefined where the text is not both. */
export function contactIn(text: string): Contact | undefined {
  const [, name = '', address = ''] =
    /^([^<>]*[^<>\s])\s*<([^<>\s]+)>$/.exec(text) ?? /^(.*\S)\s+(\S+)$/.exec(text) ?? []
  if (name.length > longestName || address.length > longestAddress) return undefined
  if (!/\p{L}/u.test(name) || /[<>\p{Cc}\p{Cf}]/u.test(name)) return undefined
  const href = mailTo(address) ?? webAddress(address)
  return href === undefined ? undefined : { name, href }
}

/** No more than every mail program takes, so that nothing in it can be taken for a header of the message. */
function mailTo(address: string): string | undefined {
  const isOne =
    /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/
  return isOne.test(address) && !address.includes('..') ? `mailto:${address.replace('+', '%2B')}` : undefined
}

function webAddress(address: string): string | undefined {
  if (!/^https:\/\/[^/\s\\@?#]/i.test(address) || !URL.canParse(address)) return undefined
  const { protocol, username, password, href } = new URL(address)
  return protocol === 'https:' && username === '' && password === '' ? href : undefined
}
