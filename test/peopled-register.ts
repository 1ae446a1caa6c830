import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import type { AccountTools } from '../app/accounts/account-tools.ts'
import { acceptInvitation, invitationLink, invitationOf, type Offer } from '../app/accounts/inviting.ts'
import { openAccounts } from '../app/accounts/open-accounts.ts'
import { peoplePractice } from '../app/accounts/practising.ts'
import { whoAsks } from '../app/accounts/signing-in.ts'
import { apiPages } from '../app/api/api-pages.ts'
import { handlers } from '../app/jobs/handlers.ts'
import { folderMailer, type LyingMail } from '../app/ports/folder-mailer.ts'
import { systemRandomness } from '../app/ports/randomness.ts'
import { loadPractice } from '../app/practice-register.ts'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { peopleBeside } from '../app/store/people/people-database.ts'
import { openQueue } from '../app/store/queue/queue.ts'
import { buildAssets } from '../app/web/assets.ts'
import { journeyPages } from '../app/web/journeys/index.ts'
import { pages } from '../app/web/pages/index.ts'
import { type PeopleHere, peoplePages } from '../app/web/pages/people-pages.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

export interface Route {
  readonly method: string
  readonly url: string
}

/** A register with people in it, served at an address of this machine, whose letters lie in a folder. Its time can be moved on. */
export interface PeopledRegister extends ServedRegister {
  readonly accounts: AccountTools
  readonly peopled: FastifyInstance
  readonly port: number
  readonly address: string
  readonly lines: readonly string[]
  /** Every address that is answered, as the router knows it. */
  readonly routes: readonly Route[]
  /** The newest letter to somebody, once it is there. */
  letterTo(email: string): Promise<LyingMail>
  letters(): Promise<readonly LyingMail[]>
  /** Gives somebody a role, by an invitation that they take. */
  person(name: string, email: string, offer: Omit<Offer, 'email'>): Promise<void>
  moveOn(milliseconds: number): void
}

/**
 * @param isPractice whether it is one to practise in: it begins with what is invented
 * @param doesJobs whether it does its jobs, as it does unless told otherwise; without them nothing changes but by what is asked of it
 */
export async function peopledRegister(
  folder?: string,
  {
    isPractice = false,
    openId,
    doesJobs = true,
  }: Pick<PeopleHere, 'isPractice' | 'openId'> & { readonly doesJobs?: boolean } = {},
): Promise<PeopledRegister> {
  const register = await servedRegister(folder)
  const data = mkdtempSync(join(tmpdir(), 'candour-people-'))
  const lines: string[] = []
  let later = 0
  const now = () => new Date(Date.now() + later)
  const mailer = folderMailer(join(data, 'mail'), now)
  let address = ''
  const queue = openQueue(register.db)
  const accounts = await openAccounts({
    people: await peopleBeside(register.db),
    clock: { now },
    random: systemRandomness,
    mailer,
    queue,
    address: () => address,
    log: { write: (line) => lines.push(line) },
    tell: (problem) => {
      throw new Error(problem)
    },
  })
  const done = handlers({ accounts, db: register.db, today: register.tools.clock.today, tellWebhooks: async () => 0 })
  const working = doesJobs ? queue.work(done, { now, tell: accounts.tell }) : undefined
  if (isPractice) {
    await loadPractice(register.tools)
    await peoplePractice(accounts)
    await register.feed.reaches((await ledgerPosition(register.db)).position)
  }
  const routes: Route[] = []
  const assets = buildAssets()
  const peopled = buildServer({
    questions: register.feed.questions,
    templates: buildTemplates(assets),
    assets,
    pages: [
      ...pages,
      ...peoplePages(accounts, {
        letters: (most) => mailer.newest(most),
        isPractice,
        ...(openId === undefined ? {} : { openId }),
      }),
      ...journeyPages({ ...register.tools, clock: { ...register.tools.clock, now } }),
      ...apiPages('0.0.0-test', { actions: register.tools, accounts }),
    ],
    whoAsks: (headers) => whoAsks(accounts, headers),
    onRoute: ({ method, url }) => routes.push(...[method].flat().map((one) => ({ method: one, url }))),
    identity: isPractice ? { isPractice } : {},
    requestLog: { write: (line) => lines.push(line) },
  })
  const port = Number(new URL(await peopled.listen({ port: 0, host: '127.0.0.1' })).port)
  address = `http://localhost:${port}`
  afterAll(async () => {
    await peopled.close()
    await working?.close()
    rmSync(data, { recursive: true })
  })
  const letters = () => mailer.newest(1000)
  return {
    ...register,
    accounts,
    peopled,
    port,
    address,
    lines,
    routes,
    letters,
    async letterTo(email) {
      for (;;) {
        const found = (await letters()).find(({ to }) => to.endsWith(`<${email}>`))
        if (found !== undefined) return found
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    async person(name, email, offer) {
      const token = new URL(await invitationLink(accounts, { ...offer, email })).searchParams.get('token') ?? ''
      const invitation = await invitationOf(accounts, token)
      if (invitation === undefined) throw new Error('the invitation cannot be taken')
      await acceptInvitation(accounts, invitation, { name, email })
    },
    moveOn: (milliseconds) => {
      later += milliseconds
    },
  }
}

/** The token in the link of a letter. */
export function tokenIn({ text }: Pick<LyingMail, 'text'>): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0] ?? ''
  return new URL(link).searchParams.get('token') ?? ''
}
