/**
 * `npm run bench -- watch`: how long a plan of a pilot takes, and 100,000 simulated pilots, by kind of question, against their limits:
 * 300 ms and 2 s of processor time. Plans are also read for the first time, as after a start, when nothing has been compiled yet.
 */
import { cpus } from 'node:os'
import { type PilotQuestion, planPilot, replayProgramme, simulatePilots } from '@candour/statistics'
import { reReferrals } from '../test/factories/pilot-questions.ts'

const shared = {
  ...reReferrals,
  safeguards: [
    { indicator: 'missing', of: 'rate', limit: 0.3 },
    { indicator: 're-abuse', of: 'proportion', limit: 0.1 },
  ],
} as const
const questions = {
  're-referrals, own past, 8 families a month, 18 months': shared,
  'engagement, own past, three designs': { ...shared, outcome: { kind: 'proportion' }, wanted: 'above' },
  'a rare harm, 30 families a month, 24 months': {
    ...shared,
    outcome: { kind: 'proportion' },
    baseline: 0.03,
    smallestChange: 0.02,
    harmfulChange: 0.02,
    familiesAMonth: 30,
    longestMonths: 24,
  },
  'the largest: 80 families a month, 60 months': {
    ...shared,
    outcome: { kind: 'proportion' },
    wanted: 'above',
    smallestChange: 0.05,
    familiesAMonth: 80,
    longestMonths: 60,
  },
  'missing episodes, a rate, own past': {
    ...shared,
    outcome: { kind: 'rate' },
    baseline: 0.8,
    smallestChange: 0.3,
    harmfulChange: 0.3,
  },
  'a score, own past': {
    ...shared,
    outcome: { kind: 'score', standardDeviation: 6 },
    baseline: 15,
    smallestChange: 3,
    harmfulChange: 2,
  },
  're-referrals, randomised, 20 families a month': {
    ...shared,
    outcome: { kind: 'proportion' },
    comparison: 'randomised',
    familiesAMonth: 20,
  },
} as const satisfies Record<string, PilotQuestion>

const limits = { plan: 0.3, simulation: 2 }
const simulated = 100_000
let slowestPlan = 0
let slowestSimulation = 0

console.log(
  `Pilots, on ${cpus().length} cores, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`,
)
console.log('| question | plan, first | plan, after | of 300 ms |\n| --- | ---: | ---: | ---: |')
for (const [name, question] of Object.entries(questions)) {
  const first = processorTime(() => planPilot(question))
  const after = best(5, () => planPilot(question))
  slowestPlan = Math.max(slowestPlan, first, after)
  console.log(`| ${name} | ${milliseconds(first)} | ${milliseconds(after)} | ${share(after / limits.plan)} |`)
}

console.log('\n| 100,000 simulated pilots | design | time | of 2 s |\n| --- | --- | ---: | ---: |')
for (const [name, question] of Object.entries(questions)) {
  const { designs, finalEvaluation } = planPilot(question)
  for (const { plan, byTruth } of [...designs, finalEvaluation]) {
    // Half the effect: pilots that go on longest
    const seconds = best(3, () => simulatePilots(plan, byTruth['slightly-good'].value, simulated, 1))
    slowestSimulation = Math.max(slowestSimulation, seconds)
    console.log(`| ${name} | ${plan.design.kind} | ${milliseconds(seconds)} | ${share(seconds / limits.simulation)} |`)
  }
}

const programme = planPilot(questions['re-referrals, own past, 8 families a month, 18 months']).designs[0]
if (programme) {
  const mix = [
    { truth: 'harmful', count: 5 },
    { truth: 'useless', count: 30 },
    { truth: 'good', count: 15 },
  ] as const
  const seconds = best(3, () => replayProgramme(mix, programme.plan, 1))
  console.log(`\nA programme of 50 projects, replayed 2,000 times: ${milliseconds(seconds)}`)
}
console.log(
  `\nratio: the slowest plan takes ${(slowestPlan / limits.plan).toFixed(2)} of its limit, the slowest 100,000 pilots ${(slowestSimulation / limits.simulation).toFixed(2)} of theirs`,
)
if (slowestPlan > limits.plan || slowestSimulation > limits.simulation) process.exitCode = 1

/** Seconds of processor time: what others do on the machine counts little. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function best(rounds: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: rounds }, () => processorTime(work)))
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1e3).toFixed(0)} ms`
}

function share(value: number): string {
  return value.toFixed(2)
}
