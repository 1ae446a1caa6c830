import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenDeedsOf } from '@candour/register'
import { acceptInvitation, invitationLink, invitationOf } from '../../app/accounts/inviting.ts'
import { openAccounts } from '../../app/accounts/open-accounts.ts'
import { whoAsks } from '../../app/accounts/signing-in.ts'
import { makeToken, rolesForTokens } from '../../app/accounts/tokens.ts'
import { systemRandomness } from '../../app/ports/randomness.ts'
import { openDatabase } from '../../app/store/database.ts'
import { passwordFileOf, superuser } from '../../app/store/embedded/create-cluster.ts'
import { peopleBeside } from '../../app/store/people/people-database.ts'
import { openQueue } from '../../app/store/queue/queue.ts'
import { Browsing } from './browsing.ts'

/** Somebody who writes: by forms with a session, and by a program with a token. */
export interface Writer {
  readonly account: string
  /** The project that they answer for. */
  readonly project: string
  readonly cookie: string
  readonly token: string
}

/** The address of the PostgreSQL that a started program has in its data folder. */
export function databaseIn(folder: string): string {
  const [, , , port = ''] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  const password = readFileSync(passwordFileOf(folder), 'utf8').trim()
  return `postgresql://${superuser}:${password}@127.0.0.1:${port.trim()}/postgres`
}

/** So many people, each a contributor of a project of their own, who sign in at a running site by links, as the letters hold them. */
export async function writersAt(port: number, folder: string, projects: readonly string[]): Promise<readonly Writer[]> {
  const database = openDatabase(databaseIn(folder))
  const accounts = await openAccounts({
    people: await peopleBeside(database.db),
    clock: { now: () => new Date() },
    random: systemRandomness,
    mailer: { send: async () => undefined, close: async () => undefined },
    queue: openQueue(database.db),
    address: () => `http://localhost:${port}`,
    tell: console.error,
  })
  try {
    const writers: Writer[] = []
    for (const [at, project] of projects.entries()) {
      const email = `writer${at}@council.example`
      const offer = {
        email,
        role: 'contributor',
        scope: { over: 'project', id: project },
        organisation: `Council ${at}`,
      } as const
      const invited = new URL(await invitationLink(accounts, offer)).searchParams.get('token') ?? ''
      const invitation = await invitationOf(accounts, invited)
      if (invitation === undefined) throw new Error('the invitation cannot be taken')
      const link = await acceptInvitation(accounts, invitation, { name: `Writer ${at}`, email })
      const browsing = new Browsing(port)
      const cookie = await signsIn(browsing, link ?? '')
      browsing.close()
      const asking = await whoAsks(accounts, { cookie })
      if (asking === undefined) throw new Error(`${email} is not signed in`)
      const roles = await rolesForTokens(accounts, asking.who)
      const made = await makeToken(accounts, asking.who, {
        name: 'nightly',
        roles: roles.map(({ id }) => id),
        deeds: tokenDeedsOf(roles),
        until: new Date(Date.now() + 86_400_000),
      })
      if (typeof made === 'string') throw new Error(made)
      writers.push({ account: asking.who.account, project, cookie, token: made.text })
    }
    return writers
  } finally {
    await database.close()
  }
}

async function signsIn(browsing: Browsing, token: string): Promise<string> {
  const { status, cookies } = await browsing.posts('/sign-in/link', { token, next: '/' })
  if (status !== 303) throw new Error(`nobody is signed in: ${status}`)
  return cookies.join('; ')
}
