import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

/** The text of every file in a ZIP archive, by its central directory. */
export function unzipped(path: string): string {
  const bytes = readFileSync(path)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0) throw new Error(`${path} is no ZIP archive`)
  const texts: string[] = []
  for (let i = 0, at = bytes.readUInt32LE(end + 16); i < bytes.readUInt16LE(end + 10); i += 1) {
    const method = bytes.readUInt16LE(at + 10)
    const length = bytes.readUInt32LE(at + 20)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + length)
    texts.push((method === 8 ? inflateRawSync(data) : data).toString('utf8'))
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return texts.join('\n')
}
