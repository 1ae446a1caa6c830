import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { RecordKind, Shown } from '@candour/register'

/** Writes the records of one table after another in one format. */
export interface TableWriter {
  begin(kind: RecordKind): Promise<void>
  write(records: readonly Shown[]): Promise<void>
  end(): Promise<void>
  /** After the last table. */
  close(): Promise<void>
}

/** A file that is written as fast as the disk takes it, never faster. */
export class TextFile {
  #stream: ReturnType<typeof createWriteStream>

  constructor(path: string) {
    this.#stream = createWriteStream(path, { encoding: 'utf8', flags: 'wx' })
  }

  async write(text: string): Promise<void> {
    if (!this.#stream.write(text)) await once(this.#stream, 'drain')
  }

  async end(): Promise<void> {
    this.#stream.end()
    await finished(this.#stream)
  }
}
