import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRoot } from './find-root.ts'
import { minimiseBetween } from './minimise.ts'
import { inverseFromUpper, orthonormalise } from './orthonormalise.ts'
import { symmetricEigen } from './symmetric-eigen.ts'

describe('findRoot', () => {
  it.each([
    ['a cube', (x: number) => x ** 3 - 2, 0, 5, 2 ** (1 / 3)],
    ['a flat inflection', (x: number) => (x - 1) ** 3, 0, 3, 1],
    ['a pole-like rise', (x: number) => 1 / x - 1e-3, 1e-3, 1e6, 1000],
    ['ends given the other way round', (x: number) => Math.cos(x), 3, 0, Math.PI / 2],
  ])('finds the root of %s', (_, f, low, high, root) => {
    expect(findRoot(f, low, high)).toBeCloseTo(root, 5)
    expect(Math.abs(f(findRoot(f, low, high)))).toBeLessThan(1e-12)
  })
  it('refuses ends between which the sign does not change', () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(/does not change its sign/)
  })
})

describe('minimiseBetween', () => {
  it('finds the bottom of a quartic', () => {
    expect(minimiseBetween((x) => (x - 1.3) ** 2 + 0.1 * (x - 1.3) ** 4, -10, 10)).toBeCloseTo(1.3, 6)
  })
  it('finds a bottom at an end', () => {
    expect(minimiseBetween((x) => x, 2, 3)).toBeCloseTo(2, 5)
  })
})

describe('orthonormalise', () => {
  it('gives back the matrix as q·r with orthonormal q, however badly its columns are scaled', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }), (noise) => {
        const columns = [
          new Float64Array(12).fill(1),
          Float64Array.from(noise, (x, i) => 1948 + i + x),
          Float64Array.from(noise, (x, i) => 1e-6 * (x + Math.sin(i))),
        ]
        const result = orthonormalise(columns)
        fc.pre(result !== undefined)
        const { q, r } = result
        for (const [i, left] of q.entries()) {
          for (const [j, right] of q.entries()) {
            const along = left.reduce((sum, x, t) => sum + x * (right[t] ?? 0), 0)
            expect(along).toBeCloseTo(i === j ? 1 : 0, 12)
          }
        }
        for (const [j, column] of columns.entries()) {
          for (const [t, x] of column.entries()) {
            const again = q.reduce((sum, qi, i) => sum + (qi[t] ?? 0) * (r[i]?.[j] ?? 0), 0)
            expect(Math.abs(again - x)).toBeLessThan(1e-11 * Math.max(1, Math.abs(x)))
          }
        }
      }),
    )
  })
  it('says that columns depend on each other', () => {
    const ones = new Float64Array(5).fill(1)
    expect(orthonormalise([ones, ones.map((x) => 3 * x)])).toBeUndefined()
  })
  it('inverts the information matrix from its factor', () => {
    const [first = [], second = []] = inverseFromUpper([
      [2, 1],
      [0, 3],
    ])
    // (rᵀr)⁻¹ of [[4, 2], [2, 10]]
    expect(first.map((x) => x * 36)).toEqual([expect.closeTo(10, 12), expect.closeTo(-2, 12)])
    expect(second.map((x) => x * 36)).toEqual([expect.closeTo(-2, 12), expect.closeTo(4, 12)])
  })
})

describe('symmetricEigen', () => {
  it('turns a symmetric matrix into its values and vectors', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 8 })
          .chain((n) => fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: n * n, maxLength: n * n })),
        (cells) => {
          const n = Math.sqrt(cells.length)
          const cell = (i: number, j: number) => cells[Math.min(i, j) * n + Math.max(i, j)] ?? 0
          const matrix = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => cell(i, j)))
          const { values, vectors } = symmetricEigen(matrix)
          for (const [e, vector] of vectors.entries()) {
            for (const [i, row] of matrix.entries()) {
              const turned = row.reduce((sum, x, j) => sum + x * (vector[j] ?? 0), 0)
              expect(turned).toBeCloseTo((values[e] ?? 0) * (vector[i] ?? 0), 9)
            }
          }
        },
      ),
    )
  })
})
