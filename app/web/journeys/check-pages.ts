import type { Refusal } from '@candour/register'
import { faultsOfDraft, type Sending, sendDraft } from '../../actions/drafts.ts'
import type { Conflict } from '../../actions/receipt.ts'
import type { SearchingReader } from '../../queries/reader.ts'
import { frameOf, type Site } from '../layout/frame.ts'
import type { LinkView, PageView } from '../layout/views.ts'
import type { Answer, AskingPage, FormPage, FormRequest } from '../page.ts'
import { paths } from '../paths.ts'
import { answerName } from './answers.ts'
import { conflictView } from './conflict-view.ts'
import { faultInWords, readsBack } from './input.ts'
import type { CheckNote, Section, Wanted } from './journey.ts'
import { type JourneyTools, noDraft, type OnDraft, onDraft } from './on-draft.ts'
import { signedOut } from './signed-out.ts'
import { allSteps, isComplete, type Step, stepsOf, thingsOf, titleOfThing } from './steps.ts'

interface RowView {
  readonly key: string
  readonly value: string
  readonly change: string
}

interface CheckView extends PageView {
  readonly caption: string
  readonly faults: readonly { readonly text: string; readonly href?: string }[]
  readonly notes: readonly CheckNote[]
  readonly groups: readonly { readonly title: string; readonly rows: readonly RowView[] }[]
  readonly open: readonly LinkView[]
  readonly action: string
  readonly back: string
}

/** The page that shows all of a draft with what follows from it, and what sends it. */
export function checkPages(journeys: JourneyTools): readonly (AskingPage | FormPage)[] {
  return [checking(journeys), sending(journeys), done(journeys)]
}

const template = 'journeys/check.njk'

function checking(journeys: JourneyTools): AskingPage {
  return {
    address: '/drafts/:draft/check',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show(request, reader): Promise<Answer> {
      const on = await onDraft(journeys, request, reader)
      if (on === undefined) return noDraft(request.params.draft ?? '')
      if (on.draft.receipt !== undefined) return { kind: 'moved', to: paths.draftDone(on.draft.id) }
      const refusals = openIn(on).length > 0 ? [] : await faultsOfDraft(journeys.tools, on.who, asSending(on))
      return { kind: 'page', template, view: await checkView(request.site, on, refusals) }
    },
  }
}

const asSending = ({ journey, opened, draft }: OnDraft): Sending & { readonly wanted: Wanted } => {
  const wanted = opened.wanted(draft.answers, draft.id, draft.seen)
  const { reason, proposals, organisation } = wanted
  return {
    wanted,
    name: journey.deed,
    reason,
    proposals: proposals.map(({ proposal }) => proposal),
    ...(organisation === undefined ? {} : { organisation }),
  }
}

function sending(journeys: JourneyTools): FormPage {
  return {
    method: 'POST',
    address: '/drafts/:draft/check',
    audience: 'oneself',
    isDeed: true,
    whenSignedOut: signedOut,
    async take(request, ask): Promise<Answer> {
      const on = await ask((reader) => onDraft(journeys, request, reader))
      if (on === undefined) return noDraft(request.params.draft ?? '')
      const { draft, who } = on
      if (draft.receipt !== undefined) return { kind: 'moved', to: paths.draftDone(draft.id) }
      if (openIn(on).length > 0) return { kind: 'moved', to: paths.draftCheck(draft.id) }
      const sent = await sendDraft(journeys.tools, who, draft, asSending(on))
      if (sent.ok) return { kind: 'moved', to: paths.draftDone(draft.id) }
      return refused(journeys, request, ask, sent.refusals, sent.conflicts)
    },
  }
}

/** What the register refused: both sides where somebody else was quicker, else the check page with what is wrong. */
async function refused(
  journeys: JourneyTools,
  request: FormRequest,
  ask: <T>(question: (reader: SearchingReader) => Promise<T>) => Promise<T>,
  refusals: readonly Refusal[],
  conflicts: readonly Conflict[],
): Promise<Answer> {
  return ask(async (reader): Promise<Answer> => {
    const on = await onDraft(journeys, request, reader)
    if (on === undefined) return noDraft(request.params.draft ?? '')
    if (conflicts.length > 0)
      return {
        kind: 'page',
        status: 422,
        template: 'journeys/conflict.njk',
        view: conflictView(request.site, on, conflicts),
      }
    return { kind: 'page', status: 422, template, view: await checkView(request.site, on, refusals) }
  })
}

