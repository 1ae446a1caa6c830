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

  /** The only value of a project; undefined where it has none. */
  valueOf(project: number): string | undefined {
    const at = this.#from[project] ?? 0
    return at === this.#from[project + 1] ? undefined : this.values[this.#told[at] ?? 0]
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
    const counts = new Map(this.#columns.map(([facet, { values }]) => [facet, new Uint32Array(values.length)]))
    const levels = new Map<string, LevelCount & { count: number; registered_before: number }>()
    let total = 0
    for (const project of this.#candidates(filters)) {
      const missed = chosen.filter(({ column, marks }) => !column.hasAny(project, marks))
      if (missed.length > 1) continue
      // One that misses the choice of a single facet is counted in that facet: were nothing chosen there.
      for (const [facet, column] of this.#columns)
        if (missed.length === 0 || missed[0]?.facet === facet)
          column.count(project, counts.get(facet) ?? new Uint32Array())
      if (missed.length > 0) continue
      total += 1
      this.#countLevel(project, levels)
    }
    const told = new Map(
      this.#columns.map(([facet, column]) => [facet, column.told(counts.get(facet) ?? new Uint32Array())]),
    )
    const of = (facet: ProjectFacet) => told.get(facet) ?? []
    return {
      total,
      verdicts: verdictsIn(levels.values()),
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
      counts: [...levels.values()],
    }
  }

  #chosenIn(filters: ProjectFilters) {
    return this.#columns.flatMap(([facet, column]) => {
      const values = filters[facet] ?? []
      return values.length === 0 ? [] : [{ facet, column, marks: column.marksOf(values) }]
    })
  }

  *#candidates({ ids, published }: ProjectFilters): Generator<number> {
    const all = ids === undefined ? this.#published.keys() : new Set(ids.flatMap((id) => this.#numbers.get(id) ?? []))
    for (const project of all) if (published === undefined || this.#published[project] === true) yield project
  }

  #countLevel(project: number, levels: Map<string, LevelCount & { count: number; registered_before: number }>): void {
    const verdict = this.#verdicts.valueOf(project) ?? ''
    const level = this.#levels.valueOf(project)
    const key = `${verdict} ${level ?? ''}`
    const known = levels.get(key) ?? {
      verdict,
      design_level: level === undefined ? null : Number(level),
      count: 0,
      registered_before: 0,
    }
    levels.set(key, known)
    known.count += 1
    if (this.#before[project] === true) known.registered_before += 1
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
