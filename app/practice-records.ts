import { type AnyRecord, addDays, type Kind, type PlainDate } from '@candour/register'
import type { Proposal } from './actions/proposal.ts'

/** Where invented things would have been read, were they not invented: the name can belong to nobody. */
const source = (page: string) => [`https://practice.example/${page}`]

/**
 * What a register to practise in begins with: two programmes with projects in every state, each dated from today, so that promises are
 * due, overdue, reported and silent whenever somebody begins. Always the same but for the days. No real place, person or organisation
 * stands in it, and every name says that it is practice.
 */
export function practiceRecords(today: PlainDate): readonly Proposal[] {
  const day = (days: number) => addDays(today, days)
  const proposed = (kind: Kind, records: readonly AnyRecord[]): readonly Proposal[] =>
    records.map((record) => ({ kind, record }))
  return [
    ...proposed('programme', programmes(day)),
    ...proposed('model', models),
    ...proposed('project', projects(day)),
    ...proposed('outcome', outcomes(day)),
    ...proposed('finding', findings(day)),
    ...proposed('lesson', lessons(day)),
    ...proposed('round', rounds(day)),
    ...proposed('application', applications(day)),
  ]
}

type Day = (days: number) => PlainDate

const programmes = (day: Day): readonly AnyRecord[] => [
  {
    id: 'practice-steady-homes',
    name: 'Practice Fund for Steady Homes',
    funder: 'Practice Foundation',
    started: day(-1100),
    results_due_days: 180,
    grace_days: 30,
    summary: 'An invented fund for homes in which children can stay.',
    source_urls: source('steady-homes'),
  },
  {
    id: 'practice-families',
    name: 'Practice Fund for Families',
    funder: 'Practice Families Trust',
    started: day(-1500),
    results_due_days: 365,
    grace_days: 90,
    summary: 'An invented fund for help to families at home.',
    source_urls: source('families'),
  },
]

const models: readonly AnyRecord[] = [
  {
    id: 'practice-hub-homes',
    name: 'Practice hub homes',
    practice_area: 'residential-and-fostering',
    summary: 'Foster homes around one home that the others can turn to. An invented model.',
    source_urls: source('hub-homes'),
  },
  {
    id: 'practice-evening-visits',
    name: 'Practice evening visits',
    practice_area: 'early-help',
    summary: 'Workers who visit families in the evening. An invented model.',
    source_urls: source('evening-visits'),
  },
]

const projects = (day: Day): readonly AnyRecord[] => [
  {
    id: 'practice-hubs-northmoor',
    programme_id: 'practice-steady-homes',
    model_id: 'practice-hub-homes',
    name: 'Practice: hub homes in Northmoor',
    lead_organisation: 'Practice Northmoor Council',
    practice_area: 'residential-and-fostering',
    population: 'Children aged 8 to 15 in foster care',
    approach: 'Eight foster homes around one hub, which takes children in for a night when a home needs rest.',
    funding_gbp: 240_000,
    started: day(-400),
    stage: 'developing',
    evaluator: 'Practice University',
    design: 'matched-comparison',
    plain_summary: 'Foster carers can turn to a hub home when they need rest, so that children do not have to move.',
    source_urls: source('hubs-northmoor'),
  },
  {
    id: 'practice-visits-southmoor',
    programme_id: 'practice-steady-homes',
    model_id: 'practice-evening-visits',
    name: 'Practice: evening visits in Southmoor',
    lead_organisation: 'Practice Southmoor Council',
    practice_area: 'early-help',
    population: 'Families of children at risk of coming into care',
    approach: 'Two workers visit each family on three evenings a week for three months.',
    funding_gbp: 120_000,
    started: day(-560),
    ended: day(-195),
    evaluator: 'Practice University',
    design: 'before-after-comparison',
    plain_summary: 'Workers came to families in the evening, when things are hardest at home.',
    source_urls: source('visits-southmoor'),
  },
  {
    id: 'practice-hubs-harbour',
    programme_id: 'practice-steady-homes',
    model_id: 'practice-hub-homes',
    name: 'Practice: hub homes in Harbour Town',
    lead_organisation: 'Practice Harbour Town Council',
    practice_area: 'residential-and-fostering',
    population: 'Children aged 5 to 12 in foster care',
    approach: 'Six foster homes around one hub.',
    funding_gbp: 180_000,
    started: day(-1000),
    ended: day(-600),
    evaluator: 'Practice University',
    design: 'before-after',
    plain_summary: 'Foster carers had a hub home to turn to.',
    source_urls: source('hubs-harbour'),
  },
  {
    id: 'practice-visits-westfield',
    programme_id: 'practice-families',
    model_id: 'practice-evening-visits',
    name: 'Practice: evening visits in Westfield',
    lead_organisation: 'Practice Westfield Council',
    practice_area: 'early-help',
    population: 'Families of children at risk of coming into care',
    approach: 'Families were drawn by lot: half were visited in the evening, half had what there is by day.',
    funding_gbp: 400_000,
    started: day(-1400),
    ended: day(-500),
    report_published: day(-200),
    report_read: true,
    report_reference: 'Practice University, Evening visits in Westfield: an invented report',
    evaluator: 'Practice University',
    design: 'rct',
    plain_summary: 'Half of the families were visited in the evening. More of their children stayed at home.',
    source_urls: source('visits-westfield'),
  },
  {
    id: 'practice-hubs-eastfield',
    programme_id: 'practice-families',
    model_id: 'practice-hub-homes',
    name: 'Practice: hub homes in Eastfield',
    lead_organisation: 'Practice Eastfield Council',
    practice_area: 'residential-and-fostering',
    population: 'Children aged 8 to 15 in foster care',
    approach: 'Eight foster homes around one hub, compared with homes that asked for one and had none.',
    funding_gbp: 260_000,
    started: day(-1300),
    ended: day(-520),
    report_published: day(-190),
    report_read: true,
    report_reference: 'Practice University, Hub homes in Eastfield: an invented report',
    evaluator: 'Practice University',
    design: 'quasi-experimental',
    plain_summary: 'Foster carers had a hub home to turn to. Children moved as often as before.',
    source_urls: source('hubs-eastfield'),
  },
]

