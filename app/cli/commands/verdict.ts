import { explain, isPlainDate, nearestOf, operator, verdictOf } from '@candour/register'
import { askOnce } from '../../queries/ask-once.ts'
import { idsLike } from '../../queries/ids-like.ts'
import { shownHistories } from '../../queries/shown-histories.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'

export const verdictCommand: Command = {
  name: 'verdict',
  summary: 'Gives the verdict of a project and explains it: rules, findings and dates.',
  words: '<project-id>',
  least: 1,
  most: 1,
  options: {
    on: { type: 'string', value: 'yyyy-mm-dd', says: 'the day to judge for (default: today)' },
    json: { type: 'boolean', says: 'verdict and explanation as JSON' },
  },
  examples: ['candour verdict r1-pause', 'candour verdict r1-pause --on 2018-01-01 --json'],
  run: runVerdict,
}

async function runVerdict(typed: Typed, surface: Surface): Promise<ExitCode> {
  const [id = ''] = typed.words
  const day = typed.text('on') ?? surface.clock.today()
  if (!isPlainDate(day)) throw new WrongUse(`--on is '${day}'; accepted is a day that exists, as 2026-11-23.`)
  const register = await surface.openRegister()
  try {
    const { history, likely } = await askOnce(register.db, operator, async (reader) => ({
      history: (await shownHistories(reader, [id]))[0],
      likely: await idsLike(reader, 'project', id),
    }))
    if (!history) {
      const near = nearestOf(id, likely)
      surface.err(`There is no project '${id}'.${near === undefined ? '' : ` Did you mean '${near}'?`}`)
      return exitCodes.refused
    }
    const verdict = verdictOf(history, day)
    const explanation = explain(history, verdict)
    if (typed.flag('json')) surface.out(JSON.stringify({ project: id, verdict, explanation }, null, 2))
    else {
      surface.out(history.project.name)
      const depth = { project: '', outcome: '  ', finding: '    ' }
      for (const step of explanation) surface.out(`${depth[step.about]}${step.words}`)
    }
    return exitCodes.done
  } finally {
    await register.close()
  }
}
