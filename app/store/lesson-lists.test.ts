import { everybody } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { toldDatabase } from '../../test/told-database.ts'
import { type LessonFilters, lessonCount, lessonFacetCounts, lessonFacets, lessonsWhere } from './lesson-lists.ts'

const { db } = await toldDatabase()
const [hidden, open] = ['l7q4m2v9x1c8k5r3t', 'lesson-8']

describe('a list of lessons, narrowed', () => {
  it.each<[what: string, LessonFilters, ids: readonly string[]]>([
    ['not at all', {}, [hidden, open]],
    ['by a cause', { cause: ['theory-harm'] }, [open]],
    ['by a cause that both name', { cause: ['recruitment-delay'] }, [hidden, open]],
    ['by what it is about', { kind: ['implementation'] }, [hidden]],
    ['by a condition', { condition: ['clear-vision'] }, [hidden]],
    ['by two facets', { cause: ['recruitment-delay'], kind: ['theory'] }, [open]],
    ['by the model, which leaves out what was told in confidence of it', { model: ['hub-homes'] }, [open]],
    ['by a facet without a value', { cause: [] }, [hidden, open]],
    ['by what no lesson has', { cause: ['money-ended'] }, []],
  ])('%s', async (_, filters, ids) => {
    expect((await lessonsWhere(db, everybody, filters)).map(({ record }) => record.id)).toEqual(ids)
    expect(await lessonCount(db, everybody, filters)).toBe(ids.length)
  })

  it('comes in pages', async () => {
    expect((await lessonsWhere(db, everybody, {}, { limit: 1, offset: 1 })).map(({ record }) => record.id)).toEqual([
      open,
    ])
  })
})

describe('the values of a facet of lessons, counted', () => {
  it.each(lessonFacets.map((facet) => [facet] as const))(
    '%s: choosing a value gives as many lessons as it counts',
    async (facet) => {
      const counts = await lessonFacetCounts(db, everybody, {}, facet)
      expect(counts.length).toBeGreaterThan(0)
      for (const { value, count } of counts) expect(await lessonCount(db, everybody, { [facet]: [value] })).toBe(count)
    },
  )

  it('given a choice in the facet itself, then the others stay counted', async () => {
    expect(await lessonFacetCounts(db, everybody, { kind: ['theory'] }, 'kind')).toEqual(
      await lessonFacetCounts(db, everybody, {}, 'kind'),
    )
    expect(await lessonFacetCounts(db, everybody, { kind: ['theory'] }, 'condition')).toEqual([])
  })
})
