import { type Separator, separatorNamed } from './separator.ts'

const longestLine = 64 * 1024

/** The first line that is not blank; spreadsheets may declare the separator in a line of its own before it (`sep=;`). */
export async function firstLine(
  pieces: AsyncIterable<string>,
): Promise<{ readonly line: string; readonly declared?: Separator }> {
  let line = ''
  for await (const piece of pieces) {
    line = (line + piece).replace(/^(?:[^\S\r\n]*[\r\n]+)+/, '')
    const end = line.search(/[\r\n]/)
    if (end < 0 && line.length <= longestLine) continue
    line = line.slice(0, end < 0 ? longestLine : end)
    break
  }
  const declared = separatorNamed(/^"?sep=(.)"?$/.exec(line)?.[1])
  return declared === undefined ? { line } : { line, declared }
}
