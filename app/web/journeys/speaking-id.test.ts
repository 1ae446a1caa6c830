import { personalDataInId } from '@candour/register'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakingIdOf } from './speaking-id.ts'

const drafts = fc.uint8Array({ minLength: 10, maxLength: 10 }).map((bytes) => Buffer.from(bytes).toString('hex'))

describe('the id of what is written by form', () => {
  it.each([
    ['Family hubs in Leeds', /^family-hubs-in-leeds-[b-v]{6}$/],
    ['Tŷ Café & “Cwtch”', /^ty-cafe-cwtch-[b-v]{6}$/],
    ['', /^project-[b-v]{6}$/],
    ['子ども', /^project-[b-v]{6}$/],
    ['The Claire Jones hub', /^project-[b-v]{6}$/],
  ])('of “%s” speaks where it may', (name, expected) => {
    expect(speakingIdOf('project', name, 'fb4c50192837465abcde')).toMatch(expected)
  })

  it('tells of nobody, whatever the draft: its writer could not mend it', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.constantFrom('Family hubs r1 adopt 2 mwygx83e', 'Hubs 07700', 'Claire Jones', 'LS1'),
        (draft, name) => {
          expect(personalDataInId(speakingIdOf('project', name, draft))).toEqual([])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('says of what kind it is where its name may not be said', () => {
    expect(speakingIdOf('round', 'Claire Jones', 'fb4c50192837465abcde')).toMatch(/^round-[b-v]{6}$/)
  })

  it('is another for another draft, of the same name', () => {
    expect(speakingIdOf('project', 'Hubs', 'fb4c5019')).not.toBe(speakingIdOf('project', 'Hubs', 'fb4c6019'))
  })
})
