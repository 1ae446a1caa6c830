import {
  changeFaultsOf,
  dayInLondon,
  type Kind,
  type PresentRecord,
  type Refusal,
  randomIdBytes,
  randomIdOf,
  referenceFaultsOf,
  senseFaultsOf,
} from '@candour/register'
import type { Database } from '../store/tables.ts'
import { canonicalOf } from './canonical-record.ts'
import { type ActionTools, type Deed, mayShow } from './deed.ts'
import type { PresentRecords } from './present-records.ts'
import type { IncomingBatch, WithinDeed } from './proposal.ts'
import { DeedSurroundings } from './surroundings.ts'

type JudgingTools = Pick<ActionTools, 'clock' | 'random'>

/**
 * The one judge of what comes into the register, whichever way: the sense of each record by itself, what it points at, and what it does
 * to the record that stands. Batches are judged in the order in which they are proposed.
 */
export class ProposalJudge {
  #present: PresentRecords
  #deed: Deed
  #tools: JudgingTools
  #surroundings: DeedSurroundings

  constructor(db: Database, deed: Deed, within: WithinDeed, tools: JudgingTools, present: PresentRecords) {
    this.#present = present
    this.#deed = deed
    this.#tools = tools
    this.#surroundings = new DeedSurroundings(db, within)
  }

  /** Every refusal of a batch. Of a record that could not be read whole only what it points at is judged. */
  async refusalsOf({ kind, incoming }: IncomingBatch): Promise<readonly Refusal[]> {
    const records = incoming.map(({ record }) => record)
    const present = await this.#present.of(kind, [...new Set(records.flatMap(({ id }) => id ?? []))])
    // By the calendar, though verdicts may be given for a day that was set: what came in later was told all the same.
    const today = dayInLondon(this.#tools.clock.now())
    const aroundOf = await this.#surroundings.forBatch(kind, records, today)
    const refusals: Refusal[] = []
    for (const { record, where, isWhole, withdrawal } of incoming) {
      // What is withdrawn need not make sense, and stays as it was.
      if (withdrawal === 'withdraw') continue
      const pointing = referenceFaultsOf(kind, record, aroundOf(record))
      const faults = isWhole
        ? [
            ...senseFaultsOf(kind, record, today),
            ...pointing,
            ...(withdrawal === undefined ? this.#changeFaults(kind, record, present.get(record.id)) : []),
          ]
        : pointing.filter(({ code }) => code === 'unknown-reference')
      for (const { column, ...fault } of faults) refusals.push({ ...fault, where: { ...where, column } })
      if (isWhole) this.#surroundings.passed(kind, record)
    }
    return refusals
  }

  #changeFaults(kind: Kind, record: PresentRecord['record'], present: PresentRecord | undefined) {
    // Told again word for word, what was withdrawn stays withdrawn: nobody proposes anything.
    if (present?.withdrawnOn !== undefined && canonicalOf(present.record) === canonicalOf(record)) return []
    return changeFaultsOf(kind, record, {
      ...(present === undefined ? {} : { present }),
      mayShow: mayShow(this.#deed),
      today: dayInLondon(this.#tools.clock.now()),
      offeredId: () => randomIdOf(kind, this.#tools.random(randomIdBytes)),
    })
  }
}
