import type { FastifyRequest } from 'fastify'
import type { Parameters } from '../../queries/project-query.ts'
import type { SentFile } from '../page.ts'

/** What a form with a file may send. */
export const partLimits = {
  /** Of the file, in bytes. A larger one is read no further, and the page says so. */
  fileBytes: 10 * 1024 * 1024,
  /** Of all fields together, in bytes: as much as a form without a file. */
  fieldBytes: 1024 * 1024,
  fields: 600,
} as const

/** What was sent in parts: fields as of any form, and the one file of the name that the page takes. */
export interface SentParts {
  readonly fields: Parameters
  readonly file?: SentFile
}

class TooMuchSent extends Error {
  readonly statusCode = 413
}

/** What was sent in parts breaks off, or is none. */
class UnreadableParts extends Error {
  readonly statusCode = 400
}

/**
 * Reads a form that was sent in parts, into memory alone. Files of other names are passed over.
 * @throws an error with `statusCode`: 413 where there are more fields, or more in them, than a form holds; 400 where the parts break off
 */
export async function sentParts(request: FastifyRequest, fileName: string): Promise<SentParts> {
  try {
    return await partsIn(request, fileName)
  } catch (error) {
    // The reader of parts gives no status to what breaks off.
    if (error instanceof Error && 'statusCode' in error) throw error
    throw new UnreadableParts('the parts that were sent cannot be read')
  }
}

async function partsIn(request: FastifyRequest, fileName: string): Promise<SentParts> {
  const fields: Record<string, string | readonly string[]> = Object.create(null)
  let file: SentFile | undefined
  let read = 0
  const { fileBytes, fieldBytes, fields: most } = partLimits
  const limits = {
    fileSize: fileBytes,
    files: 1,
    fields: most,
    fieldSize: fieldBytes,
    fieldNameSize: 200,
    parts: most + 1,
  }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      const chunks: Buffer[] = []
      for await (const chunk of part.file) if (part.fieldname === fileName) chunks.push(chunk)
      // A browser sends an empty part without a name where nothing was chosen.
      if (part.fieldname === fileName && part.filename !== '' && part.filename !== undefined)
        file = { name: part.filename, bytes: Buffer.concat(chunks), isWhole: !part.file.truncated }
      continue
    }
    const value = String(part.value)
    read += Buffer.byteLength(value)
    if (read > fieldBytes || part.valueTruncated === true) throw new TooMuchSent('more fields than a form holds')
    const before = fields[part.fieldname]
    fields[part.fieldname] = before === undefined ? value : [...[before].flat(), value]
  }
  return { fields, ...(file === undefined ? {} : { file }) }
}
