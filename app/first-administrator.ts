import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Gives the link for the first administrator to whoever started the program: on a terminal, else in a file that its owner alone may read.
 * Never in a journal, where others might read it.
 */
export async function tellFirstAdministrator(folder: string, link: string, isTerminal: boolean): Promise<void> {
  const file = join(folder, 'first-administrator.txt')
  await rm(file, { force: true })
  if (isTerminal) {
    console.log(`Nobody looks after this register yet. Become its first administrator, once:\n  ${link}`)
    return
  }
  await writeFile(file, `${link}\n`, { mode: 0o600, flag: 'wx' })
  console.log(`Nobody looks after this register yet. The link for its first administrator is in ${file}.`)
}
