import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kind } from '@candour/register'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDeedId } from '../app/actions/deed.ts'
import { propose } from '../app/actions/propose.ts'
import { shownByIds } from '../app/queries/shown.ts'
import { buildAssets } from '../app/web/assets.ts'
import { frameOf } from '../app/web/layout/frame.ts'
import type { PageView } from '../app/web/layout/views.ts'
import type { AskingPage, FormPage, PageRequest } from '../app/web/page.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { written } from './importing.ts'
import { ask } from './raw-requests.ts'
import { servedRegister } from './served-register.ts'

const { tools, feed } = await servedRegister(undefined)

/** A sketch of a form with one question: what a project is called. It walks the whole way to the ledger and back. */
interface NameView extends PageView {
  readonly deed: string
  readonly after: number
  readonly name: string
  readonly faults: readonly string[]
  readonly theirs?: string
}
const folder = mkdtempSync(join(tmpdir(), 'candour-form-walk-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(
  join(folder, 'name.njk'),
  `{% extends "layout/base.njk" %}{% block content %}<form method="post" action="/sketch">
{% for fault in faults %}<p class="fault">{{ fault }}</p>{% endfor %}{% if theirs %}<p class="theirs">{{ theirs }}</p>{% endif %}
<input name="name" value="{{ name }}"><input name="after" value="{{ after }}"><input name="deed" value="{{ deed }}"></form>{% endblock %}`,
)

type Asked = Pick<NameView, 'deed' | 'after' | 'name' | 'faults' | 'theirs'>
const viewOf = ({ site }: Pick<PageRequest, 'site'>, asked: Asked): NameView => ({
  frame: frameOf(site, { title: 'What it is called' }),
  ...asked,
})
const project: Kind = 'project'
const page: AskingPage = {
  address: '/sketch',
  freshness: 'never',
  async show(request, reader) {
    const [stands] = await shownByIds(reader, 'project', ['walked'])
    const view = viewOf(request, { deed: newDeedId(tools.random), after: 1, name: stands?.name ?? '', faults: [] })
    return { kind: 'page', template: 'name.njk', view }
  },
}
const form: FormPage = {
  method: 'POST',
  address: '/sketch',
  async take(request) {
    const { name = '', deed = '', after = '1' } = request.sent as Readonly<Record<string, string>>
    const by = { id: deed, name: 'correct', reason: 'Renamed by form', actor: { role: 'operator' } } as const
    const result = await propose(tools, by, [
      { kind: project, id: 'walked', patch: { name: name || null }, after: Number(after) },
    ])
    if (result.ok) return { kind: 'moved', to: '/projects/walked' }
    const [conflict] = result.conflicts
    const faults = result.refusals.map(({ where, accepts }) => `${where.column}: ${accepts}`)
    const view = viewOf(request, {
      deed: newDeedId(tools.random),
      after: conflict?.version ?? Number(after),
      name,
      faults,
      ...(conflict !== undefined && 'name' in conflict.present ? { theirs: conflict.present.name } : {}),
    })
    return { kind: 'page', template: 'name.njk', view, status: 422 }
  },
}

let port = 0
const assets = buildAssets()
const server = buildServer({
  questions: feed.questions,
  templates: buildTemplates(assets, [folder]),
  assets,
  pages: [page, form],
})
afterAll(() => server.close())
beforeAll(async () => {
  const { position } = await written(tools, [{ kind: 'project', record: { id: 'walked', name: 'First' } }])
  await feed.reaches(position)
  port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port)
})

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const send = async (sent: Record<string, string>, headers: Record<string, string> = own) => {
  const answer = await ask(port, '/sketch', { method: 'POST', headers, body: new URLSearchParams(sent).toString() })
  const text = answer.body.toString()
  const typedIn = (field: string) => new RegExp(`name="${field}" value="([^"]*)"`).exec(text)?.[1] ?? ''
  return { status: answer.status, to: answer.headers.location, text, typedIn }
}
const nameNow = async () => {
  const { db } = tools
  return (await db.selectFrom('projects').select('name').where('id', '=', 'walked').executeTakeFirstOrThrow()).name
}

describe('the walk of a form', () => {
  it('given what cannot be taken, then the page comes back with 422, what was typed and what is wanted, and nothing is written', async () => {
    const answer = await send({ name: '', after: '1', deed: newDeedId(tools.random) })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('class="fault">name: ')
    expect(await nameNow()).toBe('First')
  })

  it('given what can, then 303 leads on, and the same again has no further effect', async () => {
    const deed = newDeedId(tools.random)
    for (const time of ['once', 'twice']) {
      const answer = await send({ name: 'Second', after: '1', deed })
      expect([time, answer.status, answer.to]).toEqual([time, 303, '/projects/walked'])
    }
    expect(await nameNow()).toBe('Second')
    expect((await tools.db.selectFrom('entries').select('version').where('id', '=', 'walked').execute()).length).toBe(2)
  })

  it('given that somebody else was quicker, then both sides come back, nothing typed is lost, and the next attempt is taken', async () => {
    const late = await send({ name: 'Third', after: '1', deed: newDeedId(tools.random) })
    expect(late.status).toBe(422)
    expect(late.text).toContain('class="theirs">Second')
    expect(late.typedIn('name')).toBe('Third')
    const again = await send({ name: late.typedIn('name'), after: late.typedIn('after'), deed: late.typedIn('deed') })
    expect(again.status).toBe(303)
    expect(await nameNow()).toBe('Third')
  })

  it('given a post that comes from another site, then it is refused and nothing is written', async () => {
    const foreign = { ...own, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    expect((await send({ name: 'Stolen', after: '3', deed: newDeedId(tools.random) }, foreign)).status).toBe(403)
    expect(await nameNow()).toBe('Third')
  })
})
