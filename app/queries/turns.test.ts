import { describe, expect, it } from 'vitest'
import { NotNow } from './not-now.ts'
import { Turns } from './turns.ts'

/** Questions that end when the test says so. */
function questions() {
  const turns = new Turns()
  const open: { readonly lane: string; readonly end: () => void; readonly fail: (error: unknown) => void }[] = []
  const ask = (lane: string) =>
    turns
      .take(lane, () => new Promise<void>((end, fail) => open.push({ lane, end, fail })))
      .then(
        () => 'answered',
        (error: unknown) => (error instanceof NotNow ? error.why : 'broken'),
      )
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { ask, open, settle, asking: (lane: string) => open.filter((one) => one.lane === lane).length }
}

const all = <T>(times: number, make: () => T): T[] => Array.from({ length: times }, make)

describe('the turns of questions', () => {
  it('given many of one lane, then six are asked at once, others wait, and another lane is not kept waiting', async () => {
    const { ask, open, asking } = questions()
    const answers = all(8, () => ask('lessons'))
    const other = ask('places')
    expect([asking('lessons'), asking('places')]).toEqual([6, 1])
    for (let i = 0; i < 9; i += 1) {
      open[i]?.end()
      await Promise.resolve()
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await Promise.all([...answers, other])).toEqual(all(9, () => 'answered'))
  })

  it('given one that found the database busy, then all that wait in its lane are refused, and one tries at a time', async () => {
    const { ask, open, settle, asking } = questions()
    const answers = all(8, () => ask('lessons'))
    open[0]?.fail(new NotNow('busy'))
    expect(await answers[0]).toBe('busy')
    expect(await Promise.all(answers.slice(6))).toEqual(['busy', 'busy'])
    expect(await ask('lessons')).toBe('busy')
    for (const one of open.slice(1, 6)) one.fail(new NotNow('busy'))
    await Promise.all(answers)
    const trial = ask('lessons')
    expect(await ask('lessons')).toBe('busy')
    open[6]?.end()
    expect(await trial).toBe('answered')
    const again = all(3, () => ask('lessons'))
    await settle()
    expect(asking('lessons')).toBe(10)
    for (const one of open.slice(7)) one.end()
    expect(await Promise.all(again)).toEqual(all(3, () => 'answered'))
  })

  it('given many lanes in trouble, then three of them try at a time', async () => {
    const { ask, open } = questions()
    const lanes = ['home', 'lessons', 'causes', 'projects', 'places']
    const first = lanes.map(ask)
    for (const one of open) one.fail(new NotNow('busy'))
    await Promise.all(first)
    const trials = lanes.map(ask)
    expect(await Promise.all(trials.slice(3))).toEqual(['busy', 'busy'])
    for (const one of open.slice(5)) one.end()
    expect(await Promise.all(trials.slice(0, 3))).toEqual(['answered', 'answered', 'answered'])
  })

  it('given a fault of another kind, then nothing is refused for it', async () => {
    const { ask, open } = questions()
    const failing = ask('lessons')
    open[0]?.fail(new Error('a fault of ours'))
    expect(await failing).toBe('broken')
    const next = all(2, () => ask('lessons'))
    for (const one of open.slice(1)) one.end()
    expect(await Promise.all(next)).toEqual(['answered', 'answered'])
  })
})
