import { everybody, places, plainDateOf, practiceAreas } from '@candour/register'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toldDatabase } from '../../test/told-database.ts'
import {
  facetCounts,
  type ProjectFacet,
  type ProjectFilters,
  projectCount,
  projectFacets,
  projectIds,
  verdictCounts,
  verdictsByLevel,
} from '../store/project-lists.ts'
import { projectBoard } from './project-board.ts'
import { Reader } from './reader.ts'

const { db } = await toldDatabase()
const board = await projectBoard(new Reader(db, everybody, plainDateOf('2026-11-23')))

/** Values that the projects have, and one that none has. */
const values: { readonly [F in ProjectFacet]: readonly string[] } = {
  verdict: ['worse', 'silent', 'not-yet-due', 'undated', 'mixed'],
  design_level: ['5', '4', '0'],
  programme: ['open-fund', 'better-starts', 'none'],
  practice_area: practiceAreas,
  model: ['evening-hubs', 'none'],
  place: ['E10000021', ...places.slice(0, 3).map(({ code }) => code)],
  outcome: ['placement-stability', 'missing-episodes', 'school-attendance', 'care-entry'],
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
        const { total, verdicts, facets, counts } = board.tallies(asked)
        expect(total).toBe(await projectCount(db, everybody, asked))
        expect(verdicts).toEqual(await verdictCounts(db, everybody, asked))
        for (const facet of projectFacets) expect(facets[facet]).toEqual(await facetCounts(db, everybody, asked, facet))
        const levels = await verdictsByLevel(db, everybody, asked)
        expect(counts).toHaveLength(levels.length)
        expect(counts).toEqual(expect.arrayContaining([...levels]))
        const { ids: _ids, published: _published, ...choice } = asked
        const suited = ['coming', 'late', 'owing', 'quiet', 'told', 'unread', 'nobody'].filter(board.suits(choice))
        expect(suited).toEqual([...(await projectIds(db, everybody, choice))].sort())
      }),
      { numRuns: 60, seed: 41 },
    )
  })

  it('counts something in every facet where nothing is chosen', async () => {
    const { total, facets } = board.tallies({})
    expect(total).toBe(6)
    for (const facet of projectFacets)
      expect(facets[facet].length, facet).toBeGreaterThan(facet === 'design_level' ? 0 : 1)
  })
})
