import { everyProjectFacts, type ProjectFacts } from '../store/project-facts.ts'
import {
  type FacetValueCount,
  type LevelCount,
  type ProjectFacet,
  type ProjectFilters,
  projectFacets,
} from '../store/project-lists.ts'
import { countedOnce } from './counted-once.ts'
import { databaseOf, type Reader } from './reader.ts'

/** What stands around a list of projects: how many there are, how they went, and what else could be chosen. */
export interface ListTallies {
  readonly total: number
  readonly verdicts: ReadonlyMap<string, number>
  /** As `facetCounts` counts them: were nothing chosen in that facet. */
  readonly facets: { readonly [F in ProjectFacet]: readonly FacetValueCount[] }
  /** By verdict and strength of design. */
  readonly counts: readonly LevelCount[]
}

/** One facet of all projects: each one's values as numbers, those of project n from `from[n]` on. */
class FacetColumn {
  readonly values: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #from: number[] = [0]
  readonly #told: number[] = []

  add(value: string | readonly string[] | null): void {
    const all = value === null ? [] : typeof value === 'string' ? [value] : new Set(value)
    for (const one of all) this.#told.push(this.#numberOf(one))
    this.#from.push(this.#told.length)
  }

  /** True at the numbers of these values. */
  marksOf(values: readonly string[]): Uint8Array {
    const marks = new Uint8Array(this.values.length)
    for (const value of values) {
      const number = this.#numbers.get(value)
      if (number !== undefined) marks[number] = 1
    }
    return marks
  }

