import {
  type ComparedCondition,
  type ConditionFinding,
  crossover,
  decided,
  type Ending,
  fewestRated,
  type Presence,
} from '@candour/register'
import { counted, numberInWords } from './wording.ts'

/** How far a condition was there, of a rating from 0 to 1. */
export function ratingWords(rating: number): string {
  if (rating === 0) return 'absent'
  if (rating === 1) return 'fully there'
  if (rating === crossover) return 'half there'
  return rating < crossover ? 'mostly absent' : 'mostly there'
}

/** How projects ended, behind a number of them. */
export const endingWords: { readonly [E in Ending]: string } = {
  improved: 'improved',
  'did-not': 'did not improve',
  between: 'improved in part or went both ways',
  'not-shown': 'showed no difference',
  'no-answer': 'have no answer, or none that is due yet',
}

/** Of the projects of one ending how many had the condition: `7 of 9`, `none is rated`. */
export function presenceWords(presence: Presence): string {
  const of = decided(presence)
  return of === 0 ? 'none is rated' : `${presence.present} of ${of}`
}

const findingWords: { readonly [F in Exclude<ConditionFinding, 'too-few'>]: string } = {
  'more-among-improved': 'Found more often among those that improved. That does not make it their cause.',
  'more-among-others': 'Found more often among those that did not improve.',
  'among-both': 'Found among both: it does not tell those that improved from those that did not.',
  'among-neither': 'Seldom found among either.',
  'not-told-apart': 'More often among one than the other, as may be by chance: these numbers cannot tell.',
}

/** What the ratings say of a condition, in a sentence or two. */
export function conditionSentence({ byEnding, difference, finding }: ComparedCondition): string {
  const [improved, others] = [decided(byEnding.improved), decided(byEnding['did-not'])]
  if (finding === 'too-few' || difference === undefined)
    return improved + others === 0
      ? 'No project that improved or did not is rated for it.'
      : `Shown, not compared: that takes ${fewestRated} rated projects that improved and ${fewestRated} that did not; there are ${improved} and ${others}.`
  const points = (share: number) => numberInWords(share * 100, 2)
  const method = difference.isExact ? 'exact' : 'by Newcombe’s method'
  return `${findingWords[finding]} ${points(difference.value)} points of difference (95% interval, ${method}: ${points(difference.low)} to ${points(difference.high)}).`
}

/** When ratings were made: what is rated by those who know how it ended may be coloured by it. */
export function ratingTimesSentence({ all, afterVerdict, undated }: ComparedCondition['ratings']): string {
  if (all === 0) return ''
  const after =
    afterVerdict === all
      ? all === 1
        ? 'It was made once the verdict was known'
        : 'All were made once the verdict was known'
      : `${afterVerdict} of ${counted(all, 'rating')} ${afterVerdict === 1 ? 'was' : 'were'} made once the verdict was known`
  const unknown = undated === 0 ? '' : `; of ${undated} the day of the rating or of the report is not on record`
  return `${after}${unknown}.`
}
