import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDateOf, recordKinds } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ServedRegister, servedStarter } from '../../test/served-register.ts'
import { importPackage } from '../actions/import-package.ts'
import { keyOfMoment } from '../queries/moment.ts'
import { openTableFile } from '../spreadsheets/table-file.ts'
import { buildAssets } from './assets.ts'
import { pages } from './pages/index.ts'
import { buildServer } from './server.ts'
import { buildTemplates } from './templates.ts'

let served: ServedRegister
let port = 0
beforeAll(async () => {
  served = await servedStarter()
  const address = new URL(await served.server.listen({ port: 0, host: '127.0.0.1' }))
  port = Number(address.port)
})

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { date: _date, ...kept } = response.headers
        resolve({ status: response.statusCode, headers: kept, body: Buffer.concat(chunks).toString('base64') })
      })
    })
      .on('error', reject)
      .end()
  })
}

describe('given a page that was asked for before', () => {
  it.each([
    ['a page', '/projects/r2-signs-of-safety', {}],
    ['a page, compressed', '/projects/r2-signs-of-safety', { 'accept-encoding': 'gzip' }],
    ['a page, compressed better', '/programmes/cscip', { 'accept-encoding': 'gzip, deflate, br' }],
    ['a record of the API', '/api/v1/projects/r1-pause', { accept: 'application/json' }],
    ['a list as CSV', '/api/v1/lessons', { accept: 'text/csv' }],
  ])('when %s is asked again, then what is kept is sent as it was the first time', async (_, path, headers) => {
    const first = await get(`${path}?`, headers)
    const kept = await get(`${path}?`, headers)
    expect(first.status).toBe(200)
    expect(kept).toEqual(first)
    expect(kept.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('when it is asked with its ETag, then nothing but 304 is sent', async () => {
    const { headers } = await get('/projects/r1-pause')
    const again = await get('/projects/r1-pause', { 'if-none-match': String(headers.etag) })
    expect(again).toMatchObject({ status: 304, body: '' })
  })

  it('when only its head is asked, then no body comes', async () => {
    expect(await get('/projects/r1-pause', {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('when a record changes, then the page shows it and its ETag is another', async () => {
    const before = await get('/projects/r1-pause')
    const folder = mkdtempSync(join(tmpdir(), 'candour-change-'))
    writeFileSync(join(folder, 'models.csv'), 'id,name\nbrand-new-model,A way of working that is new\n')
    const file = await openTableFile(recordKinds.model, join(folder, 'models.csv'), 'models.csv')
    const result = await importPackage(served.tools, [file], { reason: 'a change', actor: 'import' })
    if (!result.ok) throw new Error(JSON.stringify(result))
    await served.feed.reaches(result.position)
    const after = await get('/projects/r1-pause')
    expect(after.headers.etag).not.toBe(before.headers.etag)
    const found: { items: { id: string }[] } = (
      await served.server.inject('/api/v1/search?q=way+of+working+that+is+new&kind=model')
    ).json()
    expect(found.items[0]?.id).toBe('brand-new-model')
  })
})

describe('given the same ledger on another day', () => {
  it('then its pages have another moment, since silence grows with the calendar alone', () => {
    const moment = {
      position: 7,
      commitment: 'c0ffee',
      erased: 0,
      judgedOn: plainDateOf('2026-11-23'),
      release: 'this',
    }
    const others = [{ position: 8 }, { judgedOn: plainDateOf('2026-11-24') }, { release: 'next' }]
    for (const other of others) expect(keyOfMoment({ ...moment, ...other })).not.toBe(keyOfMoment(moment))
  })
})

describe('given a register whose search index is still being built', () => {
  it('when a page that needs no search is asked for, then it does not wait; a search does', async () => {
    let finish: () => void = () => undefined
    const indexed = new Promise<void>((resolve) => {
      finish = resolve
    })
    const assets = buildAssets()
    const server = buildServer({
      questions: { ...served.feed.questions, indexed },
      templates: buildTemplates(assets),
      assets,
      pages,
    })
    expect((await server.inject('/')).statusCode).toBe(200)
    let isAnswered = false
    const search = server.inject('/search?q=foster').then((answer) => {
      isAnswered = true
      return answer
    })
    expect((await server.inject('/silence')).statusCode).toBe(200)
    expect(isAnswered).toBe(false)
    finish()
    expect((await search).statusCode).toBe(200)
    await server.close()
  })
})
