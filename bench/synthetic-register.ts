import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  failureCauses as causes,
  designs,
  type Kind,
  lessonKinds,
  outcomeCodes as outcomes,
  places,
  practiceAreas,
  recordKinds,
  reportedDirections,
} from '@candour/register'
import { stringify } from 'csv-stringify/sync'

/** A row of the synthetic register: cells by column, as they stand in a file. */
export interface SyntheticRow {
  readonly kind: Kind
  readonly cells: Readonly<Record<string, string>>
}

export interface SyntheticSize {
  readonly projects: number
  /** 12 unless said otherwise. */
  readonly programmes?: number
  readonly findingsPerProject?: number
  readonly outcomesPerProject?: number
  readonly lessonsPerProject?: number
  /** Every so many projects one has no finding, so that its promises are silent; none unless said. */
  readonly unansweredEach?: number
  /** Every so many projects one has a claim that rests on its first finding; none unless said. */
  readonly claimEach?: number
  readonly seed?: number
}

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const failureCauses = causes.map(({ code }) => code)
const outcomeCodes = outcomes.map(({ code }) => code)
const localAuthorityCodes = places.flatMap(({ code }) => (/^E(0|10)/.test(code) ? [code] : []))
const whom = [
  'young people on the edge of care',
  'care leavers aged 16 to 25',
  'foster carers and the children with them',
  'mothers whose children were removed before',
  'unaccompanied young people seeking asylum',
  'families with a child in need plan',
  'disabled children and their parents',
  'young people at risk of exploitation',
  'newly qualified social workers',
  'children living with domestic abuse',
  'kinship carers',
  'young people who go missing',
]
const what = [
  'a key worker with a small caseload',
  'family group conferences before proceedings',
  'a hub home that gives respite',
  'motivational interviewing by every worker',
  'specialists for adults in the same team',
  'systemic practice with clinicians',
  'an outreach team open until midnight',
  'a shared house with support on site',
  'intensive support for eighteen months',
  'peer mentors who were in care themselves',
  'group supervision each week',
  'restorative meetings in schools',
]
const why = [
  'to reduce entries to care',
  'to keep placements stable',
  'to bring children home safely',
  'to keep workers in post',
  'to shorten child protection plans',
  'to find missing children sooner',
  'so that young people are in work or study',
  'to lower the number of re-referrals',
]
const trouble = [
  'The second team was recruited eleven months late',
  'Referrals came from two of the nine schools only',
  'The comparison area changed its threshold in the same year',
  'Half of the families moved before the follow-up',
  'The data were held in three systems that did not match',
  'Managers changed twice and the model was not explained to the third',
  'Police and health did not share addresses',
  'The grant ended before the first cohort did',
]
const advice = [
  'Recruit before the grant starts',
  'Agree the referral route with every school in writing',
  'Fix the comparison before the first family joins',
  'Pay for follow-up of families who move',
  'Test the join of the data with ten records first',
  'Write down what may not be adapted',
  'Budget for a second year of evaluation',
  'Ask young people how they would measure it',
]
const bodies = ['County Council', 'City Council', 'Borough Council', "Children's Trust", 'Foundation', 'Partnership']
const towns = [
  'Aldford',
  'Barrowby',
  'Castleton',
  'Denholme',
  'Eastmere',
  'Fenwick',
  'Grantley',
  'Harrowgate',
  'Inglewood',
  'Kelsby',
  'Longmoor',
  'Marsden',
  'Northam',
  'Oakworth',
  'Penrose',
  'Ravensby',
  'Selwick',
  'Thornby',
  'Upwell',
  'Westerby',
]

/**
 * Rows of a made-up register, table by table in the order of the data package, the same for the same size and seed. Every row passes
 * the register's rules.
 */
