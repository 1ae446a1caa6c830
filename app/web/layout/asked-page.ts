/** The page that is asked for, as others name it. */
export interface AskedPage {
  /** Its one address: without what only orders it or takes it away in another form. */
  readonly address: string
  /** Whether the search engines of the web may list it: not what answers a question, nor what has been corrected since. */
  readonly isListed: boolean
}
