import { dayInLondon, isAdministrator, mayDo, mayInvite, rolesToOffer } from '@candour/register'
import { decidesObjections } from '../../accounts/objections.ts'
import type { SignedIn } from '../../accounts/signed-in.ts'
import { type Draft, draftDays, openDrafts } from '../../actions/drafts.ts'
import { type ProjectAtWork, projectsAtWork } from '../../queries/projects-at-work.ts'
import type { SearchingReader } from '../../queries/reader.ts'
import { roleWords } from '../../words/role-words.ts'
import { dateInWords, verdictPhrase } from '../../words/wording.ts'
import { frameOf, type Site } from '../layout/frame.ts'
import type { LinkView, PageView } from '../layout/views.ts'
import type { AskingPage } from '../page.ts'
import { paths } from '../paths.ts'
import type { Journey } from './journey.ts'
import type { JourneyTools } from './on-draft.ts'

interface Offered extends LinkView {
  readonly says: string
}

interface WorkView extends PageView {
  readonly roles: string
  readonly drafts: readonly (LinkView & { readonly saved: string; readonly remove: string })[]
  readonly keptDays: number
  readonly offers: readonly Offered[]
  /** What is for those who look after the register as a whole. */
  readonly keeping: readonly Offered[]
  readonly projects: readonly {
    readonly name: string
    readonly href: string
    readonly state: string
    readonly open: readonly string[]
    readonly offers: readonly Offered[]
    /** Where its records are corrected and withdrawn. */
    readonly about: string
  }[]
  readonly programmes: readonly (LinkView & { readonly offers: readonly Offered[]; readonly mayInvite: boolean })[]
}

/** What somebody sees first when they are signed in: their drafts, their projects with what is due, and what they may do. */
export function workPage({ tools, journeys }: JourneyTools): AskingPage {
  return {
    address: '/write',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    async show({ site, who }, reader) {
      if (who === undefined) return { kind: 'moved', to: paths.signIn({ next: paths.write() }) }
      const drafts = await openDrafts(tools, who.account)
      return { kind: 'page', template: 'journeys/work.njk', view: await workView(site, who, drafts, journeys, reader) }
    },
  }
}

async function workView(
  site: Site,
  who: SignedIn,
  drafts: readonly Draft[],
  journeys: readonly Journey[],
  reader: SearchingReader,
): Promise<WorkView> {
  const { projects, programmes } = await projectsAtWork(reader, who.member)
  const offered = async (about: Journey['about'], subject?: string): Promise<readonly Offered[]> => {
    const offers: Offered[] = []
    for (const journey of journeys.filter((one) => one.about === about))
      if ((await journey.open({ reader, who, subject, answers: {} })) !== undefined)
        offers.push({ text: journey.title, says: journey.offer, href: paths.journey(journey.name, { about: subject }) })
    return offers
  }
  const names = new Map([
    ...projects.map(({ id, name }) => [id, name] as const),
    ...programmes.map(({ id, name }) => [id, name] as const),
  ])
  const titles = new Map(journeys.map(({ name, title }) => [name, title]))
  const projectViews: WorkView['projects'][number][] = []
  for (const project of projects)
    projectViews.push({
      name: project.name,
      href: paths.project(project.id),
      state: verdictPhrase(project.verdict),
      open: project.open.map(openInWords),
      offers: await offered('project', project.id),
      about: paths.writeAbout({ project: project.id }),
    })
  const programmeViews: WorkView['programmes'][number][] = []
  for (const { id, name } of programmes) {
    const panel: readonly Offered[] = mayDo(who.member, 'score', { programme: id })
      ? [{ text: 'The panel', says: 'Applications to score and decide.', href: paths.panel(id) }]
      : []
    const offers = [...(await offered('programme', id)), ...panel]
    programmeViews.push({
      text: name,
      href: paths.programme(id),
      offers,
      mayInvite: mayInvite(who.member, 'contributor', { over: 'programme', id }),
    })
  }
  return {
    frame: frameOf(site, { title: 'Your work' }),
    roles: [...new Set(who.member.memberships.map(({ role }) => roleWords[role].title.toLowerCase()))].join(', '),
    drafts: drafts.map(({ id, journey, subject, answers, savedAt }) => ({
      text: [titles.get(journey) ?? journey, names.get(subject ?? '') ?? answers.name]
        .filter((part) => part)
        .join(': '),
      href: paths.draft(id),
      saved: dateInWords(dayInLondon(savedAt)),
      remove: paths.draftDelete(id),
    })),
    keptDays: draftDays,
    offers: [
      ...(await offered(undefined)),
      ...(rolesToOffer(who.member).length > 0
        ? [{ text: 'Invite somebody', says: 'Ask somebody to write here, with a role.', href: paths.invite() }]
        : []),
    ],
    keeping: keepingOf(who),
    projects: projectViews,
    programmes: programmeViews,
  }
}

/** What moderators and administrators have before them, who have no project of their own. */
function keepingOf(who: SignedIn): readonly Offered[] {
  const offers: readonly (Offered & { readonly isTheirs: boolean })[] = [
    {
      text: 'Correct or withdraw a record',
      says: 'Any record, by the address of its page, with a reason that stays on record.',
      href: paths.writeAbout(),
      isTheirs: mayDo(who.member, 'correct', {}),
    },
    {
      text: 'Objections of people whom records name',
      says: 'What came in, and what was decided.',
      href: paths.objections(),
      isTheirs: decidesObjections(who),
    },
    {
      text: 'People and roles',
      says: 'Who may do what, and ending a role.',
      href: paths.peopleRoles(),
      isTheirs: isAdministrator(who.member),
    },
    {
      text: 'Jobs of the register',
      says: 'What ran by itself, what waits, what failed.',
      href: paths.adminJobs(),
      isTheirs: isAdministrator(who.member),
    },
  ]
  return offers.flatMap(({ isTheirs, ...offer }) => (isTheirs ? [offer] : []))
}

function openInWords({ label, dueOn, silentFrom, isSilent }: ProjectAtWork['open'][number]): string {
  if (isSilent) return `“${label}” has no answer, and counts as silent since ${dateInWords(silentFrom ?? dueOn)}.`
  return `“${label}” is to be answered by ${dateInWords(dueOn)}.`
}
