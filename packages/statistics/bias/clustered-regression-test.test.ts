import { describe, expect, it } from 'vitest'
import { fitThreeLevel } from '../synthesis/fit-three-level.ts'
import { clusteredRegressionTest } from './clustered-regression-test.ts'

const findings = {
  yi: [0.1, 0.35, 0.2, 0.6, 0.45, -0.1, 0.05, 0.3, 0.5, 0.9, 0.2, 0.15],
  vi: [0.01, 0.04, 0.02, 0.09, 0.05, 0.01, 0.02, 0.03, 0.06, 0.12, 0.02, 0.015],
  cluster: [1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6],
}

describe("Egger's test in its cluster form", () => {
  it.each([0, 0.6])('is the slope on the standard error of the three-level model, with CR2 (rho = %s)', (rho) => {
    const test = clusteredRegressionTest({ ...findings, rho })
    const fit = fitThreeLevel({ ...findings, rho, X: findings.vi.map((v) => [Math.sqrt(v)]) })
    if (!test.computed || !fit.computed) throw new Error('not computed')
    expect(test).toMatchObject({ findings: 12, clusters: 6, rho, slope: fit.robust.CR2[1], limit: fit.robust.CR2[0] })
  })
  it('says why there is none', () => {
    const even = { ...findings, vi: findings.vi.map(() => 0.02) }
    expect(clusteredRegressionTest(even)).toMatchObject({ because: 'standard-errors-do-not-vary' })
    const alone = { ...findings, cluster: findings.yi.map((_, i) => i) }
    expect(clusteredRegressionTest(alone)).toMatchObject({ because: 'no-cluster-with-two-findings' })
    expect(() => clusteredRegressionTest({ ...findings, rho: 1 })).toThrow(/rho is 1/)
  })
})
