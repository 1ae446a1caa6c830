import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { firstAdministratorLink } from './accounts/inviting.ts'
import { openAccounts } from './accounts/open-accounts.ts'
import { providerOf } from './accounts/openid/provider.ts'
import { peoplePractice } from './accounts/practising.ts'
import { whoAsks } from './accounts/signing-in.ts'
import { judgeTheDay } from './actions/judge-the-day.ts'
import { apiPages } from './api/api-pages.ts'
import { tellWebhooks } from './api/webhooks/tell-webhooks.ts'
import { type Config, configFrom } from './config.ts'
import { forgetFirstAdministrator, tellFirstAdministrator } from './first-administrator.ts'
import { keepCalendar } from './jobs/calendar.ts'
import { handlers } from './jobs/handlers.ts'
import { followRegister } from './jobs/register-feed.ts'
import { promised } from './jobs/waiting.ts'
import { type MailHere, mailerOf, siteHere } from './mail-here.ts'
import { openForPages } from './page-connections.ts'
import { systemClock } from './ports/clock.ts'
import { httpsPoster } from './ports/https-poster.ts'
import { systemRandomness } from './ports/randomness.ts'
import { loadPractice } from './practice-register.ts'
import { CannotOpen, type OpenRegister, openRegister } from './register-access.ts'
import { loadStarter } from './starter.ts'
import { noSpaceLeft } from './store/no-space.ts'
import { peopleBeside } from './store/people/people-database.ts'
import { openQueue } from './store/queue/queue.ts'
import type { Working } from './store/queue/working.ts'
import { FirstPageFile } from './web/answering/first-page-file.ts'
import { appFolder } from './web/app-folder.ts'
import { type Assets, buildAssets } from './web/assets.ts'
import { journeyPages } from './web/journeys/index.ts'
import type { SiteIdentity } from './web/layout/identity.ts'
import { pages } from './web/pages/index.ts'
import { type PeopleHere, peoplePages } from './web/pages/people-pages.ts'
import { buildServer } from './web/server.ts'
import { buildTemplatesMeanwhile, nameOfTemplates, type Templates } from './web/templates.ts'

/** A running Candour. */
export interface Running {
  readonly address: string
  close(): Promise<void>
}

/** At the start, for the day to be judged and the index to follow, or for the first page to be asked, in milliseconds. */
const longestWait = 1_000
/** A register of more entries has an index that takes the process for a while: at a start, a page is answered first. */
const mostEntriesAtOnce = 20_000

/** Builds everything and serves: the only place that does. */
export async function run(config: Config): Promise<Running> {
  const register = await openRegister(config, { toServe: true })
  const { compileAll, ...parts } = await Promise.resolve().then(drawingParts).catch(closing(register))
  const running = await serve(config, register, parts).catch(closing(register))
  // While the database counts for the first page, this process has time; whoever started it learns of a fault in any template.
  await compileAll().catch(closing(running))
  return running
}

/** Whatever stands in the way (a port that is taken), the PostgreSQL that was started for it does not stay behind. */
function closing({ close }: { close(): Promise<void> }) {
  return async (fault: unknown): Promise<never> => {
    await close()
    throw fault
  }
}

interface DrawingParts {
  readonly assets: Assets
  readonly templates: Templates
}

function drawingParts(): DrawingParts & Pick<ReturnType<typeof buildTemplatesMeanwhile>, 'compileAll'> {
  const assets = buildAssets()
  return { assets, ...buildTemplatesMeanwhile(assets) }
}

