import { personalDataIn, standingOf } from '@candour/register'

/** One case of a reference file: a text, what in it is personal data, and whether it may be published as it stands. */
export interface PrivacyCase {
  readonly id: string
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string; readonly text: string }[]
  readonly blocked: boolean
}

/** Kinds that are told apart from the structured ones and the names: they need no recall of their own. */
const apart = new Set(['school-or-home', 'exact-date-health', 'rare-combination'])

export interface PrivacyScore {
  /** Found and all, by the kind that the case gives. A span counts as found when any finding overlaps it. */
  readonly byKind: ReadonlyMap<string, { readonly found: number; readonly all: number }>
  /** Shares from 0 to 1: of the structured spans found, of the names found, of the clean texts blocked. */
  readonly structured: number
  readonly names: number
  readonly cleanBlocked: number
  /** Each fault in words: what was missed, which clean text was blocked by what, which text with personal data passed. */
  readonly faults: readonly string[]
}

/** What the rule finds of the cases. "Blocked" is a text that is not published unmended: given back, or shown to a moderator. */
export function privacyScoreOf(cases: readonly PrivacyCase[]): PrivacyScore {
  const byKind = new Map<string, { found: number; all: number }>()
  const faults: string[] = []
  let clean = 0
  let cleanBlocked = 0
  for (const { id, text, spans, blocked } of cases) {
    const found = personalDataIn(text)
    const isBlocked = standingOf(found) !== 'clean'
    if (!blocked) {
      clean += 1
      if (isBlocked) {
        cleanBlocked += 1
        faults.push(`${id}: clean, but blocked by ${found.map(({ kind, start, end }) => `${kind} ‘${text.slice(start, end)}’`).join(', ')}`)
      }
    } else if (!isBlocked) faults.push(`${id}: not blocked`)
    for (const span of spans) {
      const kind = byKind.get(span.kind) ?? { found: 0, all: 0 }
      kind.all += 1
      if (found.some(({ start, end }) => start < span.end && span.start < end)) kind.found += 1
      else faults.push(`${id}: ${span.kind} ‘${span.text}’ was not found`)
      byKind.set(span.kind, kind)
    }
  }
  const share = (isMeant: (kind: string) => boolean) => {
    const chosen = [...byKind].filter(([kind]) => isMeant(kind)).map(([, count]) => count)
    const all = chosen.reduce((sum, count) => sum + count.all, 0)
    return all === 0 ? 1 : chosen.reduce((sum, count) => sum + count.found, 0) / all
  }
  return {
    byKind,
    structured: share((kind) => kind !== 'name' && !apart.has(kind)),
    names: share((kind) => kind === 'name'),
    cleanBlocked: clean === 0 ? 0 : cleanBlocked / clean,
    faults,
  }
}

/** Cases of a file with one JSON object a line. */
export function privacyCasesIn(file: string): readonly PrivacyCase[] {
  return file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const parsed: PrivacyCase = JSON.parse(line)
      if (typeof parsed.text !== 'string' || !Array.isArray(parsed.spans)) throw new Error(`line ${index + 1} has no text or no spans`)
      return parsed
    })
}

/** Cases of a file with one text a line, in which personal data stands as `[[kind:text]]`; a line with `#` is a comment. */
export function markedCasesIn(file: string, name: string): readonly PrivacyCase[] {
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      let text = ''
      let at = 0
      const spans = [...line.matchAll(/\[\[([a-z-]+):([^\]]*)\]\]/g)].map((match) => {
        const [whole, kind = '', marked = ''] = match
        text += line.slice(at, match.index)
        const span = { start: text.length, end: text.length + marked.length, kind, text: marked }
        text += marked
        at = match.index + whole.length
        return span
      })
      text += line.slice(at)
      return { id: `${name}-${index + 1}`, text, spans, blocked: spans.length > 0 }
    })
}
