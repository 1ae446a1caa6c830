import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pagesAlone } from '../../../test/pages-alone.ts'
import { ask } from '../../../test/raw-requests.ts'
import { frameOf } from '../layout/frame.ts'
import type { PageView } from '../layout/views.ts'
import type { FormPage, PageRequest, StandalonePage } from '../page.ts'
import { formFields } from './form-answers.ts'

/** A sketch of a form with one question, as a page and what takes it. */
interface FormView extends PageView {
  readonly name: string
  readonly fault?: string
}

const folder = mkdtempSync(join(tmpdir(), 'candour-form-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(
  join(folder, 'sketch.njk'),
  `{% extends "layout/base.njk" %}{% from "govuk/components/input/macro.njk" import govukInput %}
{% block content %}<form method="post" action="/sketch">
{{ govukInput({ id: "name", name: "name", label: { text: "Name of the place" }, value: name, errorMessage: { text: fault } if fault }) }}
<button>Send</button></form>{% endblock %}`,
)

const taken: string[] = []
const viewOf = ({ site }: Pick<PageRequest, 'site'>, name: string, fault?: string): FormView => ({
  frame: frameOf(site, { title: fault === undefined ? 'A form' : 'Error: A form' }),
  name,
  ...(fault === undefined ? {} : { fault }),
})
const sketchPage: StandalonePage = {
  address: '/sketch',
  standsAlone: true,
  show: async (request) => ({ kind: 'page', template: 'sketch.njk', view: viewOf(request, '') }),
}
const sketchForm: FormPage = {
  method: 'POST',
  address: '/sketch',
  take: async (request) => {
    const name = String(request.sent.name ?? '')
    if (name.length < 3) {
      const view = viewOf(request, name, 'Enter the name of a place, as Hull')
      return { kind: 'page', template: 'sketch.njk', view, status: 422 }
    }
    taken.push(name)
    return { kind: 'moved', to: '/sketch' }
  },
}
const served = pagesAlone([sketchPage, sketchForm], { further: [folder] })
const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
const send = async (body: string, headers: Record<string, string> = own) =>
  ask((await served).port, '/sketch', { method: 'POST', headers, body })

describe('the walk of a form', () => {
  it('given a page with a form, then it is a page like any', async () => {
    const { port } = await served
    expect((await ask(port, '/sketch')).body.toString()).toContain('<form method="post"')
  })

  it('when something cannot be taken, then the form comes back with 422, what was typed, and what is wanted', async () => {
    const answer = await send('name=%3Cx')
    expect(answer.status).toBe(422)
    expect(answer.headers['cache-control']).toBe('no-store')
    const page = answer.body.toString()
    expect(page).toContain('value="&lt;x"')
    expect(page).toContain('Enter the name of a place, as Hull')
    expect(page).toContain('<title>Error: A form')
    expect(taken).toEqual([])
  })

  it('when it can, then the reader is led on with 303, and the deed is done once', async () => {
    const answer = await send('name=Kingston+upon+Hull')
    expect([answer.status, answer.headers.location]).toEqual([303, '/sketch'])
    expect(taken.splice(0)).toEqual(['Kingston upon Hull'])
  })

  it.each([
    ['another site', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['another site, in an older browser', { 'content-type': own['content-type'], origin: 'https://evil.example' }],
    ['nobody who says where', { 'content-type': own['content-type'] }],
  ])('when it was sent from %s, then it is refused before it is read', async (_, headers) => {
    const answer = await send('name=Kingston+upon+Hull', headers)
    expect(answer.status).toBe(403)
    expect(answer.body.toString()).toContain('This was sent from another site')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(taken).toEqual([])
  })

  it('when an older browser sends it from our page behind a proxy, then the name of the site counts', async () => {
    const { 'sec-fetch-site': _, ...older } = own
    const proxied = { ...older, 'x-forwarded-host': 'register.example.org', origin: 'https://register.example.org' }
    expect((await send('name=Hull', proxied)).status).toBe(303)
    expect(taken.splice(0)).toEqual(['Hull'])
  })

  it.each([
    ['of a kind that is not read', 'name=Hull', { ...own, 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['that is too much', `name=${'x'.repeat(1_100_000)}`, own, 413],
  ])('when something is sent %s, then it is told so', async (_, body, headers, status) => {
    const answer = await send(body, headers)
    expect(answer.status).toBe(status)
    expect(taken).toEqual([])
  })

  it('when other methods are tried, then they are refused', async () => {
    const { port } = await served
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const answer = await ask(port, '/sketch', { method, headers: own })
      expect([method, answer.status]).toEqual([method, 405])
    }
  })
})

describe('the fields of a form', () => {
  it.each([
    ['one', 'a=1', { a: '1' }],
    ['none', '', {}],
    ['one that is left empty', 'a=', { a: '' }],
    ['one that is repeated', 'a=1&a=2&a=3', { a: ['1', '2', '3'] }],
    ['signs and spaces', 'a=%26+%C3%A9', { a: '& é' }],
    [
      'names that mean something to JavaScript',
      '__proto__=1&constructor=2',
      JSON.parse('{"__proto__":"1","constructor":"2"}'),
    ],
  ])('are read: %s', (_, body, fields) => {
    expect({ ...formFields(body) }).toEqual(fields)
  })
})
