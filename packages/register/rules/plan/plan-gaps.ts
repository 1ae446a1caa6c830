import { type GapCode, type LookedFor, lookedFor } from './gap-phrases.ts'

export type { GapCode } from './gap-phrases.ts'

/** Something that a plan's text does not say. */
export interface PlanGap {
  readonly code: GapCode
  readonly label: string
  /** What was looked for in the text and not found. */
  readonly lookedFor: string
  /** The passage that comes nearest to it; undefined where none comes near. */
  readonly nearest?: string
  /** Causes of failure that are met where it is missing. */
  readonly causes: readonly string[]
}

/** Letters of a passage that is shown. */
const longestPassage = 240

/**
 * What a plan's text does not say of ten things that such plans fail without. By words alone, and wide ones: what is said in any of many
 * ways is taken as said, so an absence that is told is nearly always one, and some absences go untold.
 */
export function planGaps(text: string): readonly PlanGap[] {
  const plain = text.replaceAll(/[‘’]/g, "'")
  const missing = lookedFor.filter(({ said }) => !said.test(plain))
  if (missing.length === 0) return []
  const passages = passagesOf(plain)
  return missing.map(({ code, label, lookedFor: words, near, causes }) => {
    const nearest = nearestPassage(passages, near)
    return { code, label, lookedFor: words, ...(nearest === undefined ? {} : { nearest }), causes }
  })
}

/** The sentences of a text, or its lines where it has no sentences. */
function passagesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n\s*/)
    .map((passage) => passage.replaceAll(/\s+/g, ' ').trim())
    .filter((passage) => passage !== '')
}

/** The passage with the most different words that come near, the first of several. */
function nearestPassage(passages: readonly string[], near: LookedFor['near']): string | undefined {
  let best: { readonly passage: string; readonly words: number } | undefined
  for (const passage of passages) {
    const words = new Set((passage.slice(0, longestPassage).match(near) ?? []).map((word) => word.toLowerCase())).size
    if (words > (best?.words ?? 0)) best = { passage, words }
  }
  if (best === undefined) return undefined
  const { passage } = best
  return passage.length <= longestPassage ? passage : `${passage.slice(0, longestPassage - 1).trimEnd()}…`
}
