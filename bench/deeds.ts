import { randomUUID } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataFolder, startProgram } from '../test/running-candour.ts'
import { freePort } from '../test/several-machines/free-port.ts'
import { Browsing } from '../test/writers/browsing.ts'
import { aLesson, aProject, type Doing, faultsOn, goes, type Step } from '../test/writers/going-on-journeys.ts'
import { type Writer, writersAt } from '../test/writers/site-with-writers.ts'

/**
 * `npm run bench -- deeds [seconds] [people]`: 20 people at once write by forms, by real HTTP, against the compiled program with a
 * PostgreSQL of its own and the starter catalogue: each tells lessons and registers projects, page by page as a browser does. What a deed
 * takes (the POST that sends it), against the limit of 100 ms; and what public pages take meanwhile, against the same without writers, and
 * against the same while a program enters as many records: a page is made anew after each deed, so that nobody is shown what was before it.
 * Twice: with people who read for a second before they answer, as nobody is faster; and with some who never stop to think.
 */
const seconds = Number(process.argv[2] ?? 60)
const people = Number(process.argv[3] ?? 20)
const limitMs = 100

const publicPages = [
  '/',
  '/projects',
  '/projects/r2-signs-of-safety',
  '/programmes/cscip',
  '/models',
  '/lessons',
  '/silence',
  '/places/E08000035',
  '/search?q=hub+homes+for+foster+carers',
]

const rank = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
interface Spread {
  readonly count: number
  readonly p50: number
  readonly p95: number
}
function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b)
  return { count: sorted.length, p50: rank(sorted, 0.5) ?? Number.NaN, p95: rank(sorted, 0.95) ?? Number.NaN }
}
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(9)

/** A reader who asks for one public page after the other, each after a little while, until it is over: what each took. */
async function reads(port: number, isOver: () => boolean): Promise<readonly number[]> {
  const browsing = new Browsing(port)
  const times: number[] = []
  for (let at = 0; !isOver(); at += 1) {
    const { status, ms: took } = await browsing.get(publicPages[at % publicPages.length] ?? '/')
    if (status !== 200) throw new Error(`${publicPages[at % publicPages.length]} answered ${status}`)
    times.push(took)
    await sleep(50)
  }
  browsing.close()
  return times
}

type Times = Readonly<Record<Step, number[]>>

/** Writes one journey after the other until it is over: of three one registers a project. @param pauseMs  how long each page is read */
async function writes(
  port: number,
  { cookie, project }: Writer,
  first: number,
  pauseMs: number,
  times: Times,
  isOver: () => boolean,
): Promise<void> {
  const browsing = new Browsing(port, { cookie })
  const doing: Doing = async (step, ask) => {
    // Spread, so that they do not move in step.
    if (step !== 'page' && pauseMs > 0) await sleep(pauseMs * (0.5 + Math.random()))
    if (isOver()) throw new Over()
    const answered = await ask()
    if (answered.status >= 400) throw new Error(`a ${step} answered ${answered.status}: ${faultsOn(answered.text)}`)
    times[step].push(answered.ms)
    return answered
  }
  try {
    for (let at = first; ; at += 1) {
      const mark = `${project} ${at} ${Date.now().toString(36)}`
      await goes(browsing, at % 3 === 2 ? aProject(mark) : aLesson(project, mark), doing)
    }
  } catch (error) {
    if (!(error instanceof Over)) throw error
  } finally {
    browsing.close()
  }
}
class Over extends Error {}

/** One program enters a lesson each so many milliseconds: the register changes as often as by people, and nobody writes by forms. */
async function changes(port: number, { token, project }: Writer, eachMs: number, isOver: () => boolean): Promise<void> {
  const browsing = new Browsing(port, { authorization: `Bearer ${token}` })
  const { expected, happened, why, lesson, kind } = aLesson(project, 'a program').answers
  while (!isOver()) {
    const { status, text } = await browsing.asks('/api/v1/lessons', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({
        reason: 'For the benchmark',
        record: { project_id: project, expected, happened, why, lesson, kind, told_on: today },
      }),
    })
    if (status !== 201) throw new Error(`a lesson by the API answered ${status}: ${text}`)
    await sleep(eachMs)
  }
  browsing.close()
}
const today = new Date().toISOString().slice(0, 10)

