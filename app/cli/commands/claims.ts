import { basename } from 'node:path'
import { askOnDay } from '../../queries/ask-once.ts'
import { type ClaimCheck, claimCheck, claimTextFrom } from '../../queries/claim-check.ts'
import { claimCheckRecord } from '../../queries/claim-check-record.ts'
import { longestPlan } from '../../queries/project-query.ts'
import { claimAnswerWords, claimCheckCaveats, claimCheckSentence, passedWords } from '../../words/claim-check-words.ts'
import { counted } from '../../words/wording.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed } from '../command.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { textOfFile } from '../text-of-file.ts'

export const claimsCommand: Command = {
  name: 'claims',
  summary: 'Checks the claims of a text: each beside what is on record of the project or model that it names.',
  words: '<text.txt | text.md | text.docx | text.pdf>',
  least: 1,
  most: 1,
  options: { json: { type: 'boolean', says: 'the whole check as JSON' } },
  examples: ['candour claims press-release.docx', 'candour claims summary.txt --json'],
  run: runClaims,
}

async function runClaims(typed: Typed, surface: Surface): Promise<ExitCode> {
  const [word = ''] = typed.words
  const file = basename(word)
  const text = await textOfFile(surface.path(word), file)
  if (!text.ok) return tellRefusals(text.refusals, surface)
  if (text.value.length > longestPlan)
    surface.err(
      `${file} has ${counted(text.value.length, 'character')}; its first ${longestPlan.toLocaleString('en-GB')} were read.`,
    )
  const asked = claimTextFrom({ text: text.value.slice(0, longestPlan) })
  if (!asked.ok) return tellRefusals(asked.refusals, surface)
  const register = await surface.openRegister()
  try {
    const check = await askOnDay(register.db, surface.clock.today(), (reader) => claimCheck(reader, asked.value))
    if (typed.flag('json')) surface.out(JSON.stringify(claimCheckRecord(check), null, 2))
    else for (const line of claimLines(check)) surface.out(line)
    return exitCodes.done
  } finally {
    await register.close()
  }
}

/** The check as lines, in the order of the page. */
function claimLines({ claims, passed, counts }: ClaimCheck): readonly string[] {
  const reasons = [...new Set(passed.map(({ because }) => because))]
  return [
    claimCheckSentence(counts, claims.length + passed.length),
    ...claims.flatMap(({ sentence, code, reasons: why, subjects, beside }) => [
      '',
      `"${sentence}"`,
      `  ${claimAnswerWords[code]}. ${why.join(' ')}`,
      `  About: ${subjects.map(({ kind, id, name }) => `${name} (${kind} ${id})`).join(', ')}`,
      ...beside.map(({ finding }) => `  Finding ${finding.id}: ${finding.outcome ?? ''}`),
    ]),
    ...(claims.length === 0 ? [] : ['', ...claimCheckCaveats]),
    ...(passed.length === 0 ? [] : ['', 'Passed over']),
    ...reasons.map(
      (reason) =>
        `  ${counted(passed.filter(({ because }) => because === reason).length, 'sentence')}: ${passedWords[reason]}`,
    ),
  ]
}
