import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const fileIn = (folder: string) => join(folder, 'first-administrator.txt')

/** Takes the file away once there is an administrator: its link works no longer. */
export async function forgetFirstAdministrator(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true }).catch(() => undefined)
}

/**
 * Gives the link for the first administrator to whoever started the program: on a terminal, else in a file that its owner alone may read.
 * Never in a journal, where others might read it. Where the file cannot be written the register is served all the same.
 */
export async function tellFirstAdministrator(folder: string, link: string, isTerminal: boolean): Promise<void> {
  const nobody = 'Nobody looks after this register yet.'
  if (isTerminal) {
    console.log(`${nobody} Become its first administrator, once:\n  ${link}`)
    return
  }
  const file = fileIn(folder)
  const beside = `${file}.${randomBytes(4).toString('hex')}`
  try {
    await mkdir(folder, { recursive: true })
    // Made anew and moved into place, so that neither rights nor links of an older file are kept.
    await writeFile(beside, `${link}\n`, { mode: 0o600, flag: 'wx' })
    await rename(beside, file)
    console.log(`${nobody} The link for its first administrator is in ${file}.`)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    console.error(`${nobody} The link for its first administrator could not be written (${why}).`)
  }
}
