import { plainReadingAge, type Readability } from '@candour/register'
import { counted } from './wording.ts'

const aimedAt = plainReadingAge - 1
/** A sentence of more words is cut in two. */
const longSentence = 20

/** Of a longer sentence the beginning is told. */
const mostTold = 300
const shortened = (sentence: string): string =>
  sentence.length > mostTold ? `${sentence.slice(0, mostTold)}…` : sentence

/** How hard a text is to read and what to do about it, a sentence each. */
export function readabilityInWords({ age, words, longest, longestSentence, hardest }: Readability): readonly string[] {
  const isPlain = age < plainReadingAge
  const years = Math.max(1, Math.round(age))
  return [
    `Reads as for about ${years} years of age; ${aimedAt} is aimed at${isPlain ? ': it is plain enough' : ''}. ${counted(words, 'word')} in all.`,
    `Longest sentence, ${counted(longest, 'word')}: “${shortened(longestSentence)}”`,
    hardest.length === 0 ? 'No word has four syllables or more.' : `Hardest words: ${hardest.join(', ')}.`,
    ...whatToDo(longest, isPlain, hardest.length > 0),
    'The age is reckoned from the length of sentences and words alone. Whether it can be understood, a reader of twelve can tell you.',
  ]
}

function whatToDo(longest: number, isPlain: boolean, hasHardWords: boolean): readonly string[] {
  const steps = [
    ...(longest > longSentence ? [`cut sentences of more than ${longSentence} words in two`] : []),
    ...(hasHardWords && !isPlain ? ['say the hardest words in everyday ones'] : []),
    ...(isPlain ? [] : ['say who does what']),
  ]
  return steps.length === 0 ? [] : [`What to do: ${steps.join('; ')}.`]
}
