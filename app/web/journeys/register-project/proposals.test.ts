import { personalDataInId } from '@candour/register'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectIdOf } from './proposals.ts'

const drafts = fc.uint8Array({ minLength: 10, maxLength: 10 }).map((bytes) => Buffer.from(bytes).toString('hex'))

describe('the id of a project that is registered by form', () => {
  it.each([
    ['Family hubs in Leeds', /^family-hubs-in-leeds-[b-v]{6}$/],
    ['Élan & Cie: “Café”', /^e-lan-cie-cafe-[b-v]{6}$/],
    ['', /^project-[b-v]{6}$/],
    ['子ども', /^project-[b-v]{6}$/],
    ['The Claire Jones hub', /^project-[b-v]{6}$/],
  ])('of “%s” speaks where it may', (name, expected) => {
    expect(projectIdOf(name, 'fb4c50192837465abcde')).toMatch(expected)
  })

  it('tells of nobody, whatever the draft: its writer could not mend it', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.constantFrom('Family hubs r1 adopt 2 mwygx83e', 'Hubs 07700', 'Claire Jones', 'LS1'),
        (draft, name) => {
          expect(personalDataInId(projectIdOf(name, draft))).toEqual([])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is another for another draft, of the same name', () => {
    expect(projectIdOf('Hubs', 'fb4c5019')).not.toBe(projectIdOf('Hubs', 'fb4c6019'))
  })
})