  hasAny(project: number, marks: Uint8Array): boolean {
    const end = this.#from[project + 1] ?? 0
    for (let at = this.#from[project] ?? 0; at < end; at += 1) if (marks[this.#told[at] ?? 0] === 1) return true
    return false
  }

  count(project: number, counts: Uint32Array): void {
    const end = this.#from[project + 1] ?? 0
    for (let at = this.#from[project] ?? 0; at < end; at += 1) {
      const number = this.#told[at] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }

  /** The number of the only value of a project; -1 where it has none. */
  numberAt(project: number): number {
    const at = this.#from[project] ?? 0
    return at === this.#from[project + 1] ? -1 : (this.#told[at] ?? -1)
  }

  /** Values that were counted, the most frequent first. */
  told(counts: Uint32Array): readonly FacetValueCount[] {
    return this.values
      .flatMap((value, number) => ((counts[number] ?? 0) > 0 ? [{ value, count: counts[number] ?? 0 }] : []))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }

  #numberOf(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

/**
 * Every project that lists may hold for everybody, with what they are narrowed and counted by, in memory for a moment: what tens of
 * thousands of hits have in each facet is counted in thousandths of a second, where the database would be sent all of their ids.
 */
export class ProjectBoard {
  readonly #numbers = new Map<string, number>()
  readonly #published: boolean[] = []
  readonly #before: boolean[] = []
  readonly #verdicts = new FacetColumn()
  readonly #levels = new FacetColumn()
  readonly #columns: readonly (readonly [ProjectFacet, FacetColumn])[]

  constructor() {
    const own: { readonly [F in ProjectFacet]?: FacetColumn } = { verdict: this.#verdicts, design_level: this.#levels }
    this.#columns = projectFacets.map((facet) => [facet, own[facet] ?? new FacetColumn()])
  }

  add([id, published, before, ...values]: ProjectFacts): void {
    this.#numbers.set(id, this.#published.length)
    this.#published.push(published)
    this.#before.push(before)
    for (const [at, [, column]] of this.#columns.entries()) column.add(values[at] ?? null)
  }

  /** Whether a project is of the list that these choices leave. */
  suits(filters: ProjectFilters): (id: string) => boolean {
    const chosen = this.#chosenIn(filters)
    return (id) => {
      const project = this.#numbers.get(id)
      return project !== undefined && chosen.every(({ column, marks }) => column.hasAny(project, marks))
    }
  }

  /** What stands around a list, as the questions of the store count it one by one. */
  tallies(filters: ProjectFilters): ListTallies {
    const chosen = this.#chosenIn(filters)
    const counts = this.#columns.map(([, { values }]) => new Uint32Array(values.length))
    const levels = new LevelCounts(this.#verdicts.values, this.#levels.values)
    let total = 0
    for (const project of this.#candidates(filters)) {
      // One that misses the choice of a single facet is counted in that facet: were nothing chosen there.
      const missed = missedBy(project, chosen)
      if (missed === several) continue
      for (const [at, [facet, column]] of this.#columns.entries())
        if (missed === undefined || missed === facet) column.count(project, counts[at] ?? none)
      if (missed !== undefined) continue
      total += 1
      levels.add(this.#verdicts.numberAt(project), this.#levels.numberAt(project), this.#before[project] === true)
    }
    const told = new Map(this.#columns.map(([facet, column], at) => [facet, column.told(counts[at] ?? none)]))
    const of = (facet: ProjectFacet) => told.get(facet) ?? []
    const byLevel = levels.told()
    return {
      total,
      verdicts: verdictsIn(byLevel),
      facets: {
        verdict: of('verdict'),
        design_level: of('design_level'),
        programme: of('programme'),
        practice_area: of('practice_area'),
        model: of('model'),
        place: of('place'),
        outcome: of('outcome'),
        design: of('design'),
        promise: of('promise'),
        year: of('year'),
      },
      counts: byLevel,
    }
  }

  #chosenIn(filters: ProjectFilters): readonly Choice[] {
    return this.#columns.flatMap(([facet, column]) => {
      const values = filters[facet] ?? []
      return values.length === 0 ? [] : [{ facet, column, marks: column.marksOf(values) }]
    })
  }

  /** The numbers of the projects to choose from, each once. */
  #candidates({ ids, published }: ProjectFilters): Uint32Array {
    const all = new Uint32Array(this.#published.length)
    const taken = new Uint8Array(all.length)
    let count = 0
    const take = (project: number) => {
      if (taken[project] === 1 || (published !== undefined && this.#published[project] !== true)) return
      taken[project] = 1
      all[count++] = project
    }
    if (ids === undefined) for (let project = 0; project < all.length; project += 1) take(project)
    else
      for (const id of ids) {
        const project = this.#numbers.get(id)
        if (project !== undefined) take(project)
      }
    return all.subarray(0, count)
  }
}

/** Values chosen in a facet. */
interface Choice {
  readonly facet: ProjectFacet
  readonly column: FacetColumn
  readonly marks: Uint8Array
}

const none = new Uint32Array()
const several = 'several'

/** The only facet whose choice a project misses; undefined where it misses none. */
function missedBy(project: number, chosen: readonly Choice[]): ProjectFacet | typeof several | undefined {
  let missed: ProjectFacet | undefined
  for (const { facet, column, marks } of chosen) {
    if (column.hasAny(project, marks)) continue
    if (missed !== undefined) return several
    missed = facet
  }
  return missed
}

/** Projects counted by verdict and strength of design, by the numbers of both. */
class LevelCounts {
  readonly #counts: Uint32Array
  readonly #before: Uint32Array
  readonly #verdicts: readonly string[]
  readonly #levels: readonly string[]
  readonly #width: number

  constructor(verdicts: readonly string[], levels: readonly string[]) {
    this.#verdicts = verdicts
    this.#levels = levels
    this.#width = levels.length + 1
    this.#counts = new Uint32Array((verdicts.length + 1) * this.#width)
    this.#before = new Uint32Array(this.#counts.length)
  }

  /** @param level the number of the level; -1 where there is none */
  add(verdict: number, level: number, isRegisteredBefore: boolean): void {
    const at = (verdict + 1) * this.#width + level + 1
    this.#counts[at] = (this.#counts[at] ?? 0) + 1
    if (isRegisteredBefore) this.#before[at] = (this.#before[at] ?? 0) + 1
  }

  told(): readonly LevelCount[] {
    return [...this.#counts.entries()].flatMap(([at, count]) => {
      if (count === 0) return []
      const level = this.#levels[(at % this.#width) - 1]
      return [
        {
          verdict: this.#verdicts[Math.floor(at / this.#width) - 1] ?? '',
          design_level: level === undefined ? null : Number(level),
          count,
          registered_before: this.#before[at] ?? 0,
        },
      ]
    })
  }
}

function verdictsIn(levels: Iterable<LevelCount>): ReadonlyMap<string, number> {
  const verdicts = new Map<string, number>()
  for (const { verdict, count } of levels) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + count)
  return verdicts
}

const boardOnce = countedOnce<ProjectBoard>()

/** The board of the reader's moment. */
export function projectBoard(reader: Reader): Promise<ProjectBoard> {
  return boardOnce(reader, '', async () => {
    const board = new ProjectBoard()
    for await (const page of everyProjectFacts(databaseOf(reader), reader.viewer))
      for (const facts of page) board.add(facts)
    return board
  })
}
