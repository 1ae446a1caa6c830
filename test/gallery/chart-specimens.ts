import {
  designLevels,
  type Finding,
  type Funnel,
  type Project,
  type PromisedOutcome,
  plainDateOf,
  type Stage,
  type StageCode,
  type Verdict,
  verdictOf,
} from '@candour/register'
import { causeBars } from '../../app/figures/charts/cause-bars.ts'
import type { ChartView } from '../../app/figures/charts/chart-view.ts'
import { funnelChart } from '../../app/figures/charts/funnel-chart.ts'
import { intervalRowsOf } from '../../app/figures/charts/interval-rows.ts'
import { intervalsChart } from '../../app/figures/charts/intervals-chart.ts'
import { strengthChart } from '../../app/figures/charts/strength-chart.ts'
import { tileMapChart } from '../../app/figures/charts/tile-map.ts'
import { timelineChart } from '../../app/figures/charts/timeline-chart.ts'
import { paths } from '../../app/web/paths.ts'
import { judgedVerdicts } from '../../app/words/strength-words.ts'

const today = plainDateOf('2026-11-23')
const project: Project = { id: 'p', name: 'Multisystemic therapy, 18 months on', started: plainDateOf('2010-02-01') }

const finding = (id: string, rest: Partial<Finding>): Finding => ({
  id,
  project_id: 'p',
  direction_wanted: 'decrease',
  reported_direction: 'no-change',
  design: 'rct',
  ...rest,
})
const promise = (id: string, label: string, rest: Partial<PromisedOutcome>): PromisedOutcome => ({
  id,
  project_id: 'p',
  version: 1,
  registered_on: plainDateOf('2009-11-01'),
  label,
  primary: true,
  direction_wanted: 'decrease',
  ...rest,
})

function rowsOf(findings: readonly Finding[], promises: readonly PromisedOutcome[] = []) {
  const registrations = promises.map((terms) => ({ terms, enteredOn: terms.registered_on }))
  const verdict = verdictOf({ project, registrations, findings }, today)
  return intervalRowsOf(verdict.outcomes, new Map(findings.map((one) => [one.id, one])))
}

/** The START trial of multisystemic therapy and Fostering Changes, as their reports print them. */
const unpromised = rowsOf([
  finding('f1', {
    outcome: 'Out-of-home placement at 18 months',
    scale: 'odds-ratio',
    estimate: 1.25,
    ci_low: 0.77,
    ci_high: 2.05,
  }),
  finding('f2', { outcome: 'Number of offences at 18 months', reported_direction: 'worse' }),
  finding('f3', {
    outcome: 'Carer self-efficacy at 12 months',
    direction_wanted: 'increase',
    scale: 'mean-difference',
    estimate: -0.19,
    ci_low: -1.38,
    ci_high: 1,
  }),
  finding('f4', { outcome: 'Carer-reported child behaviour and coping', reported_direction: 'mixed' }),
])

const promised = rowsOf(
  [
    finding('g1', { outcome_id: 'o1', scale: 'risk-difference', estimate: -0.13, ci_low: -0.22, ci_high: -0.04 }),
    finding('g2', {
      outcome_id: 'o2',
      scale: 'risk-difference',
      estimate: 0.06,
      ci_low: 0.02,
      ci_high: 0.1,
      direction_wanted: 'decrease',
      reported_direction: 'worse',
    }),
    finding('g3', {
      outcome_id: 'o3',
      scale: 'risk-difference',
      estimate: 0.01,
      ci_low: -0.02,
      ci_high: 0.04,
      direction_wanted: 'increase',
    }),
    finding('g5', { outcome: 'Days in care', scale: 'count-change', estimate: -28, reported_direction: 'better' }),
  ],
  [
    promise('o1', 'Children looked after 12 months after the letter before proceedings', {
      scale: 'risk-difference',
      smallest_worthwhile_change: 0.05,
    }),
    promise('o2', 'Re-referral within a year', { scale: 'risk-difference', smallest_worthwhile_change: 0.05 }),
    promise('o3', 'Children placed with kin', {
      direction_wanted: 'increase',
      scale: 'risk-difference',
      smallest_worthwhile_change: 0.05,
    }),
    promise('o4', 'School attendance of the children served', {
      direction_wanted: 'increase',
      due_on: plainDateOf('2019-05-01'),
    }),
    promise('o5', 'Cost of placements over three years', { due_on: plainDateOf('2027-05-01'), primary: false }),
  ],
)

