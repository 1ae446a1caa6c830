import { saveAnswers } from '../../actions/drafts.ts'
import type { Parameters } from '../../queries/project-query.ts'
import type { Answer, AskingPage, AskRegister, FormPage, FormRequest, PageRequest } from '../page.ts'
import { paths } from '../paths.ts'
import { type Answers, answerName, answersOf } from './answers.ts'
import { type ReadInput, readInput, typedIn } from './input.ts'
import { type JourneyTools, noDraft, type OnDraft, onDraft, publicNamesOf } from './on-draft.ts'
import { questionView } from './question-view.ts'
import { signedOut } from './signed-out.ts'
import { type Step, stepsOf, thingsOf } from './steps.ts'

const template = 'journeys/question.njk'

/** The pages on which questions are asked: of a section by itself, and of one of several things. */
export function questionPages(journeys: JourneyTools): readonly (AskingPage | FormPage)[] {
  return ['/drafts/:draft/:section/:question', '/drafts/:draft/:section/:item/:question'].flatMap((address) => {
    const ask: AskingPage = {
      address,
      audience: 'oneself',
      freshness: 'never',
      isListed: false,
      parameters: ['back'],
      async show(request, reader): Promise<Answer> {
        const on = await onDraft(journeys, request, reader)
        if (on === undefined) return noDraft(request.params.draft ?? '')
        if (on.draft.receipt !== undefined) return { kind: 'moved', to: paths.draftDone(on.draft.id) }
        const step = stepAt(on, request)
        if (step === undefined) return { kind: 'moved', to: paths.draft(on.draft.id) }
        const view = await questionView(request.site, on, step, { returnTo: returnTo(request.query) })
        return { kind: 'page', template, view }
      },
    }
    const answered: FormPage = {
      method: 'POST',
      address,
      audience: 'oneself',
      parameters: ['back'],
      whenSignedOut: signedOut,
      take: (request, question) => take(journeys, request, question),
    }
    return [ask, answered]
  })
}

const returnTo = ({ back }: Parameters) => (back === 'check' ? 'check' : undefined)

function stepAt({ draft, opened }: OnDraft, { params }: Pick<PageRequest, 'params'>): Step | undefined {
  const section = opened.sections.find(({ name }) => name === params.section)
  if (section === undefined || (section.each === undefined) !== (params.item === undefined)) return undefined
  if (params.item !== undefined && !thingsOf(section, draft.answers).includes(params.item)) return undefined
  return stepsOf(section, draft.answers, params.item).find(({ question }) => question.name === params.question)
}

async function take(journeys: JourneyTools, request: FormRequest, question: AskRegister): Promise<Answer> {
  const came = await question(async (reader): Promise<Answer | Taken> => {
    const on = await onDraft(journeys, request, reader)
    if (on === undefined) return noDraft(request.params.draft ?? '')
    if (on.draft.receipt !== undefined) return { kind: 'moved', to: paths.draftDone(on.draft.id) }
    const step = stepAt(on, request)
    if (step === undefined) return { kind: 'moved', to: paths.draft(on.draft.id) }
    const sent = readSent(on, step, request.sent)
    const own = ownAnswers(sent)
    const together = [...sent.values()].some(({ fault }) => fault !== undefined)
      ? {}
      : (step.question.faults?.({ ...answersOf(on.draft.answers, step.section.name, step.item), ...own }) ?? {})
    for (const [name, fault] of Object.entries(together)) sent.set(name, { typed: sent.get(name)?.typed ?? '', fault })
    if ([...sent.values()].some(({ fault }) => fault !== undefined)) {
      const view = await questionView(request.site, on, step, { sent, returnTo: returnTo(request.query) })
      return { kind: 'page', status: 422, template, view }
    }
    const { section, item } = step
    const answers = Object.fromEntries(
      Object.entries(own).map(([name, value]) => [answerName(section.name, item, name), value]),
    )
    return { answers, to: nextAfter(on, step, { ...on.draft.answers, ...answers }, returnTo(request.query)), on }
  })
  if ('kind' in came) return came
  const { on, answers, to } = came
  const isSaved = await saveAnswers(journeys.tools, on.who.account, on.draft.id, { answers })
  return { kind: 'moved', to: isSaved ? to : paths.draft(on.draft.id) }
}

interface Taken {
  readonly on: OnDraft
  readonly answers: Answers
  readonly to: string
}

function readSent(on: OnDraft, { question }: Step, sent: Parameters): Map<string, ReadInput> {
  const names = publicNamesOf(on)
  return new Map(question.inputs.map((input) => [input.name, readInput(input, typedIn(input, sent), names)]))
}

function ownAnswers(sent: ReadonlyMap<string, ReadInput>): Answers {
  return Object.fromEntries([...sent].flatMap(([name, { answer }]) => (answer === undefined ? [] : [[name, answer]])))
}

/** Where an answered question leads: to the next of its section that is asked, then to what lists the section. */
function nextAfter(
  { draft, journey }: OnDraft,
  { section, item, question }: Step,
  answers: Answers,
  back: string | undefined,
): string {
  const steps = stepsOf(section, answers, item)
  const after = steps.slice(steps.findIndex((one) => one.question.name === question.name) + 1)
  // From the check page one comes back at once, unless the answer asks for more.
  const next = back === 'check' ? after.find(({ isAnswered }) => !isAnswered) : after[0]
  if (next !== undefined)
    return paths.draftQuestion(draft.id, { section: section.name, item, question: next.question.name }, { back })
  if (back === 'check') return paths.draftCheck(draft.id)
  if (section.each !== undefined) return paths.draftSection(draft.id, section.name)
  return journey.hasTasks ? paths.draft(draft.id) : paths.draftCheck(draft.id)
}
