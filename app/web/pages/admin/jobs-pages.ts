import type { AccountTools } from '../../../accounts/account-tools.ts'
import { type JobList, jobsShownTo, tryAgainFor } from '../../../accounts/jobs-of-the-register.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { jobInWords } from '../../../words/job-words.ts'
import { counted } from '../../../words/wording.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, AskingPage, FormPage, PageRequest } from '../../page.ts'
import { paths } from '../../paths.ts'

interface JobView {
  readonly id: string
  readonly what: string
  /** When it failed, or is begun. */
  readonly when: string
  readonly tries: string
  readonly fault?: string
}

interface JobsView extends PageView {
  readonly failed: readonly JobView[]
  readonly waiting: readonly JobView[]
  readonly done: readonly { readonly what: string; readonly says: string }[]
  readonly doing: string
  /** How many stand in neither list, where not all do. */
  readonly moreFailed?: string
  readonly moreWaiting?: string
  readonly again: string
  readonly isBegun: boolean
}

/** What the register does by itself: what failed, what waits, what was done. For administrators alone. */
export function jobsPages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const list: AskingPage = {
    address: '/admin/jobs',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    parameters: ['begun'],
    async show({ site, who, query }) {
      const jobs = await jobsShownTo(tools, who)
      if (jobs === undefined) return notThere
      return { kind: 'page', template: 'pages/admin/jobs.njk', view: jobsView(site, jobs, query.begun === 'yes') }
    },
  }
  const again: FormPage = {
    method: 'POST',
    address: '/admin/jobs/again',
    audience: 'oneself',
    async take({ who, sent }) {
      const isBegun = await tryAgainFor(tools, who, typeof sent.job === 'string' ? sent.job : '')
      if (isBegun === undefined) return notThere
      return { kind: 'moved', to: paths.adminJobs(isBegun ? { begun: 'yes' } : {}) }
    },
  }
  return [list, again]
}

const notThere: Answer = { kind: 'missing', what: 'page', id: paths.adminJobs() }

function jobsView(site: PageRequest['site'], jobs: JobList, isBegun: boolean): JobsView {
  const moreFailed = jobs.failedCount - jobs.failed.length
  const moreWaiting = jobs.waitingCount - jobs.waiting.length
  return {
    frame: frameOf(site, { title: 'Jobs', breadcrumbs: [{ text: 'Account', href: paths.account() }] }),
    failed: jobs.failed.map(viewOf),
    waiting: jobs.waiting.map(viewOf),
    done: jobs.done.map(({ job, times, last, said }) => ({
      what: jobInWords(job),
      says: `${counted(times, 'time')}, last ${instantInWords(last)}${said === undefined ? '' : ` (${said})`}`,
    })),
    doing: jobs.doing === 0 ? '' : `${counted(jobs.doing, 'job')} being done at this moment.`,
    ...(moreFailed > 0 ? { moreFailed: `${counted(moreFailed, 'more job')} failed before these.` } : {}),
    ...(moreWaiting > 0 ? { moreWaiting: `${counted(moreWaiting, 'more job')} after these.` } : {}),
    again: paths.adminJobsAgain(),
    isBegun,
  }
}

function viewOf({ id, job, at, tries, fault }: JobList['failed'][number]): JobView {
  return {
    id,
    what: jobInWords(job),
    when: instantInWords(at),
    tries: tries === 0 ? 'not tried yet' : `tried ${counted(tries, 'time')}`,
    ...(fault === undefined ? {} : { fault }),
  }
}
