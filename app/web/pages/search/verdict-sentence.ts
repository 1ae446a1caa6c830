import { verdictGroups, verdictGroupWords } from '@candour/register'
import type { ProjectQuery } from '../../../queries/project-query.ts'
import { counted } from '../../../words/wording.ts'
import type { CrumbView } from '../../layout/views.ts'
import { addressOf, narrowedTo } from './query-address.ts'

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
  const parts = verdictGroups.flatMap(({ code, verdicts: group }) => {
    const n = group.reduce((sum: number, verdict) => sum + (counts.get(verdict) ?? 0), 0)
    return n === 0
      ? []
      : [
          {
            text: `${n.toLocaleString('en-GB')} ${verdictGroupWords[code]}`,
            href: addressOf(path, narrowedTo(query, 'verdict', group)),
          },
        ]
  })
  return { opening: `${counted(total, 'attempt')}${like}`, parts }
}

/** A pasted plan is quoted by its beginning. */
export function shortened(text: string, most = 60): string {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim()
  return oneLine.length <= most ? oneLine : `${oneLine.slice(0, most - 1).trimEnd()}…`
}
