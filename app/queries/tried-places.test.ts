import type { Adoption, Shown, Verdict } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { aProject } from '../../test/factories/histories.ts'
import { shownToAll } from '../../test/factories/shown-to-all.ts'
import type { ProjectSummary } from './project-summaries.ts'
import { placesFrom } from './tried-places.ts'

const leeds = 'E08000035'
const york = 'E06000014'

function attempt(id: string, places: readonly string[], verdict: Verdict, level: number | null = null): ProjectSummary {
  const project = shownToAll('project', aProject({ id, places: [...places] }))
  return {
    project,
    findings: 0,
    standing: {
      project_id: id,
      verdict,
      marks: [],
      design_level: level,
      attribution: null,
      promise_kept: 'not-registered',
      candid: false,
      published: true,
      told_on: null,
      entry: 1,
      on_day: '2026-11-23',
      valid_before: null,
      rules_version: 1,
    },
  }
}

const adoption = (over: Partial<Adoption>): Shown<'adoption'> =>
  shownToAll('adoption', { id: 'a1', model_id: 'm1', relation: 'replication', place: leeds, ...over })

describe('the result that a map shows at a place', () => {
  it.each<[string, readonly ProjectSummary[], readonly Shown<'adoption'>[], Verdict | undefined]>([
    ['one attempt', [attempt('p', [leeds], 'worse', 4)], [], 'worse'],
    [
      'two attempts: the surer',
      [attempt('p', [leeds], 'improved', 0), attempt('q', [leeds], 'no-difference', 5)],
      [],
      'no-difference',
    ],
    [
      'an attempt without a report, and one with',
      [attempt('p', [leeds], 'undated'), attempt('q', [leeds], 'mixed', 1)],
      [],
      'mixed',
    ],
    ['an attempt of which no report was read', [attempt('p', [leeds], 'undated')], [], undefined],
    ['an attempt that measured nothing', [attempt('p', [leeds], 'not-measured')], [], undefined],
    ['a silent attempt', [attempt('p', [leeds], 'silent')], [], 'silent'],
    ['only its own report of taking it up', [], [adoption({ outcome_reported: 'better' })], 'improved'],
    [
      'an attempt before its own report',
      [attempt('p', [leeds], 'worse', 0)],
      [adoption({ outcome_reported: 'better' })],
      'worse',
    ],
    ['a report that it is too early', [], [adoption({ outcome_reported: 'too-early' })], undefined],
    ['no report at all', [], [adoption({})], undefined],
  ])('%s', (_what, attempts, adoptions, verdict) => {
    expect(placesFrom(attempts, adoptions).map((place) => [place.code, place.verdict])).toEqual([[leeds, verdict]])
  })

  it('does not tell one taking up twice, as attempt and as adoption, unless the place has a result of its own', () => {
    const attempts = [attempt('p', [leeds, york], 'improved', 1)]
    const tryings = (own: Partial<Adoption>) =>
      placesFrom(attempts, [adoption({ project_id: 'p', ...own })])[0]?.tryings.length
    expect(tryings({})).toBe(1)
    expect(tryings({ outcome_reported: 'not-measured' })).toBe(1)
    expect(tryings({ outcome_reported: 'worse' })).toBe(2)
  })

  it('lists places by name, and leaves out an adoption without a place', () => {
    const nowhere: Adoption = { id: 'a2', model_id: 'm1', relation: 'replication' }
    const found = placesFrom([attempt('p', [york, leeds], 'improved', 1)], [shownToAll('adoption', nowhere)])
    expect(found.map(({ code }) => code)).toEqual([leeds, york])
  })
})
