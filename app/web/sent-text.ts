import { accepted, type Result, refused, shorten } from '@candour/register'
import { mostPlanBytes, planFileText } from '../documents/plan-file.ts'
import { longestPlan } from '../queries/project-query.ts'
import { counted } from '../words/wording.ts'
import type { SentFile } from './page.ts'

/** The text of a file that was sent with a form, as much of it as is read, and what is said of it. */
export interface SentText {
  readonly text: string
  readonly note: string
}

/**
 * The text of a file that was sent with a form, or why it is not read.
 * @param done what is done with it, for the note: `compared`
 */
export async function sentText({ name, bytes, isWhole }: SentFile, done: string): Promise<Result<SentText>> {
  const file = shorten(name.split(/[/\\]/).at(-1) ?? name)
  if (!isWhole)
    return refused({
      code: 'unreadable-file',
      where: { file },
      found: `a file of more than ${mostPlanBytes / 1024 / 1024} MB`,
      accepts: `a file of at most ${mostPlanBytes / 1024 / 1024} MB`,
    })
  const read = await planFileText(file, bytes)
  if (!read.ok) return read
  const text = read.value.trim()
  const cut = text.length > longestPlan ? `; its first ${longestPlan.toLocaleString('en-GB')} were ${done}` : ''
  return accepted({
    text: text.slice(0, longestPlan),
    note: `Read from ${file}: ${counted(text.length, 'character')}${cut}. The file itself is not kept.`,
  })
}
