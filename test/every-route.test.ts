import { allKinds, type GivenRole, givenRoles, type Scope } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { takeObjection } from '../app/accounts/objections.ts'
import { askedOfApi, filled, readable, sentTo, type Whose } from './every-route/addresses.ts'
import { changesBetween, everyRow, strangersOf } from './every-route/belongings.ts'
import { type Asker, type Canary, canariesOf, canariesTold } from './every-route/canaries.ts'
import { idOf, recordsOf, type Side, sides, toldInConfidence } from './every-route/records-of-sides.ts'
import { type Somebody, somebody } from './every-route/somebody.ts'
import { written } from './importing.ts'
import { peopledRegister, type Route } from './peopled-register.ts'
import { ask, type RawAnswer } from './raw-requests.ts'

// Its jobs would write notices of their own beside what is asked of it here.
const register = await peopledRegister(undefined, { doesJobs: false })
const { port, tools, accounts } = register

const askers: readonly Asker[] = ['nobody', ...givenRoles]
const scopeOf: Readonly<Record<GivenRole, Scope>> = {
  contributor: { over: 'project', id: idOf('own', 'project') },
  evaluator: { over: 'project', id: idOf('own', 'project') },
  manager: { over: 'programme', id: idOf('own', 'programme') },
  moderator: { over: 'register' },
  administrator: { over: 'register' },
}
/** Forms that end the session or the account of whoever sends them: each is sent by somebody new. */
const ending = ['/sign-out', '/account/sessions', '/account/delete']
/** What roles over the whole register may do to what is a stranger's. */
const mayChange: Readonly<Record<string, readonly Asker[]>> = {
  '/invite': ['administrator'],
  '/invite/take-back': ['administrator'],
  '/account/webhooks': ['administrator'],
  '/account/people/end': ['administrator'],
  '/account/objections': ['moderator', 'administrator'],
  // Whoever is named somewhere may object, with or without an account.
  '/about/named': askers,
}

const queueWaits = 'what waits in the queue'

/** What somebody reads of their own. Moderators and administrators write of no project, so their drafts open nowhere. */
function readBy(asker: Asker): readonly string[] {
  if (asker === 'nobody') return []
  const writes = asker !== 'moderator' && asker !== 'administrator'
  const own = ['the name of a token', 'the address of a webhook', ...(writes ? ['an answer in a draft'] : [])]
  return [...own.map((what) => `${what} of the ${asker}`), ...(asker === 'administrator' ? [queueWaits] : [])]
}

let last = 0
/** A word that stands nowhere else. */
const word = (what: string) => {
  last += 1
  return `zq${what}${last}x`
}
const inRole = (role: GivenRole) =>
  somebody(register, word, { role, scope: scopeOf[role], organisation: `The ${role}s` })

const people = new Map<Asker, Somebody>()
const canaries: Canary[] = []
let stranger: Somebody
let look: () => Promise<readonly string[]>
let marks: readonly string[]
const sequences = new Map<Side, readonly number[]>()
let objection = ''

beforeAll(async () => {
  for (const side of sides) {
    const { entries = [] } = await written(tools, recordsOf(side))
    const told = toldInConfidence(side, word)
    const more = await written(tools, told.proposals, { reason: told.reason })
    sequences.set(
      side,
      [...entries, ...(more.entries ?? [])].map(({ sequence }) => sequence),
    )
    canaries.push(...canariesTold(told, side))
  }
  stranger = await somebody(
    register,
    word,
    { role: 'contributor', scope: { over: 'project', id: idOf('strange', 'project') }, organisation: 'The strangers' },
    { role: 'manager', scope: { over: 'programme', id: idOf('strange', 'programme') }, organisation: 'The strangers' },
  )
  canaries.push(...canariesOf(stranger, 'a stranger', []))
  for (const role of givenRoles) {
    const person = await inRole(role)
    people.set(role, person)
    canaries.push(...canariesOf(person, `the ${role}`, [role]).filter(({ what }) => !/name of the|e-mail/.test(what)))
  }
  const objected = {
    name: `Nell ${word('named')}`,
    email: `${word('objects')}@x.example`,
    says: `It was ${word('objection')}.`,
  }
  await takeObjection(accounts, { ...objected, record: '/projects' }, '192.0.2.1', undefined)
  const objections = await accounts.people.selectFrom('objection').select('id').execute()
  objection = objections[0]?.id ?? ''
  for (const [what, text] of Object.entries(objected))
    canaries.push({ what: `the ${what} of whoever objects`, text, mayRead: ['moderator', 'administrator'] })
  await accounts.queue.enqueue(register.db, { name: 'invitation', about: 'none', after: new Date('2099-01-01') })
  canaries.push({ what: queueWaits, text: '>Jobs</h1>', mayRead: ['administrator'] })
  marks = [
    stranger.account,
    stranger.invitation,
    stranger.webhook,
    stranger.token,
    stranger.passkey,
    objection,
    ...allKinds.flatMap(({ kind }) => [idOf('strange', kind), idOf('strange', kind, 'confidential')]),
  ]
  look = await everyRow(register)
  const position = await register.db
    .selectFrom('entries')
    .select((on) => on.fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  await register.feed.reaches(Number(position.last))
}, 120_000)

const whose = (side: Side, asker: Asker, isToSend = false): Whose => ({
  register,
  side,
  person: side === 'strange' ? stranger : (people.get(asker) ?? stranger),
  isToSend,
  objection,
  sequences: sequences.get(side) ?? [],
})
/** As through a proxy: what is for whoever sits at the machine is for none of these. */
const headersOf = (asker: Asker, cookie = people.get(asker)?.cookie): Record<string, string> => ({
  'x-forwarded-for': '198.51.100.7',
  ...(asker === 'nobody' || cookie === undefined ? {} : { cookie }),
})

const isHead = (address: string) => address.startsWith('/api/v1/entries/')

/** What an answer should not have been. That it says again what was asked tells nobody anything. */
function faultsOf(asker: Asker, address: string, { status = 0, headers, body }: RawAnswer): readonly string[] {
  const text = `${JSON.stringify(headers)} ${body.toString()}`
  return [
    ...(status >= 500 ? [`answered ${status}`] : []),
    ...canaries
      .filter(
        (canary) =>
          !canary.mayRead.includes(asker) &&
          !(canary.isInHead && isHead(address)) &&
          !address.includes(canary.text) &&
          text.includes(canary.text),
      )
      .map(({ what }) => `told ${what}`),
  ]
}

const gets = () => register.routes.filter(({ method }) => method === 'GET')
const forms = () => register.routes.filter(({ method, url }) => method === 'POST' && !url.startsWith('/api/'))
const writings = () =>
  register.routes.filter(
    ({ method, url }) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method) && url.startsWith('/api/'),
  )

