import { basename } from 'node:path'
import { readabilityOf } from '@candour/register'
import { readabilityInWords } from '../../words/readability-words.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed } from '../command.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { textOfFile } from '../text-of-file.ts'

export const plainCommand: Command = {
  name: 'plain',
  summary:
    'Says how hard a text is to read: the age of its readers, its longest sentence, its hardest words, and what to do.',
  words: '<text.txt | text.md | text.docx | text.pdf>',
  least: 1,
  most: 1,
  options: { json: { type: 'boolean', says: 'the same as JSON' } },
  examples: ['candour plain summary.txt', 'candour plain summary.docx --json'],
  run: runPlain,
}

async function runPlain(typed: Typed, surface: Surface): Promise<ExitCode> {
  const [word = ''] = typed.words
  const file = basename(word)
  const text = await textOfFile(surface.path(word), file)
  if (!text.ok) return tellRefusals(text.refusals, surface)
  const readability = readabilityOf(text.value)
  if (readability === undefined) {
    const found = 'a text without a word'
    return tellRefusals([{ code: 'not-text', where: { file }, found, accepts: 'a text in English sentences' }], surface)
  }
  if (typed.flag('json')) surface.out(JSON.stringify(readability, null, 2))
  else for (const line of readabilityInWords(readability)) surface.out(line)
  return exitCodes.done
}
