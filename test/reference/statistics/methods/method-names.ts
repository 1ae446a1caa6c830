import { type Tau2Method, type TestKind, tau2Methods } from '@candour/statistics'

/** metafor's name of an estimator of τ²: `EE` and `CE` are its other names for a common effect. */
export function methodNamed(name: string): Tau2Method {
  const found = tau2Methods.find((method) => method === (name === 'EE' || name === 'CE' ? 'FE' : name))
  if (!found) throw new TypeError(`no method ${name}`)
  return found
}

/** metafor's name of a test; `t` and `adhoc` are not among ours. */
export function testNamed(name: unknown): TestKind {
  if (name === 'z' || name === undefined) return 'z'
  if (name === 'knha' || name === 'hksj') return 'knha'
  throw new TypeError(`no test ${JSON.stringify(name)}`)
}
