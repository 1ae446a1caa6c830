import type { Verdict } from '@candour/register'
import type { ProjectQuery } from '../../../queries/project-query.ts'
import { counted } from '../../../words/wording.ts'
import type { CrumbView } from '../../layout/views.ts'
import { addressOf, narrowedTo } from './query-address.ts'

/** Verdicts that a reader counts together: the seven groups of a reference class. */
const groups: readonly { readonly verdicts: readonly Verdict[]; readonly says: string }[] = [
  { verdicts: ['improved', 'improved-less-than-promised', 'kept'], says: 'improved' },
  { verdicts: ['improved-in-part'], says: 'in part' },
  { verdicts: ['mixed'], says: 'went both ways' },
  { verdicts: ['no-difference', 'not-shown'], says: 'showed no difference' },
  { verdicts: ['worse', 'worse-in-part'], says: 'went the other way' },
  { verdicts: ['silent', 'not-measured', 'not-entered', 'undated'], says: 'without an answer' },
  { verdicts: ['due', 'not-yet-due'], says: 'not due yet' },
]

export interface VerdictSentence {
  /** `27 attempts share words with “hub homes”` */
  readonly opening: string
  /** `6 improved`, `5 did not improve`: each opens its part of the list. */
  readonly parts: readonly CrumbView[]
}

/** How the attempts went that a query found: the reference class of a plan, in one sentence. */
export function verdictSentence(
  path: string,
  query: ProjectQuery,
  total: number,
  counts: ReadonlyMap<string, number>,
): VerdictSentence {
  const like = query.q === undefined ? '' : ` ${total === 1 ? 'is' : 'are'} like “${shortened(query.q)}”`
  const parts = groups.flatMap(({ verdicts: group, says }) => {
    const n = group.reduce((sum, verdict) => sum + (counts.get(verdict) ?? 0), 0)
    return n === 0
      ? []
      : [{ text: `${n.toLocaleString('en-GB')} ${says}`, href: addressOf(path, narrowedTo(query, 'verdict', group)) }]
  })
  return { opening: `${counted(total, 'attempt')}${like}`, parts }
}

/** A pasted plan is quoted by its beginning. */
export function shortened(text: string, most = 60): string {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim()
  return oneLine.length <= most ? oneLine : `${oneLine.slice(0, most - 1).trimEnd()}…`
}

/** Every verdict stands in exactly one group. */
export const groupedVerdicts: readonly Verdict[] = groups.flatMap((group) => group.verdicts)
