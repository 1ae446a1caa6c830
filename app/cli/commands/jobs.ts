import { type JobList, jobsHere, tryAgainHere } from '../../accounts/jobs-of-the-register.ts'
import { instantInWords } from '../../words/instant-words.ts'
import { jobInWords } from '../../words/job-words.ts'
import { counted } from '../../words/wording.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed } from '../command.ts'

export const jobsCommand: Command = {
  name: 'jobs',
  summary: 'Lists what the register does by itself: what failed, what waits, what was done in the last two days.',
  words: '',
  least: 0,
  most: 0,
  options: {
    again: {
      type: 'string',
      value: 'id',
      says: 'has a job that failed begun again, by the process that serves the site',
    },
  },
  examples: ['candour jobs'],
  run: runJobs,
}

async function runJobs(typed: Typed, surface: Surface): Promise<ExitCode> {
  const id = typed.text('again')
  const register = await surface.openRegister()
  try {
    if (id !== undefined) return await again(register.db, id, surface)
    const jobs = await jobsHere(register.db)
    for (const line of linesOf(jobs)) surface.out(line)
    return jobs.failedCount > 0 ? exitCodes.refused : exitCodes.done
  } finally {
    await register.close()
  }
}

async function again(db: Parameters<typeof tryAgainHere>[0], id: string, surface: Surface): Promise<ExitCode> {
  const isBegun = await tryAgainHere(db, id)
  surface.err(
    isBegun ? 'It waits, and is begun at once where the site is served.' : `No job that failed has the id “${id}”.`,
  )
  return isBegun ? exitCodes.done : exitCodes.refused
}

function linesOf({ failed, failedCount, waiting, waitingCount, doing, done }: JobList): readonly string[] {
  const line = (prefix: string) => (job: JobList['failed'][number]) =>
    `${prefix}  ${jobInWords(job.job)}, ${instantInWords(job.at)}, ${counted(job.tries, 'try', 'tries')}${job.fault === undefined ? '' : `: ${job.fault}`}  ${job.id}`
  return [
    `${counted(failedCount, 'job')} failed, ${counted(waitingCount, 'job')} ${waitingCount === 1 ? 'waits' : 'wait'}, ${counted(doing, 'job')} being done.`,
    ...failed.map(line('failed')),
    ...waiting.map(line('waits ')),
    ...done.map(
      ({ job, times, last, said }) =>
        `done    ${jobInWords(job)}: ${counted(times, 'time')}, last ${instantInWords(last)}${said === undefined ? '' : ` (${said})`}`,
    ),
  ]
}
