/** A value that JSON can say. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * Canonical JSON (RFC 8785): one text for one value, so that a hash over it means the value. Members are sorted by the UTF-16
 * units of their names (section 3.2.3), numbers and strings are written as ECMAScript writes them (3.2.2).
 * @throws TypeError for what canonical JSON cannot say: numbers that are not finite, lone surrogates, undefined, functions
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no number ${value}`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') return canonicalText(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonical JSON has no ${typeof value}`)
  const members = Object.keys(value)
    .sort()
    .map((key) => {
      const member = value[key]
      if (member === undefined) throw new TypeError(`canonical JSON has no undefined, found at '${key}'`)
      return `${canonicalText(key)}:${canonicalJson(member)}`
    })
  return `{${members.join(',')}}`
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function canonicalText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogate')
  return JSON.stringify(text)
}
