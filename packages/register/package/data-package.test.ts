import { describe, expect, it } from 'vitest'
import designed from '../reference/datapackage.json' with { type: 'json' }
import { dataPackageOf } from './data-package.ts'

const keyTo = (fields: string, resource: string) => ({ fields, reference: { resource, fields: 'id' } })
const applicationKeys = [keyTo('programme_id', 'programmes'), keyTo('project_id', 'projects')]
const findingKeys = [keyTo('project_id', 'projects'), keyTo('outcome_id', 'outcomes')]

/** Where the made descriptor departs from the designed one, and why. Anything else is a fault. */
const departures: Readonly<
  Record<string, { readonly designed: unknown; readonly made: unknown; readonly because: string }>
> = {
  'programmes/results_due_days/constraints/maximum': {
    designed: undefined,
    made: 36_500,
    because: 'a due date a century away is a slip of the keyboard',
  },
  'programmes/grace_days/constraints/maximum': {
    designed: undefined,
    made: 36_500,
    because: 'a grace of more than a century is a slip of the keyboard',
  },
  'projects/funding_gbp/constraints/minimum': {
    designed: undefined,
    made: 0,
    because: 'nobody is funded with less than nothing',
  },
  'outcomes/id/constraints/unique': {
    designed: true,
    made: undefined,
    because: 'each version of a registration is a row, and the id stays',
  },
  'outcomes/primaryKey': {
    designed: 'id',
    made: ['id', 'version'],
    because: 'a row is known by id and version together',
  },
  'findings/replaces/constraints/pattern': {
    designed: undefined,
    made: '^[a-z0-9][a-z0-9-]{1,79}$',
    because: 'what is replaced is a record, known by its id',
  },
  'findings/foreignKeys': {
    designed: findingKeys,
    made: [...findingKeys, keyTo('replaces', 'findings')],
    because: 'what is replaced is on record',
  },
  'applications/foreignKeys': {
    designed: applicationKeys,
    made: [keyTo('programme_id', 'programmes'), keyTo('round_id', 'rounds'), keyTo('project_id', 'projects')],
    because: 'a round is a record that applications are sent to',
  },
  'applications/round/description': {
    designed: undefined,
    made: 'what the round was called, where it is no record',
    because: 'a round may be a record too',
  },
  'findings/se/description': {
    designed: undefined,
    made: 'of a ratio, that of its logarithm',
    because: 'an interval is made of it on the scale that verdicts judge by',
  },
}

/** Columns that were given another name and meaning since, and what each leaf of them departs to. */
const renamed: Readonly<Record<string, { readonly table: string; readonly from: string; readonly because: string }>> = {
  source_says: {
    table: 'claims',
    from: 'supported',
    because:
      'whether the source says so and whether the design can show it are two questions; the second is worked out',
  },
}

/** Columns that came since, with their table. */
const added: Readonly<Record<string, { readonly table: string; readonly because: string }>> = {
  ...Object.fromEntries(
    ['isrctn', 'nct', 'aearctr', 'osf_registration', 'grant_ids'].map((column) => [
      column,
      { table: 'projects', because: 'the ids by which other registers know a project lead to them' },
    ]),
  ),
  told_on: { table: 'lessons', because: 'how fast lessons are shared can be told only where it is known when' },
  round_id: {
    table: 'applications',
    because: 'a round with its days and criteria is a record that applications are sent to',
  },
  rated_on: { table: 'conditions', because: 'a rating that was made once the verdict was known is said to be' },
}

/** Tables that came since, after those that were designed. */
const addedTables: Readonly<Record<string, string>> = {
  lesson_uses: 'a lesson counts as learned when a later plan changed because of it, and that must be on record',
  voices: 'what children and families said of a project belongs beside what was measured of it',
  stop_rules: 'a project that is to fail quickly and safely says beforehand what makes it stop',
  rounds: 'what an application is judged by, and when, is said before it is sent',
  scores: 'whether boldness is paid for or punished can be asked only of scores that were given apart',
  draws: 'a draw that nobody could steer is one that anybody can make again',
  replies: 'those whom a record is about have a right of reply, and history keeps what they said',
}

