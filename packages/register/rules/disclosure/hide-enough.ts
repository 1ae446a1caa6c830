import { cheapestHiding, type FurtherHiding } from './cheapest-hiding.ts'
import type { TableShape } from './count-table.ts'
import { FollowedChange } from './followed-change.ts'
import { filledIn, type Reading, togetherIn } from './reading.ts'
import { opennessOf, TableFlow } from './room-to-move.ts'
import { type DisclosureRule, isSmall } from './shown-count.ts'
import type { TableVersion } from './table-version.ts'

/** A small count of some version, and how it is kept from readers. */
interface Guarded {
  readonly version: number
  readonly entry: number
  readonly needed: number
  /** Changes of several versions at once: any one of these keeps it. */
  readonly together: readonly Reading[]
  /** Its own version alone, which keeps it if the others can follow. */
  readonly filledIn: Reading
  /** Where no change of several versions could keep it: whether it must be followed all the same. */
  mustBeFollowed: boolean
  /** The entries whose moving keeps it at present. */
  moved: ReadonlySet<number>
}

/** How many ways are tried to keep one count: enough for two versions, and a bound for many. */
const mostReadings = 4

export interface Hiding {
  /** By position: whether the newest version hides it. */
  readonly hidden: readonly boolean[]
  /** Small counts that nothing in the newest version can keep from whoever has all versions. */
  readonly unprotected: readonly { readonly version: number; readonly entry: number }[]
}

/** The order in which small counts are seen to, and how hidings are weighed: the fewest hidden of several greedy searches is taken. */
interface Search {
  readonly order: (one: Guarded, other: Guarded) => number
  readonly judge: (hiding: FurtherHiding) => number
}

const perGain = ({ cost, gain }: FurtherHiding) => cost / gain
const mostGain = ({ cost, gain }: FurtherHiding) => cost - gain

/**
 * What the newest of several versions hides so that each small count of each version stays at least as open as the threshold is wide. What can
 * be hidden is only in the newest: the others are out.
 */
export class HideEnough {
  readonly #versions: readonly TableVersion[]
  readonly #rule: DisclosureRule
  readonly #flow: TableFlow
  readonly #hidden: boolean[]
  readonly #readings = new Map<string, Reading>()
  readonly #costs: readonly number[]
  readonly #unpublished: ReadonlySet<number>
  readonly #guarded: readonly Guarded[]
  readonly #unprotected: Guarded[] = []
  /** Counts that no one change of several versions keeps, so that the versions must be able to follow one another. */
  readonly #fallbacks: Guarded[] = []
  readonly #followed: FollowedChange

  /** @param unpublished positions that no version shows, because only the other entries of the table are published at all */
  constructor(
    versions: readonly TableVersion[],
    shape: TableShape,
    rule: DisclosureRule,
    unpublished: ReadonlySet<number> = new Set(),
  ) {
    this.#versions = versions
    this.#unpublished = unpublished
    this.#rule = rule
    this.#flow = new TableFlow(shape)
    const newest = versions.at(-1)
    const counts = newest?.counts ?? []
    this.#hidden = counts.map(() => false)
    this.#costs = costsOf(counts, this.#flow)
    this.#followed = new FollowedChange(versions, rule, this.#flow, this.#hidden)
    this.#guarded = this.#allGuarded()
  }

