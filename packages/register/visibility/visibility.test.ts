import { describe, expect, it } from 'vitest'
import { loosens, narrowerOf, openToAll, type Visibility } from './visibility.ts'

const team: Visibility = { audience: 'team', hidden: [], insiders: 'team' }
const hiding = (...hidden: readonly string[]): Visibility => ({ audience: 'public', hidden, insiders: 'moderators' })

describe('a change of who may see what', () => {
  it.each<[what: string, before: Visibility, after: Visibility, loosens: boolean]>([
    ['nothing hidden, then nothing hidden', openToAll, openToAll, false],
    ['nothing hidden, then something', openToAll, hiding('place'), false],
    ['something hidden, then nothing', hiding('place'), openToAll, true],
    ['one of two hidden fields shown', hiding('place', 'teller'), hiding('teller'), true],
    ['one more hidden field', hiding('place'), hiding('place', 'teller'), false],
    ['another field hidden instead', hiding('place'), hiding('teller'), true],
    ['hidden fields, then all of it for the team', hiding('place'), team, true],
    ['for the team, then for everybody', team, openToAll, true],
    ['for the team, then for the panel', team, { ...team, audience: 'panel' }, true],
    ['for everybody, then for the team', openToAll, team, false],
    ['for the team, as before', team, team, false],
    ['the same fields, for other insiders', hiding('place'), { ...hiding('place'), insiders: 'team' }, true],
  ])('%s', (_, before, after, expected) => expect(loosens(before, after)).toBe(expected))
})

describe('two visibilities together', () => {
  it.each<[what: string, a: Visibility, b: Visibility, expected: Partial<Visibility>]>([
    ['hide what either hides', hiding('place'), hiding('teller'), { hidden: ['place', 'teller'] }],
    ['are for the narrower audience', openToAll, team, { audience: 'team' }],
    ['are for the narrower audience, whichever comes first', team, openToAll, { audience: 'team' }],
    ['keep the insiders of what is hidden', openToAll, hiding('place'), { hidden: ['place'], insiders: 'moderators' }],
    [
      'keep what stands in for a hidden field',
      { ...hiding('title'), standIns: { title: 'x' } },
      openToAll,
      {
        standIns: { title: 'x' },
      },
    ],
  ])('%s', (_, a, b, expected) => expect(narrowerOf(a, b)).toMatchObject(expected))
})
