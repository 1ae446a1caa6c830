import { saveAnswers, throwAway } from '../../actions/drafts.ts'
import { frameOf, type Site } from '../layout/frame.ts'
import type { LinkView, PageView } from '../layout/views.ts'
import type { Answer, AskingPage, FormPage } from '../page.ts'
import { paths } from '../paths.ts'
import { answerName, itemsOf } from './answers.ts'
import type { Section } from './journey.ts'
import { type JourneyTools, noDraft, type OnDraft, onDraft } from './on-draft.ts'
import { allSteps, isComplete, stateOf, stepsOf, thingsOf, titleOfThing } from './steps.ts'

interface TasksView extends PageView {
  readonly caption: string
  readonly tasks: readonly {
    readonly title: string
    readonly href: string
    readonly state: string
    readonly isDone: boolean
  }[]
  readonly check?: string
  readonly remove: string
}

interface ThingsView extends PageView {
  readonly caption: string
  readonly says: string
  readonly things: readonly {
    readonly title: string
    readonly says?: string
    readonly href: string
    readonly state: string
    readonly remove?: string
  }[]
  readonly add?: { readonly action: string; readonly text: string }
  readonly back: LinkView
}

const stateWords = { done: 'Completed', begun: 'In progress', 'not-begun': 'Not yet started' } as const

/** The list of a journey's sections, and the list of the things that one of them asks about. */
export function taskPages(journeys: JourneyTools): readonly (AskingPage | FormPage)[] {
  const shown = (address: string, view: (site: Site, on: OnDraft, section: string) => Answer): AskingPage => ({
    address,
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show(request, reader): Promise<Answer> {
      const on = await onDraft(journeys, request, reader)
      if (on === undefined) return noDraft(request.params.draft ?? '')
      if (on.draft.receipt !== undefined) return { kind: 'moved', to: paths.draftDone(on.draft.id) }
      return view(request.site, on, request.params.section ?? '')
    },
  })
  const tasks = shown('/drafts/:draft', (site, on) => {
    if (on.journey.hasTasks) return { kind: 'page', template: 'journeys/tasks.njk', view: tasksView(site, on) }
    return { kind: 'moved', to: firstOpen(on) }
  })
  const things = shown('/drafts/:draft/:section', (site, on, name) => {
    const section = on.opened.sections.find((one) => one.name === name)
    if (section === undefined) return noDraft(`${on.draft.id}/${name}`)
    if (section.each === undefined) return { kind: 'moved', to: firstOf(on, section) }
    return { kind: 'page', template: 'journeys/things.njk', view: thingsView(site, on, section, section.each) }
  })
  return [tasks, things, adding(journeys), removing(journeys), askDelete(journeys), deleted(journeys)]
}

/** The first question that is open, or the page that checks all of it. */
function firstOpen({ draft, opened }: OnDraft): string {
  const open = allSteps(opened, draft.answers).find(({ isAnswered }) => !isAnswered)
  if (open !== undefined)
    return paths.draftQuestion(draft.id, { section: open.section.name, item: open.item, question: open.question.name })
  const several = opened.sections.find((section) => !isComplete(section, draft.answers))
  return several === undefined ? paths.draftCheck(draft.id) : paths.draftSection(draft.id, several.name)
}

function firstOf({ draft }: OnDraft, section: Section): string {
  const steps = stepsOf(section, draft.answers)
  const step = steps.find(({ isAnswered }) => !isAnswered) ?? steps[0]
  if (step === undefined) return paths.draft(draft.id)
  return paths.draftQuestion(draft.id, { section: section.name, question: step.question.name })
}

function tasksView(site: Site, on: OnDraft): TasksView {
  const { draft, opened, journey } = on
  const isReady = opened.sections.every((section) => isComplete(section, draft.answers))
  return {
    frame: frameOf(site, {
      title: journey.title,
      breadcrumbs: [{ text: 'Your work', href: paths.write() }, { text: journey.title }],
    }),
    caption: opened.subject?.text ?? '',
    tasks: opened.sections.map((section) => ({
      title: section.title,
      href: section.each === undefined ? firstOf(on, section) : paths.draftSection(draft.id, section.name),
      state:
        section.each?.least === 0 && thingsOf(section, draft.answers).length === 0
          ? 'Optional'
          : stateWords[stateOf(section, draft.answers)],
      isDone: isComplete(section, draft.answers),
    })),
    ...(isReady ? { check: paths.draftCheck(draft.id) } : {}),
    remove: paths.draftDelete(draft.id),
  }
}