async function serve(config: Config, register: OpenRegister, { assets, templates }: DrawingParts): Promise<Running> {
  const clock = systemClock(config.setDay)
  const tools = { db: register.db, clock, random: systemRandomness }
  if (config.loadStarter) await loadStarter(tools, console.log)
  if (config.isPractice) await loadPractice(tools)
  const code = codeHere()
  const connections = openForPages(config, register.address)
  const mayIndex = promised()
  const mail = mailerOf(config, clock)
  let servedAt = ''
  const queue = openQueue(register.db)
  const poster = httpsPoster()
  let working: Working | undefined
  const accounts = await openAccounts({
    people: await peopleBeside(register.db),
    clock,
    random: systemRandomness,
    mailer: mail.mailer,
    queue,
    address: () => config.identity.address ?? servedAt,
    ...(config.log === 'requests' ? { log: process.stdout } : {}),
    tell: console.error,
  })
  if (config.isPractice) await peoplePractice(accounts)
  const feed = await followRegister({
    ...connections,
    indexAfter: mayIndex.promise,
    today: clock.today,
    release: releaseOf(code, config.identity, assets),
    // Run from its sources, a release has no name of its own, and what was kept by other sources would be taken for ours.
    keptIndex: isCompiled ? { path: join(config.dataFolder, 'search-index', String(config.port)), code } : undefined,
  })
  const isLarge = feed.questions.moment().position > mostEntriesAtOnce
  if (!isLarge) mayIndex.keep()
  const calendar = keepCalendar({
    today: clock.today,
    judgedOn: () => feed.questions.moment().judgedOn,
    judge: async (day) => {
      // To see which verdicts the day changes takes the database as long as a page.
      await mayIndex.promise
      return judgeTheDay(register.db, day, { mayGoBack: clock.isSet })
    },
    tell: console.error,
  })
  // Pages can be read before the day is judged, as of the day before, and before searches can be answered: a long import elsewhere may
  // hold the ledger for a while, and the index of a large register is not built in a second.
  const isReady = calendar.begun.then(() => feed.refresh())
  isReady.catch(() => undefined)
  if (!isLarge) await Promise.race([isReady, sleep(longestWait, undefined, { ref: false })])
  const server = buildServer({
    questions: feed.questions,
    templates,
    assets,
    pages: [
      ...pages,
      ...peoplePages(accounts, peopleHere(config, mail)),
      ...journeyPages(tools),
      ...apiPages(version, { actions: tools, accounts }),
    ],
    whoAsks: (headers) => whoAsks(accounts, headers),
    identity: config.identity,
    firstPage: isCompiled ? new FirstPageFile(join(config.dataFolder, 'first-page', String(config.port))) : undefined,
    ...(config.log === 'requests' ? { requestLog: process.stdout } : {}),
  })
  const address = await server.listen({ port: config.port, host: config.host }).catch(async (error: unknown) => {
    mayIndex.keep()
    await calendar.close()
    await server.close()
    await feed.close()
    await connections.close()
    throw error
  })
  servedAt = siteHere(address)
  const welcome = await firstAdministratorLink(accounts, config.identity.contact?.name ?? 'this register')
  if (welcome === undefined) await forgetFirstAdministrator(config.dataFolder)
  else await tellFirstAdministrator(config.dataFolder, welcome, process.stdout.isTTY === true)
  let isClosing = false
  // What is invented is told to nobody outside.
  const telling = async (signal: AbortSignal) =>
    config.isPractice ? 0 : tellWebhooks({ db: register.db, accounts, poster, site: config.identity }, signal)
  void firstAnswer(server.server).then(() => {
    mayIndex.keep()
    if (!isClosing)
      working = queue.work(handlers({ accounts, db: register.db, today: clock.today, tellWebhooks: telling }), {
        now: clock.now,
        tell: console.error,
      })
  })
  return {
    address,
    close: async () => {
      isClosing = true
      mayIndex.keep()
      await calendar.close()
      await server.close()
      await feed.close()
      await working?.close()
      await mail.mailer.close()
      await connections.close()
      await register.close()
    },
  }
}

function peopleHere({ isPractice = false, openId }: Config, { letters }: MailHere): PeopleHere {
  return {
    isPractice,
    ...(letters === undefined ? {} : { letters }),
    ...(openId === undefined ? {} : { openId: { settings: openId, provider: providerOf(openId) } }),
  }
}

/** Resolves when the first request was answered or its reader went, or when none came for a while. */
function firstAnswer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, longestWait).unref()
    server.once('request', (_request, response) => {
      clearTimeout(patience)
      response.once('close', resolve)
    })
  })
}

const { version }: { version: string } = JSON.parse(readFileSync(join(appFolder(), 'package.json'), 'utf8'))

const isCompiled = import.meta.url.endsWith('.js')

/** A name for the compiled code, ours and that of the packages, so that nothing that it made outlives it. */
function codeHere(): string {
  const hash = createHash('sha256').update(readFileSync(join(appFolder(), 'package.json')))
  const packages = ['statistics', 'ledger', 'search', 'register'].map((name) => join('..', 'packages', name))
  for (const folder of ['.', ...packages]) {
    const compiled = join(appFolder(), folder, 'dist', '.tsbuildinfo')
    if (existsSync(compiled)) hash.update(readFileSync(compiled))
  }
  return hash.digest('hex').slice(0, 8)
}

/**
 * A name for this release: the code, what the register says of itself on every page, and what pages are drawn with. Templates and styles change
 * without the code, and a page that was kept would ask for a style sheet that is gone.
 */
function releaseOf(code: string, { address, contact, isPractice }: SiteIdentity, { files }: Assets): string {
  const drawnWith = [...files.keys(), nameOfTemplates()]
  const hash = createHash('sha256').update(JSON.stringify([code, address, contact, isPractice === true, drawnWith]))
  return hash.digest('hex').slice(0, 8)
}

async function main(): Promise<void> {
  const reading = configFrom(process.env)
  if (!reading.ok) {
    for (const fault of reading.faults) console.error(fault)
    process.exitCode = 1
    return
  }
  try {
    const running = await run(reading.config)
    let isStopping = false
    const stop = () => {
      if (isStopping) return
      isStopping = true
      console.log('Stopping ...')
      running.close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    console.log(`Candour is at ${running.address.replace('[::1]', 'localhost')}  (Ctrl-C stops it)`)
  } catch (error) {
    if (error instanceof CannotOpen) console.error(error.message)
    else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      console.error(
        `Port ${reading.config.port} is taken by another program: stop that, or set PORT to another number.`,
      )
    } else
      console.error(noSpaceLeft(error, reading.config.databaseUrl ? undefined : reading.config.dataFolder) ?? error)
    process.exit(1)
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.title = `candour ${dirname(process.argv[1])}`.slice(0, 60)
  await main()
}