interface Field {
  readonly name: string
}
interface Resource {
  readonly name: string
  readonly schema: { readonly fields: readonly Field[] }
}

/** Every leaf of a descriptor by its path; fields by name, so that a constraint has one address. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (value === undefined) return []
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}/${key}`))
}

function flattened(resources: readonly Resource[]): ReadonlyMap<string, unknown> {
  return new Map(
    resources.flatMap(({ name, schema: { fields, ...schema }, ...rest }) => [
      ...leavesOf({ ...rest, ...schema }, name),
      ...fields.flatMap((field) => leavesOf(field, `${name}/${field.name}`)),
    ]),
  )
}

function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && 'name' in value && 'schema' in value
}

/** True of the leaves of a renamed column, under its old name and its new one, and of one that was added. */
function isOfAnother(path: string): boolean {
  const isOf = (table: string, column: string) => path.startsWith(`${table}/${column}/`)
  return (
    Object.entries(renamed).some(([now, { table, from }]) => isOf(table, now) || isOf(table, from)) ||
    Object.entries(added).some(([column, { table }]) => isOf(table, column)) ||
    Object.keys(addedTables).some((table) => path.startsWith(`${table}/`))
  )
}

const made = dataPackageOf()
const madeResources = made.resources.filter(isResource)
const designedResources: readonly Resource[] = designed.resources

describe('the data package made from the record kinds', () => {
  it('says of itself what was designed', () => {
    const { resources: _made, ...madeHead } = made
    const { resources: _designed, ...designedHead } = designed
    expect(madeHead).toEqual(designedHead)
  })

  it('has the designed tables in their order', () => {
    expect(madeResources).toHaveLength(made.resources.length)
    expect(madeResources.map(({ name }) => name)).toEqual([
      ...designedResources.map(({ name }) => name),
      ...Object.keys(addedTables),
    ])
  })

  it.each(designedResources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)] as const))(
    '%s has its columns in their order',
    (name, columns) => {
      const table = madeResources.find((resource) => resource.name === name)
      const fields = table?.schema.fields.filter((field) => added[field.name]?.table !== name)
      expect(fields?.map((field) => renamed[field.name]?.from ?? field.name)).toEqual(columns)
    },
  )

  it('departs from the design only where a reason is given, and there as said', () => {
    const before = flattened(designedResources)
    const after = flattened(madeResources)
    const found: Record<string, unknown> = {}
    for (const path of new Set([...before.keys(), ...after.keys()])) {
      if (isOfAnother(path)) continue
      const pair = { designed: before.get(path), made: after.get(path) }
      if (JSON.stringify(pair.designed) !== JSON.stringify(pair.made)) found[path] = pair
    }
    const allowed = Object.entries(departures).map(([path, departure]) => [
      path,
      { designed: departure.designed, made: departure.made },
    ])
    expect(found).toEqual(Object.fromEntries(allowed))
  })

  it('its foreign keys name tables and columns that exist', () => {
    for (const path of [...flattened(madeResources).entries()].filter(([key]) => key.endsWith('/foreignKeys'))) {
      expect(path[1]).toSatisfy(
        (keys: unknown) =>
          Array.isArray(keys) &&
          keys.every(
            ({ fields, reference }) =>
              madeResources.some(
                ({ name, schema }) =>
                  `${name}/foreignKeys` === path[0] && schema.fields.some((field) => field.name === fields),
              ) &&
              madeResources.some(
                ({ name, schema }) =>
                  name === reference.resource && schema.fields.some((field) => field.name === reference.fields),
              ),
          ),
      )
    }
  })

  it('can be cut to a few tables', () => {
    expect(dataPackageOf([]).resources).toEqual([])
  })
})
