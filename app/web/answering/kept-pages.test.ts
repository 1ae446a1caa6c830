import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { plainDateOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import type { Moment } from '../../queries/moment.ts'
import { KeptPages } from './kept-pages.ts'
import type { Representation } from './representation.ts'

const page = (text: string): Representation => ({
  status: 200,
  format: 'html',
  type: 'text/html; charset=utf-8',
  body: Buffer.from(text),
})
const headers = () => ({ 'x-content-type-options': 'nosniff' })
const kept = (text: string) => ({ made: page(text), caching: { etag: 'W/"x"' }, route: '/:id' })

const momentAt = (position: number): Moment => ({
  position,
  commitment: 'ab12',
  erased: 0,
  judgedOn: plainDateOf('2026-11-23'),
  release: 'test',
})
const one = momentAt(1)
const still = { moment: () => one, isNow: (moment: Moment) => moment === one }

describe('kept pages', () => {
  it('given a page of the present moment, then it is found, ready in each encoding', () => {
    const pages = new KeptPages(still, 1_000_000)
    const text = 'a page '.repeat(200)
    pages.keep('html /a', one, kept(text))
    const found = pages.find('html /a')
    if (found === undefined) throw new Error('it was not kept')
    const packed = pages.ready('html /a', found, 'gzip', headers)
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(packed.body.length),
      etag: 'W/"x"',
      'x-content-type-options': 'nosniff',
    })
    const again = pages.find('html /a')
    expect(again && pages.ready('html /a', again, 'gzip', headers)).toBe(packed)
  })

  it('given that the moment moves on, then nothing of before is found, nor kept when it comes late', () => {
    let now = one
    const pages = new KeptPages({ moment: () => now, isNow: (moment) => moment === now }, 1_000_000)
    pages.keep('html /a', one, kept('of one'))
    now = momentAt(2)
    expect(pages.find('html /a')).toBeUndefined()
    expect(pages.bytes).toBe(0)
    pages.keep('html /b', now, kept('of two'))
    expect(pages.keep('html /a', one, kept('of one, late'))).toBeUndefined()
    expect(pages.find('html /a')).toBeUndefined()
    expect(pages.find('html /b')?.made.body.toString()).toBe('of two')
  })

  it('given a restore, then nothing is kept of a moment that only reads the same', () => {
    let now = one
    const pages = new KeptPages({ moment: () => now, isNow: (moment) => moment === now }, 1_000_000)
    pages.keep('html /a', one, kept('of before'))
    now = momentAt(1)
    expect(pages.find('html /a')).toBeUndefined()
    expect(pages.keep('html /a', one, kept('of before, late'))).toBeUndefined()
  })

  it('weighs addresses, headers and every encoding, and never holds more than it may', () => {
    const most = 2_000_000
    const pages = new KeptPages(still, most)
    let sent = 0
    for (let at = 0; at < 3000; at++) {
      const key = `html /search?q=${at}${'x'.repeat(500)}`
      pages.keep(key, one, kept(`page ${at} `.repeat(100)))
      for (const encoding of ['identity', 'gzip', 'br'] as const) {
        const found = pages.find(key)
        if (found === undefined) continue
        const { headers: told, body } = pages.ready(key, found, encoding, headers)
        sent += key.length + body.length + JSON.stringify(told).length
      }
      expect(pages.bytes).toBeLessThanOrEqual(most)
    }
    // All of it together is far more than fits, so that the bound was met.
    expect(sent).toBeGreaterThan(2 * most)
    expect(pages.bytes).toBeGreaterThan(most / 2)
  })

  it('weighs an encoding that is asked for later', () => {
    const pages = new KeptPages(still, 1_000_000)
    pages.keep('html /a', one, kept('a page '.repeat(200)))
    const before = pages.bytes
    const found = pages.find('html /a')
    if (found === undefined) throw new Error('it was not kept')
    const { body } = pages.ready('html /a', found, 'gzip', headers)
    expect(pages.bytes).toBeGreaterThanOrEqual(before + body.length)
  })
})

describe('given a process with little memory', () => {
  it('when it is asked at thousands of addresses, long and short, then it lives and keeps what it may', async () => {
    const script = fileURLToPath(new URL('../../../test/many-addresses.ts', import.meta.url))
    const options = ['--max-old-space-size=64', '--import', 'tsx', '--conditions=source']
    const child = spawn(process.execPath, [...options, script], { stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk))
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk))
    const code = await new Promise((resolve) => child.once('exit', resolve))
    expect(printed).toBe('{"answered":6000}\n')
    expect(code).toBe(0)
  }, 180_000)
})
