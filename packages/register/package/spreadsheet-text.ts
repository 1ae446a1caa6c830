/**
 * Text that a spreadsheet would run as a formula is exported with a leading apostrophe, which import takes off again. The pair is
 * its own inverse for every text, text that begins with apostrophes included. Only text fields pass here, numbers never.
 */
const RUNS_AS_FORMULA = /^'*[=+\-@\t\r]/
const SHIELDED = /^'+[=+\-@\t\r]/

export function shielded(text: string): string {
  return RUNS_AS_FORMULA.test(text) ? `'${text}` : text
}

export function unshielded(text: string): string {
  return SHIELDED.test(text) ? text.slice(1) : text
}
