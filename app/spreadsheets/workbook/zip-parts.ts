import { inflateRawSync } from 'node:zlib'
import { WorkbookFault } from './workbook-fault.ts'

/** What the parts of a workbook may come to once they are unpacked, in bytes: more is no table that a person made. */
export const mostUnpacked = 200 * 1024 * 1024
/** More parts than these no workbook has. */
const mostParts = 10_000
const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
/** The end record and its longest comment: it lies somewhere in this much of the end. */
const longestEnd = 22 + 65_535

/** The parts of a zip archive, unpacked one at a time and never beyond the limit, whatever the archive says of their sizes. */
export interface ZipParts {
  has(name: string): boolean
  /** @throws WorkbookFault where the part is missing, damaged, or all that was unpacked is beyond the limit */
  read(name: string): Uint8Array
}

interface Part {
  readonly method: number
  readonly flags: number
  readonly packed: number
  readonly offset: number
}

/**
 * The parts of an archive, by the directory at its end (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). Encrypted archives and those
 * of more than 4 GB are refused.
 * @throws WorkbookFault where it is no whole archive
 */
export function zipParts(bytes: Buffer, limit = mostUnpacked): ZipParts {
  const parts = directoryOf(bytes)
  let left = limit
  return {
    has: (name) => parts.has(name),
    read: (name) => {
      const part = parts.get(name)
      if (part === undefined) throw new WorkbookFault(`a workbook without its part ${name}`)
      const unpacked = unpack(bytes, part, name, left)
      left -= unpacked.length
      return unpacked
    },
  }
}

function directoryOf(bytes: Buffer): ReadonlyMap<string, Part> {
  const end = endRecord(bytes)
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > mostParts) throw new WorkbookFault(`an archive of ${count.toLocaleString('en-GB')} parts`)
  const parts = new Map<string, Part>()
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== centralSignature) throw damaged()
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place))
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)).replaceAll('\\', '/')
    // Two parts of one name: readers disagree on which is meant.
    if (parts.has(name)) throw damaged()
    parts.set(name, {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return parts
}

function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - longestEnd); at -= 1)
    if (bytes.readUInt32LE(at) === endSignature) return at
  throw damaged()
}

function unpack(bytes: Buffer, { method, flags, packed, offset }: Part, name: string, limit: number): Uint8Array {
  if ((flags & 1) === 1)
    throw new WorkbookFault('a workbook that is locked with a password', 'a workbook without a password, or CSV UTF-8')
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature) throw damaged()
  const begin = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (begin + packed > bytes.length) throw damaged()
  const content = bytes.subarray(begin, begin + packed)
  if (method === 0 && content.length <= limit) return content
  if (method === 0) throw tooLarge(name)
  if (method !== 8) throw new WorkbookFault(`a part packed in a way that workbooks do not use (${method})`)
  if (limit <= 0) throw tooLarge(name)
  try {
    return inflateRawSync(content, { maxOutputLength: limit })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(name)
    throw damaged()
  }
}

const damaged = () => new WorkbookFault('a workbook that is cut short or damaged')
const tooLarge = (name: string) =>
  new WorkbookFault(
    `a workbook that unpacks to more than ${mostUnpacked / 1024 / 1024} MB (at ${name})`,
    'a smaller workbook, or each sheet saved as CSV UTF-8',
  )
