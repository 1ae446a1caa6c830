/**
 * A word as it is compared: lower case, accents and other marks taken off, the possessive ('s) and apostrophes dropped.
 * May be empty when nothing comparable remains.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/['’ʼ]s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
