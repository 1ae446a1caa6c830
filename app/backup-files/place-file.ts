import { randomBytes } from 'node:crypto'
import { createWriteStream, type WriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Why a backup may not go to a place, as a sentence; undefined where it may. `mayReplace`: over an earlier file. */
export async function whyNotTo(file: string, mayReplace: boolean): Promise<string | undefined> {
  const folder = await stat(dirname(file)).catch(() => undefined)
  if (!folder?.isDirectory()) return `There is no folder ${dirname(file)} to write the backup into.`
  const there = await stat(file).catch(() => undefined)
  if (!there) return undefined
  if (there.isDirectory()) return `${file} is a folder; a backup is one file: give it a name in there.`
  if (!there.isFile()) return `${file} is no ordinary file; a backup must be one.`
  return mayReplace ? undefined : `${file} is there already; choose another name, or give --force to replace it.`
}

/**
 * Lets `write` fill a draft beside the place, for its owner's eyes only, makes sure that it is on the disk, and moves it there whole.
 * Where that fails the place is as it was and the draft is gone. Returns how many bytes it has.
 */
export async function writeWhole(file: string, write: (target: WriteStream) => Promise<void>): Promise<number> {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.part`)
  try {
    await write(createWriteStream(draft, { flags: 'wx', mode: 0o600 }))
    const { size } = await stat(draft)
    await sync(draft)
    await rename(draft, file)
    // A name is on the disk once its folder is.
    await sync(dirname(file))
    return size
  } finally {
    await rm(draft, { force: true })
  }
}

/** Returns once a file, or a folder's names, are on the disk. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
