import { recordKinds } from '@candour/register'
import type { AccountTools } from '../../../accounts/account-tools.ts'
import { whoDidWhat } from '../../../accounts/who-did-what.ts'
import { namesOf } from '../../../queries/names.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { Answer, AskingPage } from '../../page.ts'
import { paths } from '../../paths.ts'

interface AuthorsView extends PageView {
  readonly project: { readonly name: string; readonly href: string }
  readonly entries: readonly { readonly when: string; readonly what: string; readonly who: string }[]
}

/** Who wrote what in a project: names for its own people, where the public reads roles and organisations. */
export function authorsPage(tools: AccountTools): AskingPage {
  return {
    address: '/account/projects/:id/authors',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site, who, params }, reader): Promise<Answer> {
      const id = params.id ?? ''
      const missing: Answer = { kind: 'missing', what: 'project', id }
      const name = (await namesOf(reader, 'project', [id])).get(id)
      const entries = who === undefined || name === undefined ? undefined : await whoDidWhat(tools, who, id)
      // To a stranger the page is as little there as for a project that nobody registered.
      if (entries === undefined || name === undefined) return missing
      const view: AuthorsView = {
        frame: frameOf(site, {
          title: 'Who wrote what',
          breadcrumbs: [
            { text: 'Account', href: paths.account() },
            { text: 'People', href: paths.peopleRoles() },
            { text: name },
          ],
        }),
        project: { name, href: paths.project(id) },
        entries: entries.map(({ time, kind, id: record, version, role, organisation, person }) => ({
          when: instantInWords(time),
          what: `${recordKinds[kind].singular} ${record}, version ${version}`,
          who: `${person ?? 'Somebody who is not known any more, or the register itself'}, as ${role}${organisation === null ? '' : ` of ${organisation}`}`,
        })),
      }
      return { kind: 'page', template: 'pages/account/authors.njk', view }
    },
  }
}
