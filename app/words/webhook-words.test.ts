import { expect, it } from 'vitest'
import { toldInWords } from './webhook-words.ts'

it.each([
  [{ state: 'waiting', told: null, tries: 0 }, 'on its way'],
  [{ state: 'delivered', told: '204', tries: 1 }, 'taken: answered 204'],
  [{ state: 'waiting', told: '500', tries: 1 }, 'tried once, and is tried again: answered 500'],
  [{ state: 'failed', told: 'too-slow', tries: 9 }, 'given up, tried 9 times: no answer within 10 seconds'],
] as const)('of %j it is said: %s', (delivery, words) => expect(toldInWords(delivery)).toBe(words))
