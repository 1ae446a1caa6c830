import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsThatDiffer, hunt } from './visibility/hunt.ts'
import { firstKinds, RandomDeeds, scoredFirst, someSteps } from './visibility/random-deeds.ts'
import { withServed } from './visibility/served-once.ts'
import { Words } from './visibility/words.ts'
import { WrittenRegister } from './visibility/written-register.ts'

/** How many registers are made up, each in a database of its own, and searched through; more of them by CANDOUR_VISIBILITY_RUNS. */
const runs = Number(process.env.CANDOUR_VISIBILITY_RUNS ?? 2)

describe('given a register written at random, hidden and shown, withdrawn and brought back', () => {
  it('then nobody reads in any route, feed, export, search, facet or count what is not for everybody', {
    timeout: 200_000 * runs,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(someSteps(60), async (steps) => {
        await withServed(async (served) => {
          const words = new Words()
          const written = new WrittenRegister()
          const deeds = new RandomDeeds(served.tools, written, words)
          for (const [pick, kind] of firstKinds.entries()) await deeds.do({ does: 'add', kind, values: {}, pick })
          for (const step of [...scoredFirst, ...steps]) {
            await deeds.do(step)
            await served.feed.reaches(deeds.position)
          }
          expect(await countsThatDiffer(served, written)).toEqual([])
          const { leaks, asked } = await hunt(served, written, words)
          expect(leaks).toEqual([])
          expect(written.ids('score').length).toBeGreaterThan(0)
          expect(asked).toBeGreaterThan(200)
          expect(deeds.done).toBeGreaterThan(30)
        })
      }),
      // Its own time is longer than that of other random tests.
      { numRuns: runs, endOnFailure: true, interruptAfterTimeLimit: 180_000 * runs },
    )
  })
})
