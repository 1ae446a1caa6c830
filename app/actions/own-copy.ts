/**
 * A text of its own, for what is kept while files are read: a slice would keep alive the piece of the file that it was cut from, and
 * so, in time, the whole file.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}
