/** Words of a line: plain, bold, or leading to a whole address. */
export interface Words {
  readonly text: string
  readonly isBold?: true
  /** A whole address: a file is read far from the site. */
  readonly href?: string
}

/** A line of words. */
export type Line = readonly Words[]

/** A part of a document that is taken away, whichever form it is written in. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly isQuiet?: true }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }

/** A document to be taken away: once told, written as HTML or for a word processor alike. */
export interface ToldDocument {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Characters that neither XML nor HTML can hold are left out. */
export function writable(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
}
