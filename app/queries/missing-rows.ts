import type { MissingNegativesAnswer } from './missing-negatives.ts'

/** Rows to take away, under the name of their file. */
export interface NamedRows {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number | boolean | undefined)[])[]
}

/** Each project of the programme: counted with its power, or set apart with the reason. */
export function missingProjects({ programme, powered, portfolio, assumed, names }: MissingNegativesAnswer): NamedRows {
  return {
    name: `programme-${programme.id}-missing-negatives`,
    header: [
      'project_id',
      'project',
      'counted',
      'apart_because',
      'reported_side',
      'finding_id',
      'outcome',
      'main_results',
      'design_level',
      'power_from',
      'unfavourable',
      'effect_low',
      'power_low',
      'effect_middle',
      'power_middle',
      'effect_high',
      'power_high',
    ],
    rows: [
      ...powered.map((one) => [
        one.projectId,
        names.get(one.projectId),
        true,
        undefined,
        undefined,
        one.findingId,
        one.label,
        one.of,
        one.designLevel,
        one.from,
        one.isUnfavourable,
        assumed.effect.low,
        one.power.low,
        assumed.effect.middle,
        one.power.middle,
        assumed.effect.high,
        one.power.high,
      ]),
      ...portfolio.apart.map(({ projectId, because, side }) => [
        projectId,
        names.get(projectId),
        false,
        because,
        side,
        ...Array.from({ length: 12 }, () => undefined),
      ]),
    ],
  }
}

/** The answer under each pair of assumptions; no row where there are too few results. */
export function missingScenarios({ programme, answer }: MissingNegativesAnswer): NamedRows {
  return {
    name: `programme-${programme.id}-missing-negatives-assumptions`,
    header: [
      'effect',
      'share_that_work',
      'results',
      'unfavourable',
      'expected_unfavourable',
      'fewest_plausible',
      'chance_of_so_few',
      'plausible',
      'missing',
    ],
    rows: answer.computed
      ? answer.scenarios.map((one) => [
          one.assumes.effect,
          one.assumes.shareThatWork,
          answer.results,
          answer.unfavourable,
          one.expectedUnfavourable,
          one.fewestPlausible,
          one.chanceOfSoFew,
          one.isPlausible,
          one.missing.computed ? one.missing.results : undefined,
        ])
      : [],
  }
}