function thingsView(
  site: Site,
  { draft, journey, opened }: OnDraft,
  section: Section,
  each: NonNullable<Section['each']>,
): ThingsView {
  const things = thingsOf(section, draft.answers)
  const added = new Set(itemsOf(draft.answers, section.name))
  return {
    frame: frameOf(site, {
      title: section.title,
      breadcrumbs: [
        { text: 'Your work', href: paths.write() },
        { text: journey.title, href: paths.draft(draft.id) },
        { text: section.title },
      ],
    }),
    caption: opened.subject?.text ?? '',
    says: each.says,
    things: things.map((item, at) => {
      const steps = stepsOf(section, draft.answers, item)
      const isDone = steps.every(({ isAnswered }) => isAnswered)
      const step = steps.find(({ isAnswered }) => !isAnswered) ?? steps[0]
      const says = each.given?.find((one) => one.item === item)?.says
      return {
        title: titleOfThing(each, draft.answers, section.name, item, at),
        ...(says === undefined ? {} : { says }),
        href:
          step === undefined
            ? paths.draft(draft.id)
            : paths.draftQuestion(draft.id, { section: section.name, item, question: step.question.name }),
        state: stateWords[isDone ? 'done' : steps.some(({ isAnswered }) => isAnswered) ? 'begun' : 'not-begun'],
        ...(added.has(item) ? { remove: paths.draftRemove(draft.id, section.name, item) } : {}),
      }
    }),
    ...(things.length < each.most
      ? {
          add: {
            action: paths.draftSection(draft.id, section.name),
            text: `Add ${things.length === 0 ? 'a' : 'another'} ${each.singular}`,
          },
        }
      : {}),
    back: journey.hasTasks
      ? { text: 'Back to the list of tasks', href: paths.draft(draft.id) }
      : { text: 'Continue', href: paths.draftCheck(draft.id) },
  }
}

/** Adds one of several things, and leads to its first question. */
function adding(journeys: JourneyTools): FormPage {
  return {
    method: 'POST',
    address: '/drafts/:draft/:section',
    audience: 'oneself',
    async take(request, ask): Promise<Answer> {
      const on = await ask((reader) => onDraft(journeys, request, reader))
      const section = on?.opened.sections.find(({ name }) => name === request.params.section)
      if (on === undefined || section?.each === undefined) return noDraft(request.params.draft ?? '')
      const { draft, who } = on
      const items = itemsOf(draft.answers, section.name)
      if (thingsOf(section, draft.answers).length >= section.each.most)
        return { kind: 'moved', to: paths.draftSection(draft.id, section.name) }
      const item = Buffer.from(journeys.tools.random(4)).toString('hex')
      const answers = { [section.name]: [...items, item].join(';') }
      await saveAnswers(journeys.tools, who.account, draft.id, { answers })
      const [first] = stepsOf(section, { ...draft.answers, ...answers }, item)
      return {
        kind: 'moved',
        to:
          first === undefined
            ? paths.draftSection(draft.id, section.name)
            : paths.draftQuestion(draft.id, { section: section.name, item, question: first.question.name }),
      }
    },
  }
}

function removing(journeys: JourneyTools): FormPage {
  return {
    method: 'POST',
    address: '/drafts/:draft/:section/:item/remove',
    audience: 'oneself',
    async take(request, ask): Promise<Answer> {
      const on = await ask((reader) => onDraft(journeys, request, reader))
      const { section: name = '', item = '' } = request.params
      if (on === undefined) return noDraft(request.params.draft ?? '')
      const { draft, who } = on
      const left = itemsOf(draft.answers, name).filter((one) => one !== item)
      const without = Object.keys(draft.answers).filter((key) => key.startsWith(answerName(name, item, '')))
      await saveAnswers(journeys.tools, who.account, draft.id, { answers: { [name]: left.join(';') }, without })
      return { kind: 'moved', to: paths.draftSection(draft.id, name) }
    },
  }
}

function askDelete(journeys: JourneyTools): AskingPage {
  return {
    address: '/drafts/:draft/delete',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show(request, reader): Promise<Answer> {
      const on = await onDraft(journeys, request, reader)
      if (on === undefined) return noDraft(request.params.draft ?? '')
      const view = {
        frame: frameOf(request.site, { title: 'Delete this draft?' }),
        what: [on.journey.title, on.opened.subject?.text].filter((part) => part !== undefined).join(': '),
        action: paths.draftDelete(on.draft.id),
        back: paths.draft(on.draft.id),
      }
      return { kind: 'page', template: 'journeys/delete.njk', view }
    },
  }
}

function deleted({ tools }: JourneyTools): FormPage {
  return {
    method: 'POST',
    address: '/drafts/:draft/delete',
    audience: 'oneself',
    async take({ who, params }): Promise<Answer> {
      if (who !== undefined) await throwAway(tools, who.account, params.draft ?? '')
      return { kind: 'moved', to: paths.write() }
    },
  }
}
