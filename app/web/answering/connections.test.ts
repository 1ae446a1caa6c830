import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { pagesAlone } from '../../../test/pages-alone.ts'
import { ask, sendBytes } from '../../../test/raw-requests.ts'
import type { FormPage, StandalonePage } from '../page.ts'

const plain: StandalonePage = {
  address: '/plain',
  standsAlone: true,
  show: async () => ({ kind: 'json', body: { says: 'plain' } }),
}
const form: FormPage = { method: 'POST', address: '/plain', take: async () => ({ kind: 'moved', to: '/plain' }) }
const get = 'GET /plain HTTP/1.1\r\nHost: here\r\n'
const post = `POST /plain HTTP/1.1\r\nHost: here\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n`

describe('given a server that waits only so long', () => {
  const limits = { headersMs: 200, requestMs: 400, lookMs: 50 }
  const served = pagesAlone([plain, form], { limits })

  it.each([
    ['says nothing', ''],
    ['sends half a header', 'GET /plain HTTP/1.1\r\nHost: he'],
    ['sends half of what it announced', `${post}Content-Length: 100\r\n\r\nname=`],
  ])('when a connection %s, then it is told so and closed', async (_, bytes) => {
    const { port } = await served
    const answer = await sendBytes(port, bytes)
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toContain("content-security-policy: default-src 'none'")
    expect(answer).toContain('The request did not arrive in time')
  })

  it('when a connection was answered and says nothing more, then it is closed', async () => {
    const { port } = await pagesAlone([plain], { limits: { keepAliveMs: 200 } })
    expect(await sendBytes(port, `${get}\r\n`)).toMatch(/^HTTP\/1\.1 200 /)
  })
})

describe('given more connections than are taken', () => {
  it('when one more comes, then it is closed at once, and the others are answered', async () => {
    const { port } = await pagesAlone([plain], { limits: { connections: 2 } })
    const held = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
    await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('connect', resolve))))
    expect(await sendBytes(port, '')).toBe('')
    const answered = new Promise<string>((resolve) => held[0]?.once('data', (chunk) => resolve(chunk.toString())))
    held[0]?.write(`${get}\r\n`)
    expect(await answered).toMatch(/^HTTP\/1\.1 200 /)
    for (const socket of held) socket.destroy()
  })
})

describe('what Node would answer by itself', () => {
  const served = pagesAlone([plain])

  it.each([
    ['no request at all', 'hello\r\n\r\n', 400],
    ['a request without a host', 'GET /plain HTTP/1.1\r\n\r\n', 400],
    ['two lengths', `${post}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400],
    ['headers that are too long', `${get}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address that is too long', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: here\r\n\r\n`, 431],
    ['an expectation that is not met', `${get}Expect: a-miracle\r\n\r\n`, 417],
  ])('to %s carries our policy too', async (_, bytes, status) => {
    const { port } = await served
    const answer = await sendBytes(port, bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    for (const header of ["content-security-policy: default-src 'none'", 'x-content-type-options: nosniff'])
      expect(answer).toContain(header)
    expect(answer).toContain('cache-control: no-store')
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1)
  })
})

describe('given connections that are open when the server is told to stop', () => {
  /** A page whose answer is given when the test says so. */
  function slowPage() {
    let answer: () => void = () => undefined
    let began: () => void = () => undefined
    const wait = new Promise<void>((resolve) => {
      answer = resolve
    })
    const hasBegun = new Promise<void>((resolve) => {
      began = resolve
    })
    const page: StandalonePage = {
      address: '/slow',
      standsAlone: true,
      freshness: 'never',
      show: async () => {
        began()
        await wait
        return { kind: 'json', body: { says: 'at last' } }
      },
    }
    return { page, answer: () => answer(), hasBegun }
  }

  it('when an answer is under way, then it is finished, and the silent ones are closed after the grace', async () => {
    const slow = slowPage()
    const { server, port } = await pagesAlone([plain, slow.page], { limits: { graceMs: 400 } })
    const silent = sendBytes(port, '')
    const half = sendBytes(port, 'GET /plain HTTP/1.1\r\nHost: he')
    const halfSent = sendBytes(port, `${post}Content-Length: 100\r\n\r\nname=`)
    const asked = ask(port, '/slow')
    await slow.hasBegun
    const closed = server.close()
    slow.answer()
    expect((await asked).body.toString()).toBe('{"says":"at last"}')
    await Promise.all([silent, half, halfSent, closed])
    await expect(ask(port, '/plain')).rejects.toThrow()
  })

  it('when an answer does not come within the grace, then its connection is closed as well', async () => {
    const slow = slowPage()
    const { server, port } = await pagesAlone([slow.page], { limits: { graceMs: 100 } })
    const asked = ask(port, '/slow').catch(() => 'broken off')
    await slow.hasBegun
    await server.close()
    expect(await asked).toBe('broken off')
    slow.answer()
  })
})