const outcomes = (day: Day): readonly AnyRecord[] => [
  {
    ...moves('practice-hubs-northmoor'),
    registered_on: day(-430),
    due_on: day(42),
  },
  {
    ...stays('practice-visits-southmoor'),
    registered_on: day(-590),
    due_on: day(-10),
  },
  {
    ...moves('practice-hubs-harbour'),
    registered_on: day(-1030),
    due_on: day(-420),
  },
  {
    ...stays('practice-visits-westfield'),
    registered_on: day(-1430),
    due_on: day(-180),
  },
  {
    ...moves('practice-hubs-eastfield'),
    registered_on: day(-1330),
    due_on: day(-180),
  },
]

const moves = (project: string) =>
  ({
    id: `${project}-o1`,
    project_id: project,
    version: 1,
    outcome_code: 'placement-stability',
    label: 'Practice: moves between homes in a year',
    primary: true,
    measure: 'Moves recorded by the council, for each child and year',
    direction_wanted: 'decrease',
    scale: 'rate-ratio',
    smallest_worthwhile_change: 0.8,
    source_urls: source(project),
  }) as const

const stays = (project: string) =>
  ({
    id: `${project}-o1`,
    project_id: project,
    version: 1,
    outcome_code: 'care-entry',
    label: 'Practice: children who came into care within a year',
    primary: true,
    measure: 'Children in care a year after the first visit, as the council records them',
    direction_wanted: 'decrease',
    scale: 'risk-ratio',
    smallest_worthwhile_change: 0.9,
    source_urls: source(project),
  }) as const

const findings = (day: Day): readonly AnyRecord[] => [
  {
    id: 'practice-visits-westfield-f1',
    project_id: 'practice-visits-westfield',
    outcome_id: 'practice-visits-westfield-o1',
    outcome: 'Practice: children who came into care within a year',
    outcome_code: 'care-entry',
    primary: true,
    direction_wanted: 'decrease',
    reported_direction: 'better',
    scale: 'risk-ratio',
    estimate: 0.68,
    ci_low: 0.53,
    ci_high: 0.86,
    n: 812,
    comparison: 'Families who had what there is by day, by lot',
    design: 'rct',
    reported_on: day(-200),
    headline: 'Fewer children came into care where families were visited in the evening.',
    source_urls: source('visits-westfield/report'),
  },
  {
    id: 'practice-hubs-eastfield-f1',
    project_id: 'practice-hubs-eastfield',
    outcome_id: 'practice-hubs-eastfield-o1',
    outcome: 'Practice: moves between homes in a year',
    outcome_code: 'placement-stability',
    primary: true,
    direction_wanted: 'decrease',
    reported_direction: 'no-change',
    scale: 'rate-ratio',
    estimate: 1.02,
    ci_low: 0.89,
    ci_high: 1.17,
    n: 420,
    comparison: 'Homes that asked for a hub and had none',
    design: 'quasi-experimental',
    reported_on: day(-190),
    headline: 'Children moved as often with a hub as without.',
    source_urls: source('hubs-eastfield/report'),
  },
]

