import { basename } from 'node:path'
import { classSentence } from '@candour/register'
import { type PlanCheck, planCheck } from '../../queries/plan-check.ts'
import { planCheckRecord } from '../../queries/plan-check-record.ts'
import { isChangedByHand } from '../../queries/plan-class.ts'
import { planQuestionFrom } from '../../queries/plan-question.ts'
import { longestPlan } from '../../queries/project-query.ts'
import { searchOnce } from '../../queries/search-once.ts'
import { causeWords } from '../../words/code-words.ts'
import { baseRateInWords, foundInWords, pooledInWords } from '../../words/plan-words.ts'
import { counted } from '../../words/wording.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed } from '../command.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'
import { textOfFile } from '../text-of-file.ts'
import { versionHere } from '../version.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'Checks a plan: what was tried like it, how it went, what it met, and what the plan does not say.',
  words: '<plan.txt | plan.md | plan.docx | plan.pdf>',
  least: 1,
  most: 1,
  options: {
    place: { type: 'string', value: 'code', says: 'where it is planned: tells what its statistical neighbours tried' },
    without: { type: 'string', value: 'ids', says: 'attempts to take out, parted by semicolons' },
    with: { type: 'string', value: 'ids', says: 'attempts to put in, parted by semicolons' },
    json: { type: 'boolean', says: 'the whole check as JSON' },
  },
  examples: ['candour check plan.docx', 'candour check plan.md --place E08000035 --json'],
  run: runCheck,
}

async function runCheck(typed: Typed, surface: Surface): Promise<ExitCode> {
  const [word = ''] = typed.words
  const text = await textOfFile(surface.path(word), basename(word))
  if (!text.ok) return tellRefusals(text.refusals, surface)
  if (text.value.length > longestPlan)
    surface.err(
      `${basename(word)} has ${counted(text.value.length, 'character')}; its first ${longestPlan.toLocaleString('en-GB')} were compared.`,
    )
  const question = planQuestionFrom({
    text: text.value.slice(0, longestPlan),
    place: typed.text('place'),
    without: typed.text('without'),
    with: typed.text('with'),
  })
  if (!question.ok) return tellRefusals(question.refusals, surface)
  const register = await surface.openRegister()
  try {
    const asked = { today: surface.clock.today(), release: versionHere() }
    const check = await searchOnce(register.db, asked, (reader) => planCheck(reader, question.value))
    if (typed.flag('json')) surface.out(JSON.stringify(planCheckRecord(check), null, 2))
    else for (const line of checkLines(check)) surface.out(line)
    return exitCodes.done
  } finally {
    await register.close()
  }
}

/** The check as lines, in the order of the page. */
function checkLines(check: PlanCheck): readonly string[] {
  const { class: reference, baseRate, expected, causes, missing, lessons } = check
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines])
  const isChanged = isChangedByHand(reference)
  return [
    classSentence(reference.counts, isChanged),
    ...(isChanged ? [`As it was found: ${classSentence(reference.untouched.counts)}`] : []),
    ...section(
      'Attempts like your plan',
      reference.attempts.map(({ id, verdict, project }) => `  ${id}: ${project.name} (${verdict})`),
    ),
    ...(reference.attempts.length === 0
      ? []
      : section(
          'How often it worked',
          baseRateInWords(baseRate).map((line) => `  ${line}`),
        )),
    ...section('What to expect in size', [
      ...expected.pooled.flatMap((pool) => pooledInWords(pool).map((line) => `  ${line}`)),
      ...expected.single.map((size) => `  ${size.projectId}, ${size.label}: ${foundInWords(size)}`),
    ]),
    ...section(
      'What went wrong most often',
      causes.slice(0, 5).map(({ code, attempts }) => `  ${causeWords(code)}: ${counted(attempts.length, 'attempt')}`),
    ),
    ...section(
      'What your plan does not say',
      missing.map(({ label, lookedFor, nearest }) =>
        [`  ${label}. Not found: ${lookedFor}.`, ...(nearest === undefined ? [] : [`Nearest: “${nearest}”`])].join(' '),
      ),
    ),
    ...section(
      'Lessons to answer before you begin',
      lessons.map(({ id, lesson }) => `  ${id}: ${lesson}`),
    ),
  ]
}
