import { describe, expect, it } from 'vitest'
import { RegisterAway } from '../../queries/register-away.ts'
import { NotNow } from './not-now.ts'
import { type Turn, Turns } from './turns.ts'

const limits = { ofOnePage: 2, ofLatePages: 2, waitMs: 40, forDeedsMs: 10_000 }

/** A question that ends when it is told to, and whether it has begun. */
function question() {
  let end: () => void = () => undefined
  const ended = new Promise<string>((resolve) => {
    end = () => resolve('answered')
  })
  let turn: Turn | undefined
  const ask = (given: Turn) => {
    turn = given
    return ended
  }
  return { end, ask, turn: () => turn, hasBegun: () => turn !== undefined }
}

const outcome = (asked: Promise<unknown>) =>
  asked.catch((error: unknown) => (error instanceof NotNow ? 'not now' : error))

describe('questions of one page', () => {
  it('run a few at a time, the others after them, in their order', async () => {
    const turns = new Turns({ ...limits, waitMs: 10_000 })
    const questions = [question(), question(), question()]
    const asked = questions.map(({ ask }) => turns.take('/a', ask))
    await Promise.resolve()
    expect(questions.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false])
    questions[0]?.end()
    await asked[0]
    expect(questions[2]?.hasBegun()).toBe(true)
    for (const { end } of questions) end()
    expect(await Promise.all(asked)).toEqual(['answered', 'answered', 'answered'])
  })

  it('are given up when they take too long, and keep their connection till they end', async () => {
    const turns = new Turns(limits)
    const slow = [question(), question()]
    expect(await Promise.all(slow.map(({ ask }) => outcome(turns.take('/a', ask))))).toEqual(['not now', 'not now'])
    expect(slow[0]?.turn()?.isGivenUp()).toBe(true)
    const next = question()
    expect(await outcome(turns.take('/a', next.ask))).toBe('not now')
    expect(next.hasBegun()).toBe(false)
    for (const { end } of [...slow, next]) end()
    await Promise.resolve()
    expect(await outcome(turns.take('/a', async () => 'again'))).toBe('again')
  })

  it('take as long as they like once their answer goes out', async () => {
    const turns = new Turns(limits)
    const long = question()
    const asked = turns.take('/a', (turn) => {
      turn.begun()
      return long.ask(turn)
    })
    await new Promise((resolve) => setTimeout(resolve, 3 * limits.waitMs))
    long.end()
    expect(await asked).toBe('answered')
  })
})

describe('while a deed is done', () => {
  const doing = (turns: Turns) => {
    const deed = question()
    const done = turns.forDeed(() => deed.ask({ begun: () => undefined, isGivenUp: () => false }))
    return { end: deed.end, done }
  }
  const patient = { ...limits, waitMs: 10_000 }

  it('what others ask waits for it, and is asked once it is done', async () => {
    const turns = new Turns(patient)
    const { end, done } = doing(turns)
    const other = question()
    const asked = turns.take('/a', other.ask)
    await Promise.resolve()
    expect(other.hasBegun()).toBe(false)
    end()
    await done
    expect(other.hasBegun()).toBe(true)
    other.end()
    expect(await asked).toBe('answered')
  })

  it('what the deed itself asks, and what was asked before, does not wait', async () => {
    const turns = new Turns(patient)
    const before = question()
    const asked = turns.take('/a', before.ask)
    await Promise.resolve()
    const { end, done } = doing(turns)
    expect(before.hasBegun()).toBe(true)
    expect(await turns.take('/write', async () => 'its own', true)).toBe('its own')
    before.end()
    expect(await asked).toBe('answered')
    end()
    await done
  })

  it('nobody waits for longer than a moment, however long it lasts', async () => {
    const turns = new Turns({ ...patient, forDeedsMs: 5 })
    const { end, done } = doing(turns)
    expect(await turns.take('/a', async () => 'answered')).toBe('answered')
    end()
    await done
  })

  it('that fails, nobody waits for it any more', async () => {
    const turns = new Turns(patient)
    await turns.forDeed(() => Promise.reject(new Error('refused'))).catch(() => undefined)
    expect(await turns.take('/a', async () => 'answered')).toBe('answered')
  })
})

describe('given pages whose questions do not end', () => {
  const hanging = () => new Promise<never>(() => undefined)

  it('when others ask, then these are answered', async () => {
    const turns = new Turns(limits)
    for (const page of ['/a', '/a', '/b', '/b']) void outcome(turns.take(page, hanging))
    expect(await outcome(turns.take('/c', async () => 'answered'))).toBe('answered')
  })

  it('when they are asked again and again, then no more of them run than late pages may', async () => {
    const turns = new Turns({ ...limits, waitMs: 5 })
    let running = 0
    const counted = () => {
      running += 1
      return hanging()
    }
    const pages = ['/a', '/b', '/c', '/d', '/e']
    // Late by a question that the database gave up: nothing of theirs runs now.
    const busy = () => Promise.reject(new RegisterAway('busy'))
    for (const page of pages) await turns.take(page, busy).catch(() => undefined)
    for (let round = 0; round < 5; round++) await Promise.all(pages.map((page) => outcome(turns.take(page, counted))))
    expect(running).toBe(limits.ofLatePages)
  })

  it('when one of a late page ends in time, then the page is late no longer', async () => {
    const turns = new Turns(limits)
    await turns.take('/a', () => Promise.reject(new RegisterAway('busy'))).catch(() => undefined)
    await turns.take('/a', async () => 'answered')
    const both = [question(), question()]
    const asked = both.map(({ ask }) => turns.take('/a', ask))
    await Promise.resolve()
    expect(both.map(({ hasBegun }) => hasBegun())).toEqual([true, true])
    for (const { end } of both) end()
    await Promise.all(asked)
  })
})

it('a fault of ours passes through as it is, and makes no page late', async () => {
  const turns = new Turns(limits)
  const fault = new TypeError('ours')
  expect(await outcome(turns.take('/a', () => Promise.reject(fault)))).toBe(fault)
  const two = [question(), question()]
  const asked = two.map(({ ask }) => turns.take('/a', ask))
  await Promise.resolve()
  expect(two.every(({ hasBegun }) => hasBegun())).toBe(true)
  for (const { end } of two) end()
  await Promise.all(asked)
})
