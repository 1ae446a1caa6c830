import { editsBetween } from './edits-between.ts'

/** Endings that a stemmer takes off; one with a mistake in it stays on and hides the stem. */
const ENDINGS = [
  'ing',
  'ings',
  'ed',
  'es',
  'er',
  'ers',
  'ies',
  'ly',
  'ment',
  'ments',
  'ness',
  'tion',
  'tions',
  'ation',
  'ations',
]

/** Letters that must remain before the ending. */
const SHORTEST_BEGINNING = 3

/** The words a misspelt word may stand for if the one mistake lies in its ending: coachign, safeguardng → coaching, safeguarding. */
export function wordsWithEndingMended(word: string): string[] {
  const mended = new Set<string>()
  for (const ending of ENDINGS) {
    for (const length of [ending.length - 1, ending.length, ending.length + 1]) {
      const beginning = word.slice(0, -length)
      if (beginning.length < SHORTEST_BEGINNING) continue
      if (editsBetween(word.slice(-length), ending) === 1) mended.add(beginning + ending)
    }
  }
  return [...mended]
}
