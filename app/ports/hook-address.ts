import { isIP } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** Why an address is not one that is told anything. */
export type AddressFault = 'not-an-address' | 'not-https' | 'with-a-name' | 'of-a-port' | 'not-public'

const longest = 500
/** Names that stand for machines of one's own, whatever a resolver says of them. */
const ownNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/

/**
 * The address of a program that is to be told something, or why it is not taken. It is judged as the machine would read it: a number that
 * stands for 127.0.0.1 is 127.0.0.1. What a name leads to is judged anew each time that it is asked.
 */
export function hookAddressIn(text: string): { readonly url: URL } | { readonly fault: AddressFault } {
  const typed = text.trim()
  if (typed.length > longest || /[\s\\\p{Cc}]/u.test(typed) || !URL.canParse(typed)) return { fault: 'not-an-address' }
  const url = new URL(typed)
  if (url.protocol !== 'https:') return { fault: 'not-https' }
  if (url.username !== '' || url.password !== '') return { fault: 'with-a-name' }
  const port = portOf(url)
  // Below 1024 stand services of other kinds, such as mail.
  if (port !== 443 && port < 1024) return { fault: 'of-a-port' }
  const host = hostOf(url)
  if (isIP(host) !== 0) return isPublicAddress(host) ? { url } : { fault: 'not-public' }
  if (!host.includes('.') || ownNames.test(host)) return { fault: 'not-public' }
  url.hash = ''
  return { url }
}

/** The name or address of the machine, without brackets or a last dot. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

export function portOf({ port }: URL): number {
  return port === '' ? 443 : Number(port)
}