export function* syntheticRows(size: SyntheticSize): Generator<SyntheticRow> {
  const {
    projects,
    programmes = 12,
    findingsPerProject = 2,
    outcomesPerProject = 0,
    lessonsPerProject = 0,
    unansweredEach,
    claimEach,
    seed = 20_261_123,
  } = size
  const modelCount = Math.max(1, Math.min(400, Math.round(projects / 50)))
  const random = seeded(seed)
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  const year = () => 2010 + Math.floor(random() * 14)
  const month = () => String(1 + Math.floor(random() * 12)).padStart(2, '0')
  const sentence = () => `${pick(what)} for ${pick(whom)} ${pick(why)}.`
  const isAnswered = (project: number) => unansweredEach === undefined || project % unansweredEach !== 0
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  for (let i = 1; i <= programmes; i++) {
    yield row('programme', {
      id: `programme-${i}`,
      name: `Programme ${i} for ${pick(whom)}`,
      funder: `${pick(towns)} Foundation`,
      started: String(2009 + ((i - 1) % 12)),
      results_due_days: '365',
    })
  }
  for (let i = 1; i <= modelCount; i++) {
    yield row('model', {
      id: `model-${i}`,
      name: `${pick(towns)} model ${i}`,
      practice_area: pick(practiceAreas),
      summary: capital(sentence()),
    })
  }
  const started: number[] = []
  for (let i = 1; i <= projects; i++) {
    const from = year()
    started.push(from)
    const town = pick(towns)
    yield row('project', {
      id: `project-${i}`,
      programme_id: `programme-${1 + Math.floor(random() * programmes)}`,
      round: String(1 + Math.floor(random() * 3)),
      model_id: `model-${1 + Math.floor(random() * modelCount)}`,
      name: `${town} ${i}: ${capital(pick(what))}`,
      lead_organisation: `${town} ${pick(bodies)}`,
      places: [...new Set([pick(localAuthorityCodes), pick(localAuthorityCodes)])].join(';'),
      practice_area: pick(practiceAreas),
      population: capital(pick(whom)),
      approach: `${capital(sentence())} It adds ${sentence()}`,
      funding_gbp: String(1000 * (40 + Math.floor(random() * 4000))),
      started: `${from}-${month()}`,
      ended: `${from + 1 + Math.floor(random() * 3)}-${month()}`,
      evaluator: `${pick(towns)} University`,
      design: pick(designs),
      plain_summary: `${town} tried ${pick(what)}. It was meant ${pick(why)}.`,
      source_urls: `https://example.org/projects/${i}`,
    })
  }
  for (let i = 1; i <= projects; i++) {
    for (let k = 1; k <= outcomesPerProject; k++) {
      const from = started[i - 1] ?? 2015
      yield row('outcome', {
        id: `project-${i}-o${k}`,
        project_id: `project-${i}`,
        version: '1',
        registered_on: `${from - 1}-${month()}-15`,
        outcome_code: pick(outcomeCodes),
        label: capital(pick(why).replace(/^(to|so that) /, '')),
        primary: k === 1 ? 'true' : 'false',
        direction_wanted: 'decrease',
        scale: 'smd',
        smallest_worthwhile_change: '0.1',
        due_on: `${from + 4}-${month()}-01`,
      })
    }
  }
  for (let i = 1; i <= projects; i++) {
    if (!isAnswered(i)) continue
    for (let k = 1; k <= findingsPerProject; k++) {
      const estimate = Math.round((random() * 1.2 - 0.7) * 1000) / 1000
      const half = Math.round((0.05 + random() * 0.4) * 1000) / 1000
      const bound = (value: number) => String(Math.round(value * 1000) / 1000)
      yield row('finding', {
        id: `project-${i}-f${k}`,
        project_id: `project-${i}`,
        ...(k <= outcomesPerProject ? { outcome_id: `project-${i}-o${k}` } : {}),
        outcome: `${capital(pick(why).replace(/^(to|so that) /, ''))} (${k})`,
        outcome_code: pick(outcomeCodes),
        direction_wanted: 'decrease',
        reported_direction: pick(reportedDirections),
        ...(random() < 0.5
          ? {
              scale: 'smd',
              estimate: String(estimate),
              ci_low: bound(estimate - half),
              ci_high: bound(estimate + half),
            }
          : {}),
        n: String(20 + Math.floor(random() * 3000)),
        design: pick(designs),
        reported_on: `${2014 + Math.floor(random() * 11)}-${month()}`,
        headline: `${capital(pick(whom))} had ${pick(what)}; ${pick(trouble).toLowerCase()}.`,
        caveat: `${pick(trouble)}.`,
        source_urls: `https://example.org/reports/${i}#finding-${k}`,
      })
    }
  }
  for (let i = 1; i <= projects; i++) {
    for (let k = 1; k <= lessonsPerProject; k++) {
      yield row('lesson', {
        id: `project-${i}-l${k}`,
        project_id: `project-${i}`,
        kind: pick(lessonKinds),
        causes: pick(failureCauses),
        expected: capital(sentence()),
        happened: `${pick(trouble)}. ${pick(trouble)}.`,
        lesson: `${pick(advice)}. ${pick(advice)}.`,
        ...(random() < 0.5 ? { told_on: `${2016 + Math.floor(random() * 9)}-${month()}` } : {}),
      })
    }
  }
  for (let i = claimEach ?? 1; claimEach !== undefined && i <= projects; i += claimEach) {
    yield row('claim', {
      id: `project-${i}-c1`,
      project_id: `project-${i}`,
      claim: `${capital(pick(what))} saves money.`,
      ...(isAnswered(i) ? { finding_id: `project-${i}-f1` } : {}),
      source_says: pick(['yes', 'no', 'unknown']),
    })
  }
}

function row(kind: Kind, cells: Readonly<Record<string, string>>): SyntheticRow {
  return { kind, cells }
}

/** Writes the synthetic register as a folder of CSV files that import reads; returns how many rows each table has. */
export async function writeSyntheticPackage(folder: string, size: SyntheticSize): Promise<ReadonlyMap<string, number>> {
  await mkdir(folder, { recursive: true })
  const counts = new Map<string, number>()
  const rows = syntheticRows(size)
  let next = rows.next()
  while (!next.done) {
    const { kind } = next.value
    const { table, fields } = recordKinds[kind]
    const columns = Object.keys(fields)
    const lines = function* () {
      yield stringify([columns])
      let batch: string[][] = []
      while (!next.done && next.value.kind === kind) {
        const { cells } = next.value
        batch.push(columns.map((column) => cells[column] ?? ''))
        counts.set(table, (counts.get(table) ?? 0) + 1)
        next = rows.next()
        if (batch.length < 2000) continue
        yield stringify(batch)
        batch = []
      }
      if (batch.length > 0) yield stringify(batch)
    }
    await pipeline(Readable.from(lines()), createWriteStream(join(folder, `${table}.csv`)))
  }
  return counts
}
