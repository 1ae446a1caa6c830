import type { PersonalDataKind, Span } from '../found.ts'

/** A span for each match of the pattern; where the pattern names a group `what`, the span is that group alone. */
export function spansOf(
  text: string,
  kind: PersonalDataKind,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(pattern)) {
    if (!isMeant(match)) continue
    const what = match.groups?.what
    const start = match.index + (what === undefined ? 0 : match[0].lastIndexOf(what))
    spans.push({ start, end: start + (what ?? match[0]).length, kind })
  }
  return spans
}

/** The text around a match, as far as the reader's eye takes it in at once. */
export function nearby(text: string, start: number, end: number, before = 40, after = 25): string {
  return text.slice(Math.max(0, start - before), end + after)
}
