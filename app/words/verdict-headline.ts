import {
  isJudged,
  isWaiting,
  type OutcomeStanding,
  type ProjectVerdict,
  type Verdict,
  verdicts,
  verdictWords,
} from '@candour/register'
import { counted, listInWords } from './wording.ts'

const leads: { readonly [V in Verdict]?: string } = {
  improved: 'Improved on',
  'improved-less-than-promised': 'Improved, less than promised, on',
  kept: 'As good as promised on',
  'improved-in-part': 'Improved in part on',
  mixed: 'Went both ways on',
  'no-difference': 'No worthwhile difference on',
  'not-shown': 'No difference shown on',
  'worse-in-part': 'Worse in part on',
  worse: 'Worse on',
  'not-measured': 'Not measured:',
  'not-entered': 'Report published, not entered yet:',
  silent: 'No answer to',
}

/** What moved stands before what did not, where a verdict is one in part. */
const movedFirst: { readonly [V in Verdict]?: readonly Verdict[] } = {
  'worse-in-part': ['worse', 'worse-in-part'],
  'improved-in-part': ['improved', 'improved-less-than-promised', 'kept', 'improved-in-part'],
}

/** Labels that fit into a sentence; the rest are counted. */
function labelsInWords(outcomes: readonly OutcomeStanding[], shown: number): string {
  const labels = outcomes.map((outcome) => outcome.label)
  if (labels.length <= shown) return listInWords(labels)
  return listInWords([...labels.slice(0, shown - 1), counted(labels.length - shown + 1, 'other outcome')])
}

/**
 * What happened, in one sentence: `Worse on kinship care; no difference on re-referrals and 5 other outcomes.` What decided
 * the verdict stands first. Undefined where no outcome is on record.
 */
export function verdictHeadline(verdict: ProjectVerdict): string | undefined {
  const counting = verdict.outcomes.filter((outcome) => outcome.counts)
  const order = [...new Set([...(movedFirst[verdict.code] ?? [verdict.code]), ...verdicts])]
  const clauses = order.flatMap((code) => {
    const lead = leads[code]
    const outcomes = counting.filter((outcome) => outcome.verdict === code)
    return lead === undefined || outcomes.length === 0
      ? []
      : [`${lead} ${labelsInWords(outcomes, code === order[0] ? 3 : 2)}`]
  })
  if (clauses.length === 0) return undefined
  return `${clauses.map((clause, i) => (i === 0 ? clause : lowerFirst(clause))).join('; ')}.`
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}

const counts: readonly (readonly [Verdict, string])[] = [
  ['improved', 'improved'],
  ['improved-less-than-promised', 'improved less than promised'],
  ['kept', 'as good as promised'],
  ['improved-in-part', 'improved in part'],
  ['mixed', 'went both ways'],
  ['no-difference', 'made no worthwhile difference'],
  ['not-shown', 'showed no difference'],
  ['worse-in-part', 'went the other way in part'],
  ['worse', 'went the other way'],
  ['not-measured', 'not measured'],
  ['not-entered', 'not entered yet'],
  ['silent', 'silent'],
]

/** The finding of the intervals chart, counted: `Of 7 outcomes, 6 made no difference and 1 went the other way`. */
export function outcomesSentence(outcomes: readonly OutcomeStanding[]): string {
  const parts = counts.flatMap(([code, words]) => {
    const n = outcomes.filter((outcome) => outcome.verdict === code).length
    return n === 0 ? [] : [`${n} ${words}`]
  })
  const open = outcomes.filter(({ verdict }) => !isJudged(verdict) && !counts.some(([code]) => code === verdict)).length
  if (open > 0) parts.push(`${open} not answered yet`)
  return `Of ${counted(outcomes.length, 'outcome')}, ${listInWords(parts)}`
}

/** What stands in the same line as the verdict without having decided it: `Did not decide: 2 improved, 1 worse, 1 silent`. */
export function besideInWords({ outcomes }: ProjectVerdict): string | undefined {
  const beside = outcomes.filter(({ counts, verdict }) => !counts && !isWaiting(verdict))
  if (beside.length === 0) return undefined
  const told = verdicts.flatMap((code) => {
    const n = beside.filter(({ verdict }) => verdict === code).length
    return n === 0 ? [] : [`${n.toLocaleString('en-GB')} ${verdictWords[code].toLowerCase()}`]
  })
  return `Did not decide: ${told.join(', ')}`
}
