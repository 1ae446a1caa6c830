import { describe, expect, it } from 'vitest'
import { accepted, type Refusal, refused, sentenceOf } from './refusal.ts'

describe('a refusal in one sentence', () => {
  it.each<[sentence: string, Refusal]>([
    [
      "n: found '-3'; expected a whole number of 0 or more.",
      { code: 'out-of-range', where: { column: 'n' }, found: '-3', accepts: 'a whole number of 0 or more' },
    ],
    [
      'name: nothing is given; expected text.',
      { code: 'missing', where: { column: 'name' }, found: '', accepts: 'text' },
    ],
    ["found 'x'; expected a file.", { code: 'unreadable-file', where: {}, found: 'x', accepts: 'a file' }],
    [
      "code: found 'beter'; expected better. Did you mean 'better'?",
      { code: 'not-in-vocabulary', where: { column: 'code' }, found: 'beter', accepts: 'better', nearest: 'better' },
    ],
    [
      `a: found '${'x'.repeat(77)}...'; expected less.`,
      { code: 'too-long', where: { column: 'a' }, found: 'x'.repeat(100), accepts: 'less' },
    ],
    [
      "a: found 'one two'; expected one.",
      { code: 'wrong-type', where: { column: 'a' }, found: 'one\n  two', accepts: 'one' },
    ],
  ])('%s', (sentence, refusal) => {
    expect(sentenceOf(refusal)).toBe(sentence)
  })
})

describe('a result', () => {
  it('is accepted with its value, or refused with every reason', () => {
    const refusal: Refusal = { code: 'missing', where: {}, accepts: 'something' }
    expect(accepted(3)).toEqual({ ok: true, value: 3 })
    expect(refused(refusal, refusal)).toEqual({ ok: false, refusals: [refusal, refusal] })
  })
})