describe.each(askers)('every address of the router, asked by %s', (asker) => {
  it('shows nothing that they may not read, and changes nothing that is not theirs', { timeout: 300_000 }, async () => {
    const faults: string[] = []
    const met = new Set<string>()
    const before = strangersOf(await look(), marks, people.get(asker)?.account)
    for (const { url } of gets()) {
      const addresses = new Set<string>()
      for (const side of sides) for (const address of await readable(url, whose(side, asker))) addresses.add(address)
      for (const address of addresses) {
        const answer = await ask(port, address, { headers: headersOf(asker) })
        faults.push(...faultsOf(asker, address, answer).map((fault) => `${asker}: GET ${address} ${fault}`))
        const text = answer.body.toString()
        for (const { what, text: canary } of canaries) if (text.includes(canary)) met.add(what)
      }
    }
    expect(faults).toEqual([])
    // A draft of a stranger's is made for each address of drafts: those are this test's own.
    const after = strangersOf(await look(), marks, people.get(asker)?.account).filter(
      (row) => !row.startsWith('draft '),
    )
    expect(
      changesBetween(
        before.filter((row) => !row.startsWith('draft ')),
        after,
      ),
    ).toEqual([])
    // What is theirs they do read: else nothing would be shown by its absence elsewhere.
    expect([...met]).toEqual(expect.arrayContaining([...readBy(asker)]))
  })

  it('takes from forms no more than is theirs', { timeout: 300_000 }, async () => {
    const faults: string[] = []
    for (const route of forms()) faults.push(...(await sentWith(asker, route)))
    expect(faults).toEqual([])
  })

  it('writes by the API with a token alone', { timeout: 300_000 }, async () => {
    const faults: string[] = []
    const before = await look()
    for (const { method, url } of writings()) {
      for (const side of sides) {
        for (const address of await filled(url, whose(side, asker))) {
          const isRead = url in askedOfApi
          for (const sent of [{}, askedOfApi[url] ?? { reason: 'A reason', changes: { name: 'Stolen' } }]) {
            // Nobody may write without end.
            register.moveOn(200)
            const body = JSON.stringify(sent)
            const answer = await ask(port, address, {
              method,
              headers: {
                ...headersOf(asker),
                'sec-fetch-site': 'same-origin',
                'content-type': 'application/json',
                'content-length': String(body.length),
                'if-match': '"1"',
              },
              body,
            })
            faults.push(...faultsOf(asker, address, answer).map((fault) => `${asker}: ${method} ${address} ${fault}`))
            if (!isRead && answer.status !== 401)
              faults.push(`${asker}: ${method} ${address} answered ${answer.status}, not 401`)
          }
        }
      }
    }
    expect(faults).toEqual([])
    const own = (row: string) => row.startsWith('session ')
    expect(
      changesBetween(
        before.filter((row) => !own(row)),
        (await look()).filter((row) => !own(row)),
      ),
    ).toEqual([])
  })
})

/** Sends a form nothing, and what could be taken, about one's own and about what is a stranger's. What came of it that should not. */
async function sentWith(asker: Asker, route: Route): Promise<readonly string[]> {
  const { url } = route
  const faults: string[] = []
  const done = new Set<string>()
  for (const side of sides) {
    const bodies = sentTo(route, whose(side, asker)).length
    for (let one = 0; one < bodies; one += 1) {
      const sender = asker !== 'nobody' && ending.includes(url) ? await inRole(asker) : people.get(asker)
      const at = whose(side, asker, true)
      for (const address of await filled(url, at)) {
        const sent = sentTo(route, at)[one] ?? {}
        const where = `${asker}: POST ${address} ${JSON.stringify(sent)}`
        if (done.has(where)) continue
        done.add(where)
        const before = await look()
        const answer = await ask(port, address, {
          method: 'POST',
          headers: {
            ...headersOf(asker, sender?.cookie),
            'sec-fetch-site': 'same-origin',
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: new URLSearchParams(sent).toString(),
        })
        const after = await look()
        faults.push(...faultsOf(asker, address, answer).map((fault) => `${where} ${fault}`))
        const changes =
          sender === undefined
            ? changesBetween(before, after)
            : changesBetween(strangersOf(before, marks, sender.account), strangersOf(after, marks, sender.account))
        if (mayChange[url]?.includes(asker) !== true) faults.push(...changes.map((change) => `${where} ${change}`))
      }
    }
  }
  return faults
}
