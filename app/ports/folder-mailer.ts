import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mail, Mailer } from './mailer.ts'

/** A letter that lies in the folder. */
export interface LyingMail {
  readonly at: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** One line, whatever was given: what follows a break would be read as another heading. */
const oneLine = (text: string) => text.replaceAll(/[\r\n]+/g, ' ')

/** Lays letters into a folder that only its owner may read, in place of sending them: for a register without a mail server. */
export function folderMailer(folder: string, now: () => Date): Mailer & { newest(most: number): Promise<LyingMail[]> } {
  return {
    async send({ to, subject, text }: Mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const at = now().toISOString()
      const name = `${at.replaceAll(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}.txt`
      const headings = [
        `Date: ${at}`,
        `To: ${oneLine(to.name)} <${oneLine(to.address)}>`,
        `Subject: ${oneLine(subject)}`,
      ]
      // Under its name it is whole, whoever looks.
      const beside = join(folder, `.${name}.new`)
      await writeFile(beside, `${headings.join('\n')}\n\n${text}\n`, { mode: 0o600 })
      await rename(beside, join(folder, name))
    },
    async newest(most) {
      const names = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9].*\.txt$/.test(name))
      const newest = names.sort().reverse().slice(0, most)
      return Promise.all(newest.map(async (name) => mailIn(await readFile(join(folder, name), 'utf8'))))
    },
    close: async () => undefined,
  }
}

function mailIn(file: string): LyingMail {
  const end = file.indexOf('\n\n')
  const heading = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(file.slice(0, end))?.[1] ?? ''
  return { at: heading('Date'), to: heading('To'), subject: heading('Subject'), text: file.slice(end + 2).trimEnd() }
}
