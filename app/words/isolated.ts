/** Signs of the Unicode Bidirectional Algorithm (UAX #9): they turn the direction of the text that follows them. */
const FSI = '\u2068'
const PDI = '\u2069'
const PDF = '\u202C'
const embeddings = '\u202A\u202B\u202D\u202E'
const isolates = '\u2066\u2067\u2068'
/** Those, and the marks that are letters without a shape. */
const anyControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

interface Opened {
  readonly at: number
  readonly isIsolate: boolean
}

/**
 * Text for a page, so that no sign of direction in it reaches beyond it: a name may hold some, and would turn the words and figures after
 * it. Signs without their counterpart are left out; what is turned by a pair, and the whole, is isolated. Text without such signs, nearly
 * all, is given back as it is. Data to take away are not touched.
 */
export function isolated(text: string): string {
  if (!anyControl.test(text)) return text
  const written = writtenOf([...text])
  if (!anyControl.test(written)) return written
  return written.startsWith(FSI) && closeOf([...written]) === [...written].length - 1 ? written : FSI + written + PDI
}

/** Where the isolate that begins a text ends. */
function closeOf(signs: readonly string[]): number {
  let depth = 0
  return signs.findIndex((sign) => {
    if (isolates.includes(sign)) depth += 1
    else if (sign === PDI) depth -= 1
    return depth === 0
  })
}

function writtenOf(signs: readonly string[]): string {
  const ends = matched(signs)
  const beginnings = new Set(ends.values())
  return signs
    .map((sign, at) => {
      const begin = ends.get(at)
      const isAround = (from: number, to: number) => signs[from - 1] === FSI && ends.get(to + 1) === from - 1
      if (sign === PDF) return begin === undefined ? '' : isAround(begin, at) ? sign : sign + PDI
      if (sign === PDI) return begin === undefined ? '' : sign
      if (isolates.includes(sign)) return beginnings.has(at) ? sign : ''
      if (!embeddings.includes(sign)) return sign
      const end = [...ends].find(([, from]) => from === at)?.[0]
      return end === undefined ? '' : isAround(at, end) ? sign : FSI + sign
    })
    .join('')
}

/** Each end that has a beginning, with where that is. */
function matched(signs: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: Opened[] = []
  signs.forEach((sign, at) => {
    if (isolates.includes(sign)) open.push({ at, isIsolate: true })
    else if (embeddings.includes(sign)) open.push({ at, isIsolate: false })
    else if (sign === PDF && open.at(-1)?.isIsolate === false) ends.set(at, open.pop()?.at ?? at)
    else if (sign === PDI) {
      const begin = open.findLastIndex(({ isIsolate }) => isIsolate)
      // What was opened within an isolate and not closed is at its end, too.
      if (begin >= 0) ends.set(at, open.splice(begin)[0]?.at ?? at)
    }
  })
  return ends
}
