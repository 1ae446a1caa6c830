import { type DesignLevel, designLevelWords, isJudged, type Verdict, verdicts, verdictWords } from '@candour/register'
import { counted } from './wording.ts'

/** Strengths of design that are read together: what they found is told in one sentence, the strongest first. */
export interface StrengthGroup {
  readonly levels: readonly DesignLevel[]
  /** `What strong designs found`. */
  readonly lead: string
  /** What the designs are, counted: `5 trials and quasi-experiments`. */
  readonly designs: (n: number) => string
  /** What such designs can say of the cause; and in a word, where there is no room for more. */
  readonly canSay: string
  readonly short: string
}

/** By what may be said of the cause (verdict rules, section 3). A result without an interval is in the last group, whatever its design was. */
export const strengthGroups: readonly StrengthGroup[] = [
  {
    levels: [5, 4],
    lead: 'What strong designs found',
    designs: (n) => counted(n, 'trial or quasi-experiment', 'trials and quasi-experiments'),
    canSay: 'can say why',
    short: 'yes',
  },
  {
    levels: [3],
    lead: 'What matched comparisons found',
    designs: (n) => n.toLocaleString('en-GB'),
    canSay: 'can say probably why',
    short: 'probably',
  },
  {
    levels: [2, 1, 0],
    lead: 'What weak designs found',
    designs: (n) => `${n.toLocaleString('en-GB')}, results without an interval among them`,
    canSay: 'cannot say why',
    short: 'no',
  },
]

/** The strengths where attempts are counted: what has no interval is weighed at 2 at most, whatever its design was. */
export const strengthNames: { readonly [L in DesignLevel]: string } = {
  ...designLevelWords,
  2: 'unmatched comparison, or no interval',
}

/** How many attempts have a verdict at a strength of design. */
export interface StrengthCount {
  readonly verdict: Verdict
  readonly level: DesignLevel
  readonly count: number
}

/** The finding of the picture: `Of 69 attempts with a result, 5 had a design that can say why`. */
export function strengthSentence(counts: readonly StrengthCount[], what: string): string {
  const sum = (chosen: readonly StrengthCount[]) => chosen.reduce((all, { count }) => all + count, 0)
  const judged = sum(counts)
  if (judged === 0) return `No ${what} has a result yet`
  const strong = sum(counts.filter(({ level }) => level >= 4))
  return `Of ${counted(judged, what)} with a result, ${strong === 0 ? 'none' : strong.toLocaleString('en-GB')} had a design that can say why`
}

/** Verdicts that are results, in the order of pages. */
export const judgedVerdicts: readonly Verdict[] = verdicts.filter(isJudged)

/** Of one verdict, counted: `3 no difference shown`. */
export function verdictCounted(verdict: Verdict, count: number): string {
  return `${count.toLocaleString('en-GB')} ${verdictWords[verdict].toLowerCase()}`
}

/** What is known of how records came to be here. */
export interface Sample {
  readonly total: number
  /** How many were registered here before they started. */
  readonly registeredBefore: number
  /** The programme that most of them are of. */
  readonly largest?: { readonly name: string; readonly count: number }
}

/** What sample counts are made of, and that it is no fair one: said wherever a share of verdicts stands. */
export function sampleSentence({ total, registeredBefore, largest }: Sample, what: string): string {
  const all = largest?.count === total
  const of =
    largest === undefined
      ? ''
      : all
        ? ` All are of ${largest.name}.`
        : ` ${largest.count.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} are of ${largest.name}.`
  const before =
    registeredBefore === 0
      ? 'None was registered before it started: all were entered afterwards, from what has been published about them.'
      : registeredBefore === total
        ? 'All were registered before they started.'
        : `${registeredBefore.toLocaleString('en-GB')} ${registeredBefore === 1 ? 'was' : 'were'} registered before the start; the others were entered afterwards, from what has been published about them.`
  return `This is no fair sample of what was tried.${of} ${before} What nobody published is missing, so no share here says how often such ${what}s succeed.`
}
