/** Items of a cell that lists several, separated by ";" with or without a space. */
export function listOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** A cell of several items in the package's form, "a;b", each item once, in the order given. */
export function listCell(items: Iterable<string>): string {
  return [...new Set(items)].filter((item) => item !== '').join(';')
}

/**
 * Addresses of a source cell. A ";" inside an address is percent-encoded, as ";" separates addresses; a final dot of the host, which
 * names the same host, is left out.
 */
export function sourcesOf(text: string): readonly string[] {
  return text
    .split(/;(?=\s*https?:\/\/)/)
    .map((address) => address.trim().replaceAll(';', '%3B'))
    .map((address) => address.replace(/^(https?:\/\/[^/?#]*)\.(?=[/?#]|$)/, '$1'))
    .filter((address) => address !== '')
}

/** Sentences joined to one text; an empty one is left out and a missing full stop is set. */
export function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?'"]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
