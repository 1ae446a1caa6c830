import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFinding, aHistory, aProject, aRegistration, day } from '../../../../test/factories/histories.ts'
import type { Finding } from '../../records/finding.ts'
import type { ProjectHistory } from '../project-verdict.ts'
import { verdictOf } from '../project-verdict.ts'
import { type PortfolioProject, portfolioOf } from './portfolio.ts'

const today = day('2026-06-01')

/** A project with these findings, each named as primary and of a trial unless said otherwise. */
function project(id: string, findings: readonly Partial<Finding>[], more: Partial<ProjectHistory> = {}) {
  const history = aHistory({
    project: aProject({ id, started: day('2021-01-01') }),
    findings: findings.map((over, at) =>
      aFinding({
        id: `${id}-f${at + 1}`,
        project_id: id,
        outcome: `outcome ${at + 1}`,
        primary: true,
        design: 'rct',
        ...over,
      }),
    ),
    ...more,
  })
  return { history, verdict: verdictOf(history, today) }
}
const placed = (one: PortfolioProject) => portfolioOf([one])
const smd = (estimate: number, ci_low: number, ci_high: number): Partial<Finding> => ({
  scale: 'smd',
  estimate,
  ci_low,
  ci_high,
})
const interval = (scale: NonNullable<Finding['scale']>, more: Partial<Finding> = {}): Partial<Finding> => ({
  scale,
  estimate: 2,
  ci_low: 1.5,
  ci_high: 2.5,
  ...more,
})
const noWorse = aRegistration({ project_id: 'p', promise: 'no-worse', margin: 5 })

describe('the result by which a project is counted', () => {
  it('gives its power in standard deviations by its interval', () => {
    const [result] = placed(project('p', [smd(0.3, 0.104, 0.496)])).counted
    expect(result).toMatchObject({ findingId: 'p-f1', of: 1, from: 'standard-deviations', isUnfavourable: false })
    expect(result?.design).toMatchObject({ kind: 'standard-error', standardError: expect.closeTo(0.1, 4) })
  })

  it('of an odds ratio is brought to standard deviations by π/√3', () => {
    const [result] = placed(
      project('p', [{ scale: 'odds-ratio', estimate: 1, ci_low: Math.exp(-1.96), ci_high: Math.exp(1.96) }]),
    ).counted
    expect(result).toMatchObject({ from: 'odds-ratio', isUnfavourable: true })
    expect(result?.design).toMatchObject({ standardError: expect.closeTo(Math.sqrt(3) / Math.PI, 4) })
  })

  it('on any other scale is taken from its people, in two halves', () => {
    const [result] = placed(project('p', [interval('mean-difference', { n: 101 })])).counted
    expect(result).toMatchObject({ from: 'people', design: { kind: 'two-means', n1: 50, n2: 51 } })
  })

  it.each<[what: string, findings: readonly Partial<Finding>[], counted: string]>([
    ['the strongest design', [{ ...smd(0.1, 0, 0.2), design: 'matched-comparison' }, smd(0.1, -0.1, 0.3)], 'p-f2'],
    [
      'of one design the most people',
      [
        { ...smd(0.3, 0.1, 0.5), n: 90 },
        { ...smd(0, -0.1, 0.1), n: 400 },
      ],
      'p-f2',
    ],
    ['of as many the first by id', [smd(0.1, -0.1, 0.3), smd(0.3, 0.1, 0.5)], 'p-f1'],
    ['one with an interval before one without', [{ reported_direction: 'better' }, smd(0, -1, 1)], 'p-f2'],
    [
      'none that is not named as the main thing',
      [smd(0, -1, 1), { ...smd(0.3, 0.1, 0.5), primary: false, n: 900 }],
      'p-f1',
    ],
  ])('is that of %s', (_, findings, counted) => {
    expect(placed(project('p', findings)).counted.map(({ findingId }) => findingId)).toEqual([counted])
  })

  it('is unfavourable unless its interval lies the wanted way of no difference, and a part of one is', () => {
    const isUnfavourable = (finding: Partial<Finding>) => placed(project('p', [finding])).counted[0]?.isUnfavourable
    expect(isUnfavourable(smd(0.2, 0.01, 0.4))).toBe(false)
    expect(isUnfavourable(smd(0.2, 0, 0.4))).toBe(true)
    expect(isUnfavourable(smd(-0.2, -0.4, -0.01))).toBe(true)
    expect(isUnfavourable({ ...smd(-0.2, -0.4, -0.01), direction_wanted: 'decrease' })).toBe(false)
  })
})

