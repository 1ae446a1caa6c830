const scheme = /https?:\/\//gi
const keepsOthers = /^https?:\/\/[^/]*(?:archive|cache|proxy|translate|validator)/i

/** True for one web address as a browser takes it, without blanks, quotation marks or a semicolon. */
export function isWebAddress(value: string): boolean {
  return (
    value.length <= 2000 &&
    /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#][^\s;<>"]*)?$/u.test(value) &&
    value.isWellFormed()
  )
}

/**
 * True where a second address begins within the first. One may be part of another: after = or ? anywhere, after / in the addresses of
 * archives and their like.
 */
export function isGlued(value: string): boolean {
  return [...value.matchAll(scheme)].some(({ index }) => {
    if (index === 0) return false
    const before = value.charAt(index - 1)
    return !(/[=?&:#]/.test(before) || (before === '/' && keepsOthers.test(value)))
  })
}

/** The addresses that stand in one cell without a semicolon between them; undefined where it is not two or more. */
export function partedAddresses(value: string): readonly string[] | undefined {
  const parts = value
    .split(/(?=https?:\/\/)/i)
    .map((part) => part.replace(/[\s,|]+$/, ''))
    .filter((part) => part !== '')
  return parts.length > 1 && parts.every(isWebAddress) ? parts : undefined
}
