import { describe, expect, it } from 'vitest'
import { reReferrals } from '../../../test/factories/pilot-questions.ts'
import type { PilotPlan } from './pilot-plan.ts'
import { pilotOperating, planPilot } from './plan-pilot.ts'
import { type ReplayedProject, replayProgramme } from './replay-programme.ts'

const plans = planPilot({ ...reReferrals, outcome: { kind: 'proportion' }, followUpMonths: 3 })
const plan = designOf(0)
const mix: readonly ReplayedProject[] = [
  { name: 'harmful ideas', truth: 'harmful', count: 2, cost: { kind: 'per-family', money: 1500 } },
  { name: 'useless ideas', truth: 'useless', count: 6, cost: { kind: 'per-family', money: 1500 } },
  { name: 'good ideas', truth: 'good', count: 3, cost: { kind: 'per-family', money: 1500 } },
]

function designOf(which: number): PilotPlan {
  const found = plans.designs[which]?.plan
  if (!found) throw new Error('the plan has designs')
  return found
}

describe('a programme played again', () => {
  it('stops, spreads, loses and spares in the mean what the exact chances say', () => {
    const replayed = replayProgramme(mix, plan, 7, { replays: 4000, wholeMonths: 18 })
    const { byTruth } = pilotOperating(plan)
    const near = (found: { value: number; standardError: number }, expected: number) => {
      expect(found.standardError).toBeGreaterThan(0)
      expect(Math.abs(found.value - expected)).toBeLessThanOrEqual(4.7 * found.standardError)
    }
    const stops = (truth: 'harmful' | 'useless' | 'good') => byTruth[truth].futility.value + byTruth[truth].harm.value
    near(replayed.stopped, 2 * stops('harmful') + 6 * stops('useless') + 3 * stops('good'))
    near(
      replayed.stoppedForHarm,
      2 * byTruth.harmful.harm.value + 6 * byTruth.useless.harm.value + 3 * byTruth.good.harm.value,
    )
    near(replayed.goodLost, 3 * stops('good'))
    near(replayed.badSpread, 2 * byTruth.harmful.benefit.value + 6 * byTruth.useless.benefit.value)
    near(replayed.lines[1]?.month ?? replayed.stopped, byTruth.useless.meanMonth.value)
    expect(replayed.projects).toBe(11)
    expect(replayed.readyToSpread.value + replayed.stopped.value + replayed.undecided.value).toBeCloseTo(11, 9)
  })

  it('saves the families that did not join, each at its cost, and nothing on what is ready to spread', () => {
    const replayed = replayProgramme(mix, plan, 7, { replays: 300, wholeMonths: 18 })
    expect(replayed.moneySaved?.value).toBeCloseTo(1500 * replayed.familiesNotExposed.value, 6)
    const praised = replayProgramme([{ truth: 0.01, count: 5 }], plan, 7, { replays: 300 })
    expect(praised.readyToSpread.value).toBeCloseTo(5, 6)
    expect(praised.familiesNotExposed.value).toBe(0)
    expect(praised.moneySaved).toBeNull()
    expect(praised.monthOfStop).toBeNull()
  })

  it('saves of a grant what its months had not yet paid', () => {
    const certain = replayProgramme([{ truth: 1, cost: { kind: 'grant', money: 240_000, months: 24 } }], plan, 3, {
      replays: 50,
    })
    const month = certain.example[0]?.month ?? 0
    expect(certain.example[0]?.advice).toMatch(/^stop-for-/)
    expect(certain.moneySaved?.value).toBeCloseTo(240_000 * (1 - month / 24), 6)
    const short = replayProgramme([{ truth: 1, cost: { kind: 'grant', money: 240_000, months: 2 } }], plan, 3, {
      replays: 50,
    })
    expect(short.moneySaved?.value).toBe(0)
  })

  it('lets waiting for the final evaluation save nobody', () => {
    const waiting = replayProgramme(mix, plans.finalEvaluation.plan, 7, { replays: 200 })
    expect(waiting.stoppedEarly.value).toBe(0)
    expect(waiting.familiesNotExposed.value).toBe(0)
    expect(replayProgramme(mix, plan, 7, { replays: 200, wholeMonths: 18 }).familiesNotExposed.value).toBeGreaterThan(
      100,
    )
  })

  it('counts as lost only what was good, and as badly spread only what does none', () => {
    const half = replayProgramme([{ truth: 'slightly-good', count: 4 }], plan, 1, { replays: 200 })
    expect(half.goodLost.value).toBe(half.stopped.value)
    const little = replayProgramme([{ truth: 0.38, count: 4 }], plan, 1, { replays: 200 })
    expect(little.goodLost.value).toBe(0)
    expect(little.badSpread.value).toBe(0)
  })

  it('takes for a project its own plan', () => {
    const own = replayProgramme([{ truth: 'useless', plan: plans.finalEvaluation.plan }], plan, 1, { replays: 100 })
    expect(own.lines[0]?.month).toEqual({ value: 21, standardError: 0 })
  })

  it('is the same with the same seed, and shows its first replay project by project', () => {
    const first = replayProgramme(mix, plan, 7, { replays: 100 })
    expect(replayProgramme(mix, plan, 7, { replays: 100 })).toEqual(first)
    expect(replayProgramme(mix, plan, 8, { replays: 100 })).not.toEqual(first)
    expect(first.example).toHaveLength(11)
  })

  it.each([
    [{ truth: 1.4 }, 'projects[0].truth'],
    [{ truth: 'useless', count: -1 }, 'projects[0].count'],
    [{ truth: 'useless', cost: { kind: 'per-family', money: -5 } }, 'projects[0].cost.money'],
    [{ truth: 'useless', cost: { kind: 'grant', money: 5, months: 0 } }, 'projects[0].cost.months'],
  ] as const)('refuses %o, naming %s', (project, field) => {
    expect(() => replayProgramme([project], plan, 1)).toThrow(field)
  })

  it('refuses an empty programme, no replays, and a duration shorter than the plan', () => {
    expect(() => replayProgramme([], plan, 1)).toThrow('projects')
    expect(() => replayProgramme(mix, plan, 1, { replays: 0 })).toThrow('replays')
    expect(() => replayProgramme(mix, plan, 1, { wholeMonths: 1 })).toThrow('wholeMonths')
  })
})
