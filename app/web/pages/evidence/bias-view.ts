import type { EvidencePool } from '@candour/register'
import { type BiasChecks, biasChecks } from '../../../analyses/bias/bias-checks.ts'
import type { OutcomeEvidence } from '../../../queries/outcome-evidence.ts'
import { type PrintedOn, sizeOnScale } from '../../../words/evidence-words.ts'
import { pWords } from '../../../words/statistic-words.ts'
import { counted } from '../../../words/wording.ts'

/** What checks of missing results say, each with what it can't show; why there are none, where there are too few findings. */
export interface BiasView {
  readonly untested?: string
  readonly checks: readonly { readonly name: string; readonly found: string; readonly doesNotShow: string }[]
}

/** The checks of a pool that is large enough for them; undefined under ten findings. */
export function checksOf({ findings, confidence }: EvidencePool): BiasChecks {
  const studies = { yi: findings.map(({ yi }) => yi), vi: findings.map(({ vi }) => vi) }
  return biasChecks(studies, { method: 'REML', confidence, favoured: 'greater', steps: [0.025] })
}

export function biasView(
  { evidence: { pool } }: OutcomeEvidence,
  on: PrintedOn,
  untested: string | undefined,
): BiasView {
  if (untested !== undefined) return { untested, checks: [] }
  const { egger, trimAndFill, k } = checksOf(pool)
  return {
    checks: [
      ...(egger.computed
        ? [
            {
              name: 'Egger’s test',
              found:
                egger.p < 0.1
                  ? `Small attempts found other effects than large ones (${pWords(egger.p)}).`
                  : `No asymmetry beyond chance is seen among ${k} findings (${pWords(egger.p)}).`,
              doesNotShow: egger.doesNotShow,
            },
          ]
        : []),
      ...(trimAndFill.computed
        ? [
            {
              name: 'Trim and fill',
              found:
                trimAndFill.missing === 0
                  ? 'It fills nothing in.'
                  : `It fills ${counted(trimAndFill.missing, 'finding')} in; with ${trimAndFill.missing === 1 ? 'that one' : 'them'} the mean would be ${sizeOnScale(trimAndFill.adjusted.estimate, trimAndFill.adjusted.interval, on)}.`,
              doesNotShow: trimAndFill.doesNotShow,
            },
          ]
        : []),
    ],
  }
}
