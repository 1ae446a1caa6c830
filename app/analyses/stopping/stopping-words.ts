import { codeInWords, fixed, notComputedWords } from '../../words/statistic-words.ts'
import type { Followed } from './follow-looks.ts'
import type { StoppingDesign } from './stopping-design.ts'

/** What it does, in a sentence: the title of its drawing. */
export function designInWords(designed: StoppingDesign): string {
  if (designed.kind === 'simon') {
    const { r1, n1, r, n } = designed.plan
    return `Stop after ${n1} people with ${r1} responses or fewer; worthwhile with more than ${r} responses in ${n}`
  }
  if (designed.kind === 'group') {
    const looks = designed.design.efficacyBounds.length
    const first = designed.design.efficacyBounds.find((bound) => bound !== null)
    return `${looks} ${looks === 1 ? 'look' : 'looks'}: stop for benefit when Z is above ${fixed(first ?? 0, 2)} at the first${
      looks > 1 ? ` and ${fixed(designed.design.efficacyBounds.at(-1) ?? 0, 2)} at the last` : ''
    }`
  }
  const { design } = designed
  const what = design.kind === 'normal' ? 'sum' : 'events'
  return `Go on while the ${what} ${design.kind === 'normal' ? 'lies' : 'lie'} between the lines; stop where a line is reached`
}

/** The advice in a sentence: the title of the drawing. */
export function adviceInWords({ advice }: Followed): string {
  if ('computed' in advice && !advice.computed) return `No advice: ${notComputedWords(advice)}`
  const { advice: says, because } = advice
  return `${says === 'continue' ? 'The rule says: go on' : `The rule says: ${codeInWords(says)}`} (${codeInWords(because)})`
}
