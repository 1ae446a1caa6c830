const longest = 254

/** What is taken for an e-mail address, as a refusal says it. */
export const emailAccepted = 'an e-mail address, as name@example.org'

/**
 * The address in a text, in lower case; undefined where it is none. No more than every mail program takes, so that nothing in it can be
 * read as a heading of the letter or as a second address.
 */
export function emailIn(text: string): string | undefined {
  const address = text.trim().toLowerCase()
  if (address.length > longest || address.includes('..')) return undefined
  const isOne = /^[a-z0-9](?:[a-z0-9._+'-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(
    address,
  )
  return isOne ? address : undefined
}