describe('a project that is in no count', () => {
  it.each<[because: string, findings: readonly Partial<Finding>[], more: Partial<ProjectHistory>]>([
    ['no-answer', [], {}],
    ['no-answer', [{ reported_direction: 'not-measured' }], {}],
    ['nothing-main', [{ ...smd(0.3, 0.1, 0.5), primary: false }], {}],
    ['as-reported', [{ reported_direction: 'better' }], {}],
    ['as-reported', [{ reported_direction: 'better', primary: false }], {}],
    ['no-worse', [{ ...interval('mean-difference', { n: 90 }), outcome_id: 'o1' }], { registrations: [noWorse] }],
    ['no-power', [interval('mean-difference')], {}],
    ['no-power', [interval('risk-ratio', { n: 3 })], {}],
    ['no-power', [interval('mean-difference', { n: 200, design: 'before-after' })], {}],
  ])('is set apart as %s', (because, findings, more) => {
    expect(placed(project('p', findings, more))).toMatchObject({ counted: [], apart: [{ projectId: 'p', because }] })
  })

  it.each<[directions: readonly Finding['reported_direction'][], side: string | undefined]>([
    [['better'], 'good'],
    [['worse', 'worse'], 'bad'],
    [['no-change'], 'none'],
    [['better', 'worse'], undefined],
    [['mixed'], undefined],
  ])('as reported %j takes the side %s', (directions, side) => {
    const { apart } = placed(
      project(
        'p',
        directions.map((reported_direction) => ({ reported_direction })),
      ),
    )
    expect(apart).toEqual([{ projectId: 'p', because: 'as-reported', ...(side === undefined ? {} : { side }) }])
  })
})

describe('any programme', () => {
  const finding = fc.record({
    scale: fc.constantFrom<NonNullable<Finding['scale']>>('smd', 'log-odds-ratio', 'mean-difference', 'other'),
    estimate: fc.constant(0.1),
    half: fc.double({ min: 0.01, max: 1, noNaN: true }),
    at: fc.integer({ min: -9, max: 9 }),
    n: fc.integer({ min: 0, max: 500 }),
    design: fc.constantFrom<NonNullable<Finding['design']>>('rct', 'matched-comparison'),
    primary: fc.boolean(),
  })
  type Made = Omit<Finding, 'id' | 'project_id' | 'direction_wanted' | 'reported_direction'> & {
    half: number
    at: number
  }
  const told = ({ half, at, ...rest }: Made, sign = 1): Partial<Finding> => ({
    ...rest,
    estimate: sign * at,
    ci_low: sign * at - half,
    ci_high: sign * at + half,
  })

  it('has each project counted once or set apart, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.array(finding, { maxLength: 4 }), { maxLength: 6 }), (made) => {
        const projects = made.map((findings, at) =>
          project(
            `p${at}`,
            findings.map((one) => told(one)),
          ),
        )
        const { counted, apart } = portfolioOf(projects)
        const ids = [...counted, ...apart].map(({ projectId }) => projectId)
        expect(ids.toSorted()).toEqual(projects.map(({ history }) => history.project.id).toSorted())
        const turned = portfolioOf(projects.toReversed())
        expect(turned.counted.toReversed()).toEqual(counted)
      }),
    )
  })

  it('is counted by results that nobody chose for what they found: turned about, the same count with the same power', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 5 }), (findings) => {
        const chosen = (sign: number) =>
          placed(
            project(
              'p',
              findings.map((one) => told(one, sign)),
            ),
          ).counted.map(({ findingId, from }) => [findingId, from])
        expect(chosen(-1)).toEqual(chosen(1))
      }),
    )
  })
})
