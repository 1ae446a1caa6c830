import type { AccountTools } from '../../../accounts/account-tools.ts'
import { type CastMember, practiceCast } from '../../../accounts/practice-cast.ts'
import { becomeInvented } from '../../../accounts/practising.ts'
import { namesOf } from '../../../queries/names.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import { roleWords, scopeInWords } from '../../../words/role-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { AskingPage, FormPage } from '../../page.ts'
import { paths } from '../../paths.ts'

interface PracticeView extends PageView {
  readonly action: string
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly role: string
    readonly may: string
    readonly over: { readonly text: string; readonly href?: string }
    readonly organisation: string
    readonly todo: string
  }[]
}

/** Where anybody becomes one of the invented people: pages of a register to practise in alone. */
export function practicePages(tools: AccountTools): readonly (AskingPage | FormPage)[] {
  const list: AskingPage = {
    address: '/practice',
    isListed: false,
    async show({ site }, reader) {
      const view: PracticeView = {
        frame: frameOf(site, { title: 'Practise being somebody' }),
        action: paths.practiceBe(),
        people: await peopleIn(reader),
      }
      return { kind: 'page', template: 'pages/practice/practice.njk', view }
    },
  }
  const be: FormPage = {
    method: 'POST',
    address: '/practice/be',
    async take({ sent, headers }) {
      const id = typeof sent.person === 'string' ? sent.person : ''
      const cookies = await becomeInvented(tools, id, headers)
      if (cookies === undefined) return { kind: 'missing', what: 'invented person', id }
      return { kind: 'moved', to: paths.write(), cookies }
    },
  }
  return [list, be]
}

async function peopleIn(reader: SearchingReader): Promise<PracticeView['people']> {
  const names = {
    programme: await namesOf(reader, 'programme', idsOver('programme')),
    project: await namesOf(reader, 'project', idsOver('project')),
  }
  return practiceCast.map(({ id, name, role, scope, organisation, todo }) => {
    const { title, may } = roleWords[role]
    const found = scope.over === 'register' ? undefined : names[scope.over].get(scope.id)
    const text = scopeInWords(scope, found)
    const over =
      scope.over === 'register' || found === undefined
        ? { text }
        : { text, href: scope.over === 'project' ? paths.project(scope.id) : paths.programme(scope.id) }
    return { id, name, role: title, may, over, organisation, todo }
  })
}

function idsOver(over: CastMember['scope']['over']): readonly string[] {
  return practiceCast.flatMap(({ scope }) => (scope.over === over && 'id' in scope ? [scope.id] : []))
}
