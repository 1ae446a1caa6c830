/** A value of JSON-LD; what is undefined is left out. */
export type JsonLdValue =
  | string
  | number
  | boolean
  | readonly JsonLdValue[]
  | { readonly [name: string]: JsonLdValue | undefined }

/** A thing that a page tells of, by the vocabulary of schema.org. */
export interface JsonLd {
  readonly '@type': string
  readonly [name: string]: JsonLdValue | undefined
}

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** A thing as the content of a script element: no text in it can end the element, or be taken for markup. */
export function jsonLdText(thing: JsonLd): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...thing }, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
  return text.replaceAll(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? sign)
}
