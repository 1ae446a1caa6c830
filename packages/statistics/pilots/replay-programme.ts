import { requireNonNegative, requirePositive, requireWhole } from '../impossible-input.ts'
import { type Simulated, simulatedMean, simulatedShare } from '../sequential/random/monte-carlo.ts'
import { seededGenerator } from '../sequential/random/seeded-generator.ts'
import { partsOf } from './exact-ends.ts'
import { looksOf, type PilotPlan } from './pilot-plan.ts'
import { pilotPlayer, requireTruth } from './simulate-pilots.ts'
import type { PilotTruth } from './truths.ts'

/** What a project cost, so that what a stop saves can be told; what is saved is what was not spent. */
export type ReplayedCost =
  /** Money for each family that joins. */
  | { readonly kind: 'per-family'; readonly money: number }
  /** A grant paid evenly over its months, counted from the first month of joining; what was paid until the stop is spent. */
  | { readonly kind: 'grant'; readonly money: number; readonly months: number }

/** A project of a programme, or several that are alike. */
export type ReplayedProject = {
  /** A name to tell it by. */
  readonly name?: string
  /** What is taken to be true of it: one of the four truths of its plan, or its chance, rate or mean. */
  readonly truth: PilotTruth | number
  /** How many such projects; 1 when not given. */
  readonly count?: number
  /** Its own plan, where it differs from the programme's. */
  readonly plan?: PilotPlan
  readonly cost?: ReplayedCost
}

/** What became of the projects of one line of the programme, in the mean of all replays. */
export type ReplayedLine = {
  readonly name: string | null
  readonly truth: PilotTruth | number
  readonly count: number
  /** Chance of one of them to end so. */
  readonly readyToSpread: Simulated
  readonly stoppedForFutility: Simulated
  readonly stoppedForHarm: Simulated
  readonly undecided: Simulated
  /** Month in which it is told. */
  readonly month: Simulated
  /** Whether a stop of it loses something good: true for what is better than half the worthwhile change, or that. */
  readonly isGood: boolean
}

/** How one project ended in the first replay, as an example. */
export type ReplayedExample = {
  readonly name: string | null
  readonly truth: PilotTruth | number
  readonly advice: 'stop-for-benefit' | 'stop-for-futility' | 'stop-for-harm' | 'undecided'
  readonly month: number
  readonly families: number
}

/** A programme played through a design again and again. Counts are of projects in one programme; each figure has its Monte Carlo error. */
export type ReplayedProgramme = {
  readonly seed: number
  readonly replays: number
  readonly projects: number
  /** Projects that were stopped, for futility or harm. */
  readonly stopped: Simulated
  readonly stoppedForFutility: Simulated
  readonly stoppedForHarm: Simulated
  readonly readyToSpread: Simulated
  readonly undecided: Simulated
  /** Projects stopped before their last look: sooner than at the end of the plan. */
  readonly stoppedEarly: Simulated
  /** Mean month of a stop, over all projects that were stopped; null when none ever was. */
  readonly monthOfStop: Simulated | null
  /** Families that did not join stopped projects, of those who would have by the end of the whole duration. */
  readonly familiesNotExposed: Simulated
  /** Money not spent on stopped projects; null where no project has a cost. */
  readonly moneySaved: Simulated | null
  /** Good projects that were stopped by mistake. */
  readonly goodLost: Simulated
  /** Projects without effect, or with harm, that were called good. */
  readonly badSpread: Simulated
  readonly lines: readonly ReplayedLine[]
  /** The first replay, project by project. */
  readonly example: readonly ReplayedExample[]
}

/** What replays are compared with, and how many there are. */
export type ReplayOptions = {
  /** 2,000 when not given. */
  readonly replays?: number
  /** Months for which families would have joined a project without the design; those of its plan when not given. */
  readonly wholeMonths?: number
}

/**
 * "What if our last programme had used this?": plays each project of a programme through a design, again and again.
 *
 * What was true of a project is never known: it is assumed, by name or number, and the answer is only as good as that. A
 * stopped project is compared with one in which families join for the whole duration; what is ready to spread saves nothing
 * here.
 *
 * @param projects  the programme: finished projects with what is taken to be true of them, or a mix by `count`
 * @param plan      the design that all would have used, but for those with their own
 * @param seed      whole, from 0 to 2³² − 1
 * @throws RangeError naming the project whose count, cost or truth cannot be
 */
