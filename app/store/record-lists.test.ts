import { allKinds, everybody, type Kind, recordKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { secrets } from '../../test/factories/told-register.ts'
import { toldDatabase } from '../../test/told-database.ts'
import { filtersOf, type RecordFilters, recordsAfter } from './record-lists.ts'

const { db } = await toldDatabase()
const idsOf = async (kind: Kind, filters: RecordFilters) =>
  (await recordsAfter(db, everybody, kind, filters, '', 100)).map(({ record }) => record.id)

describe('a list of records, narrowed', () => {
  it.each<[what: string, Kind, RecordFilters, ids: readonly string[]]>([
    ['not at all', 'model', {}, ['evening-hubs', 'hub-homes']],
    ['by what it points at, asked without _id', 'outcome', { project: ['told', 'late'] }, ['late-o1', 'told-o1']],
    ['by a code', 'application', { decision: ['declined'] }, ['a2n6y8b4d1f7h3j5k', 'app-3']],
    ['by a place', 'adoption', { place: ['E06000010'] }, ['hub-hull']],
    ['by one of several places', 'project', { places: ['E10000021'] }, ['told']],
    ['by yes or no', 'outcome', { primary: ['true'] }, ['coming-o1', 'late-o1', 'owing-o1', 'told-o1']],
    ['by several, all of which must suit', 'adoption', { model: ['hub-homes'], project: ['told'] }, ['hub-hull']],
    [
      'by a parameter that the kind lacks, which narrows nothing',
      'model',
      { decision: ['declined'] },
      ['evening-hubs', 'hub-homes'],
    ],
    ['by an id that nothing has', 'claim', { project: ['nobody'] }, []],
  ])('%s', async (_, kind, filters, ids) => {
    expect(await idsOf(kind, filters)).toEqual(ids)
  })

  it.each<[what: string, Kind, RecordFilters, open: readonly string[], told: readonly string[]]>([
    ['the project', 'lesson', { project: ['quiet', 'told'] }, ['lesson-8'], ['l7q4m2v9x1c8k5r3t', 'lesson-8']],
    ['the model', 'lesson', { model: ['hub-homes'] }, ['lesson-8'], ['l7q4m2v9x1c8k5r3t', 'lesson-8']],
  ])(
    'given records told in confidence, when %s is chosen, then they are left out, for their list would say of what they are',
    async (_, kind, filters, open, told) => {
      expect(await idsOf(kind, filters)).toEqual(open)
      expect(await idsOf(kind, {})).toEqual(told)
    },
  )
})

describe('a list of records', () => {
  it('goes on after an id, in order of id, as far as it is asked', async () => {
    const page = await recordsAfter(db, everybody, 'application', {}, 'a2n6y8b4d1f7h3j5k', 1)
    expect(page.map(({ record }) => record.id)).toEqual(['app-2'])
  })

  it('holds the record as it stands, what is hidden too: who may see it is for the questions', async () => {
    const [first] = await recordsAfter(db, everybody, 'lesson', {}, '', 1)
    expect(first).toMatchObject({ kind: 'lesson', entry_version: 1, withdrawn_on: null })
    expect(first?.record).toMatchObject({ project_id: 'quiet', source_urls: [secrets.lessonSource] })
    expect(Object.values(first?.record ?? {})).not.toContain(null)
  })
})

describe('the ways to narrow a list', () => {
  it.each(allKinds.map((kind) => [kind.table, kind] as const))('%s: every parameter is a column, once', (_, kind) => {
    const filters = filtersOf(kind)
    expect(filters.every(({ column }) => Object.hasOwn(kind.fields, column))).toBe(true)
    expect(new Set(filters.map(({ parameter }) => parameter)).size).toBe(filters.length)
  })

  it('text is no way to narrow: that is what the search is for', () => {
    expect(filtersOf(recordKinds.project).map(({ parameter }) => parameter)).not.toContain('name')
  })
})
