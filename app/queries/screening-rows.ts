import type { NamedRows } from './missing-rows.ts'
import type { ScreeningAnswer } from './screening.ts'

/** Each application that may be shown, with the panel's scores and what was decided. */
export function screenedApplications({ programme, screening }: ScreeningAnswer): NamedRows {
  return {
    name: `programme-${programme.id}-screening`,
    header: ['application_id', 'title', 'potential', 'risk', 'decision', 'reasons', 'project_id'],
    rows: screening.shown.map((one) => [
      one.id,
      one.title,
      one.potential_score,
      one.risk_score,
      one.decision,
      one.reasons?.join(';'),
      one.project_id,
    ]),
  }
}

/** Each programme with what its screening says. */
export function screenedProgrammes(answers: readonly ScreeningAnswer[]): NamedRows {
  return {
    name: 'screening',
    header: ['programme_id', 'programme', 'applications', 'reading', 'odds_ratio', 'low', 'high', 'p'],
    rows: answers.map(({ programme, screening: { n, effect } }) => {
      const risk = effect.computed ? effect.risk : undefined
      return [programme.id, programme.name, n, risk?.reading, risk?.oddsRatio, risk?.low, risk?.high, risk?.p]
    }),
  }
}
