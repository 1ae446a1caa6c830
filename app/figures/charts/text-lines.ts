const narrow = /[iljtfrI1.,:;'’|!()[\] ]/
const broad = /[mwMW—%@&]/
const capital = /[A-Z0-9£?▲▼◆●]/

/** About how wide a line is in Public Sans, in the units of its size. Drawn on a server, text can be judged but not measured. */
export function widthOf(words: string, size: number): number {
  let ems = 0
  for (const character of words) {
    ems += narrow.test(character) ? 0.32 : broad.test(character) ? 0.86 : capital.test(character) ? 0.66 : 0.57
  }
  return ems * size
}

/** Words broken into lines no wider than `width`; a word too long for a line stands alone on one. */
export function linesOf(words: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of words.split(/\s+/).filter((part) => part !== '')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current !== '' && widthOf(longer, size) > width) {
      lines.push(current)
      current = word
    } else {
      current = longer
    }
  }
  return current === '' ? lines : [...lines, current]
}
