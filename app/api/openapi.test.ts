import { allKinds } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { openApiDocument, operations } from './openapi.ts'

const document = openApiDocument('1.2.3')
interface Described {
  readonly operationId: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly responses: Readonly<Record<string, unknown>>
}
const described = (path: string) => (document.paths as Readonly<Record<string, { get: Described }>>)[path]?.get

/** What the API tells of a record beside its fields. */
const computed: Readonly<Record<string, readonly string[]>> = {
  claim: ['design_shows', 'design_shows_rule', 'design_shows_because'],
  lesson: ['changed_plans'],
}

describe('the description of the API', () => {
  it('is of this release, and of this version of the address', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' }, servers: [{ url: '/api/v1' }] })
  })

  it.each(allKinds.map((kind) => [kind.table, kind] as const))(
    'has %s as a list, as one and with their history, and their schema by their fields',
    (table, kind) => {
      for (const path of [`/${table}`, `/${table}/{id}`, `/${table}/{id}/history`])
        expect(described(path)).toBeDefined()
      const name = kind.kind.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
      expect(document.components.schemas[name]).toMatchObject({
        required: [...Object.keys(kind.fields), ...(computed[kind.kind] ?? []), '_links'],
        description: kind.title,
      })
    },
  )

  it.each(operations.map((operation) => [operation.path, operation] as const))(
    '%s: its path names its parameters, and CSV is offered where it is given',
    (path, operation) => {
      const { parameters = [], responses = {} } = described(path) ?? {}
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath)
      expect(parameters.some(({ name }) => name === 'format')).toBe(operation.givesCsv)
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '304', '400']))
      expect(Object.hasOwn(responses, '404')).toBe(operation.canMiss)
    },
  )

  it('knows each operation by an id of its own', () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says of each parameter whether it must be given', () => {
    expect(described('/search')?.parameters.find(({ name }) => name === 'q')?.required).toBe(true)
    expect(described('/search')?.parameters.find(({ name }) => name === 'kind')?.required).toBe(false)
  })
})
