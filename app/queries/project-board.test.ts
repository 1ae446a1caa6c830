import { everybody, places, practiceAreas } from '@candour/register'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toldDatabase } from '../../test/told-database.ts'
import {
  facetCounts,
  type ProjectFacet,
  type ProjectFilters,
  projectCount,
  projectFacets,
  verdictCounts,
} from './project-lists.ts'
import { projectTallies } from './project-tallies.ts'

const { db } = await toldDatabase()

/** Values that the projects have, and one that none has. */
const values: { readonly [F in ProjectFacet]: readonly string[] } = {
  verdict: ['worse', 'silent', 'not-yet-due', 'undated', 'mixed'],
  design_level: ['5', '4', '0'],
  programme: ['open-fund', 'better-starts', 'none'],
  practice_area: practiceAreas,
  model: ['evening-hubs', 'none'],
  place: ['E10000021', ...places.slice(0, 3).map(({ code }) => code)],
  design: ['rct', 'before-after', 'none'],
  promise: ['kept', 'silent', 'none'],
  year: ['2021', '2022', '2023', '2024', '1999'],
}

const choices = fc.record(
  Object.fromEntries(projectFacets.map((facet) => [facet, fc.subarray([...values[facet]], { maxLength: 2 })])),
  { requiredKeys: [] },
)
const ids = fc.subarray(['coming', 'late', 'owing', 'quiet', 'told', 'unread', 'nobody'])

describe('what stands around a list of projects', () => {
  it('is what its questions say one by one, whatever is chosen', async () => {
    const filters = fc.record({ choices, ids: fc.option(ids), isPublished: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(filters, async ({ choices: chosen, ids: found, isPublished }) => {
        const asked: ProjectFilters = {
          ...chosen,
          ...(found === null ? {} : { ids: found }),
          ...(isPublished ? { published: true } : {}),
        }
        const { total, verdicts, facets } = await projectTallies(db, everybody, asked)
        expect(total).toBe(await projectCount(db, everybody, asked))
        expect(verdicts).toEqual(await verdictCounts(db, everybody, asked))
        for (const facet of projectFacets) expect(facets[facet]).toEqual(await facetCounts(db, everybody, asked, facet))
      }),
      { numRuns: 60, seed: 41 },
    )
  })

  it('counts something in every facet where nothing is chosen', async () => {
    const { total, facets } = await projectTallies(db, everybody, {})
    expect(total).toBe(6)
    for (const facet of projectFacets)
      expect(facets[facet].length, facet).toBeGreaterThan(facet === 'design_level' ? 0 : 1)
  })
})
