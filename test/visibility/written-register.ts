import { type AnyRecord, everybody, type Kind, mayReadAll, recordKinds, shownTo } from '@candour/register'
import { wordsIn } from './words.ts'

/** One version of a record as the test wrote it. */
export interface WrittenVersion {
  readonly record: AnyRecord
  /** The deed's words: why, and the organisation that did it. */
  readonly reason: string
  readonly organisation: string
  readonly sequence: number
}

export interface WrittenRecord {
  readonly kind: Kind
  readonly id: string
  readonly versions: WrittenVersion[]
  isWithdrawn: boolean
}

type Fields = Readonly<Record<string, unknown>>

/** What the test wrote, and what of it everybody may read: the oracle that answers are held against. */
export class WrittenRegister {
  readonly records = new Map<string, WrittenRecord>()

  of(kind: Kind): readonly WrittenRecord[] {
    return [...this.records.values()].filter((record) => record.kind === kind)
  }

  ids(kind: Kind): readonly string[] {
    return this.of(kind).map(({ id }) => id)
  }

  standing(kind: Kind): readonly WrittenRecord[] {
    return this.of(kind).filter(({ isWithdrawn }) => !isWithdrawn)
  }

  now({ versions }: WrittenRecord): AnyRecord {
    const newest = versions.at(-1)
    if (newest === undefined) throw new Error('a record without a version')
    return newest.record
  }

  /** A record as everybody may see it. */
  shown(written: WrittenRecord): Fields | undefined {
    const shown = shownTo(everybody, written.kind, this.now(written) as never) as object | undefined
    return shown === undefined ? undefined : { ...shown }
  }

  /** The records that lists and counts hold, as everybody may see them. */
  listed(kind: Kind): readonly Fields[] {
    return this.of(kind)
      .filter(({ isWithdrawn }) => !isWithdrawn || staysWhenWithdrawn(kind))
      .flatMap((written): Fields[] => {
        const shown = this.shown(written)
        return shown === undefined ? [] : [shown]
      })
  }

  /** Words that everybody may read where a record is listed, shown on a page, found or exported. */
  openWords(): ReadonlySet<string> {
    const open = new Set<string>()
    for (const written of this.records.values()) {
      const { kind, id, isWithdrawn, versions } = written
      const now = this.now(written)
      const shown = shownTo(everybody, kind, now as never)
      if (shown === undefined) continue
      // Every registered version of a promise is on record, and one that was taken back stays a promise.
      const told = kind === 'outcome' ? versions.map(({ record }) => record) : [now]
      const isListed = !isWithdrawn || staysWhenWithdrawn(kind) || kind === 'outcome'
      for (const record of told)
        if (isListed) addAll(open, textOf(shownTo(everybody, kind, record as never, now as never)))
      // What points at a withdrawn programme or model still calls it by its name and its id.
      const { name } = now as Fields
      if (kind === 'programme' || kind === 'model') addAll(open, `${id} ${String(name)}`)
      // Why a record was withdrawn stands where it stood; why a project was changed last, on its page.
      const newest = versions.at(-1)
      if (newest && (isWithdrawn || kind === 'project') && mayReadAll(everybody, kind, now) && !isTheirs(kind))
        open.add(newest.reason)
    }
    return open
  }

  /** Words that everybody may read in a history or a feed of the log: of earlier versions, of what was withdrawn, and why. */
  historyWords(): ReadonlySet<string> {
    const told = new Set(this.openWords())
    for (const written of this.records.values()) {
      const { kind, versions, isWithdrawn } = written
      const now = this.now(written)
      if (shownTo(everybody, kind, now as never) === undefined) continue
      // What belongs to those who told it is read in its newest version alone, and not at all once it was taken back.
      const read = isTheirs(kind) ? (isWithdrawn ? [] : versions.slice(-1)) : versions
      for (const { record, reason, organisation } of read) {
        // Made public since, what a version hid is open where the record says it still.
        addAll(told, textOf(shownTo(everybody, kind, record as never, now as never)))
        if (!mayReadAll(everybody, kind, record, now) || isTheirs(kind)) continue
        told.add(reason)
        told.add(organisation)
      }
    }
    return told
  }
}

/** A project and a finding were public: withdrawn, they stay in lists and counts. */
const staysWhenWithdrawn = (kind: Kind): boolean => recordKinds[kind].isKeptWhenWithdrawn === true

const isTheirs = (kind: Kind): boolean => recordKinds[kind].isTheirsToTakeBack === true

const textOf = (record: unknown): string => JSON.stringify(record ?? {})

function addAll(words: Set<string>, text: string): void {
  for (const word of wordsIn(text)) words.add(word)
}
