import { type ClaimSupportCode, counted } from '@candour/register'
import { listInWords } from './wording.ts'

/** What each answer is called beside a sentence of a text. */
export const claimAnswerWords: { readonly [C in ClaimSupportCode]: string } = {
  supported: 'Supported',
  partly: 'Partly supported',
  'not-supported': 'Not supported',
  'no-finding': 'No finding',
}

/** Why a sentence was passed over. */
export const passedWords = {
  'no-subject': 'says that something changed, and names no project or model on record',
  aim: 'is an aim, a hope or a plan, and no result',
  'amount-alone': 'names an amount, and no effect',
  'no-claim': 'says nothing of an effect that can be read by its words',
  'too-long': 'is too long to be read as a sentence',
} as const

/** The whole in a sentence: `Of 12 sentences, 3 are claims of something on record: 1 supported, 2 with no finding.` */
export function claimCheckSentence(counts: { readonly [C in ClaimSupportCode]: number }, sentences: number): string {
  const claims = counts.supported + counts.partly + counts['not-supported'] + counts['no-finding']
  if (claims === 0)
    return `Of ${counted(sentences, 'sentence')}, none says that a project or model on record changed something. Nothing is judged.`
  const parts = [
    ...(counts.supported > 0 ? [`${counts.supported} supported`] : []),
    ...(counts.partly > 0 ? [`${counts.partly} partly`] : []),
    ...(counts['not-supported'] > 0 ? [`${counts['not-supported']} not supported`] : []),
    ...(counts['no-finding'] > 0 ? [`${counts['no-finding']} with no finding to set beside it`] : []),
  ]
  return `Of ${counted(sentences, 'sentence')}, ${claims === 1 ? '1 claims' : `${claims} claim`} an effect of something on record: ${listInWords(parts)}.`
}

/** What no answer says, wherever one stands. */
export const claimCheckCaveats: readonly string[] = [
  'Words are read by their form alone. Whether the place, the time and the people are those of the finding is not compared: read the finding.',
  '“No finding” is a gap of this register or of the claim, and says nothing of whether it is true. “Not supported” says that what is on record does not show it.',
]
