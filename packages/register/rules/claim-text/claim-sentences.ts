import { type ClaimWording, claimWording } from '../claim-wording.ts'
import { type Stretch, sentencesIn } from '../personal-data/sentences.ts'

/**
 * What a sentence of a text is, by its form alone: a statement of effect; an aim; an amount of something that is no effect, as money given or
 * families served; nothing of either; or too long to be read as a sentence.
 */
export type SentenceForm = 'effect' | 'aim' | 'amount-alone' | 'no-claim' | 'too-long'

/** A sentence of a text that was handed in. */
export interface TextSentence {
  readonly text: string
  /** The same without the names in it, as it was read. */
  readonly read: string
  readonly form: SentenceForm
  readonly wording: ClaimWording
  /** The way in which it says that something moved, where all its words agree. */
  readonly movement?: 'increase' | 'decrease'
  /** The word by which it claims an effect in general, where it does. */
  readonly general?: string
}

/** Characters of a sentence at most: more is a table, a list or no language. */
export const longestSentence = 1000

const falls =
  /\b(?:fell|falls?|falling|fewer|less|lower(?:ed|s)?|cut|cuts|cutting|reduc(?:e|es|ed|ing|tions?)|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|down|halv(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?)\b/i
const rises =
  /\b(?:rose|rises?|risen|rais(?:e|es|ed|ing)|more|higher|increas(?:e|es|ed|ing)|grew|grown|growth|doubl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|boost(?:s|ed|ing)?|up by|gains?)\b/i
const betterments =
  /\b(?:improv(?:e|es|ed|ing|ements?)|better|worse(?:ned|ns)?|sav(?:e|es|ed|ing|ings)|return(?:s|ed)? (?:of|on)|benefits? of|in (?:\w+ )?benefits|yields?|generat(?:es|ed)|cost[- ]effective|value for money|outcomes? for|transform(?:s|ed))\b/i
/** An effect without an outcome: that it works. */
const generals =
  /\b(?:works(?!\s+(?:with|in|alongside|for|to|across|from|closely|together|by|on|at|as))|worked(?!\s+(?:with|in|alongside|for|to|across|from|closely|together|by|on|at|as))|(?:has|had|have|having|an?|powerful|positive|real|significant|huge|lasting) impacts?|success(?:ful(?:ly)?)?|effective|makes? a difference|made a difference|failed)\b/i
/** Something is said to have moved, without a cause. */
const moved =
  /\b(?:fell|falls in|fall in|fewer|drop(?:ped|s)?|declined?|decreased?|rose|rise in|increased?|lower|higher|(?:more|less|as) likely)\b/i
/** Words of cause that say, standing alone, that something moved. */
const causes =
  /\b(?:led to|leads to|result(?:ed|s) in|brought about|caused|deliver(?:s|ed)\b.{0,40}\b(?:outcomes?|results?|savings?)|kept|stopp(?:ed|ing)|keep(?:s|ing)? (?:children|families|young people)|pays for itself|no (?:\w+ ){0,2}(?:difference|effect|impact|benefit|improvement|evidence))\b/i
const aims =
  /\b(?:aim(?:s|ed|ing)?(?: to| at)|hop(?:e|es|ed|ing) (?:to|that)|intend(?:s|ed)? to|plan(?:s|ned)? to|want(?:s|ed)? to|seek(?:s|ing)? to|sought to|designed to|in order to|expected to|will be|set out to|we will|goal)\b/i

/** Sentences of a text. Lines that break within a sentence are joined; bounded work for any text. */
export function claimSentencesOf(text: string): readonly string[] {
  const joined = joinedLines(text)
  return sentencesIn(joined)
    .map(({ start, end }) => joined.slice(start, end).trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

/** A line that ends without a stop goes on where the next begins small, with a figure or a sum. */
function joinedLines(text: string): string {
  const lines = text.split(/\r?\n/)
  return lines
    .map((line, at) => {
      const next = lines[at + 1]
      if (next === undefined) return line
      const goesOn = /[^.!?:;]\s*$/.test(line.slice(-40)) && /^\s{0,4}[\p{Ll}\d£(]/u.test(next)
      return `${line}${goesOn ? ' ' : '\n'}`
    })
    .join('')
}

/**
 * Reads a sentence by its form.
 * @param names where names stand in it: their words claim nothing
 */
export function claimSentence(text: string, names: readonly Stretch[] = []): TextSentence {
  if (text.length > longestSentence)
    return { text, read: '', form: 'too-long', wording: { amounts: [], isOfNoBenefit: false } }
  const read = withoutStretches(text, names)
  return { text, read, ...formOf(read) }
}

/** The text with a sign in the place of each stretch. */
function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let from = 0
  const parts = stretches.map(({ start, end }) => {
    const part = `${text.slice(from, start)}NN`
    from = end
    return part
  })
  return parts.join('') + text.slice(from)
}

function formOf(text: string): Omit<TextSentence, 'text' | 'read'> {
  const wording = claimWording(text)
  const [isFall, isRise] = [falls.test(text), rises.test(text)]
  // Less of a quality is no fall: less hostile is what was wanted.
  const counted = text.replace(/\b(?:more|less)\b(?! likely)/gi, ' ')
  const [hasFallen, hasRisen] = [falls.test(counted), rises.test(counted)]
  const general = generals.exec(text)?.[0].toLowerCase()
  const isShare = wording.amounts.some(({ unit }) => unit !== 'gbp' && unit !== 'count')
  const isMoved = isFall || isRise || betterments.test(text) || general !== undefined
  const isNamed = wording.amounts.length > 0 || wording.causal !== undefined
  const isEffect = isShare || wording.isOfNoBenefit || causes.test(text) || moved.test(text) || (isMoved && isNamed)
  const movement = hasFallen === hasRisen ? undefined : hasFallen ? 'decrease' : 'increase'
  const other: SentenceForm = wording.amounts.length > 0 ? 'amount-alone' : 'no-claim'
  return {
    wording,
    form: !isEffect ? other : aims.test(text) ? 'aim' : 'effect',
    ...(movement === undefined ? {} : { movement }),
    ...(general === undefined ? {} : { general }),
  }
}
