import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { accepted, type Result, refused } from '@candour/register'

const chunkBytes = 256 * 1024

/** Where the bytes of a sheet come from: a file, or what somebody sent. They may be read several times. */
export interface Source {
  /** The name that people know it by. */
  readonly file: string
  readonly bytes: number
  read(): AsyncIterable<Uint8Array>
  /** True when it is no longer what was looked into. */
  hasChanged(): Promise<boolean>
}

/** A file of this machine. @param file  the name that people know it by */
export async function fileSource(path: string, file = basename(path)): Promise<Result<Source>> {
  const entry = await stat(path)
  if (!entry.isFile())
    return refused({
      code: 'unreadable-file',
      where: { file },
      found: 'no file',
      accepts: 'a file of comma-separated text',
    })
  return accepted({
    file,
    bytes: entry.size,
    read: () => createReadStream(path, { highWaterMark: chunkBytes }),
    hasChanged: async () => {
      const now = await stat(path)
      return now.size !== entry.size || now.mtimeMs !== entry.mtimeMs
    },
  })
}

/** Bytes that are held already: what a form sent. */
export function bytesSource(file: string, bytes: Uint8Array): Source {
  return {
    file,
    bytes: bytes.length,
    read: async function* () {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
    },
    hasChanged: async () => false,
  }
}
