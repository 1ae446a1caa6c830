import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { KeptPage } from './kept-pages.ts'

/** Raised when what the file holds, or how it is read, changes: an older one is thrown away then. */
const version = 1

type Page = Omit<KeptPage, 'ready'>

/** What the file says; its digest is over all the rest. */
interface Told {
  readonly version: number
  /** The moment that the page was made from, as one text. */
  readonly moment: string
  readonly page: Omit<Page, 'made'> & { readonly made: Omit<Page['made'], 'body'> }
  readonly body: string
}

/**
 * The first page of the site as it was sent last, kept in a file of its own between two starts: what it counts over a large register takes
 * longer than all else at a start. It is used only where the ledger stands at the very moment that it was made from, and is public. Whatever
 * does not fit is thrown away.
 */
export class FirstPageFile {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  /** @returns undefined when there is none of this moment; then the file is gone, too */
  read(moment: string): Page | undefined {
    try {
      const { sha256, ...told }: Told & { readonly sha256: string } = JSON.parse(readFileSync(this.#path, 'utf8'))
      if (told.version === version && told.moment === moment && digestOf(told) === sha256) {
        const { made, ...page } = told.page
        return { ...page, made: { ...made, body: Buffer.from(told.body) } }
      }
    } catch {
      // There is none, or it is damaged and of no use.
    }
    rmSync(this.#path, { force: true })
    return undefined
  }

  /** Writes it beside the old one, and puts it in its place in one step. @throws Error where the folder cannot be written to */
  async write(moment: string, { made: { body, ...made }, caching, route }: Page): Promise<void> {
    const told: Told = { version, moment, page: { made, caching, route }, body: body.toString() }
    await mkdir(dirname(this.#path), { recursive: true })
    const beside = `${this.#path}.${randomUUID()}`
    try {
      await writeFile(beside, JSON.stringify({ ...told, sha256: digestOf(told) }), { mode: 0o600 })
      await rename(beside, this.#path)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }
}

function digestOf({ version: made, moment, page, body }: Told): string {
  return createHash('sha256')
    .update(JSON.stringify([made, moment, page, body]))
    .digest('hex')
}
