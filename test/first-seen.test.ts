import { readFileSync } from 'node:fs'
import { type GivenRole, givenRoles, type Scope } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { roleWords } from '../app/words/role-words.ts'
import { written } from './importing.ts'
import { peopledRegister } from './peopled-register.ts'
import { ask } from './raw-requests.ts'

const register = await peopledRegister()
const { accounts, port, tools } = register

const scopeOf: Readonly<Record<GivenRole, Scope>> = {
  contributor: { over: 'project', id: 'hubs' },
  evaluator: { over: 'project', id: 'hubs' },
  manager: { over: 'programme', id: 'better-starts' },
  moderator: { over: 'register' },
  administrator: { over: 'register' },
}

beforeAll(async () => {
  const { position } = await written(tools, [
    { kind: 'programme', record: { id: 'better-starts', name: 'Better Starts', funder: 'The fund' } },
    { kind: 'project', record: { id: 'hubs', name: 'Hubs', programme_id: 'better-starts', started: '2026-01' } },
  ])
  await register.feed.reaches(position)
})

/** The page on which somebody of a role is after they have signed in by a link, and where it is. */
async function firstPageOf(role: GivenRole): Promise<{ readonly path: string; readonly text: string }> {
  const email = `${role}@x.example`
  await register.person(role, email, { role, scope: scopeOf[role], organisation: 'Leeds' })
  const token = (await (await accounts.library()).link(email)) ?? ''
  const signed = await ask(port, '/sign-in/link', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token, next: '/' }).toString(),
  })
  const cookie = [signed.headers['set-cookie'] ?? []].flat().map((one) => one.split(';', 1)[0])
  const path = String(signed.headers.location)
  const { status, body } = await ask(port, path, { headers: { cookie: cookie.join('; ') } })
  expect(status).toBe(200)
  return { path, text: body.toString() }
}

/** What stands on the page below its title: each heading with what is offered there, as `Begin something: Register a project`. */
function offersOn(text: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? ''
  return main
    .split('<h2')
    .slice(1)
    .map((section) => {
      const heading = /^[^>]*>([^<]*)/.exec(section)?.[1]?.trim() ?? ''
      const links = [...section.matchAll(/<a [^>]*>([^<]*)/g)].map(([, link = '']) => link.trim())
      return `${heading}: ${links.join(', ')}`
    })
    .join('. ')
}

describe('what somebody sees first in each role', () => {
  it('is what the page of deeds and roles says', async () => {
    const rows = []
    for (const role of givenRoles) {
      const { path, text } = await firstPageOf(role)
      const heading = /<h1[^>]*>([^<]*)/.exec(text)?.[1]?.trim()
      rows.push(`| ${roleWords[role].title.toLowerCase()} | ${heading} (\`${path}\`) | ${offersOn(text)} |`)
    }
    const page = readFileSync(new URL('../docs/reference/roles.md', import.meta.url), 'utf8')
    const [, section = ''] = page.split('\n## What each role sees first\n')
    expect(
      section
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2),
    ).toEqual(rows)
  })
})
