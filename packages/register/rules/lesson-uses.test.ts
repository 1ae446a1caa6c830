import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lessonAnswers } from '../records/lesson-use.ts'
import { type CountedUse, plansChanged, plansChangedByLesson, type Telling, toldAgain } from './lesson-uses.ts'

const use = (over: Partial<CountedUse>): CountedUse => ({
  lesson_id: 'l1',
  answer: 'change',
  plan: 'Hub homes',
  ...over,
})

describe('the plans that a lesson changed', () => {
  it.each<[string, readonly CountedUse[], number]>([
    ['none where nobody answered', [], 0],
    ['one that changes something', [use({})], 1],
    ['none that does so already', [use({ answer: 'already-done' })], 0],
    ['none that the lesson is not for', [use({ answer: 'does-not-apply' })], 0],
    ['a plan once, however often it answers', [use({}), use({}), use({ answer: 'already-done' })], 1],
    [
      'a plan once, however its title is written',
      [use({}), use({ plan: 'HUB homes.' }), use({ plan: ' hub  homes' })],
      1,
    ],
    ['two plans of one title by two councils', [use({ organisation: 'Hull' }), use({ organisation: 'York' })], 2],
    ['two plans of one title in two places', [use({ place: 'E06000010' }), use({ place: 'E06000014' })], 2],
    [
      'a project once, whatever its plan was called',
      [use({ project_id: 'p1' }), use({ project_id: 'p1', plan: 'Hubs' })],
      1,
    ],
    ['two projects, though their plans had one title', [use({ project_id: 'p1' }), use({ project_id: 'p2' })], 2],
  ])('%s', (_what, uses, count) => {
    expect(plansChanged(uses)).toBe(count)
  })

  const someUse = fc.record({
    lesson_id: fc.constantFrom('l1', 'l2'),
    answer: fc.constantFrom(...lessonAnswers),
    plan: fc.constantFrom('Hubs', 'hubs', 'Clubs'),
  })

  it('do not depend on the order of the answers, and telling one twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(someUse), (uses) => {
        expect(plansChanged([...uses].reverse())).toBe(plansChanged(uses))
        expect(plansChanged([...uses, ...uses])).toBe(plansChanged(uses))
        expect(plansChanged(uses)).toBeLessThanOrEqual(uses.filter(({ answer }) => answer === 'change').length)
      }),
    )
  })

  it('are counted for each lesson as for it alone, and a lesson that changed none is missing', () => {
    fc.assert(
      fc.property(fc.array(someUse), (uses) => {
        const counts = plansChangedByLesson(uses)
        for (const lesson of ['l1', 'l2']) {
          const alone = plansChanged(uses.filter(({ lesson_id: id }) => id === lesson))
          expect(counts.get(lesson)).toBe(alone === 0 ? undefined : alone)
        }
      }),
    )
  })
})

describe('what was told again and again', () => {
  const told = (project: string, places: readonly string[], over: Partial<Telling> = {}): Telling => ({
    cause: 'recruitment-delay',
    condition: 'clear-vision',
    lesson: `${project}-l`,
    project,
    places,
    ...over,
  })

  it.each<[string, readonly Telling[], number | undefined]>([
    ['nothing by one attempt', [told('a', ['hull'])], undefined],
    ['nothing by one attempt in ten places', [told('a', ['hull', 'york', 'leeds'])], undefined],
    ['nothing by one attempt in two lessons', [told('a', ['hull']), told('a', ['hull'], { lesson: 'l2' })], undefined],
    ['nothing by two attempts in one place', [told('a', ['hull']), told('b', ['hull'])], undefined],
    ['nothing where no place is known', [told('a', []), told('b', ['hull'])], undefined],
    ['nothing of two causes', [told('a', ['hull']), told('b', ['york'], { cause: 'theory-harm' })], undefined],
    ['nothing of two conditions', [told('a', ['hull']), told('b', ['york'], { condition: 'long-term' })], undefined],
    ['by two attempts in two places', [told('a', ['hull']), told('b', ['york'])], 2],
    [
      'by those apart, where one lies across the others',
      [told('a', ['hull', 'york']), told('b', ['hull']), told('c', ['york'])],
      2,
    ],
  ])('%s', (_what, tellings, apart) => {
    expect(toldAgain(tellings).map((group) => group.apart)).toEqual(apart === undefined ? [] : [apart])
  })

  it('stands with what most attempts told first, each with all its lessons', () => {
    const again = toldAgain([
      told('a', ['hull'], { cause: 'theory-harm' }),
      told('b', ['york'], { cause: 'theory-harm' }),
      told('a', ['hull']),
      told('b', ['york']),
      told('c', ['leeds']),
    ])
    expect(again.map(({ cause, lessons }) => [cause, lessons])).toEqual([
      ['recruitment-delay', ['a-l', 'b-l', 'c-l']],
      ['theory-harm', ['a-l', 'b-l']],
    ])
  })
})
