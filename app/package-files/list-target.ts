import { open, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { descriptorName } from './export-folder.ts'
import { kindOfFile } from './table-names.ts'

const byteOrderMark = Buffer.from('\ufeff')

/**
 * Why a list may not be written at a path, as a sentence; undefined where it may. Nothing that people gave is ever written over: an
 * earlier list with the same heading may be replaced and nothing else, whatever links or spelling lead there.
 * @param inputs  the files and folders that are read
 */
export async function whyNotListAt(
  path: string,
  heading: readonly string[],
  inputs: readonly string[],
): Promise<string | undefined> {
  const name = basename(path)
  const folder = await realpath(dirname(path)).catch(() => undefined)
  if (folder === undefined) return `There is no folder ${dirname(path)} to write ${name} into.`
  const wanted = [join(folder, name).toLowerCase(), await fileAt(path)]
  for (const input of inputs) {
    const real = await realpath(input).catch(() => input)
    if (wanted.includes(real.toLowerCase()) || wanted.includes(await fileAt(input)))
      return `${name} is part of this import and is not written over; choose another name.`
  }
  if (kindOfFile(name) !== undefined || name.toLowerCase() === descriptorName)
    return `${name} would be read as a table by the next import; choose another name.`
  const there = await stat(path).catch(() => undefined)
  // A device or a pipe (/dev/stdout) holds nothing that could be lost.
  if (there?.isDirectory() || (there?.isFile() && !(await isEarlierList(path, heading))))
    return `${name} is there already and is no earlier list of this kind, so it is not written over; choose another name.`
  return undefined
}

/** Which file a path leads to, whatever it is called. */
async function fileAt(path: string): Promise<string> {
  const entry = await stat(path).catch(() => undefined)
  return entry ? `${entry.dev} ${entry.ino}` : `nothing at ${path}`
}

async function isEarlierList(path: string, heading: readonly string[]): Promise<boolean> {
  const begins = heading.join(',')
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(begins.length + byteOrderMark.length))
    const head = buffer.toString('utf8', 0, bytesRead)
    return head === '' || head.replace('\ufeff', '').startsWith(begins)
  } finally {
    await file.close()
  }
}
