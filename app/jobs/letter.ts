import { mondayOf, noticeGroupOf } from '@candour/register'
import type { AccountTools } from '../accounts/account-tools.ts'
import { type Unwanted, unsubscribeOf } from '../accounts/notice-choices.ts'
import { type Addressee, tellNotices } from '../accounts/notices.ts'
import { type NoticeFact, noticeFacts } from '../queries/notice-facts.ts'
import type { Handler } from '../store/queue/working.ts'
import { paths } from '../web/paths.ts'
import { type News, noticeLetter } from '../words/notice-words.ts'
import { counted } from '../words/wording.ts'
import type { JobTools } from './job-tools.ts'
import { sendLetter } from './letters.ts'

/**
 * Writes to somebody what waits to be told to them, all in one letter. About the account. Done twice, there is nothing left to tell; where the
 * process dies after the letter left and before that was written down, it leaves once more.
 */
export function letter({ accounts, db, today }: JobTools): Handler {
  return async (account) => {
    const day = today()
    let told = 0
    await tellNotices(accounts, account, mondayOf(day), async (to, notices) => {
      const facts = await noticeFacts(db, day, notices)
      told = facts.length
      if (told === 0) return
      const { unsubscribe, ...text } = letterTo(accounts, to, facts)
      await sendLetter(accounts.mailer, {
        to: { name: to.name, address: to.email },
        ...noticeLetter(day, text.news, text),
        unsubscribe,
      })
    })
    return told === 0 ? 'nothing to tell any more' : counted(told, 'notice')
  }
}

/** What the letter says, with its links. Its heading ends what the letter is about: one group, or all of them. */
function letterTo(accounts: AccountTools, { account }: Addressee, facts: readonly NoticeFact[]) {
  const whole = (path: string) => new URL(path, accounts.address).href
  const groups = [...new Set(facts.map(({ notice }) => noticeGroupOf(notice.kind)))]
  const noMore = (about: Unwanted) => whole(paths.unsubscribe({ ...unsubscribeOf(accounts, account, about) }))
  const [group] = groups
  return {
    news: facts.map((fact) => newsIn(fact, whole)),
    choices: whole(paths.accountNotices()),
    noMore: groups.map((about) => ({ about, href: noMore(about) })),
    unsubscribe: noMore(group !== undefined && groups.length === 1 ? group : 'all'),
  }
}

function newsIn(fact: NoticeFact, whole: (path: string) => string): News {
  const { notice } = fact
  if (fact.tells === 'owed') {
    const { project, name, dueOn, silentFrom, labels } = fact.owed
    return { tells: 'owed', project: name, dueOn, silentFrom, labels, href: whole(paths.project(project)) }
  }
  if (fact.tells === 'reply')
    return { tells: 'reply', project: fact.project.name, by: fact.by, href: whole(paths.reply(notice.subject)) }
  const { model, project } = fact
  const kind = notice.kind === 'told-lesson' || notice.kind === 'told-report' ? notice.kind : 'told-finding'
  const href = whole(kind === 'told-lesson' ? paths.lesson(notice.subject) : paths.project(notice.subject))
  return { tells: 'new', kind, model, href, ...(project === undefined ? {} : { project: project.name }) }
}
