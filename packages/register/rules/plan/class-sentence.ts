import { type GroupCounts, verdictGroups } from '../verdict-groups.ts'
import { counted, verdictGroupWords } from '../words.ts'

/** Groups that are no result: they stand behind a semicolon. */
const openGroups: ReadonlySet<string> = new Set(['no-answer', 'not-due'])

/**
 * How the attempts of a class went, in a sentence: `12 attempts are like your plan: 3 improved, 1 in part, 2 showed no difference; 4 without
 * an answer, 1 not due yet.`
 * @param isChanged whether the class was changed by hand: an empty one then says nothing of what is on record
 */
export function classSentence(counts: GroupCounts, isChanged = false): string {
  const total = verdictGroups.reduce((sum: number, { code }) => sum + counts[code], 0)
  if (total === 0) return isChanged ? 'No attempt is left in the class.' : 'Nothing on record is like your plan.'
  const listed = (isOpen: boolean) =>
    verdictGroups
      .filter(({ code }) => openGroups.has(code) === isOpen && counts[code] > 0)
      .map(({ code }) => `${counts[code].toLocaleString('en-GB')} ${verdictGroupWords[code]}`)
      .join(', ')
  const parts = [listed(false), listed(true)].filter((part) => part !== '').join('; ')
  return `${counted(total, 'attempt')} ${total === 1 ? 'is' : 'are'} like your plan: ${parts}.`
}
