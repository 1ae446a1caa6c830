import { createServer, type Server } from 'node:https'
import { type AddressInfo, connect, createServer as createPlain } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { httpsPoster, type PosterParts } from '../../app/ports/https-poster.ts'
import { type Certificate, certificateFor } from './certificates.ts'

/** An address that is public, at which the test's own server stands in for a machine far away. */
const far = '93.184.216.34'
const name = 'hooks.example.org'

let certificate: Certificate
let server: Server
let port = 0
let answer: { status: number; headers?: Record<string, string>; body?: string; after?: number } = { status: 204 }
const heard: { method: string; url: string; host: string; body: string }[] = []
const dialled: string[] = []

beforeAll(async () => {
  certificate = certificateFor([`DNS:${name}`, `IP:${far}`])
  server = createServer(certificate, async (request, response) => {
    let body = ''
    for await (const piece of request) body += String(piece)
    heard.push({ method: request.method ?? '', url: request.url ?? '', host: request.headers.host ?? '', body })
    if (answer.after !== undefined) await new Promise((resolve) => setTimeout(resolve, answer.after))
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  heard.length = 0
  dialled.length = 0
  answer = { status: 204 }
})

/** As in production, but that names are resolved by the test, its authority is believed, and what is dialled is led to its server. */
const poster = (parts: PosterParts = {}) =>
  httpsPoster({
    resolve: async () => [far],
    ca: certificate.ca,
    dial: (address, to) => {
      dialled.push(`${address}:${to}`)
      return connect({ host: '127.0.0.1', port })
    },
    ...parts,
  })
const post = (url: string, parts?: PosterParts) => poster(parts).post(url, { 'webhook-id': 'msg_1' }, '{"a":1}')

describe('a call to another program', () => {
  it('reaches it by https, and keeps of the answer its status alone', async () => {
    answer = { status: 202, body: 'a long answer'.repeat(100_000) }
    expect(await post(`https://${name}/hook?x=1`)).toEqual({ status: 202 })
    expect(heard).toEqual([{ method: 'POST', url: '/hook?x=1', host: name, body: '{"a":1}' }])
    expect(dialled).toEqual([`${far}:443`])
  })

  it('reaches an address without a name, where its certificate names it', async () => {
    expect(await post(`https://${far}/hook`)).toEqual({ status: 204 })
  })

  it('reaches another port than that of https', async () => {
    expect(await post(`https://${name}:8443/hook`)).toEqual({ status: 204 })
    expect(dialled).toEqual([`${far}:8443`])
  })

  it.each([301, 302, 303, 307, 308])('follows no redirect (%i)', async (status) => {
    answer = { status, headers: { location: 'https://127.0.0.1/steal' } }
    expect(await post(`https://${name}/hook`)).toEqual({ status })
    expect([heard.length, dialled.length]).toEqual([1, 1])
  })

  it('believes no certificate of another name, or of an authority that nobody knows', async () => {
    expect(await post('https://other.example.org/hook')).toEqual({ failed: 'not-secure' })
    const strange = certificateFor([`DNS:${name}`]).ca
    expect(await post(`https://${name}/hook`, { ca: strange })).toEqual({ failed: 'not-secure' })
    expect(heard).toEqual([])
  })

  it('ends after a while, where it is not answered', async () => {
    answer = { status: 200, after: 3_000 }
    expect(await post(`https://${name}/hook`, { patienceMs: 300 })).toEqual({ failed: 'too-slow' })
  })

  it('ends after a while, where the resolver says nothing, or nobody speaks at the other end', async () => {
    const resolve = () => new Promise<readonly string[]>(() => undefined)
    expect(await post(`https://${name}/hook`, { resolve, patienceMs: 100 })).toEqual({ failed: 'too-slow' })
    const silent = createPlain(() => undefined)
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    const dial = () => connect({ host: '127.0.0.1', port: (silent.address() as AddressInfo).port })
    expect(await post(`https://${name}/hook`, { dial, patienceMs: 200 })).toEqual({ failed: 'too-slow' })
    silent.close()
  })

  it('says so where nothing is reached, or the name leads nowhere', async () => {
    const dial = () => connect({ host: '127.0.0.1', port: 1 })
    expect(await post(`https://${name}/hook`, { dial })).toEqual({ failed: 'not-reached' })
    expect(await post(`https://${name}/hook`, { resolve: async () => [] })).toEqual({ failed: 'not-found' })
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'))
    expect(await post(`https://${name}/hook`, { resolve })).toEqual({ failed: 'not-found' })
  })
})

describe('whoever would have the register call into its own network', () => {
  it.each([
    ['this machine by its name', 'https://localhost/'],
    ['this machine by its name, with a dot', 'https://localhost./'],
    ['a name below it', 'https://a.localhost/'],
    ['a machine of the network', 'https://intranet/'],
    ['a machine of the network', 'https://printer.local/'],
    ['the data of a cloud machine', 'https://metadata.google.internal/'],
    ['this machine', 'https://127.0.0.1/'],
    ['this machine, as one number', 'https://2130706433/'],
    ['this machine, in hexadecimal', 'https://0x7f000001/'],
    ['this machine, in octal', 'https://0177.0.0.1/'],
    ['this machine, shortened', 'https://127.1/'],
    ['this machine, in wide letters', 'https://１２７.０.０.１/'],
    ['nothing', 'https://0.0.0.0/'],
    ['the data of a cloud machine', 'https://169.254.169.254/latest/meta-data/'],
    ['version 6', 'https://[::1]/'],
    ['mapped', 'https://[::ffff:127.0.0.1]/'],
    ['mapped, in hexadecimal', 'https://[::ffff:7f00:1]/'],
    ['translated', 'https://[64:ff9b::10.0.0.1]/'],
    ['a private network', 'https://10.0.0.1:8443/'],
    ['with a name before it', `https://user:secret@${name}/`],
    ['with a name that looks like a host', `https://${name}@127.0.0.1/`],
    ['without encryption', `http://${name}/`],
    ['a file', 'file:///etc/passwd'],
    ['the port of mail', `https://${name}:25/`],
    ['the port of a shell', `https://${name}:22/`],
    ['a backslash', `https:\\\\${name}\\`],
    ['a line end', `https://${name}/\r\nHost: other`],
    ['nothing at all', ''],
  ])('is not called: %s (%s)', async (_, url) => {
    expect(await post(url)).toEqual({ failed: 'not-public' })
    expect([heard, dialled]).toEqual([[], []])
  })

  it.each([
    ['a name that leads to this machine', ['127.0.0.1']],
    ['a name that leads to a public and to a private machine', [far, '10.0.0.1']],
    ['a name that leads to a public one, and by version 6 to this machine', [far, '::1']],
    ['a name that leads to a mapped address', ['::ffff:10.0.0.1']],
    ['a name that leads to what is no address', ['localhost']],
  ])('by %s, calls nobody', async (_, addresses) => {
    expect(await post(`https://${name}/`, { resolve: async () => addresses })).toEqual({ failed: 'not-public' })
    expect(dialled).toEqual([])
  })

  it('by a name that leads elsewhere a moment later, reaches the address that was judged, and asks once', async () => {
    let times = 0
    const resolve = async () => {
      times += 1
      return times === 1 ? [far] : ['127.0.0.1']
    }
    expect(await post(`https://${name}/`, { resolve })).toEqual({ status: 204 })
    expect([times, dialled]).toEqual([1, [`${far}:443`]])
  })

  it('by a name that leads elsewhere at the next call, is refused then', async () => {
    const answers = [[far], ['169.254.169.254']]
    const rebinding = poster({ resolve: async () => answers.shift() ?? [] })
    expect(await rebinding.post(`https://${name}/`, {}, '')).toEqual({ status: 204 })
    expect(await rebinding.post(`https://${name}/`, {}, '')).toEqual({ failed: 'not-public' })
  })

  it('is not let through by any setting: as it is made for use, it judges what names lead to', async () => {
    expect(await httpsPoster().post(`https://127.0.0.1:${port}/`, {}, '')).toEqual({ failed: 'not-public' })
    expect(await httpsPoster().post(`https://localhost:${port}/`, {}, '')).toEqual({ failed: 'not-public' })
    expect(heard).toEqual([])
  })
})
