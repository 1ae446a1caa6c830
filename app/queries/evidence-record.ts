import { type DatedSize, type EvidenceFinding, outcomeCodes, type PoolResult } from '@candour/register'
import type { OutcomeEvidence } from './outcome-evidence.ts'
import type { MapCell, OutcomeMap } from './outcome-map.ts'

/** Evidence as programs read it. Sizes of a pool are on the scale of computing: ratios as logarithms, positive the wanted way. */
export function evidenceRecord({ question, evidence, projects }: OutcomeEvidence) {
  const { outcome, model, practiceArea, designFloor, measure, level, leaveOut } = question
  const { pool } = evidence
  const nameOf = (id: string) => projects.get(id)?.name ?? id
  const finding = (one: EvidenceFinding, at: number, weights?: readonly number[]) => ({
    ...sizeRecord(one),
    project_name: nameOf(one.projectId),
    places: projects.get(one.projectId)?.places ?? [],
    population: one.population,
    yi: one.yi,
    vi: one.vi,
    assuming: one.assuming ?? null,
    weight: weights?.[at] ?? null,
  })
  const { change } = pool
  return {
    asked: {
      outcome,
      model: model ?? null,
      practice_area: practiceArea ?? null,
      design_floor: designFloor,
      measure: measure ?? null,
      level,
      leave_out: leaveOut,
    },
    outcome_label: outcomeCodes.find(({ code }) => code === outcome)?.label ?? outcome,
    attempts: evidence.attempts,
    measure: evidence.measure ?? null,
    measures: evidence.measures,
    direction_wanted: evidence.wanted ?? null,
    pool: {
      attempts: pool.attempts,
      findings: pool.findings.map((one, at) => finding(one, at, pool.result?.weights)),
      result: resultRecord(pool.result),
      not_pooled_because: pool.because ?? null,
      without_each: pool.without.map(({ projectId, result }) => ({
        project_id: projectId,
        result: resultRecord(result),
      })),
      newest:
        change === undefined
          ? null
          : {
              on: change.on,
              finding_ids: change.findings.map(({ findingId }) => findingId),
              before: {
                on: change.before.on ?? null,
                attempts: change.before.attempts,
                result: resultRecord(change.before.result),
              },
            },
    },
    weaker: evidence.weaker.map((one, at) => finding(one, at)),
    money: evidence.money.map(sizeRecord),
    elsewhere: evidence.elsewhere.map(sizeRecord),
    left_out: Object.entries(evidence.leftOut).flatMap(([why, ids]) =>
      ids.length === 0 ? [] : [{ why, projects: ids }],
    ),
  }
}

const sizeRecord = ({ projectId, findingId, label, wanted, scale, designLevel, ...size }: DatedSize) => ({
  project_id: projectId,
  finding_id: findingId,
  outcome: label,
  direction_wanted: wanted,
  scale,
  design_level: designLevel,
  estimate: size.estimate,
  interval: size.interval,
  participants: size.n === 0 ? null : size.n,
  reported_on: size.reportedOn ?? null,
})

function resultRecord(result: PoolResult | undefined) {
  if (result === undefined) return null
  const { tau2Interval, tau2Within, isNarrowed, weights: _weights, ...rest } = result
  return {
    ...rest,
    tau2_within: tau2Within ?? null,
    tau2_interval: tau2Interval ?? null,
    is_narrowed: isNarrowed,
  }
}

/** The map of outcomes as programs read it: every outcome that is told of, with its approaches. */
export function outcomeMapRecord({ cells, modelNames }: OutcomeMap) {
  return outcomeCodes.flatMap(({ code, label }) => {
    const own = cells.filter(({ outcome }) => outcome === code)
    if (own.length === 0) return []
    return [
      {
        outcome: code,
        label,
        attempts: own.reduce((sum, { attempts }) => sum + attempts, 0),
        approaches: own.map((cell) => cellRecord(cell, modelNames)),
      },
    ]
  })
}

const cellRecord = ({ approach, attempts, verdicts, strong }: MapCell, names: ReadonlyMap<string, string>) => ({
  approach: approach ?? null,
  name: approach === undefined ? null : (names.get(approach) ?? approach),
  attempts,
  verdicts: Object.fromEntries(verdicts),
  strong_designs: Object.fromEntries(strong),
})
