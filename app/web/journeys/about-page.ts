import { kindOfTable } from '@candour/register'
import type { SignedIn } from '../../accounts/signed-in.ts'
import type { Parameters } from '../../queries/project-query.ts'
import { type RecordAtHand, recordAtHand, recordsOfProject } from '../../queries/project-records.ts'
import type { SearchingReader } from '../../queries/reader.ts'
import { firstSentence } from '../../words/first-sentence.ts'
import { capitalised } from '../../words/wording.ts'
import { frameOf, type Site } from '../layout/frame.ts'
import type { LinkView, PageView } from '../layout/views.ts'
import type { Answer, AskingPage } from '../page.ts'
import { addressOfRecord, anchorOf, paths } from '../paths.ts'
import type { Journey } from './journey.ts'
import { mayChange } from './may-change.ts'
import type { JourneyTools } from './on-draft.ts'
import { calledInWords, recordInSubject, recordSubject } from './record-words.ts'

interface RecordView {
  readonly text: string
  readonly href: string
  readonly offers: readonly LinkView[]
}

interface AboutView extends PageView {
  readonly subject?: LinkView
  readonly says: readonly string[]
  readonly offers: readonly (LinkView & { readonly says: string })[]
  readonly records: readonly RecordView[]
  /** What was typed as the address of a record, where nothing stands under it. */
  readonly unknown?: string
  readonly action: string
  readonly asked: string
}

/**
 * What somebody may add to a project, and which of its records they may correct or withdraw; of one record by its address. Public pages
 * lead here, alike for everybody.
 */
export function aboutPage({ journeys }: JourneyTools): AskingPage {
  return {
    address: '/write/about',
    audience: 'oneself',
    freshness: 'never',
    isListed: false,
    parameters: ['project', 'record'],
    async show({ site, who, query }, reader): Promise<Answer> {
      if (who === undefined) return { kind: 'moved', to: paths.signIn({ next: paths.writeAbout(query) }) }
      return { kind: 'page', template: 'journeys/about.njk', view: await aboutView(site, who, query, reader, journeys) }
    },
  }
}

const one = (query: Parameters, name: string): string => {
  const { [name]: value } = query
  return typeof value === 'string' ? value.trim() : ''
}

async function aboutView(
  site: Site,
  who: SignedIn,
  query: Parameters,
  reader: SearchingReader,
  journeys: readonly Journey[],
): Promise<AboutView> {
  const project = one(query, 'project')
  const asked = one(query, 'record')
  const at = recordAt(asked)
  const found =
    at !== undefined
      ? [await recordAtHand(reader, at.kind, at.id)].flatMap((record) =>
          record === undefined || record.isWithdrawn ? [] : [record],
        )
      : project === ''
        ? []
        : await recordsOfProject(reader, project)
  const own = found.find(({ kind }) => kind === 'project')
  const offers: AboutView['offers'][number][] = []
  if (own !== undefined && project !== '')
    for (const journey of journeys.filter(({ about }) => about === 'project'))
      if ((await journey.open({ reader, who, subject: project, answers: {} })) !== undefined)
        offers.push({ text: journey.title, says: journey.offer, href: paths.journey(journey.name, { about: project }) })
  const records = await offeredRecords(found, who, reader, journeys)
  const subject = own === undefined ? undefined : { text: own.name, href: paths.project(own.id) }
  return {
    frame: frameOf(site, {
      title: subject === undefined ? 'Correct or withdraw a record' : 'Add to this record',
      breadcrumbs: [{ text: 'Your work', href: paths.write() }, { text: subject?.text ?? 'A record' }],
    }),
    ...(subject === undefined ? {} : { subject }),
    says: saysOf({ isProject: project !== '', found: found.length, may: offers.length + records.length }),
    offers,
    records,
    ...(asked !== '' && found.length === 0 ? { unknown: asked } : {}),
    action: paths.writeAbout(),
    asked,
  }
}

/** Records that this person may correct or withdraw, each with the journeys that do so. */
async function offeredRecords(
  found: readonly RecordAtHand[],
  who: SignedIn,
  reader: SearchingReader,
  journeys: readonly Journey[],
): Promise<readonly RecordView[]> {
  const ofRecords = journeys.filter(({ about }) => about === 'record')
  const views: RecordView[] = []
  for (const record of found.filter(({ isWithdrawn }) => !isWithdrawn)) {
    const may: Journey[] = []
    for (const journey of ofRecords) if (await mayChange(reader, who, journey.deed, record)) may.push(journey)
    if (may.length === 0) continue
    const { kind, id, name, record: fields } = record
    views.push({
      text: `${capitalised(calledInWords(kind))}: ${firstSentence(name, 120)}`,
      href: addressOfRecord(kind, id, { ...fields }) ?? paths.home(),
      offers: may.map(({ name: journey, title }) => ({
        text: title,
        href: paths.journey(journey, { about: recordSubject(kind, id) }),
      })),
    })
  }
  return views
}

function saysOf(about: {
  readonly isProject: boolean
  readonly found: number
  readonly may: number
}): readonly string[] {
  if (about.found === 0) return []
  if (about.may > 0)
    return ['What you send is public at once, under your role and organisation. Earlier versions stay in the history.']
  return [
    `You have no role over this ${about.isProject ? 'project' : 'record'}, so there is nothing that you can add to it here yet.`,
    'If you work on it, or evaluate it, ask whoever answers for it, or the manager of its programme, to invite you.',
    'If your organisation is named in its record, it has a right of reply: it is offered here once your organisation is known to this register under the name that stands there.',
    'If you yourself are named, or something is wrong, tell those who run this register: a moderator enters a reply for you, without your name, or corrects the record.',
  ]
}

/** The record at an address of this site, as somebody would copy it, or named as a draft names it; undefined where it is none. */
export function recordAt(typed: string): ReturnType<typeof recordInSubject> {
  const path = typed.replace(/^https?:\/\/[^/]+/i, '').replace(/[?].*$/, '')
  const [before = '', anchor] = path.split('#')
  const [, kindOfAnchor, idOfAnchor] = /^([a-z_]+?)-(.+)$/.exec(anchor ?? '') ?? []
  const anchored = recordInSubject(`${kindOfAnchor}/${idOfAnchor}`)
  if (anchored !== undefined && anchor === anchorOf(anchored.kind, anchored.id)) return anchored
  const [table = '', id = ''] = before
    .replace(/^\/api\/v1\//, '/')
    .replace(/\/history$/, '')
    .split('/')
    .filter((part) => part !== '')
  const kind = kindOfTable(table)?.kind
  return kind === undefined ? recordInSubject(before.replace(/^\//, '')) : recordInSubject(`${kind}/${id}`)
}
