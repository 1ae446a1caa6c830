import { readFile, stat } from 'node:fs/promises'
import { type Result, refused } from '@candour/register'
import { mostPlanBytes, planFileText } from '../documents/plan-file.ts'
import { counted } from '../words/wording.ts'

/** The text of a file that is to be read as one: a plan, a press release. */
export async function textOfFile(path: string, file: string): Promise<Result<string>> {
  const { size } = await stat(path)
  // What is too large is not read at all.
  if (size > mostPlanBytes)
    return refused({
      code: 'unreadable-file',
      where: { file },
      found: `a file of ${counted(Math.round(size / 1024 / 1024), 'MB', 'MB')}`,
      accepts: `a file of at most ${mostPlanBytes / 1024 / 1024} MB`,
    })
  return planFileText(file, await readFile(path))
}
