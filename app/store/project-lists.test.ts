import { everybody, verdictsFailuresFirst } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { toldDatabase } from '../../test/told-database.ts'
import {
  facetCounts,
  levelsAndProgrammes,
  type ProjectFilters,
  type ProjectSort,
  projectCount,
  projectFacets,
  projectIds,
  projectIdsAfter,
  verdictCounts,
  verdictsByLevel,
} from './project-lists.ts'
import { standingsOf } from './standings.ts'

const { db } = await toldDatabase()
const everyProject = ['coming', 'late', 'owing', 'quiet', 'told', 'unread']

describe('a list of projects, narrowed', () => {
  it.each<[what: string, ProjectFilters, ids: readonly string[]]>([
    ['not at all', {}, everyProject],
    ['by one value', { programme: ['open-fund'] }, ['coming', 'unread']],
    ['by several values of a facet, any of which suits', { verdict: ['worse', 'undated'] }, ['told', 'unread']],
    [
      'by several facets, all of which must suit',
      { programme: ['better-starts'], model: ['evening-hubs'] },
      ['late', 'owing'],
    ],
    ['by a place among several', { place: ['E10000021'] }, ['told']],
    ['by the year that it began in', { year: ['2023'] }, ['owing', 'quiet']],
    ['by its design', { design: ['rct', 'before-after'] }, ['late', 'told']],
    ['by the strength of design of its verdict', { design_level: ['5', '4'] }, ['told']],
    ['to those with a published report', { published: true }, ['late', 'told']],
    ['to the ids that a search found', { ids: ['told', 'quiet', 'nobody'] }, ['quiet', 'told']],
    ['to no ids at all', { ids: [] }, []],
    ['by a facet without a value, which narrows nothing', { practice_area: [] }, everyProject],
    ['by what nothing has', { practice_area: ['mental-health'] }, []],
  ])('%s', async (_, filters, ids) => {
    expect([...(await projectIds(db, everybody, filters))].sort()).toEqual(ids)
    expect(await projectCount(db, everybody, filters)).toBe(ids.length)
    expect(await projectIdsAfter(db, everybody, filters, '', 100)).toEqual(ids)
  })
})

describe('a list of projects, in order', () => {
  it.each<[ProjectSort, ids: readonly string[]]>([
    ['started', ['coming', 'told', 'owing', 'quiet', 'unread', 'late']],
    ['name', ['owing', 'late', 'told', 'quiet', 'unread', 'coming']],
    ['verdict', ['told', 'late', 'owing', 'quiet', 'coming', 'unread']],
  ])('by %s', async (sort, ids) => {
    expect(await projectIds(db, everybody, {}, { sort })).toEqual(ids)
  })

  it('by verdict as the rules order them', async () => {
    const standings = await standingsOf(db, everyProject)
    const verdicts = (await projectIds(db, everybody, {}, { sort: 'verdict' })).map(
      (id) => standings.get(id)?.verdict ?? '',
    )
    const order: readonly string[] = verdictsFailuresFirst
    expect(verdicts).toEqual([...verdicts].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(new Set(verdicts).size).toBeGreaterThan(3)
  })

  it('comes in pages that follow each other', async () => {
    const pages = await Promise.all(
      [0, 2, 4].map((offset) => projectIds(db, everybody, {}, { sort: 'name', limit: 2, offset })),
    )
    expect(pages.flat()).toEqual(await projectIds(db, everybody, {}, { sort: 'name' }))
  })

  it('goes on after an id, whether or not that project is still there', async () => {
    expect(await projectIdsAfter(db, everybody, {}, 'late', 2)).toEqual(['owing', 'quiet'])
    expect(await projectIdsAfter(db, everybody, {}, 'lately', 2)).toEqual(['owing', 'quiet'])
  })
})

describe('the values of a facet, counted', () => {
  it.each(projectFacets.map((facet) => [facet] as const))(
    '%s: choosing a value gives as many projects as it counts',
    async (facet) => {
      const counts = await facetCounts(db, everybody, {}, facet)
      expect(counts.length).toBeGreaterThan(facet === 'design_level' ? 0 : 1)
      for (const { value, count } of counts) expect(await projectCount(db, everybody, { [facet]: [value] })).toBe(count)
    },
  )

  it('given a choice in the facet itself, then what else there is stays counted; in another, it narrows', async () => {
    const whole = await facetCounts(db, everybody, {}, 'programme')
    expect(await facetCounts(db, everybody, { programme: ['open-fund'] }, 'programme')).toEqual(whole)
    expect(await facetCounts(db, everybody, { verdict: ['worse'] }, 'programme')).toEqual([
      { value: 'better-starts', count: 1 },
    ])
  })

  it('the most frequent first', async () => {
    const counts = (await facetCounts(db, everybody, {}, 'practice_area')).map(({ count }) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  it('verdicts and programmes in one reading are what they are one by one', async () => {
    const { levels, programmes } = await levelsAndProgrammes(db, everybody)
    expect(programmes).toEqual(await facetCounts(db, everybody, {}, 'programme'))
    const apart = await verdictsByLevel(db, everybody)
    expect(levels).toHaveLength(apart.length)
    expect(levels).toEqual(expect.arrayContaining([...apart]))
  })

  it('verdicts come with the strength of design that found them, none where nothing is judged', async () => {
    const counts = await verdictsByLevel(db, everybody)
    expect(counts.filter(({ design_level }) => design_level !== null)).toEqual([
      { verdict: 'worse', design_level: 5, count: 1, registered_before: 1 },
    ])
    for (const { verdict, design_level, count } of counts) {
      const narrowed = {
        verdict: [verdict],
        ...(design_level === null ? {} : { design_level: [String(design_level)] }),
      }
      expect(await projectCount(db, everybody, narrowed)).toBe(count)
    }
  })

  it('verdicts add up to the projects', async () => {
    const counts = await verdictCounts(db, everybody)
    expect(Object.fromEntries(counts)).toEqual({ worse: 1, silent: 3, 'not-yet-due': 1, undated: 1 })
    expect(Object.fromEntries(await verdictCounts(db, everybody, { programme: ['open-fund'] }))).toEqual({
      'not-yet-due': 1,
      undated: 1,
    })
  })
})
