import { type NoticeGroup, noticeGroups } from '@candour/register'
import type { AccountTools } from '../../../accounts/account-tools.ts'
import { chooseNotices, ownNotices, setFollowing } from '../../../accounts/notice-choices.ts'
import { namesOf } from '../../../queries/names.ts'
import type { Parameters } from '../../../queries/project-query.ts'
import { standingRecord } from '../../../queries/standing-record.ts'
import { absent } from '../../absent.ts'
import { frameOf } from '../../layout/frame.ts'
import type { LinkView, PageView } from '../../layout/views.ts'
import type { Answer, AskingPage, FormPage } from '../../page.ts'
import { paths } from '../../paths.ts'

interface NoticesView extends PageView {
  readonly action: string
  readonly groups: readonly {
    readonly value: NoticeGroup
    readonly text: string
    readonly hint: { readonly text: string }
    readonly checked: boolean
  }[]
  readonly pace: 'each' | 'weekly'
  readonly models: readonly (LinkView & { readonly follow: string })[]
  readonly isSaved: boolean
}

interface FollowView extends PageView {
  readonly name: string
  readonly model: string
  readonly action: string
  readonly isFollowing: boolean
}

const groupWords: Readonly<Record<NoticeGroup, { readonly text: string; readonly hint: string }>> = {
  dates: {
    text: 'Days of my projects',
    hint: 'An answer is due in 60, 30 and 7 days, and today; or was, 1, 30 and 90 days ago. For those who contribute to a project, or evaluate it.',
  },
  replies: {
    text: 'Replies to my projects',
    hint: 'Somebody replied to what stands on record. For those who contribute to a project, or evaluate it.',
  },
  models: { text: 'Models that I follow', hint: 'Findings were entered, a lesson was told, a report was published.' },
}

const signInFirst = (next: string): Answer => ({ kind: 'moved', to: paths.signIn({ next }) })

/** What somebody is written to about, and how; and following a model. */
export function noticePages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const choices: AskingPage = {
    address: '/account/notices',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    parameters: ['saved'],
    async show({ site, who, query }, reader) {
      if (who === undefined) return signInFirst(paths.accountNotices())
      const { off, isWeekly, models } = await ownNotices(tools, who.account)
      const names = await namesOf(reader, 'model', models)
      const view: NoticesView = {
        frame: frameOf(site, { title: 'Notices', breadcrumbs: [{ text: 'Account', href: paths.account() }] }),
        action: paths.accountNotices(),
        groups: noticeGroups.map((value) => ({
          value,
          text: groupWords[value].text,
          hint: { text: groupWords[value].hint },
          checked: !off.includes(value),
        })),
        pace: isWeekly ? 'weekly' : 'each',
        models: models.map((id) => ({
          text: names.get(id) ?? id,
          href: paths.model(id),
          follow: paths.modelFollow(id),
        })),
        isSaved: query.saved === 'yes',
      }
      return { kind: 'page', template: 'pages/account/notices.njk', view }
    },
  }
  const chosen: FormPage = {
    method: 'POST',
    address: '/account/notices',
    audience: 'oneself',
    async take({ who, sent }) {
      if (who === undefined) return signInFirst(paths.accountNotices())
      const wanted = new Set(typed(sent, 'about'))
      const off = noticeGroups.filter((group) => !wanted.has(group))
      await chooseNotices(tools, who.account, { off, isWeekly: sent.pace === 'weekly' })
      return { kind: 'moved', to: paths.accountNotices({ saved: 'yes' }) }
    },
  }
  const follow: AskingPage = {
    address: '/models/:id/follow',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site, who, params }, reader) {
      const id = params.id ?? ''
      const model = await standingRecord(reader, 'model', id)
      if (model === undefined) return absent(reader, 'model', id)
      if (who === undefined) return signInFirst(paths.modelFollow(id))
      const { models } = await ownNotices(tools, who.account)
      const isFollowing = models.includes(id)
      const view: FollowView = {
        frame: frameOf(site, {
          title: isFollowing ? `You follow ${model.name}` : `Follow ${model.name}`,
          breadcrumbs: [
            { text: 'Models', href: paths.models() },
            { text: model.name, href: paths.model(id) },
          ],
        }),
        name: model.name,
        model: paths.model(id),
        action: paths.modelFollow(id),
        isFollowing,
      }
      return { kind: 'page', template: 'pages/account/follow.njk', view }
    },
  }
  const followed: FormPage = {
    method: 'POST',
    address: '/models/:id/follow',
    audience: 'oneself',
    async take({ who, params, sent }, ask) {
      const id = params.id ?? ''
      if (who === undefined) return signInFirst(paths.modelFollow(id))
      const isFollowing = sent.follow === 'yes'
      const isThere = !isFollowing || (await ask((reader) => standingRecord(reader, 'model', id))) !== undefined
      if (!isThere) return ask((reader) => absent(reader, 'model', id))
      await setFollowing(tools, who.account, id, isFollowing)
      return { kind: 'moved', to: paths.modelFollow(id) }
    },
  }
  return [choices, chosen, follow, followed]
}

/** Values of a field that may be sent several times. */
function typed(sent: Parameters, name: string): readonly string[] {
  return [sent[name] ?? []].flat()
}