const data = dataFolder()
const port = await freePort()
const program = startProgram({ CANDOUR_DATA: data.folder, PORT: String(port) })
try {
  await program.serves
  const list: { items: readonly { id: string }[] } = await (
    await fetch(`http://127.0.0.1:${port}/api/v1/projects?limit=${people}`)
  ).json()
  const writers = await writersAt(
    port,
    data.folder,
    list.items.map(({ id }) => id),
  )
  const lasting = async <T>(during: (isOver: () => boolean) => Promise<T>) => {
    const end = Date.now() + seconds * 1000
    return during(() => Date.now() > end)
  }
  // Once through everything, so that no first time is measured.
  await lasting((isOver) =>
    Promise.all([
      reads(port, isOver),
      ...writers.slice(0, 3).map((one, at) => writes(port, one, at, 0, newTimes(), isOver)),
    ]),
  )
  console.log(
    `${people} people at once, ${seconds} s each; ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the beginning`,
  )
  const alone = spreadOf(await lasting((isOver) => reads(port, isOver)))
  console.log(`public pages without writers        ${line(alone)}`)
  for (const [says, pauseMs] of [
    ['who read each page for a second', 1000],
    ['who never stop to think', 0],
  ] as const) {
    const times = newTimes()
    const [read] = await lasting((isOver) =>
      Promise.all([reads(port, isOver), ...writers.map((one, at) => writes(port, one, at, pauseMs, times, isOver))]),
    )
    console.log(`\n${people} people ${says}`)
    const sent = spreadOf(times.send)
    console.log(
      `a deed (the POST that sends it)     ${line(sent)}   limit ${limitMs} ms: p95 is ${(sent.p95 / limitMs).toFixed(2)} of it`,
    )
    console.log(`a question (the POST that saves it) ${line(spreadOf(times.question))}`)
    console.log(`the page that checks all of it      ${line(spreadOf(times.check))}`)
    console.log(`other pages of the journey          ${line(spreadOf(times.page))}`)
    const meanwhile = spreadOf(read)
    console.log(
      `public pages meanwhile              ${line(meanwhile)}   against none writing: ${against(meanwhile, alone)}`,
    )
    const [first] = writers
    if (first !== undefined && sent.count > 0) {
      // Each deed makes every page another: what that costs a reader, whoever wrote it.
      const eachMs = (seconds * 1000) / sent.count
      const [changed] = await lasting((isOver) =>
        Promise.all([reads(port, isOver), changes(port, first, eachMs, isOver)]),
      )
      const asOften = spreadOf(changed)
      console.log(
        `public pages, as many deeds by API  ${line(asOften)}   people against this: ${against(meanwhile, asOften)}`,
      )
    }
    const requests = Object.values(times).reduce((all, one) => all + one.length, 0)
    console.log(`${(sent.count / seconds).toFixed(1)} deeds and ${(requests / seconds).toFixed(0)} requests a second`)
  }
  console.log(`\nload ${loadavg()[0]?.toFixed(1)} at the end: times grow with what else the machine does.`)
} finally {
  program.child.kill('SIGINT')
  await program.ended
  await data.remove()
}

function against(one: Spread, other: Spread): string {
  return `${(one.p50 / other.p50).toFixed(2)} at p50, ${(one.p95 / other.p95).toFixed(2)} at p95`
}

function newTimes(): Times {
  return { page: [], question: [], check: [], send: [] }
}

function line({ count, p50, p95 }: Spread): string {
  return `p50 ${ms(p50)}  p95 ${ms(p95)}  (${String(count).padStart(5)})`
}
