/** What `minimalCovers` found. Covers are lists of indices into the chart, ascending. */
export type Covers = {
  readonly covers: readonly (readonly number[])[]
  /** False when the search stopped before all were found. */
  readonly complete: boolean
}

export type CoverSearch = {
  /** `fewest` members: the covers of the least size. `irredundant`: every cover of which no member can be left out. */
  readonly minimality?: 'fewest' | 'irredundant'
  /** Stop after this many covers. Default 10,000. */
  readonly most?: number
  /** Stop after this many steps of the search, however many covers were found. Default 300,000, some seconds at worst. */
  readonly effort?: number
}

/**
 * All minimal covers of a prime implicant chart, exactly: sets of members that together cover every column.
 *
 * Depth-first over the column with the fewest members left; a member tried and left is barred from the later branches, so
 * no cover is met twice. For `fewest` the depth is deepened one by one from a lower bound (columns that share no
 * member each need one of their own). A column whose members include another column's is implied by it and set aside.
 *
 * @param chart    for each member, the columns it covers
 * @param columns  the number of columns, 0 … columns−1
 * @returns        no cover at all when some column has no member; the one empty cover when there are no columns
 * @see Petrick 1956; McCluskey 1956, Bell System Technical Journal 35, 1417–1444
 */
export function minimalCovers(
  chart: readonly (readonly number[])[],
  columns: number,
  { minimality = 'fewest', most = 10_000, effort = 300_000 }: CoverSearch = {},
): Covers {
  const membersOf = Array.from({ length: columns }, (): number[] => [])
  chart.forEach((covered, member) => {
    for (const column of covered) membersOf[column]?.push(member)
  })
  if (membersOf.some((members) => members.length === 0)) return { covers: [], complete: true }

  const needed = undominated(membersOf)
  const covers: number[][] = []
  const chosen: number[] = []
  const barred = new Uint8Array(chart.length)
  const timesChosen = new Uint8Array(chart.length)

  const isCovered = (column: readonly number[]) => column.some((member) => timesChosen[member] === 1)
  const openColumns = () => needed.filter((column) => !isCovered(column))
  const free = (column: readonly number[]) => column.filter((member) => barred[member] === 0)

  let steps = 0
  function search(depthLeft: number): boolean {
    if (++steps > effort) return false
    const open = openColumns()
    if (open.length === 0) {
      if (minimality === 'irredundant' && !isIrredundant(chosen, needed)) return true
      covers.push([...chosen].sort((a, b) => a - b))
      return covers.length < most
    }
    const candidates = open.map(free)
    const branch = candidates.reduce((fewest, next) => (next.length < fewest.length ? next : fewest))
    if (branch.length === 0 || leastNeeded(candidates) > depthLeft) return true
    const barredHere: number[] = []
    let goOn = true
    for (const member of branch) {
      chosen.push(member)
      timesChosen[member] = 1
      goOn = search(depthLeft - 1)
      chosen.pop()
      timesChosen[member] = 0
      if (!goOn) break
      barred[member] = 1
      barredHere.push(member)
    }
    for (const member of barredHere) barred[member] = 0
    return goOn
  }

  if (minimality === 'irredundant') return { complete: search(needed.length), covers }
  for (let size = leastNeeded(needed); size <= needed.length; size++) {
    const complete = search(size)
    if (covers.length > 0 || !complete) return { covers, complete }
  }
  return { covers, complete: true }
}

/** Columns left when every column whose members include all of another column's is dropped (of equal ones, one stays). */
function undominated(membersOf: readonly (readonly number[])[]): number[][] {
  const kept: { members: number[]; set: Set<number> }[] = []
  for (const members of [...membersOf].sort((a, b) => a.length - b.length)) {
    const set = new Set(members)
    if (!kept.some((smaller) => smaller.members.every((member) => set.has(member))))
      kept.push({ members: [...members], set })
  }
  return kept.map(({ members }) => members)
}

/** A lower bound on the cover: columns picked greedily that share no member with one another. */
function leastNeeded(columns: readonly (readonly number[])[]): number {
  const used = new Set<number>()
  let count = 0
  for (const members of [...columns].sort((a, b) => a.length - b.length)) {
    if (members.some((member) => used.has(member))) continue
    for (const member of members) used.add(member)
    count++
  }
  return count
}

function isIrredundant(chosen: readonly number[], columns: readonly (readonly number[])[]): boolean {
  return chosen.every((member) =>
    columns.some(
      (column) => column.includes(member) && !column.some((other) => other !== member && chosen.includes(other)),
    ),
  )
}