const lessons = (day: Day): readonly AnyRecord[] => [
  {
    id: 'practice-hubs-eastfield-l1',
    project_id: 'practice-hubs-eastfield',
    model_id: 'practice-hub-homes',
    kind: 'implementation',
    causes: ['recruitment-delay'],
    expected: 'A hub carer before the first children came.',
    happened: 'The hub opened eight months late, and by then the carers had made other arrangements.',
    why: 'The post was advertised once the grant had started.',
    lesson: 'Practice lesson: find the hub carer before the grant starts.',
    told_on: day(-190),
    source_urls: source('hubs-eastfield/report'),
  },
  {
    id: 'practice-visits-westfield-l1',
    project_id: 'practice-visits-westfield',
    model_id: 'practice-evening-visits',
    kind: 'implementation',
    happened: 'Workers left in the first winter, until evenings were paid as evenings.',
    lesson: 'Practice lesson: settle what an evening is paid before the first visit.',
    told_on: day(-200),
    source_urls: source('visits-westfield/report'),
  },
]

const applications = (day: Day): readonly AnyRecord[] => [
  {
    id: 'practice-steady-homes-a1',
    programme_id: 'practice-steady-homes',
    title: 'Practice: hub homes in Northmoor',
    applicant: 'Practice Northmoor Council',
    submitted_on: day(-520),
    decision: 'funded',
    decided_on: day(-470),
    risk_score: 3,
    potential_score: 4,
    amount_sought_gbp: 240_000,
    project_id: 'practice-hubs-northmoor',
    source_urls: source('steady-homes/decisions'),
  },
  {
    id: 'practice-steady-homes-a2',
    programme_id: 'practice-steady-homes',
    title: 'Practice: a night shift for teenagers',
    applicant: 'Practice Harbour Charity',
    submitted_on: day(-515),
    decision: 'declined',
    decided_on: day(-470),
    risk_score: 5,
    potential_score: 4,
    amount_sought_gbp: 310_000,
    reasons: ['too-risky'],
    source_urls: source('steady-homes/decisions'),
  },
  ...[
    { title: 'Practice: hub homes for brothers and sisters', applicant: 'Practice Northmoor Council', amount: 190_000 },
    { title: 'Practice: evening visits by volunteers', applicant: 'Practice Harbour Charity', amount: 60_000 },
    { title: 'Practice: a house for a week', applicant: 'Practice Westfield Council', amount: 340_000 },
  ].map(({ title, applicant, amount }, i) => ({
    id: `practice-second-a${i + 1}`,
    programme_id: 'practice-steady-homes',
    round_id: 'practice-steady-homes-second',
    title,
    applicant,
    submitted_on: day(-20 + i),
    decision: 'pending' as const,
    amount_sought_gbp: amount,
    source_urls: source('steady-homes/second'),
  })),
]

/** One that has closed, whose applications wait for the panel; and one that is open, to apply to. */
const rounds = (day: Day): readonly AnyRecord[] => [
  {
    id: 'practice-steady-homes-second',
    programme_id: 'practice-steady-homes',
    name: 'Practice: second round for steady homes',
    opens_on: day(-60),
    closes_on: day(-5),
    decides_on: day(20),
    criteria: 'Children move less often, and somebody finds out whether they do.',
    panel_seats: 1,
    source_urls: source('steady-homes/second'),
  },
  {
    id: 'practice-steady-homes-third',
    programme_id: 'practice-steady-homes',
    name: 'Practice: third round for steady homes',
    opens_on: day(-4),
    closes_on: day(30),
    decides_on: day(60),
    criteria: 'Something that has not been tried before, for teenagers who would otherwise move.',
    panel_seats: 1,
    source_urls: source('steady-homes/third'),
  },
]
