/** Letters put in, left out, changed, or swapped with a neighbour, to turn one short word into another (optimal string alignment). */
export function editsBetween(left: string, right: string): number {
  let twoAbove: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1
      let edits = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        edits = Math.min(edits, (twoAbove[j - 2] ?? 0) + 1)
      }
      row.push(edits)
    }
    twoAbove = above
    above = row
  }
  return above[right.length] ?? 0
}
