import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allKinds, failureCauses } from '@candour/register'
import { exportFormats } from '../../app/package-files/write-package.ts'
import { exportTo } from '../exporting.ts'
import { everyRoute, type Route, tellsHistory } from './every-route.ts'
import type { ServedOnce } from './served-once.ts'
import { unzipped } from './unzipped.ts'
import { type Words, wordsIn } from './words.ts'
import type { WrittenRecord, WrittenRegister } from './written-register.ts'

/** Where something was read that nobody may read there. */
export interface Leak {
  readonly where: string
  readonly what: string
}

const atOnce = 6

/** Asks every route, feed, export and search as everybody, and says what of the hidden was told; how much was asked, beside it. */
export async function hunt(
  served: ServedOnce,
  written: WrittenRegister,
  words: Words,
): Promise<{ readonly leaks: readonly Leak[]; readonly asked: number }> {
  const open = written.openWords()
  const told = written.historyWords()
  const leaks: Leak[] = []
  const look = (where: string, body: string, mayBeRead: ReadonlySet<string>) => {
    for (const word of wordsIn(body)) if (!mayBeRead.has(word)) leaks.push({ where, what: whoseIs(written, word) })
  }
  const routes = everyRoute(written)
  const bodies = new Map<Route, string>()
  for (let at = 0; at < routes.length; at += atOnce) {
    const asked = routes.slice(at, at + atOnce).map(async (route) => {
      const { statusCode, body } = await served.server.inject({ method: 'GET', url: route.address })
      if (statusCode >= 500) leaks.push({ where: route.address, what: `answered ${statusCode}` })
      look(route.address, body, tellsHistory(route.pattern) ? told : open)
      bodies.set(route, body)
    })
    await Promise.all(asked)
  }
  leaks.push(
    ...idsTold(written, bodies),
    ...linksTold(written, bodies),
    ...(await listedInVain(served, bodies)),
    ...(await searched(served, written, words, open)),
  )
  look('the public export', await exported(served), open)
  return { leaks, asked: routes.length }
}

function whoseIs(written: WrittenRegister, word: string): string {
  for (const { kind, id, versions } of written.records.values()) {
    for (const [i, { record, reason, organisation }] of versions.entries()) {
      for (const [field, value] of Object.entries({ ...record, reason, organisation }))
        if (JSON.stringify(value).includes(word)) return `${field} of version ${i + 1} of ${kind} ${id}`
    }
  }
  return `'${word}', which nobody wrote`
}

/** Ids of what nobody may know of, wherever they are not the address that was asked; leaves of the log name kind and id of every entry. */
function idsTold(written: WrittenRegister, bodies: ReadonlyMap<Route, string>): readonly Leak[] {
  const unknown = [...written.records.values()].filter((record) => written.shown(record) === undefined)
  return [...bodies].flatMap(([{ address, pattern }, body]) =>
    unknown.flatMap(({ kind, id }) =>
      pattern !== '/api/v1/entries/{sequence}' && body.includes(id) && !address.includes(id)
        ? [{ where: address, what: `${kind} ${id} is there` }]
        : [],
    ),
  )
}

/** Of what hides that it points at a project or a model: answers about one in which the other stands. */
function linksTold(written: WrittenRegister, bodies: ReadonlyMap<Route, string>): readonly Leak[] {
  const hidden = [...written.records.values()].flatMap((record) =>
    hiddenTargets(written, record)
      .filter((target) => !isAnswered(written, record.id, target))
      .map((target) => ({ record, target })),
  )
  return [...bodies].flatMap(([{ address }, body]) =>
    hidden.flatMap(({ record, target }) => {
      const [of, ofTarget] = [`/${record.id}`, `/${target}`]
      const isAbout = (id: string) =>
        address.includes(id) || address.includes(`=${id.slice(1)}&`) || address.endsWith(`=${id.slice(1)}`)
      const page = body.split('id="alike"')[0] ?? ''
      if (isAbout(of) && page.includes(target))
        return [{ where: address, what: `${record.kind} ${record.id} points at ${target}` }]
      if (isAbout(ofTarget) && body.includes(record.id))
        return [{ where: address, what: `${record.kind} ${record.id} points at ${target}` }]
      return []
    }),
  )
}

/** Whether the plan of a project answered a lesson: that is said openly, and says nothing of what the lesson was told of. */
function isAnswered(written: WrittenRegister, lesson: string, project: string): boolean {
  return [...written.records.values()].some(
    ({ kind, versions }) =>
      kind === 'lesson_use' &&
      versions.some(({ record }) => {
        const { lesson_id: answered, project_id: plan } = { lesson_id: '', project_id: '', ...record }
        return answered === lesson && plan === project
      }),
  )
}

