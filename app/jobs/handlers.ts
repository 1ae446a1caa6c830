import type { Handlers } from '../store/queue/working.ts'
import { forgetAuthors } from './forget-authors.ts'
import { invitation } from './invitation.ts'
import type { JobTools } from './job-tools.ts'
import { letter } from './letter.ts'
import { news } from './news.ts'
import { notices } from './notices.ts'
import { tidy } from './tidy.ts'
import { webhooks } from './webhooks.ts'

/** What each kind of job does. */
export function handlers(tools: JobTools): Handlers {
  return {
    'forget-authors': forgetAuthors(tools),
    invitation: invitation(tools),
    letter: letter(tools),
    news: news(tools),
    notices: notices(tools),
    tidy: tidy(tools),
    webhooks: webhooks(tools.tellWebhooks),
  }
}
