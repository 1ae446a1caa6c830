import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { servedRegister } from '../../../test/served-register.ts'
import { buildAssets } from '../assets.ts'
import { pages } from '../pages/index.ts'
import { buildServer } from '../server.ts'
import { buildTemplates } from '../templates.ts'
import { FirstPageFile } from './first-page-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'candour-first-page-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'first-page', '3000')
const file = new FirstPageFile(path)
const page = {
  made: { status: 200, format: 'html', type: 'text/html; charset=utf-8', body: Buffer.from('<p>Ynys Môn ▲</p>') },
  caching: { etag: 'W/"1"' },
  route: '/',
} as const
beforeEach(() => file.write('1-a', page))

describe('the file of the first page', () => {
  it('gives what was kept of the very moment, and only who runs the register can read it', () => {
    expect(file.read('1-a')).toEqual(page)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(folder, 'first-page'))).toEqual(['3000'])
  })

  it.each<[what: string, change: () => void, moment: string]>([
    ['of another moment', () => undefined, '2-b'],
    [
      'of which a letter was changed',
      () => writeFileSync(path, readFileSync(path, 'utf8').replace('Môn', 'Fon')),
      '1-a',
    ],
    ['that was cut short', () => writeFileSync(path, readFileSync(path).subarray(0, 100)), '1-a'],
    ['that is no such file', () => writeFileSync(path, '[]'), '1-a'],
  ])('throws away one %s', (_, change, moment) => {
    change()
    expect(file.read(moment)).toBeUndefined()
    expect(readdirSync(join(folder, 'first-page'))).toEqual([])
  })
})

describe('given a site that was stopped', () => {
  it('when it starts again at the same moment, then its first page is that of before; at another it is made anew', async () => {
    const { feed } = await servedRegister(undefined)
    const assets = buildAssets()
    const started = () =>
      buildServer({ questions: feed.questions, templates: buildTemplates(assets), assets, pages, firstPage: file })
    const first = started()
    const made = (await first.inject('/')).body
    await first.close()
    // What only the file says.
    const kept = file.read(JSON.parse(readFileSync(path, 'utf8')).moment)
    if (kept === undefined) throw new Error('it was not kept')
    const { moment } = JSON.parse(readFileSync(path, 'utf8'))
    await file.write(moment, { ...kept, made: { ...kept.made, body: Buffer.from(made.replace('Candour', 'Kept')) } })
    const again = started()
    expect((await again.inject('/')).body).toBe(made.replace('Candour', 'Kept'))
    await again.close()
    await file.write('9-another', kept)
    const anew = started()
    expect((await anew.inject('/')).body).toBe(made)
    await anew.close()
  })
})
