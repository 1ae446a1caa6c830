import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { openDatabase } from '../../app/store/database.ts'
import { dataFolder, type StartedProgram, startCommand, startProgram, until } from '../running-candour.ts'
import { freePort } from '../several-machines/free-port.ts'
import { type Answered, Browsing } from './browsing.ts'
import { aLesson, aProject, begins, type Doing, goes } from './going-on-journeys.ts'
import { databaseIn, type Writer, writersAt } from './site-with-writers.ts'

/** What is to be gone through. */
export interface SoakPlan {
  readonly writers: number
  readonly kills: number
  /** From one kill to the next, in milliseconds, at least and at most. */
  readonly between: readonly [least: number, most: number]
  readonly tell: (line: string) => void
}

/** What was seen. All counts but the first few are to be 0. */
export interface SoakFindings {
  readonly killsOfApplication: number
  readonly killsOfDatabase: number
  /** Deeds of which a receipt was handed out: by forms, and by the API. */
  readonly receiptsByForm: number
  readonly receiptsByApi: number
  /** How often an answer was lost, or was none, and the same was sent again. */
  readonly sentAgain: number
  readonly draftsLeft: number
  /** Receipts whose record is not in the ledger, or is there more than once. */
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  /** Drafts that were left unsent and are gone, or say something else. */
  readonly draftsGone: readonly string[]
  /** Drafts that are closed without their deed, or open beside it; deeds of which a part is not there. */
  readonly halfDone: readonly string[]
  readonly audit: { readonly code: number | string; readonly said: string }
}

/** Something that a writer was told is done. `mark` stands in its text and nowhere else. */
interface Receipt {
  readonly mark: string
  readonly by: 'form' | 'api'
  readonly what: 'lesson' | 'register-project'
}

class Over extends Error {}

/** The compiled program, as an operator's machine keeps it: it is started again, on its port, whenever it ended. */
class KeptProgram {
  readonly data = dataFolder()
  readonly port: number
  #program: StartedProgram

  private constructor(port: number) {
    this.port = port
    this.#program = this.#start()
  }

  static async begin(): Promise<KeptProgram> {
    const kept = new KeptProgram(await freePort())
    await kept.#program.serves
    return kept
  }

  #start(): StartedProgram {
    return startProgram({ CANDOUR_DATA: this.data.folder, PORT: String(this.port) })
  }

  async killApplication(): Promise<void> {
    this.#program.child.kill('SIGKILL')
    await this.#program.ended
    this.#program = this.#start()
    await this.#program.serves
  }

  /** Kills PostgreSQL, which the application starts again. */
  async killDatabase(): Promise<void> {
    const before = this.data.postgresPid()
    process.kill(before, 'SIGKILL')
    await until('PostgreSQL was started again', () => this.data.postgresPid() !== before, 120)
    await until(
      'the application answers anew',
      async () => (await fetch(`http://127.0.0.1:${this.port}/ready`)).ok,
      120,
    )
  }

  async stop(): Promise<void> {
    this.#program.child.kill('SIGINT')
    await this.#program.ended
  }

  async remove(): Promise<void> {
    if (this.#program.child.exitCode === null && this.#program.child.signalCode === null) await this.stop()
    await this.data.remove()
  }
}

/** Lets people write by forms and by the API while the application and its database are killed, and looks what became of it all. */
export async function soak({ writers: count, kills, between, tell }: SoakPlan): Promise<SoakFindings> {
  const program = await KeptProgram.begin()
  try {
    const { port } = program
    const list: { items: readonly { id: string }[] } = await (
      await fetch(`http://127.0.0.1:${port}/api/v1/projects?limit=${count}`)
    ).json()
    const writers = await writersAt(
      port,
      program.data.folder,
      list.items.map(({ id }) => id),
    )
    const receipts: Receipt[] = []
    const left = new Map<string, string>()
    const tally = { again: 0 }
    let isOver = false
    const doing: Doing = (_, ask) => again(ask, () => isOver, tally)
    const writing = writers.map((writer, at) =>
      at % 2 === 0 ? byForms(port, writer, doing, receipts, left) : byApi(port, writer, doing, receipts),
    )
    const all = Promise.all(writing)
    // A writer that fails ends the soak at once.
    const failed = all.then(() => undefined)
    const killed = { application: 0, database: 0 }
    for (let kill = 1; kill <= kills; kill += 1) {
      await Promise.race([sleep(between[0] + Math.random() * (between[1] - between[0])), failed])
      const isOfApplication = kill % 3 !== 0
      if (isOfApplication) await program.killApplication()
      else await program.killDatabase()
      killed[isOfApplication ? 'application' : 'database'] += 1
      tell(
        `kill ${kill} of ${kills}, of ${isOfApplication ? 'the application' : 'PostgreSQL'}: ${receipts.length} receipts, ${tally.again} sent again`,
      )
    }
    await sleep(between[1])
    isOver = true
    await all
    const kept = await lookAt(databaseIn(program.data.folder), receipts, left)
    await program.stop()
    const audit = startCommand(['audit'], { CANDOUR_DATA: program.data.folder })
    return {
      killsOfApplication: killed.application,
      killsOfDatabase: killed.database,
      receiptsByForm: receipts.filter(({ by }) => by === 'form').length,
      receiptsByApi: receipts.filter(({ by }) => by === 'api').length,
      sentAgain: tally.again,
      draftsLeft: left.size,
      ...kept,
      audit: { code: await audit.ended, said: audit.output().trim() },
    }
  } finally {
    await program.remove()
  }
}

