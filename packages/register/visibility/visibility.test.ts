import { describe, expect, it } from 'vitest'
import { loosens, openToAll, type Visibility } from './visibility.ts'

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
