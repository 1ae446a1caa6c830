import { mayDo } from '@candour/register'
import type { SignedIn } from '../../accounts/signed-in.ts'
import { beginDraft } from '../../actions/drafts.ts'
import type { Parameters } from '../../queries/project-query.ts'
import { deedInWords } from '../../words/role-words.ts'
import { frameOf } from '../layout/frame.ts'
import type { LinkView, PageView } from '../layout/views.ts'
import type { Answer, AskingPage, FormPage, PageRequest } from '../page.ts'
import { paths } from '../paths.ts'
import type { Journey, Opened } from './journey.ts'
import type { JourneyTools } from './on-draft.ts'

interface StartView extends PageView {
  readonly says: readonly string[]
  readonly needs: readonly string[]
  readonly subject?: LinkView
  readonly action: string
  readonly about: string
}

/** Where a journey starts: what it is for, what to have at hand, and a button that begins a draft. */
export function startPages(journeys: JourneyTools): readonly (AskingPage | FormPage)[] {
  return journeys.journeys.flatMap((journey) => [startPage(journey), beginPage(journey, journeys)])
}

function startPage(journey: Journey): AskingPage {
  return {
    address: `/write/${journey.name}`,
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    parameters: ['about'],
    async show({ site, who, query }, reader): Promise<Answer> {
      const subject = subjectIn(query)
      if (who === undefined) return signInFirst(journey, subject)
      const opened = await journey.open({ reader, who, subject, answers: {} })
      if (opened === undefined) return notYours(site, journey, who, subject)
      return { kind: 'page', template: 'journeys/start.njk', view: startView(site, journey, opened, subject) }
    },
  }
}

function beginPage(journey: Journey, { tools }: JourneyTools): FormPage {
  return {
    method: 'POST',
    address: `/write/${journey.name}`,
    audience: 'oneself',
    async take({ site, who, sent }, ask): Promise<Answer> {
      const subject = subjectIn(sent)
      if (who === undefined) return signInFirst(journey, subject)
      const begun = await ask(async (reader) => {
        const opened = await journey.open({ reader, who, subject, answers: {} })
        if (opened === undefined) return undefined
        const { begin = {}, seen = {} } = opened
        return { answers: typeof begin === 'function' ? await begin() : begin, seen }
      })
      if (begun === undefined) return notYours(site, journey, who, subject)
      const { answers, seen } = begun
      const draft = await beginDraft(tools, who.account, { journey: journey.name, subject, answers, seen })
      return { kind: 'moved', to: paths.draft(draft) }
    },
  }
}

/** Signed in, one goes on to the same journey about the same. */
function signInFirst({ name }: Journey, about: string | undefined): Answer {
  return { kind: 'moved', to: paths.signIn({ next: paths.journey(name, { about }) }) }
}

function subjectIn({ about }: Parameters): string | undefined {
  return typeof about === 'string' && about.trim() !== '' ? about.trim() : undefined
}

function startView(site: PageRequest['site'], journey: Journey, opened: Opened, about = ''): StartView {
  return {
    frame: frameOf(site, {
      title: journey.title,
      breadcrumbs: [{ text: 'Your work', href: paths.write() }, { text: journey.title }],
    }),
    says: journey.says,
    needs: journey.needs,
    ...(opened.subject === undefined ? {} : { subject: opened.subject }),
    action: paths.journey(journey.name),
    about,
  }
}

/** A journey that this person cannot begin, or whose subject is not there: which of the two is not told. */
function notYours(site: PageRequest['site'], { title, deed, about }: Journey, who: SignedIn, subject?: string): Answer {
  const view: PageView & { readonly says: readonly string[] } = {
    frame: frameOf(site, { title: `You cannot do this here: ${title}` }),
    says: [
      about !== undefined && subject === undefined
        ? about === 'record'
          ? 'Choose the record first: on the page of your work, or by its address.'
          : `Begin it from one of your ${about}s, on the page of your work.`
        : `To ${deedInWords(deed)} is for the people of its project or programme, and you have no such role there.`,
      mayDo(who.member, 'see-access-log', { account: who.account })
        ? 'Whoever runs the programme, or this register, can invite you.'
        : 'You have no role here at present. Whoever runs your programme, or this register, can invite you to one.',
    ],
  }
  return { kind: 'page', status: 403, template: 'journeys/not-yours.njk', view }
}
