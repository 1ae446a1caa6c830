import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { personalDataInId } from './personal-data-in-id.ts'

describe('personal data in a speaking id', () => {
  it.each([
    ['claire-jones-hub', ['name: claire', 'name: jones']],
    ['jones-claire', ['name: jones', 'name: claire']],
    ['grace-adeyemi-pilot', ['name: grace', 'name: adeyemi']],
    ['patel-family', ['name: patel']],
    ['mrs-khan', ['name: khan']],
    ['zainab', ['name: zainab']],
    ['call-07734-426518', ['phone: 07734-426518']],
    ['nhs-3640525949', ['nhs-number: 3640525949']],
    ['ls9-6qz', ['postcode: ls9-6qz']],
  ])('%s is refused', (id, expected) => {
    expect(personalDataInId(id).map(({ kind, start, end }) => `${kind}: ${id.slice(start, end)}`)).toEqual(expected)
  })

  it.each([
    'hub-homes-leeds',
    'staying-close-bristol',
    'st-christophers',
    'hope-house',
    'victoria-project',
    'grace-periods',
    'r1-project-crewe-f1',
    'trial-nfp-memphis18',
  ])('%s may stand', (id) => {
    expect(personalDataInId(id)).toEqual([])
  })

  it('refuses none of the starter catalogue', () => {
    const folder = new URL('../../../../starter/', import.meta.url)
    const ids = readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .flatMap((name) => parse(readFileSync(new URL(name, folder)), { columns: true }) as { id: string }[])
      .map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(500)
    expect(ids.filter((id) => personalDataInId(id).length > 0)).toEqual([])
  })
})
