import type { OutcomeEvidence } from '../../../queries/outcome-evidence.ts'
import { counted } from '../../../words/wording.ts'

/** What remains unknown after all that was put together, a sentence each. */
export function unknownOf({ evidence, projects }: OutcomeEvidence): readonly string[] {
  const { leftOut, pool, money } = evidence
  const inPool = new Set(pool.findings.map(({ projectId }) => projectId))
  const pooled = [...projects.values()].filter(({ id }) => inPool.has(id))
  const withCost = pooled.filter(({ funding_gbp: funding }) => funding !== undefined).length
  const [silent, bare] = [leftOut['no-answer'].length, leftOut['no-interval'].length]
  return [
    ...(silent === 0
      ? []
      : [
          `What ${counted(silent, 'attempt')} found: ${silent === 1 ? 'it has' : 'they have'} no answer here, and an answer could change any of this.`,
        ]),
    ...(bare === 0
      ? []
      : [
          `How large what ${counted(bare, 'attempt')} found is, within what bounds: ${bare === 1 ? 'its source gives' : 'their sources give'} no interval.`,
        ]),
    'What was found and never published, or published where this register has not read it.',
    'Whether these attempts measured the same thing: one word for an outcome covers different instruments, ages and times of measuring.',
    pool.attempts === 0
      ? 'What any attempt itself changed: no strong design stands on this scale.'
      : `What it costs to get this: what was granted is on record for ${withCost} of the ${counted(pooled.length, 'attempt')} of strong design on this scale${money.length === 0 ? ', and no source gives a saving with an interval' : ''}.`,
  ]
}