/** Asks until there is an answer that tells what came of it: what was lost on the way is sent again, as people and programs do. */
async function again(ask: () => Promise<Answered>, isOver: () => boolean, tally: { again: number }): Promise<Answered> {
  for (const end = Date.now() + 180_000; Date.now() < end; await sleep(100)) {
    if (isOver()) throw new Over()
    const answered = await ask().catch(() => undefined)
    if (answered !== undefined && answered.status < 500) return answered
    tally.again += 1
  }
  throw new Error('for three minutes there was no answer')
}

const newMark = () =>
  `the minutes of ${randomUUID()
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
    .replaceAll('-', '')}`

/** Tells lessons and registers projects, one after the other, and leaves a draft behind with each third. */
async function byForms(
  port: number,
  { cookie, project }: Writer,
  doing: Doing,
  receipts: Receipt[],
  left: Map<string, string>,
): Promise<void> {
  const browsing = new Browsing(port, { cookie })
  try {
    for (let at = 0; ; at += 1) {
      const mark = newMark()
      const what = at % 2 === 0 ? 'lesson' : 'register-project'
      await goes(browsing, what === 'lesson' ? aLesson(project, mark) : aProject(mark), doing)
      receipts.push({ mark, by: 'form', what })
      if (at % 2 === 1) continue
      const kept = newMark()
      const draft = await begins(browsing, aLesson(project, kept), doing)
      const saved = await doing('question', () =>
        browsing.posts(`/drafts/${draft}/account/happened`, { happened: `Not sent: ${kept}.` }),
      )
      if (saved.status === 303) left.set(draft, kept)
    }
  } catch (error) {
    if (!(error instanceof Over)) throw error
  } finally {
    browsing.close()
  }
}

/** Sends lessons as a program does, each under a key of its own. */
async function byApi(port: number, { token, project }: Writer, doing: Doing, receipts: Receipt[]): Promise<void> {
  const browsing = new Browsing(port, { authorization: `Bearer ${token}` })
  try {
    for (;;) {
      const mark = newMark()
      const record = {
        project_id: project,
        kind: 'cost',
        happened: `It is told in ${mark}.`,
        lesson: 'Ask for all of it.',
      }
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
      const body = JSON.stringify({ reason: 'told by our case system', record })
      const { status, text } = await doing('send', () =>
        browsing.asks('/api/v1/lessons', { method: 'POST', headers, body }),
      )
      if (status !== 201) throw new Error(`the API answered ${status}: ${text}`)
      receipts.push({ mark, by: 'api', what: 'lesson' })
      await sleep(200)
    }
  } catch (error) {
    if (!(error instanceof Over)) throw error
  } finally {
    browsing.close()
  }
}

/** Compares what the ledger and the drafts hold with what was handed out. */
async function lookAt(
  url: string,
  receipts: readonly Receipt[],
  left: ReadonlyMap<string, string>,
): Promise<Pick<SoakFindings, 'lost' | 'doubled' | 'draftsGone' | 'halfDone'>> {
  const { db, close } = openDatabase(url)
  try {
    const { rows: entries } = await sql<{ text: string }>`
      select coalesce(public ->> 'happened', public ->> 'name') as text from entries where kind in ('lesson', 'project') and version = 1
    `.execute(db)
    const texts = entries.map(({ text }) => text).filter((text) => text?.includes('the minutes of '))
    const times = new Map<string, number>()
    for (const text of texts) {
      const mark = /the minutes of [a-z]+/.exec(text)?.[0] ?? ''
      times.set(mark, (times.get(mark) ?? 0) + 1)
    }
    const { rows: drafts } = await sql<{
      id: string
      answers: Record<string, string>
      is_sent: boolean
      is_done: boolean
    }>`
      select d.id, d.answers, d.sent_at is not null as is_sent, deeds.id is not null as is_done
      from people.draft d left join deeds on deeds.id = d.deed
    `.execute(db)
    const { rows: parts } = await sql<{
      id: string
      written: number
      there: number
      promises: number
      is_project: boolean
    }>`
      select d.id, (d.receipt ->> 'written')::int as written, count(e.sequence)::int as there,
        count(*) filter (where e.kind = 'outcome')::int as promises, bool_or(e.kind = 'project') as is_project
      from deeds d join authorship a on a.deed = d.id and a.account is not null
      left join entries e on e.sequence between a.first_sequence and a.last_sequence
      group by d.id, d.receipt
    `.execute(db)
    const byId = new Map(drafts.map((draft) => [draft.id, draft]))
    return {
      lost: receipts.filter(({ mark }) => !times.has(mark)).map(({ mark, by }) => `${by}: ${mark}`),
      doubled: [...times].filter(([, count]) => count > 1).map(([mark, count]) => `${mark}, ${count} times`),
      draftsGone: [...left]
        .filter(
          ([id, mark]) => byId.get(id)?.is_sent !== false || byId.get(id)?.answers.happened?.includes(mark) !== true,
        )
        .map(([id, mark]) => `${id}: ${mark}`),
      halfDone: [
        ...drafts
          .filter(({ is_sent: isSent, is_done: isDone }) => isSent !== isDone)
          .map(
            ({ id, is_sent: isSent }) =>
              `draft ${id} is ${isSent ? 'closed without its deed' : 'open beside its deed'}`,
          ),
        ...parts
          .filter((deed) => deed.written !== deed.there || (deed.is_project && deed.promises === 0))
          .map(({ id, written, there }) => `deed ${id} wrote ${written}, and ${there} are there`),
      ],
    }
  } finally {
    await close()
  }
}
