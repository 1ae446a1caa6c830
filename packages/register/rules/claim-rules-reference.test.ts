import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { claimRules } from './claim-support.ts'

it('the reference tells every rule of claims, in order, with what it gives', () => {
  const reference = readFileSync(new URL('../../../docs/reference/claims.md', import.meta.url), 'utf8')
  const told = [...reference.matchAll(/^\| (S\d) \| `([a-z-]+)` \|/gm)].map(([, rule, gives]) => ({ rule, gives }))
  expect(told).toEqual(claimRules.map(({ rule, gives }) => ({ rule, gives })))
})