export function replayProgramme(
  projects: readonly ReplayedProject[],
  plan: PilotPlan,
  seed: number,
  { replays = 2000, wholeMonths }: ReplayOptions = {},
): ReplayedProgramme {
  requireWhole('replays', [replays], 1)
  requireWhole('projects', [projects.length], 1)
  if (wholeMonths !== undefined) requireWhole('wholeMonths', [wholeMonths], plan.schedule.looks.at(-1) ?? 1)
  const generator = seededGenerator(seed)
  const known = new Map<PilotPlan, ReturnType<typeof partsOf>>()
  const lines = projects.map((project, i) => {
    const own = project.plan ?? plan
    const parts = known.get(own) ?? partsOf(own)
    known.set(own, parts)
    requireTruth(`projects[${i}].truth`, truthIn(project.truth, own), own)
    return lineOf(project, i, own, wholeMonths, pilotPlayer(own, truthIn(project.truth, own), parts))
  })
  const programme = {
    stopped: tally(),
    futility: tally(),
    harm: tally(),
    ready: tally(),
    undecided: tally(),
    early: tally(),
    families: tally(),
    money: tally(),
    goodLost: tally(),
    badSpread: tally(),
  }
  const example: ReplayedExample[] = []
  const stops = { count: 0, months: 0, squares: 0 }
  for (let replay = 0; replay < replays; replay++) {
    const sums = {
      stopped: 0,
      futility: 0,
      harm: 0,
      ready: 0,
      undecided: 0,
      early: 0,
      families: 0,
      money: 0,
      goodLost: 0,
      badSpread: 0,
    }
    for (const line of lines) {
      for (let one = 0; one < line.count; one++) {
        const { look, advice } = line.play(generator)
        const end = line.looks[look]
        if (!end) continue
        line.ended[advice]++
        line.months.add(end.knownMonth)
        if (advice === 'stop-for-benefit') {
          sums.ready++
          if (line.isBad) sums.badSpread++
        } else if (advice === 'continue') sums.undecided++
        else {
          sums.stopped++
          if (advice === 'stop-for-harm') sums.harm++
          else sums.futility++
          if (look < line.looks.length - 1) sums.early++
          if (line.isGood) sums.goodLost++
          sums.families += line.whole - end.joined
          sums.money += line.savedAt(end.knownMonth, end.joined)
          stops.count++
          stops.months += end.knownMonth
          stops.squares += end.knownMonth ** 2
        }
        if (replay === 0) example.push(exampleOf(line, advice, end.knownMonth, end.joined))
      }
    }
    for (const key of keysOf(sums)) programme[key].add(sums[key])
  }
  const figure = (of: Tally) => simulatedMean(of.sum, of.squares, replays)
  return {
    seed,
    replays,
    projects: lines.reduce((sum, { count }) => sum + count, 0),
    stopped: figure(programme.stopped),
    stoppedForFutility: figure(programme.futility),
    stoppedForHarm: figure(programme.harm),
    readyToSpread: figure(programme.ready),
    undecided: figure(programme.undecided),
    stoppedEarly: figure(programme.early),
    monthOfStop: stops.count === 0 ? null : simulatedMean(stops.months, stops.squares, stops.count),
    familiesNotExposed: figure(programme.families),
    moneySaved: projects.some(({ cost }) => cost) ? figure(programme.money) : null,
    goodLost: figure(programme.goodLost),
    badSpread: figure(programme.badSpread),
    lines: lines.map((line) => replayedLine(line, replays)),
    example,
  }
}

type Tally = { sum: number; squares: number; add: (value: number) => void }

function tally(): Tally {
  const of: Tally = {
    sum: 0,
    squares: 0,
    add: (value) => {
      of.sum += value
      of.squares += value * value
    },
  }
  return of
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = []
  for (const key in record) keys.push(key)
  return keys
}

type Line = ReturnType<typeof lineOf>

function lineOf(
  { name, truth, count = 1, cost }: ReplayedProject,
  i: number,
  plan: PilotPlan,
  wholeMonths: number | undefined,
  play: ReturnType<typeof pilotPlayer>,
) {
  requireWhole(`projects[${i}].count`, [count])
  if (cost) requireNonNegative(`projects[${i}].cost.money`, [cost.money])
  if (cost?.kind === 'grant') requirePositive(`projects[${i}].cost.months`, [cost.months])
  const looks = looksOf(plan.schedule)
  const last = Math.max(wholeMonths ?? 0, plan.schedule.looks.at(-1) ?? 0)
  const whole = looksOf({ ...plan.schedule, looks: [last] })[0]?.joined ?? 0
  const gain = gainOf(truthIn(truth, plan), plan)
  return {
    name: name ?? null,
    truth,
    count,
    play,
    looks,
    whole,
    /** At least half of the worthwhile change. */
    isGood: gain >= gainOf(plan.truths['slightly-good'], plan) - rounding,
    isBad: gain <= rounding,
    ended: { 'stop-for-benefit': 0, 'stop-for-futility': 0, 'stop-for-harm': 0, continue: 0 },
    months: tally(),
    savedAt: (month: number, joined: number) => {
      if (!cost) return 0
      if (cost.kind === 'per-family') return cost.money * (whole - joined)
      return cost.money * Math.max(0, 1 - month / cost.months)
    },
  }
}

/** Differences of decimals carry rounding in their last digits. */
const rounding = 1e-9

function gainOf(value: number, { measure, wanted }: PilotPlan): number {
  return wanted === 'above' ? value - measure.baseline : measure.baseline - value
}

function truthIn(truth: PilotTruth | number, plan: PilotPlan): number {
  return typeof truth === 'number' ? truth : plan.truths[truth]
}

function exampleOf(line: Line, advice: keyof Line['ended'], month: number, families: number): ReplayedExample {
  const { name, truth } = line
  return { name, truth, advice: advice === 'continue' ? 'undecided' : advice, month, families }
}

function replayedLine(line: Line, replays: number): ReplayedLine {
  const { name, truth, count, ended, months, isGood } = line
  const trials = Math.max(1, count * replays)
  return {
    name,
    truth,
    count,
    isGood,
    readyToSpread: simulatedShare(ended['stop-for-benefit'], trials),
    stoppedForFutility: simulatedShare(ended['stop-for-futility'], trials),
    stoppedForHarm: simulatedShare(ended['stop-for-harm'], trials),
    undecided: simulatedShare(ended.continue, trials),
    month: simulatedMean(months.sum, months.squares, trials),
  }
}