function openIn({ opened, draft }: OnDraft): readonly LinkView[] {
  const open = allSteps(opened, draft.answers)
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ section, item, question }) => ({
      text: question.title,
      href: paths.draftQuestion(draft.id, { section: section.name, item, question: question.name }, { back: 'check' }),
    }))
  const few = opened.sections
    .filter((section) => section.each !== undefined && !isComplete(section, draft.answers))
    .map((section) => ({ text: section.title, href: paths.draftSection(draft.id, section.name) }))
  return [...open, ...few]
}

async function checkView(site: Site, on: OnDraft, refusals: readonly Refusal[]): Promise<CheckView> {
  const { draft, journey, opened } = on
  const open = openIn(on)
  return {
    frame: frameOf(site, {
      title: 'Check your answers',
      breadcrumbs: [
        { text: 'Your work', href: paths.write() },
        { text: journey.title, href: paths.draft(draft.id) },
        { text: 'Check your answers' },
      ],
    }),
    caption: [journey.title, opened.subject?.text].filter((part) => part !== undefined).join(' · '),
    faults: refusals.map((refusal) => faultView(on, refusal)),
    notes: open.length > 0 ? [] : await opened.notes(draft.answers),
    groups: opened.sections.flatMap((section) => groupsOf(on, section)),
    open,
    action: paths.draftCheck(draft.id),
    back: journey.hasTasks ? paths.draft(draft.id) : paths.write(),
  }
}

/** A refusal with a way to the question where its field was asked. */
function faultView(on: OnDraft, refusal: Refusal): CheckView['faults'][number] {
  const { draft, opened } = on
  const { column, proposal } = refusal.where
  const from =
    proposal === undefined ? undefined : opened.wanted(draft.answers, draft.id, draft.seen).proposals[proposal]
  const step = allSteps(opened, draft.answers).find(
    ({ section, item, question }) =>
      section.name === from?.section && item === from.item && question.inputs.some(({ name }) => name === column),
  )
  if (step === undefined)
    return { text: `${column === undefined ? '' : `${column.replaceAll('_', ' ')}: `}${faultInWords(refusal)}` }
  return { text: `${step.question.title}: ${faultInWords(refusal)}`, href: hrefOf(on, step) }
}

const hrefOf = ({ draft }: OnDraft, { section, item, question }: Step) =>
  paths.draftQuestion(draft.id, { section: section.name, item, question: question.name }, { back: 'check' })

function groupsOf(on: OnDraft, section: Section): CheckView['groups'] {
  const { answers } = on.draft
  if (section.each === undefined) return [{ title: section.title, rows: rowsOf(on, stepsOf(section, answers)) }]
  const { each } = section
  return thingsOf(section, answers).map((item, at) => ({
    title: titleOfThing(each, answers, section.name, item, at),
    rows: rowsOf(on, stepsOf(section, answers, item)),
  }))
}

function rowsOf(on: OnDraft, steps: readonly Step[]): readonly RowView[] {
  return steps.flatMap((step) =>
    step.question.inputs.map((input) => {
      const answer = on.draft.answers[answerName(step.section.name, step.item, input.name)]
      const value = answer === undefined ? 'Not answered yet' : answer === '' ? 'Not given' : readsBack(input, answer)
      const isAlone = step.question.inputs.length === 1
      return { key: isAlone ? step.question.title : input.label, value, change: hrefOf(on, step) }
    }),
  )
}

interface DoneView extends PageView {
  readonly title: string
  readonly says: readonly string[]
  readonly links: readonly LinkView[]
  readonly entries: string
}

function done(journeys: JourneyTools): AskingPage {
  return {
    address: '/drafts/:draft/done',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show(request, reader): Promise<Answer> {
      const on = await onDraft(journeys, request, reader)
      if (on === undefined) return noDraft(request.params.draft ?? '')
      const { receipt } = on.draft
      if (receipt === undefined) return { kind: 'moved', to: paths.draft(on.draft.id) }
      const { title, says, links } = on.opened.done(receipt)
      const numbers = (receipt.entries ?? []).map(({ sequence }) => sequence.toLocaleString('en-GB'))
      const view: DoneView = {
        frame: frameOf(request.site, { title }),
        title,
        says,
        links: [...links, { text: 'Your work', href: paths.write() }],
        entries: numbers.length === 1 ? `Entry ${numbers[0]} of the log` : `Entries ${numbers.join(', ')} of the log`,
      }
      return { kind: 'page', template: 'journeys/done.njk', view }
    },
  }
}
