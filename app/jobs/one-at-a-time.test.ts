import { setImmediate as soon } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

describe('a work that runs one at a time', () => {
  it('given that it runs, when it is asked for many times, then it runs once more, and all who asked wait for that', async () => {
    let runs = 0
    let atOnce = 0
    let most = 0
    const ends: (() => void)[] = []
    const ask = oneAtATime(async () => {
      runs += 1
      atOnce += 1
      most = Math.max(most, atOnce)
      await new Promise<void>((end) => ends.push(end))
      atOnce -= 1
    })
    const first = ask()
    let later = 0
    const asked = [ask(), ask(), ask()].map((one) => one.then(() => (later += 1)))
    ends.shift()?.()
    await first
    await soon()
    expect([runs, later]).toEqual([2, 0])
    ends.shift()?.()
    await Promise.all(asked)
    expect([runs, later, most]).toEqual([2, 3, 1])
  })
})
