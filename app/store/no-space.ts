import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** Codes of the system (no space, quota used up) and of PostgreSQL (disk_full; appendix A of its documentation). */
const codes = new Set(['ENOSPC', 'EDQUOT', '53100'])

/** True for what the system or PostgreSQL says when a disk is full, or a quota used up. */
export const namesFullDisk = (text: string): boolean =>
  /No space left on device|Disk quota exceeded|Check free disk space/.test(text)

/** PostgreSQL writes its log in files of 16 MB: with less than one it can do nothing. */
const leastBytes = 16 * 1024 * 1024

/**
 * The sentence for a failure that a full disk caused; undefined when something else did. A full disk may have kept PostgreSQL from
 * writing why it failed, so the folder's own disk is asked too.
 */
export function noSpaceLeft(cause: unknown, folder?: string): string | undefined {
  if (!saysSo(cause) && !(folder !== undefined && fullDisk(folder))) return undefined
  const where = folder === undefined ? 'where the database keeps its data' : `on the disk of ${folder}`
  return `There is no space left ${where}. Make room, then try again; what was saved before is safe.`
}

/** The failure, or whatever it arose from, names a full disk. */
function saysSo(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  const code = 'code' in cause ? String(cause.code) : ''
  return codes.has(code) || namesFullDisk(cause.message) || saysSo(cause.cause)
}

/** What to name as the cause of a failure in this folder, at the moment of the failure; undefined where its disk has room. */
export function fullDisk(folder: string): Error | undefined {
  const { bavail, bsize, files, ffree } = statfsSync(existsSync(folder) ? folder : dirname(folder))
  const isFull = bavail * bsize < leastBytes || (files > 0 && ffree === 0)
  return isFull ? Object.assign(new Error('No space left on device'), { code: 'ENOSPC' }) : undefined
}
