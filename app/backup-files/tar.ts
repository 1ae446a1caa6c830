/** A file of an archive. */
export interface Member {
  readonly name: string
  readonly body: Buffer
}

/** The archive ends, or says something that no archive of ours says, where a file should begin or go on. */
export class BadArchive extends Error {}

const block = 512
const end = Buffer.alloc(block * 2)
/** No member of ours comes near it: a file that claims more is not read into memory. */
const mostBytes = 2 ** 30

/** An archive of these members in the ustar format (POSIX.1-1988), which `tar` reads: a header, the body, zeros up to a whole block. */
export async function* archiveOf(members: AsyncIterable<Member>, seconds: number): AsyncGenerator<Buffer> {
  for await (const { name, body } of members) {
    yield headerOf(name, body.length, seconds)
    yield body
    yield Buffer.alloc(padding(body.length))
  }
  yield end
}

/** The members of an archive as they come, one in memory at a time. */
export async function* membersOf(archive: AsyncIterable<Buffer>): AsyncGenerator<Member> {
  const source = new Blocks(archive)
  for (;;) {
    const header = await source.take(block)
    // To the very end, where what packed the archive has its own checksum.
    if (header.every((byte) => byte === 0)) return source.drain()
    const { name, length } = readHeader(header)
    const body = await source.take(length)
    await source.take(padding(length))
    yield { name, body }
  }
}

const padding = (length: number) => (block - (length % block)) % block

function headerOf(name: string, length: number, seconds: number): Buffer {
  const header = Buffer.alloc(block)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  const fields: readonly (readonly [at: number, text: string])[] = [
    [0, name],
    [100, octal(0o600, 7)],
    [108, octal(0, 7)],
    [116, octal(0, 7)],
    [124, octal(length, 11)],
    [136, octal(seconds, 11)],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\x0000'],
  ]
  for (const [at, text] of fields) header.write(text, at, 'latin1')
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

function readHeader(header: Buffer): { readonly name: string; readonly length: number } {
  const textAt = (from: number, to: number) => header.toString('latin1', from, to).replace(/[\0 ].*$/s, '')
  const stated = Number.parseInt(textAt(148, 156), 8)
  const blanked = Buffer.from(header).fill(' ', 148, 156)
  if (checksum(blanked) !== stated) throw new BadArchive('a header has another checksum')
  const length = Number.parseInt(textAt(124, 136), 8)
  if (!Number.isInteger(length) || length > mostBytes) throw new BadArchive('a file has no length')
  return { name: textAt(0, 100), length }
}

/** The sum of all bytes of a header, those of the checksum itself counted as blanks. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0)
}

/** Takes so many bytes at a time from what comes in pieces. */
class Blocks {
  readonly #source: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  async drain(): Promise<void> {
    for (let next = await this.#source.next(); !next.done; ) next = await this.#source.next()
  }

  async take(length: number): Promise<Buffer> {
    const pieces = [this.#rest]
    let held = this.#rest.length
    while (held < length) {
      const { value, done } = await this.#source.next()
      if (done) throw new BadArchive('it ends too early')
      pieces.push(value)
      held += value.length
    }
    const all = pieces.length === 1 ? this.#rest : Buffer.concat(pieces)
    this.#rest = all.subarray(length)
    return all.subarray(0, length)
  }
}
