import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  fitRandomEffects,
  fitThreeLevel,
  leaveOneOut,
  predictionIntervalOf,
  tau2IntervalOf,
  threeLevelPredictionOf,
} from '@candour/statistics'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { candour } from './command-line.ts'
import { withFiles } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'
import { trialsOfOneOutcome } from './trials-of-one-outcome.ts'

let served: ServedRegister
const folder = mkdtempSync(join(tmpdir(), 'candour-evidence-'))
beforeAll(async () => {
  served = await withFiles(trialsOfOneOutcome, (files) => servedRegister(files))
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body
/** What the page and the API say of an outcome, and its files, with the same query. */
async function taken(outcome: string, query = '') {
  const csv = await get(`/evidence/${outcome}?format=csv${query.replace('?', '&')}`)
  const script = await get(`/evidence/${outcome}/metafor.r${query}`)
  const { pool } = JSON.parse(await get(`/api/v1/evidence/${outcome}${query}`))
  return { csv, script, pool }
}

/** What a script for metafor asks for: which file it reads, which function fits, and its arguments by name. */
function readScript(script: string) {
  const code = script.replaceAll(/^#.*$/gm, '')
  const [, file = ''] = /found <- read\.csv\("([^"]+)", fileEncoding = "UTF-8-BOM"\)/.exec(code) ?? []
  const [, call = '', list = ''] = /^fit <- ([\w.]+)\((.*)\)$/m.exec(code) ?? []
  const parts = list.split(/,\s*(?![^()]*\))/)
  const named = parts.flatMap((part) => {
    const [, name = '', value = ''] = /^(\w+) = "?([^"]*)"?$/.exec(part) ?? []
    return name === '' ? [] : [[name, value] as const]
  })
  return { file, call, plain: parts.filter((part) => !part.includes('=')), ...Object.fromEntries(named) } as {
    readonly file: string
    readonly call: string
    readonly plain: readonly string[]
    readonly data?: string
    readonly method?: string
    readonly test?: string
    readonly level?: string
    readonly random?: string
  }
}

/** The columns of a CSV that a script names, as R would read them. */
function columnsIn(csv: string, names: readonly string[]) {
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true })
  return names.map((name) => rows.map((row) => Number(row[name])))
}

describe('what is taken away of some evidence', () => {
  it.each(['', '?level=90', '?design_floor=5&leave_out=hub-trial-2;hub-trial-9', '?measure=smd'])(
    'the script reads the CSV beside it and comes to what the page says: %s',
    async (query) => {
      const { csv, script, pool } = await taken('missing-episodes', query)
      const asked = readScript(script)
      expect(asked).toMatchObject({ call: 'rma', file: 'evidence-missing-episodes.csv', data: 'found' })
      expect([asked.plain, asked.method, asked.test]).toEqual([['yi', 'vi'], 'REML', 'knha'])
      const [yi = [], vi = []] = columnsIn(csv, asked.plain)
      expect(yi.length).toBe(pool.attempts)
      const confidence = Number(asked.level) / 100
      const fit = fitRandomEffects({ yi, vi, method: 'REML', test: 'knha', confidence })
      if (!fit.computed) throw new Error('not computed')
      const prediction = predictionIntervalOf(fit)
      const spread = tau2IntervalOf({ yi, vi }, confidence)
      const near = (found: number, wanted: number) => expect(found).toBeCloseTo(wanted, 10)
      near(pool.result.mean, fit.estimate)
      near(pool.result.interval.low, fit.interval.low)
      near(pool.result.interval.high, fit.interval.high)
      near(pool.result.prediction.low, prediction.computed ? prediction.low : Number.NaN)
      near(pool.result.tau2, fit.tau2)
      near(pool.result.tau2_interval.high, spread.computed ? spread.tau2.high : Number.NaN)
      expect(script).toContain('leave1out(fit)')
      const each = leaveOneOut({ yi, vi, method: 'REML', test: 'knha', confidence })
      each.forEach((one, at) => {
        near(pool.without_each[at].result.mean, one.computed ? one.estimate : Number.NaN)
      })
    },
  )

  it('the script asks for the three-level model where one attempt has several', async () => {
    const { csv, script, pool } = await taken('reunification')
    const asked = readScript(script)
    expect(asked).toMatchObject({ call: 'rma.mv', random: '~ 1 | project_id/finding_id', method: 'REML' })
    const [yi = [], vi = []] = columnsIn(csv, asked.plain)
    const rows: { project_id: string }[] = parse(csv, { bom: true, columns: true })
    const fit = fitThreeLevel({
      yi,
      vi,
      cluster: rows.map((row) => row.project_id),
      confidence: Number(asked.level) / 100,
    })
    const robust = fit.computed ? fit.robust.CR2[0] : undefined
    if (!fit.computed || !robust?.computed) throw new Error('not computed')
    expect([pool.result.model, pool.attempts, yi.length]).toEqual(['three-level', 4, 5])
    expect(pool.result.mean).toBeCloseTo(robust.estimate, 10)
    expect(pool.result.interval.low).toBeCloseTo(robust.interval.low, 10)
    expect(pool.result.prediction.high).toBeCloseTo(threeLevelPredictionOf(fit).high, 10)
    expect(script).toContain('robust(fit, cluster = project_id, clubSandwich = TRUE)')
  })

  it('the CSV is read by candour meta as it is, and comes to the same', async () => {
    const { csv, pool } = await taken('missing-episodes')
    writeFileSync(join(folder, 'evidence-missing-episodes.csv'), csv)
    const typed = ['meta', 'evidence-missing-episodes.csv', '--test', 'knha', '--json']
    const { code, out, err } = await candour(served, typed, folder)
    expect([code, err]).toEqual([0, ''])
    const { pooled } = JSON.parse(out)
    expect(pooled.fit.estimate).toBeCloseTo(pool.result.mean, 10)
    expect(pooled.predictionInterval.low).toBeCloseTo(pool.result.prediction.low, 10)
    expect(pooled.fit.k).toBe(12)
  })

  it('what is left out is in no file: no weaker design, and no money', async () => {
    const { csv, script } = await taken('missing-episodes', '?leave_out=hub-trial-4')
    for (const id of ['hub-trial-13', 'hub-trial-4,', 'hub-trial-1-f2', 'gbp']) expect(csv).not.toContain(id)
    expect(script).toContain('Missing episodes: 11 findings of 11 attempts.')
  })
})
