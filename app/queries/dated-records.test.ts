import { everybody, type Kind, plainDateOf } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { written } from '../../test/importing.ts'
import { toldDatabase, toolsAt } from '../../test/told-database.ts'
import { type DatedRecord, lastChange, lastChangeOfProgramme, partOfList, partsOfList } from './dated-records.ts'
import { Reader } from './reader.ts'
import { listedAfter } from './record-lists.ts'

const database = await toldDatabase()
const reader = new Reader(database.db, everybody, plainDateOf('2026-11-23'))
const [started, answered, withdrawn] = [
  '2026-11-23T12:00:00.000Z',
  '2026-12-01T09:00:00.000Z',
  '2026-12-02T09:00:00.000Z',
]

beforeAll(async () => {
  const answer = {
    kind: 'finding' as const,
    record: {
      id: 'owing-f1',
      project_id: 'owing',
      outcome_id: 'owing-o1',
      direction_wanted: 'decrease' as const,
      reported_direction: 'worse' as const,
    },
  }
  await written(toolsAt(database, answered), [answer])
  await written(toolsAt(database, withdrawn), [{ kind: 'lesson', id: 'lesson-8', withdraw: true }], {
    name: 'withdraw',
    reason: 'It was told by mistake',
  })
})

async function partOf(kind: Kind, number: number, each: number) {
  const records = await partOfList(reader, kind, number, each)
  if (records === undefined) return undefined
  const part: DatedRecord[] = []
  for await (const record of records) part.push(record)
  return part
}

describe('a list that is parted into files', () => {
  it.each([1, 2, 3, 5, 6, 7, 1000])('of %d records each holds each record once, in order of id', async (each) => {
    const all = (await listedAfter(reader, 'project', {}, '', 100)).map(({ id }) => id)
    const parts = await partsOfList(reader, 'project', each)
    expect(parts).toBe(Math.ceil(all.length / each))
    const found = await Promise.all(Array.from({ length: parts }, (_, i) => partOf('project', i + 1, each)))
    expect(found.flatMap((part) => part?.map(({ id }) => id))).toEqual(all)
    expect(Math.max(...found.map((part) => part?.length ?? 0))).toBeLessThanOrEqual(each)
    expect(await partOf('project', parts + 1, each)).toBeUndefined()
  })

  it('holds what everybody may know of, and nothing that was withdrawn', async () => {
    const ids = async (kind: Kind) => (await partOf(kind, 1, 100))?.map(({ id }) => id)
    expect(await ids('lesson')).toEqual(['l7q4m2v9x1c8k5r3t'])
    expect(await partsOfList(reader, 'series', 10)).toBe(0)
    expect(await ids('series')).toBeUndefined()
  })
})

describe('when a record changed last', () => {
  it('is when its newest entry came, and for a project that of an answer to what it promised too', async () => {
    const projects = new Map((await partOf('project', 1, 100))?.map(({ id, time }) => [id, time]))
    expect(projects.get('owing')).toBe(answered)
    expect(projects.get('told')).toBe(started)
  })

  it('is for a programme that of its newest project, and for the register that of its newest entry', async () => {
    expect(await lastChangeOfProgramme(reader, 'better-starts', ['told', 'owing'])).toBe(answered)
    expect(await lastChangeOfProgramme(reader, 'better-starts', [])).toBe(started)
    expect(await lastChange(reader)).toBe(withdrawn)
  })
})