/** Addresses of the sitemap under which nothing may be read. */
async function listedInVain({ server }: ServedOnce, bodies: ReadonlyMap<Route, string>): Promise<readonly Leak[]> {
  const leaks: Leak[] = []
  for (const [{ pattern, address }, body] of bodies) {
    if (pattern !== '/sitemaps/:table/:part') continue
    for (const [, whole = ''] of body.matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const { statusCode } = await server.inject({ method: 'GET', url: new URL(whole).pathname })
      if (statusCode !== 200) leaks.push({ where: address, what: `lists ${whole}, which answers ${statusCode}` })
    }
  }
  return leaks
}

/** Ids that a record's hidden fields hold now, of projects and models that no field of it shows. */
function hiddenTargets(written: WrittenRegister, record: WrittenRecord): readonly string[] {
  const whole: Readonly<Record<string, unknown>> = { ...written.now(record) }
  const shown = written.shown(record) ?? {}
  return ['project_id', 'model_id'].flatMap((field) => {
    const target = whole[field]
    return typeof target === 'string' && shown[field] === undefined ? [target] : []
  })
}

/** A search for a word that nobody may find must answer as one for a word that was never written. */
async function searched(
  { server }: ServedOnce,
  written: WrittenRegister,
  words: Words,
  open: ReadonlySet<string>,
): Promise<readonly Leak[]> {
  const all = [...written.records.values()].flatMap(({ versions }) =>
    versions.map(({ record }) => JSON.stringify(record)),
  )
  const hidden = [...wordsIn(all.join(' '))].filter((word) => !open.has(word))
  const leaks: Leak[] = []
  for (const path of ['/search', '/projects', '/api/v1/search', '/search?format=csv', '/projects?verdict=undated']) {
    const ask = async (word: string) => {
      const url = `${path}${path.includes('?') ? '&' : '?'}q=${word}`
      return (await server.inject({ method: 'GET', url })).body.replaceAll(word, '…')
    }
    const expected = await ask(words.next())
    for (const word of hidden)
      if ((await ask(word)) !== expected) leaks.push({ where: `${path} for it`, what: whoseIs(written, word) })
  }
  return leaks
}

async function exported({ database }: ServedOnce): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-hunt-'))
  try {
    const into = join(folder, 'open')
    await exportTo(database.db, into, { formats: exportFormats, isPublic: true })
    const texts = readdirSync(into).map((name) =>
      name.endsWith('.xlsx') ? unzipped(join(into, name)) : readFileSync(join(into, name), 'utf8'),
    )
    return texts.join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Counts and facets that pages and the API give, beside what the oracle counts. */
export async function countsThatDiffer({ server }: ServedOnce, written: WrittenRegister): Promise<readonly Leak[]> {
  const json = async (url: string) => JSON.parse((await server.inject({ method: 'GET', url })).body)
  const csv = async (url: string) => {
    const [, ...rows] = (await server.inject({ method: 'GET', url })).body.trimEnd().split('\r\n')
    return rows
  }
  const leaks: Leak[] = []
  const compare = (where: string, found: unknown, expected: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(expected))
      leaks.push({ where, what: `gives ${JSON.stringify(found)}, and everybody may read ${JSON.stringify(expected)}` })
  }
  for (const { kind, table } of allKinds) {
    const { items }: { items: { id: string }[] } = await json(`/api/v1/${table}?limit=500`)
    compare(
      `/api/v1/${table}`,
      items.map(({ id }) => id),
      idsOf(written.listed(kind)),
    )
  }
  const about = (await server.inject({ method: 'GET', url: '/about/data' })).body
    .replaceAll(/<script[^>]*>[^<]*<\/script>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
  for (const { kind, title } of allKinds) {
    const [, count] = /^ Records (\d+) /.exec(about.slice(about.indexOf(title) + title.length)) ?? []
    compare(`/about/data, ${title}`, Number(count), written.listed(kind).length)
  }
  const lessons = written.listed('lesson')
  const projects = new Map(written.listed('project').map((project) => [project.id, project]))
  const modelOf = ({ model_id: own, project_id: project }: Readonly<Record<string, unknown>>) =>
    own ?? projects.get(project)?.model_id
  for (const id of written.ids('model')) {
    const expected = lessons.filter((lesson) => modelOf(lesson) === id)
    compare(`/lessons?model=${id}`, (await csv(`/lessons?format=csv&model=${id}`)).length, expected.length)
  }
  const causes = await csv('/lessons/causes?format=csv')
  for (const { code } of failureCauses) {
    const row = causes.find((line) => line.startsWith(`${code},`)) ?? ''
    const named = lessons.filter(({ causes: own }) => Array.isArray(own) && own.includes(code)).length
    compare(`/lessons/causes, ${code}`, Number(row.slice(row.lastIndexOf(',') + 1)), named)
  }
  return leaks
}

const idsOf = (records: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  records.map(({ id }) => String(id)).sort()
