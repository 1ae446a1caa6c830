import type { Answered, Browsing } from './browsing.ts'

/** What a step of a journey is: a page that is read, an answer that is saved, or what sends all of it. */
export type Step = 'page' | 'question' | 'check' | 'send'

/** Does one step. Whoever writes while machines die does it again until it is answered. */
export type Doing = (step: Step, ask: () => Promise<Answered>) => Promise<Answered>

/** What came of a journey that was sent: its draft, of which the address says that it was done. */
export interface Sent {
  readonly draft: string
}

export interface Journey {
  readonly name: 'lesson' | 'register-project'
  /** The project that it is about, where it is about one. */
  readonly about?: string
  readonly answers: Readonly<Record<string, string>>
}

/** Tells a lesson about a project. @param mark  stands in its text, and nowhere else */
export const aLesson = (project: string, mark: string): Journey => ({
  name: 'lesson',
  about: project,
  answers: {
    expected: 'Two hubs in a year.',
    happened: `The second hub opened late, as told in ${mark}.`,
    why: 'Nobody applied for the post.',
    lesson: 'Recruit before the grant starts.',
    kind: 'implementation',
    causes: 'recruitment-delay',
    conditions: '',
  },
})

/** Registers a project with one promise. @param mark  stands in its name, and nowhere else */
export const aProject = (mark: string): Journey => ({
  name: 'register-project',
  answers: {
    programme_id: 'none',
    name: `Family hubs ${mark}`,
    approach: 'Workers from three services meet families in one building, weekly for six months.',
    model_id: 'none',
    population: 'Children aged 5 to 11 on a child in need plan',
    practice_area: 'early-help',
    places: 'Leeds',
    'started-month': '4',
    'started-year': '2027',
    funding_gbp: '250000',
    label: 'Children who go into care within a year',
    outcome_code: 'care-entry',
    direction_wanted: 'decrease',
    primary: 'true',
    measure: 'Share looked after within 12 months of referral, from the yearly return.',
    comparison: 'none',
    scale: 'risk-difference',
    smallest_worthwhile_change: '0.05',
    'due_on-day': '31',
    'due_on-month': '3',
    'due_on-year': '2029',
    has_stop_rule: 'false',
  },
})

/** Goes a journey from its start page to the end, as a browser does: reads each page, answers it, follows where it leads. */
export async function goes(browsing: Browsing, journey: Journey, doing: Doing): Promise<Sent> {
  const draft = await begins(browsing, journey, doing)
  const page = await answersUntil(browsing, await read(browsing, `/drafts/${draft}`, doing), journey, doing)
  if (!page.path.endsWith('/check')) throw new Error(`${journey.name} leads to ${page.path}, not to what checks it`)
  const sent = await doing('send', () => browsing.posts(page.path, {}))
  if (sent.location !== `/drafts/${draft}/done`) throw new Error(`not sent: ${sent.status} ${faultsOn(sent.text)}`)
  await read(browsing, sent.location, doing)
  return { draft }
}

/** Begins a journey: the id of its draft. */
export async function begins(browsing: Browsing, { name, about }: Journey, doing: Doing): Promise<string> {
  const start = `/write/${name}`
  await read(browsing, about === undefined ? start : `${start}?about=${about}`, doing)
  const begun = await doing('question', () => browsing.posts(start, about === undefined ? {} : { about }))
  const [, draft] = /^\/drafts\/(\w+)$/.exec(begun.location ?? '') ?? []
  if (draft === undefined) throw new Error(`${start} is not begun: ${begun.status} ${faultsOn(begun.text)}`)
  return draft
}

interface PageRead {
  readonly path: string
  readonly text: string
}

/** Answers one question after the other, and adds a promise where none is there, until the page that checks all of it. */
async function answersUntil(browsing: Browsing, first: PageRead, journey: Journey, doing: Doing): Promise<PageRead> {
  let page = first
  for (let steps = 0; steps < 60; steps += 1) {
    if (page.path.endsWith('/check')) return page
    const { path, text } = page
    const [, action = ''] = /<form action="(\/drafts\/[^"]+)" method="post"/.exec(text) ?? []
    const isQuestion = path.split('?')[0]?.split('/').length !== 3 && action !== '' && /Save and continue/.test(text)
    const answered = isQuestion
      ? await doing('question', () => browsing.posts(unescaped(action), answersTo(text, journey)))
      : undefined
    if (answered !== undefined && answered.location === undefined)
      throw new Error(`${path} is not taken: ${answered.status} ${faultsOn(answered.text)}`)
    const next = answered?.location ?? (await nextOf(browsing, page, doing))
    page = await read(browsing, next, doing)
  }
  throw new Error(`${journey.name} comes to no end: ${page.path}`)
}

/** From a list of tasks the first that is open; from a list of things to the first of them, or back. */
async function nextOf(browsing: Browsing, { path, text }: PageRead, doing: Doing): Promise<string> {
  const isEmpty = /Add a promise/.test(text)
  if (isEmpty) {
    const added = await doing('question', () => browsing.posts(path, {}))
    if (added.location !== undefined) return added.location
  }
  const links = [...text.matchAll(/href="(\/drafts\/[^"]+)"[^>]*>([^<]*)<?/g)].map(([, href = '']) => unescaped(href))
  const check = links.find((href) => href.endsWith('/check'))
  if (check !== undefined) return check
  const draft = path.split('/').slice(0, 3).join('/')
  const open = /href="(\/drafts\/[^"]+)"(?:(?!<\/li>)[\s\S])*?(?:Not yet started|In progress)/.exec(text)?.[1]
  if (open === undefined && path !== draft) return draft
  if (open === undefined) throw new Error(`nothing leads on from ${path}`)
  return unescaped(open)
}

function answersTo(text: string, { answers }: Journey): Record<string, string> {
  const names = new Set([...text.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name))
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)))
}

/** Reads a page, wherever it leads. */
async function read(browsing: Browsing, path: string, doing: Doing): Promise<PageRead> {
  let at = path
  for (let steps = 0; steps < 5; steps += 1) {
    const asked = at
    const { status, location, text } = await doing(at.endsWith('/check') ? 'check' : 'page', () => browsing.get(asked))
    if (status === 200) return { path: at, text }
    if (location === undefined) throw new Error(`${at} answered ${status} ${faultsOn(text)}`)
    at = location
  }
  throw new Error(`${path} leads in circles`)
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&')

/** What a page says is wrong, for whoever reads why a journey did not go on. */
export function faultsOn(text: string): string {
  const [, list = ''] = /govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(text) ?? []
  const [, title = ''] = /<title>([^<]*)/.exec(text) ?? []
  return `${title} ${list.replaceAll(/<[^>]*>/g, ' ')}`.replaceAll(/\s+/g, ' ').trim()
}
