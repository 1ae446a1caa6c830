import { describe, expect, it } from 'vitest'
import { soak } from './writers/soak.ts'

// The whole of it, with 20 writers and 30 kills, is `npm run rehearse -- deeds`.
describe('given people who write by forms and by the API, when application and database are killed', () => {
  it('then whatever was told to be done is in the ledger once, drafts are still there, and nothing is half done', {
    timeout: 600_000,
  }, async () => {
    const found = await soak({ writers: 6, kills: 3, between: [1_500, 3_000], tell: () => undefined })
    const { lost, doubled, draftsGone, halfDone, audit, killsOfApplication, killsOfDatabase } = found
    expect({ lost, doubled, draftsGone, halfDone }).toEqual({ lost: [], doubled: [], draftsGone: [], halfDone: [] })
    expect(audit).toMatchObject({ code: 0 })
    expect([killsOfApplication, killsOfDatabase]).toEqual([2, 1])
    expect(found.receiptsByForm).toBeGreaterThan(0)
    expect(found.receiptsByApi).toBeGreaterThan(0)
  })
})
