import {
  audiences,
  everybody,
  type Kind,
  operator,
  type Records,
  recordKinds,
  shownTo,
  type Viewer,
  type Visibility,
} from '@candour/register'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { toolsOn, written } from '../../test/importing.ts'
import { openCountOf } from './coverage.ts'
import { everyRecord, type Stored } from './projections.ts'
import { recordsAfter } from './record-lists.ts'

const { db } = await testDatabase()
const tools = toolsOn(db)
const projects = ['p-0', 'p-1', 'p-2']

/** Kinds whose records say themselves, in a text of theirs, who may see what of them. */
const kinds = { lesson: 'why', claim: 'note', adoption: 'note' } as const
type TestedKind = keyof typeof kinds
const columns: { readonly [K in TestedKind]: readonly string[] } = {
  lesson: ['project', 'model', 'kind', 'causes'],
  claim: ['project', 'source_says'],
  adoption: ['model', 'project', 'relation'],
}
const columnOf = (parameter: string) => (['project', 'model'].includes(parameter) ? `${parameter}_id` : parameter)

const visibility: fc.Arbitrary<Visibility> = fc.record({
  audience: fc.constantFrom('public', 'public', ...audiences),
  hidden: fc.subarray(['project_id', 'model_id', 'kind', 'causes', 'source_says', 'relation']),
  insiders: fc.constantFrom(...audiences),
})

beforeAll(async () => {
  for (const [kind, field] of Object.entries(kinds))
    Object.assign(recordKinds[kind as TestedKind], {
      visibility: (record: Readonly<Record<string, string>>) => JSON.parse(record[field] ?? ''),
    })
  await written(tools, [
    { kind: 'programme', record: { id: 'g1', name: 'G', funder: 'F' } },
    { kind: 'model', record: { id: 'm1', name: 'M' } },
    ...projects.map((id) => ({ kind: 'project', record: { id, name: id, programme_id: 'g1' } }) as const),
  ])
  const some = fc.sample(visibility, { numRuns: 60, seed: 7 }).map((one) => JSON.stringify(one))
  const project_id = (i: number) => projects[i % projects.length] ?? ''
  await written(tools, [
    ...some.map((why, i) => {
      const told = { happened: 'x', lesson: 'y', kind: 'theory', causes: ['theory-wrong'] } as const
      return { kind: 'lesson', record: { ...told, project_id: project_id(i), model_id: 'm1', why } } as const
    }),
    ...some.map((note, i) => {
      const made = { claim: 'It works.', source_says: 'no', project_id: project_id(i) } as const
      return { kind: 'claim', record: { ...made, note } } as const
    }),
    ...some.map((note, i) => {
      const taken = { model_id: 'm1', relation: 'replication', project_id: project_id(i) } as const
      return { kind: 'adoption', record: { ...taken, note } } as const
    }),
  ])
})

const all = new Map<Kind, readonly Stored[]>()
async function stored(kind: TestedKind): Promise<readonly Stored[]> {
  const known = all.get(kind)
  if (known) return known
  const read: Stored[] = []
  for await (const page of everyRecord(db, kind)) read.push(...page)
  all.set(kind, read)
  return read
}

/** Some viewer, who may have written some of the records of a kind. */
async function viewers(kind: TestedKind): Promise<fc.Arbitrary<Viewer>> {
  const keys = (await stored(kind)).map(({ record }) => `${kind}/${record.id}`)
  const anybody = fc.record({
    isOperator: fc.constant(false),
    isModerator: fc.boolean(),
    teams: fc.subarray(projects).map((ids) => new Set(ids)),
    panels: fc.subarray(['g1', 'g2']).map((ids) => new Set(ids)),
    own: fc.subarray(keys).map((ids) => new Set(ids)),
  })
  return fc.oneof(fc.constant(everybody), fc.constant(operator), anybody)
}

const values: Readonly<Record<string, readonly string[]>> = {
  project: projects,
  model: ['m1'],
  kind: ['theory'],
  causes: ['theory-wrong'],
  source_says: ['no'],
  relation: ['replication'],
}

describe('a list or a count that the database narrows holds what the rule of the register lets', () => {
  it.each(Object.keys(kinds) as TestedKind[])('of each %s, for any viewer, narrowed by anything', async (kind) => {
    const records = await stored(kind)
    await fc.assert(
      fc.asyncProperty(await viewers(kind), fc.subarray([...columns[kind]]), async (viewer, narrowing) => {
        const expected = records.flatMap(({ record }) => {
          const shown = shownTo(viewer, kind, record as Records[typeof kind]) as
            | Readonly<Record<string, unknown>>
            | undefined
          return shown !== undefined && narrowing.every((name) => shown[columnOf(name)] !== undefined)
            ? [record.id]
            : []
        })
        const filters = Object.fromEntries(narrowing.map((name) => [name, values[name]]))
        const listed = await recordsAfter(db, viewer, kind, filters, '', 1000)
        expect(listed.map(({ record }) => record.id)).toEqual(expected)
        if (narrowing.length === 0) expect(await openCountOf(db, viewer, kind)).toBe(expected.length)
      }),
      { numRuns: 60 },
    )
  })
})
