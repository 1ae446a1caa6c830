import { afterAll, describe, expect, it } from 'vitest'
import { practiceCast } from '../app/accounts/practice-cast.ts'
import { newDeedId } from '../app/actions/deed.ts'
import { propose } from '../app/actions/propose.ts'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { peopledRegister } from './peopled-register.ts'
import { ask } from './raw-requests.ts'

const register = await peopledRegister(undefined, { isPractice: true })
const { port, accounts, address, tools } = register
const mina = visitor({ viewport: { width: 360, height: 800 } })
afterAll(() => mina.leaves())

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const post = (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
  ask(port, path, { method: 'POST', headers: { ...own, cookie }, body: new URLSearchParams(fields).toString() })
const cookiesOf = ({ headers }: Awaited<ReturnType<typeof ask>>) =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
const be = async (person: string) => cookiesOf(await post('/practice/be', { person }))
const read = async (path: string, cookie: string) => {
  const { status, body } = await ask(port, path, { headers: { cookie } })
  return { status, text: body.toString().replaceAll(/[\u2068\u2069]/g, '') }
}
const end = (role: string, cookie: string) => post('/account/people/end', { role }, cookie)
const rolesOf = async (person: string) =>
  accounts.people
    .selectFrom('membership')
    .select(['id', 'role'])
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute()

describe('who sees whom', () => {
  const seen = async (person: string) => {
    const { text } = await read('/account/people', await be(person))
    return practiceCast.map(({ name }) => name).filter((name) => text.includes(name))
  }

  it.each([
    ['practice-carol', ['Practice Carol']],
    ['practice-colin', ['Practice Colin', 'Practice Erin']],
    ['practice-erin', ['Practice Colin', 'Practice Erin']],
    ['practice-priya', ['Practice Priya']],
    ['practice-mina', ['Practice Carol', 'Practice Colin', 'Practice Priya', 'Practice Erin', 'Practice Mina']],
    ['practice-fay', ['Practice Fay']],
    ['practice-ada', practiceCast.map(({ name }) => name)],
    ['practice-moses', practiceCast.map(({ name }) => name)],
  ])('%s sees those of what is theirs', async (person, names) => {
    expect(await seen(person)).toEqual(names)
  })
})

describe('taking and giving up roles', () => {
  it('a manager takes the role of an evaluator of her programme, and its holder finds it in their log', async () => {
    await mina.reads(async (page) => {
      await page.goto(`${address}/practice`)
      await page.getByRole('button', { name: 'Be Practice Mina' }).click()
      await page.waitForURL('**/write')
      await page.goto(`${address}/account/people`)
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await page.getByRole('button', { name: /Take it away.*Erin/ }).click()
      await page.waitForURL('**/account/people')
      expect(await page.getByText('Practice Erin').count()).toBe(0)

      await page.getByRole('button', { name: /Give it up.*Mina/ }).click()
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
      expect((await page.locator('.govuk-error-summary__list li').innerText()).replaceAll(/[\u2068\u2069]/g, '')).toBe(
        'Nobody else answers for the programme Practice Fund for Steady Homes. Invite somebody who is to, and wait until they have accepted.',
      )
      expect(await barriers(page)).toEqual([])
    })
    expect(await rolesOf('practice-erin')).toEqual([])
    expect((await read('/account', await be('practice-erin'))).text).toContain('A role ended')
  })

  it('nobody takes what is not theirs to take: another programme’s, a manager’s, an administrator’s, or their own by force', async () => {
    const cookie = await be('practice-mina')
    for (const role of ['practice-fay-manager', 'practice-ada-administrator', 'practice-moses-moderator', 'nothing'])
      expect([role, (await end(role, cookie)).status]).toEqual([role, 404])
    const carol = await be('practice-carol')
    expect((await end('practice-colin-contributor', carol)).status).toBe(404)
    expect(await rolesOf('practice-fay')).toHaveLength(1)
  })

  it('a moderator sees everybody, and takes from nobody', async () => {
    const cookie = await be('practice-moses')
    expect((await end('practice-carol-contributor', cookie)).status).toBe(404)
  })

  it('the last administrator neither gives the role up nor deletes the account', async () => {
    const cookie = await be('practice-ada')
    const given = await end('practice-ada-administrator', cookie)
    expect([given.status, given.body.toString().includes('There is no other administrator')]).toEqual([422, true])
    expect((await post('/account/delete', {}, cookie)).status).toBe(422)
  })

  it('the last manager of a programme does not delete the account, until somebody else has accepted', async () => {
    const cookie = await be('practice-fay')
    const first = await post('/account/delete', {}, cookie)
    expect([first.status, first.body.toString()]).toEqual([422, expect.stringContaining('Nobody else answers for')])
    const offer = {
      role: 'manager',
      scope: { over: 'programme', id: 'practice-families' },
      organisation: 'Practice',
    } as const
    await register.person('Practice Finn', 'finn@practice.example', offer)
    expect((await post('/account/delete', {}, cookie)).status).toBe(303)
  })

  it('of two contributors who leave at the same moment one stays, where nobody manages the programme', async () => {
    const scope = { over: 'project', id: 'practice-hubs-eastfield' } as const
    const offer = { role: 'contributor', scope, organisation: 'Practice' } as const
    const people = accounts.people
    // Without a programme of its own the project has its contributors alone.
    await register.db.updateTable('projects').set({ programme_id: null }).where('id', '=', scope.id).execute()
    await register.person('Practice One', 'one@practice.example', offer)
    await register.person('Practice Two', 'two@practice.example', offer)
    const ids = await people
      .selectFrom('person')
      .select('id')
      .where('name', 'in', ['Practice One', 'Practice Two'])
      .execute()
    const { endMembership } = await import('../app/store/people/leaving.ts')
    const { leftAlone } = await import('@candour/register')
    const roles = (await Promise.all(ids.map(({ id }) => rolesOf(id)))).flat()
    const ended = await Promise.all(
      roles.map(({ id }) => endMembership(people, id, new Date().toISOString(), leftAlone)),
    )
    expect(ended.filter((cannot) => cannot === undefined)).toHaveLength(1)
    expect(ended.find((cannot) => cannot !== undefined)).toEqual({ why: 'nobody-answers', alone: [scope] })
  })
})

describe('who wrote what', () => {
  it('is told by name to the people of the project and to nobody else; what was told in confidence is not told', async () => {
    const deed = {
      id: newDeedId(tools.random),
      name: 'write-lesson',
      reason: 'told',
      actor: { role: 'contributor', organisation: 'Practice Northmoor Council' },
      account: 'practice-carol',
    } as const
    const lesson = { kind: 'implementation', happened: 'It rained.', project_id: 'practice-hubs-northmoor' } as const
    const result = await propose(tools, deed, [
      { kind: 'lesson', record: { ...lesson, id: 'practice-open', lesson: 'Take a coat.' } },
      { kind: 'lesson', record: { ...lesson, lesson: 'Take two.', confidential: true } },
    ])
    expect(result).toMatchObject({ ok: true })
    await register.feed.reaches((await ledgerPosition(register.db)).position)
    const path = '/account/projects/practice-hubs-northmoor/authors'
    for (const person of ['practice-carol', 'practice-mina', 'practice-ada', 'practice-moses']) {
      const { status, text } = await read(path, await be(person))
      expect([person, status]).toEqual([person, 200])
      expect(text).toContain(
        'Practice Carol, as contributor of Practice Northmoor Council</b> wrote lesson practice-open',
      )
      expect(text.match(/wrote lesson/g)).toHaveLength(1)
    }
    for (const person of ['practice-colin', 'practice-priya'])
      expect([person, (await read(path, await be(person))).status]).toEqual([person, 404])
    expect((await read('/account/projects/no-such/authors', await be('practice-ada'))).status).toBe(404)
    for (const page of ['/projects/practice-hubs-northmoor', '/projects/practice-hubs-northmoor/history'])
      expect((await read(page, await be('practice-carol'))).text).not.toContain('Practice Carol, as')
  })
})

describe('what is held of oneself', () => {
  it('is a file with every table that names one, without a secret, and of nobody else', async () => {
    const cookie = await be('practice-carol')
    await post(
      '/invite',
      {
        email: 'new@practice.example',
        role: 'contributor',
        over: 'practice-hubs-northmoor',
        organisation: 'Practice Northmoor Council',
      },
      cookie,
    )
    const { headers, body } = await ask(port, '/account/export', { headers: { cookie } })
    expect(headers['content-disposition']).toBe('attachment; filename="candour-about-me.json"')
    expect(headers['cache-control']).toBe('private, no-store')
    const held = JSON.parse(body.toString())
    expect(held.account).toMatchObject({ name: 'Practice Carol', email: 'carol@practice.example' })
    expect(held.roles).toMatchObject([{ role: 'contributor', scope_id: 'practice-hubs-northmoor' }])
    expect(held.deeds).toMatchObject([{ name: 'write-lesson' }])
    expect(held.invitations_sent).toMatchObject([{ email: 'new@practice.example' }])
    expect(held.access_log.length).toBeGreaterThan(0)
    const { rows } = await register.pool.query<{ hash: string }>(
      `select token as hash from ${register.schema}_people.session union select token_hash from ${register.schema}_people.invitation`,
    )
    for (const { hash } of rows) expect(body.toString()).not.toContain(hash)
    for (const { name } of practiceCast.filter(({ id }) => id !== 'practice-carol'))
      expect(body.toString()).not.toContain(name)
  })

  it('has a place for every table that names a person', async () => {
    const { rows } = await register.pool.query<{ table_name: string }>(
      `select distinct table_name from information_schema.columns where table_schema = $1 and column_name in ('person_id', 'email', 'invited_by')`,
      [`${register.schema}_people`],
    )
    // Each is asked in app/store/people/held-of-person.ts: a new table has its line there, and its name here.
    expect(rows.map((row) => row.table_name).sort()).toEqual([
      'access',
      'draft',
      'following',
      'identity',
      'invitation',
      'membership',
      'notice',
      'notice_choice',
      'objection',
      'passkey',
      'person',
      'session',
      'token',
      'webhook',
    ])
  })
})
