import { type AnyRecord, type Field, type FieldType, type Kind, type PlainDate, recordKinds } from '@candour/register'
import type { Database } from '../store/tables.ts'
import type { PresentRecords } from './present-records.ts'
import type { IncomingBatch } from './proposal.ts'
import { newVersionsOf } from './write-records.ts'

/** How many changes of a value are kept to be told; more are counted. */
const keptChanges = 100_000

/** One value of a record on record that a deed fills, changes or clears, as a file would have it. */
export interface FieldChange {
  readonly kind: Kind
  readonly id: string
  readonly column: string
  /** Absent where nothing stood there. */
  readonly before?: string
  /** Absent where nothing will stand there. */
  readonly after?: string
}

/** How many values of one column a deed fills, changes and clears in records that were there. */
export interface ColumnChanges {
  filled: number
  changed: number
  cleared: number
}

/** What a deed does to the records of one kind. */
export interface KindChanges {
  added: number
  changed: number
  unchanged: number
  /** Values, not records. */
  cleared: number
  readonly columns: Map<string, ColumnChanges>
  /** Values that would go by columns that the source does not have: nobody said that they should. */
  readonly silent: Map<string, number>
  /** Records that were told in confidence and say of themselves that they no longer are. */
  readonly shown: string[]
}

/** All that a deed changes, value by value, compared with what stands. */
export class ChangeList {
  #kinds = new Map<Kind, KindChanges>()
  #fields: FieldChange[] = []
  #total = 0

  /** Forgets everything, for a comparison with a register that has moved on. */
  restart(): void {
    this.#kinds.clear()
    this.#fields = []
    this.#total = 0
  }

  of(kind: Kind): KindChanges {
    const fresh = (): KindChanges => ({
      added: 0,
      changed: 0,
      unchanged: 0,
      cleared: 0,
      columns: new Map(),
      silent: new Map(),
      shown: [],
    })
    const own = this.#kinds.get(kind) ?? fresh()
    this.#kinds.set(kind, own)
    return own
  }

  /** What changes, by kind, in the order in which the kinds came. */
  get kinds(): ReadonlyMap<Kind, KindChanges> {
    return this.#kinds
  }

  /** Every change of a value, in the order of tables and rows; of a great many the first. */
  get fields(): readonly FieldChange[] {
    return this.#fields
  }

  /** How many values change, whether they are kept or not. */
  get total(): number {
    return this.#total
  }

  /** Compares what comes in with what the register says of it. */
  async note(
    db: Database,
    { kind, incoming, absent = [] }: IncomingBatch,
    today: PlainDate,
    standing: PresentRecords,
  ): Promise<void> {
    const own = this.of(kind)
    const whole = incoming.filter(({ isWhole }) => isWhole)
    const versions = await newVersionsOf(db, kind, whole, today, standing)
    own.unchanged += whole.length - versions.length
    for (const { record, said } of versions) {
      if (said === undefined) own.added += 1
      else {
        own.changed += 1
        this.#compare(kind, own, said, record, absent)
      }
    }
  }

  #compare(kind: Kind, own: KindChanges, before: AnyRecord, after: AnyRecord, absent: readonly string[]): void {
    const { fields, protectedBy } = recordKinds[kind]
    const was = valuesOf(before)
    const is = valuesOf(after)
    if (protectedBy !== undefined && was[protectedBy] === true && is[protectedBy] === false) own.shown.push(after.id)
    for (const [column, { type }] of Object.entries(fields) as [string, Field][]) {
      const from = printed(type, was[column])
      const to = printed(type, is[column])
      if (from === to) continue
      const counts = own.columns.get(column) ?? { filled: 0, changed: 0, cleared: 0 }
      own.columns.set(column, counts)
      if (from === undefined) counts.filled += 1
      else if (to === undefined) {
        counts.cleared += 1
        own.cleared += 1
        // What would show what was told in confidence is refused by itself, whatever is cleared.
        if (absent.includes(column) && column !== protectedBy) own.silent.set(column, (own.silent.get(column) ?? 0) + 1)
      } else counts.changed += 1
      this.#total += 1
      if (this.#fields.length < keptChanges)
        this.#fields.push({
          kind,
          id: after.id,
          column,
          ...(from === undefined ? {} : { before: from }),
          ...(to === undefined ? {} : { after: to }),
        })
    }
  }
}

const valuesOf = (record: AnyRecord): Readonly<Record<string, unknown>> => ({ ...record })

function printed(type: FieldType<unknown>, value: unknown): string | undefined {
  return value === undefined ? undefined : type.print(value)
}