  /** A change that is kept from readers moves a count in all versions where it is known to be the same, so the oldest of them stands for all. */
  #allGuarded(): readonly Guarded[] {
    const guarded = new Map<string, Guarded>()
    this.#versions.forEach(({ counts, sameAs }, version) => {
      counts.forEach((count, entry) => {
        if (!isSmall(count, this.#rule.threshold)) return
        const same = `${entry} as in ${sameAs[entry]}`
        if (guarded.has(same)) return
        const own = this.#guard(version, entry)
        guarded.set(own.together.length > 0 ? same : `${entry} in ${version}`, own)
      })
    })
    return [...guarded.values()]
  }

  /** The fewest hidden that the searches find. */
  hide(): Hiding {
    const count = (guarded: Guarded) => this.#versions[guarded.version]?.counts[guarded.entry] ?? 0
    const searches: readonly Search[] = [
      { order: (one, other) => count(one) - count(other), judge: perGain },
      { order: (one, other) => count(other) - count(one), judge: mostGain },
      { order: (one, other) => count(one) - count(other), judge: mostGain },
      { order: (one, other) => count(other) - count(one), judge: perGain },
    ]
    let best: readonly boolean[] = []
    let bestCost = Number.POSITIVE_INFINITY
    for (const search of searches.slice(0, this.#hidden.length > 300 ? 2 : searches.length)) {
      this.#search(search)
      const cost = this.#hidden.reduce((sum, isHidden, entry) => sum + (isHidden ? (this.#costs[entry] ?? 0) : 0), 0)
      if (cost >= bestCost) continue
      bestCost = cost
      best = [...this.#hidden]
    }
    return { hidden: best, unprotected: this.#unprotected.map(({ version, entry }) => ({ version, entry })) }
  }

  #search({ order, judge }: Search): void {
    const before = this.#versions.at(-2)
    const newest = this.#versions.at(-1)
    newest?.counts.forEach((count, entry) => {
      this.#set(entry, this.#mustHide(count, entry) || (before?.hidden[entry] ?? false))
    })
    for (const guarded of this.#fallbacks) guarded.mustBeFollowed = false
    for (const guarded of [...this.#guarded].sort(order)) this.#keep(guarded, judge)
    for (const guarded of this.#fallbacks) this.#letBeFollowed(guarded)
    this.#showWhatNeedNotBeHidden()
  }

  #mustHide(count: number, entry: number): boolean {
    return isSmall(count, this.#rule.threshold) || this.#unpublished.has(entry)
  }

  #keep(guarded: Guarded, judge: Search['judge']): void {
    while (!this.#isKept(guarded)) {
      let best: FurtherHiding | undefined
      for (const reading of guarded.together.length > 0 ? guarded.together : [guarded.filledIn]) {
        const { width } = opennessOf(this.#flow, reading.room, guarded.entry, guarded.needed)
        const missing = guarded.needed - width
        const hiding = cheapestHiding(this.#flow, reading, guarded.entry, missing, this.#costs, judge)
        if (hiding !== undefined && (best === undefined || judge(hiding) < judge(best))) best = hiding
      }
      if (best === undefined) throw new Error('no hiding keeps a count that hiding everything would keep')
      for (const entry of best.entries) this.#set(entry, true)
    }
  }

  /** Hides all that is new in the newest version, if the other versions can follow then. What of it is not needed is shown again. */
  #letBeFollowed(guarded: Guarded): void {
    const newest = this.#versions.length - 1
    guarded.mustBeFollowed = true
    this.#versions[newest]?.sameAs.forEach((same, entry) => {
      if (same === newest) this.#set(entry, true)
    })
    guarded.mustBeFollowed = this.#isKept(guarded)
    if (!guarded.mustBeFollowed) this.#isKept(guarded)
  }

  #isKept(guarded: Guarded): boolean {
    const { version, entry, needed, filledIn: alone } = guarded
    for (const reading of guarded.together) {
      const { width, moved } = opennessOf(this.#flow, reading.room, entry, needed)
      if (width < needed) continue
      guarded.moved = moved
      return true
    }
    const { width, moved } = opennessOf(this.#flow, alone.room, entry, needed)
    if (width < needed) return false
    const followed = this.#followed.entriesMoved(version, entry, needed, alone.room)
    if (followed === undefined && (guarded.together.length > 0 || guarded.mustBeFollowed)) return false
    guarded.moved = followed ?? moved
    return true
  }

  /** Great counts first: they tell most. */
  #showWhatNeedNotBeHidden(): void {
    const counts = this.#versions.at(-1)?.counts ?? []
    const candidates = counts
      .map((_, entry) => entry)
      .filter((entry) => this.#hidden[entry] === true && !this.#mustHide(counts[entry] ?? 0, entry))
      .sort((one, other) => (this.#costs[other] ?? 0) - (this.#costs[one] ?? 0))
    for (const entry of candidates) {
      this.#set(entry, false)
      const touched = this.#guarded.filter(({ moved }) => moved.has(entry))
      if (!touched.every((guarded) => this.#isKept(guarded))) this.#set(entry, true)
    }
  }

  #set(entry: number, isHidden: boolean): void {
    if (this.#hidden[entry] === isHidden) return
    this.#hidden[entry] = isHidden
    for (const reading of this.#readings.values()) reading.renew(entry)
  }

  #guard(version: number, entry: number): Guarded {
    const { threshold } = this.#rule
    const atMost = (reading: Reading) => opennessOf(this.#flow, reading.roomAtMost, entry, threshold).width
    const together: Reading[] = []
    for (const run of this.#runsAround(version)) {
      const reading = this.#reading(run)
      if (atMost(reading) >= threshold) together.push(reading)
      if (together.length === mostReadings) break
    }
    const alone = this.#reading(version)
    const needed = together.length > 0 ? threshold : Math.min(threshold, atMost(alone))
    const guarded = {
      version,
      entry,
      needed,
      together,
      filledIn: alone,
      mustBeFollowed: false,
      moved: new Set<number>(),
    }
    if (together.length === 0) this.#fallbacks.push(guarded)
    if (needed < threshold) this.#unprotected.push(guarded)
    return guarded
  }

  /** Runs of versions, those first that have served before. */
  *#runsAround(version: number): Generator<readonly [first: number, last: number]> {
    const newest = this.#versions.length - 1
    const seen = new Set<string>()
    const runs: [number, number][] = [
      [version, newest],
      [0, newest],
      [version, version],
    ]
    for (let first = version; first >= 0; first -= 1) {
      for (let last = newest; last >= version; last -= 1) runs.push([first, last])
    }
    for (const run of runs) {
      if (seen.has(run.join())) continue
      seen.add(run.join())
      yield run
    }
  }

  #reading(of: number | readonly [first: number, last: number]): Reading {
    const key = String(of)
    const known = this.#readings.get(key)
    if (known !== undefined) return known
    const made =
      typeof of === 'number'
        ? filledIn(of, this.#versions, this.#rule, this.#hidden)
        : togetherIn(of, this.#versions, this.#rule, this.#hidden)
    this.#readings.set(key, made)
    return made
  }
}

/** Hiding one entry costs about one; more where its count is great, where it is a total, and where it is 0, which is told as 0 if it can be. */
function costsOf(counts: readonly number[], flow: TableFlow): readonly number[] {
  const greatest = Math.max(1, ...counts)
  return counts.map((count, entry) => {
    const isInTotals = entry >= flow.size - flow.width || entry % flow.width === flow.width - 1
    return 1 + 0.15 * (count / greatest) + (isInTotals ? 0.1 : 0) + (count === 0 ? 0.25 : 0)
  })
}