const ids = (n: number) => Array.from({ length: n }, (_, i) => `p${i}`)
const stage = (code: StageCode, count: number, unknown: number, no: number): Stage => ({
  code,
  count,
  no,
  unknown,
  projects: ids(count),
  projectsNo: ids(no),
  projectsUnknown: ids(unknown),
})
const counts: ReadonlyMap<Verdict, number> = new Map<Verdict, number>([
  ['improved', 17],
  ['improved-less-than-promised', 1],
  ['mixed', 9],
  ['no-difference', 4],
  ['worse', 2],
  ['not-shown', 3],
  ['not-measured', 4],
  ['silent', 5],
  ['undated', 12],
])
const funnel: Funnel = {
  stages: [
    stage('applied', 71, 0, 0),
    stage('funded', 57, 4, 10),
    stage('started', 55, 2, 0),
    stage('ended', 48, 6, 3),
    stage('evaluated', 45, 12, 0),
    stage('published', 40, 12, 5),
    stage('primary-answered', 31, 17, 9),
  ],
  verdicts: new Map([...counts].map(([verdict, n]) => [verdict, ids(n)])),
  unfavourable: { published_as_such: ids(3), unpublished: ids(1), contradicted: ids(1), unknown: ids(1) },
}

const source = 'Source: evaluation reports of the innovation programme, read for this register; as of 23 November 2026.'
const tried = [
  ['E10000015', 'improved'],
  ['E10000018', 'mixed'],
  ['E08000035', 'no-difference'],
  ['E06000014', 'silent'],
  ['E09000026', 'worse'],
  ['E09000007', undefined],
  ['E08000021', undefined],
  ['E06000052', 'not-shown'],
  ['E08000003', 'undated'],
  ['E10000030', 'improved-less-than-promised'],
] as const

/** Every chart with the kind of content that pages give it, and with none. */
export const chartSpecimens: readonly ChartView[] = [
  funnelChart({
    id: 'funnel',
    subtitle: 'Where did the failures go? Projects of the children’s social care innovation programme at each stage.',
    funnel,
    caption: source,
    csvHref: paths.programme('cscip', { format: 'csv' }),
    hrefs: {
      stage: (code, answer) => paths.projects({ programme: 'cscip', stage: code, reached: answer }),
      verdict: (verdict) => paths.projects({ programme: 'cscip', verdict }),
      fate: (fate) => paths.projects({ programme: 'cscip', fate }),
    },
  }),
  intervalsChart({
    id: 'promised',
    title: 'Fewer children in care, more re-referrals, and no answer on school',
    rows: promised,
    caption: source,
    csvHref: '/projects/p?format=csv',
  }),
  intervalsChart({
    id: 'unpromised',
    title: 'No outcome is shown to be better, and offences were worse',
    rows: unpromised,
    caption: source,
  }),
  strengthChart({
    id: 'strength',
    title: 'Of 57 attempts with a result, 9 had a design that can say why',
    subtitle: 'Attempts by verdict and strength of design, as of 23 November 2026.',
    counts: judgedVerdicts.flatMap((verdict, i) =>
      designLevels.map((level) => ({ verdict, level, count: (i * 5 + level * 3) % 13 })),
    ),
    caption: source,
    hrefOf: (verdict, level) => paths.projects({ verdict, design_level: level }),
  }),
  timelineChart({
    id: 'time',
    title: 'The report came 14 months after it was due',
    today,
    ran: { from: plainDateOf('2017-04-01'), to: plainDateOf('2020-03-31') },
    events: [
      { date: plainDateOf('2017-01-16'), words: 'announced', kind: 'happened' },
      { date: plainDateOf('2017-04-01'), words: 'started', kind: 'happened' },
      { date: plainDateOf('2020-03-31'), words: 'ended', kind: 'happened' },
      { date: plainDateOf('2020-09-30'), words: 'report due by the programme’s rule', kind: 'due' },
      { date: plainDateOf('2021-11-25'), words: 'report published', kind: 'happened' },
      { date: plainDateOf('2022-05-01'), words: 'answer on school attendance due', kind: 'missed' },
      { date: plainDateOf('2026-11-20'), words: 'put on this register (entry 812)', kind: 'happened' },
    ],
    caption: source,
  }),
  tileMapChart({
    id: 'map',
    title: 'Ten places tried it; one got better and one got worse',
    subtitle: 'Family Safeguarding, by local authority. Every authority is one tile, about where it lies.',
    here: 'E10000015',
    tried: tried.map(([code, verdict]) => ({
      code,
      ...(verdict === undefined ? {} : { verdict }),
      href: paths.place(code),
    })),
    caption: source,
  }),
  causeBars({
    id: 'causes',
    title: 'Staff leaving is told most often',
    subtitle: 'Lessons by cause, innovation programme.',
    causes: [
      { label: 'Staff left', count: 14, href: paths.cause('staff-turnover') },
      { label: 'Posts were not filled in time', count: 11, href: paths.cause('recruitment-delay') },
      { label: 'Too few referrals', count: 9, href: paths.cause('referrals-short') },
      { label: 'Risk was placed where it could not be carried', count: 4, href: paths.cause('risk-transferred') },
      { label: 'Too short to tell', count: 3, href: paths.cause('timescale-short') },
    ],
    caption: source,
  }),
  intervalsChart({ id: 'nothing', title: 'Nothing is on record', rows: [], caption: source }),
]
