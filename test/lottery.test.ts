import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomIdOf } from '@candour/register'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDeedId } from '../app/actions/deed.ts'
import type { Proposal } from '../app/actions/proposal.ts'
import { propose } from '../app/actions/propose.ts'
import { systemRandomness } from '../app/ports/randomness.ts'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { candour } from './command-line.ts'
import { toolsOn } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

const folder = mkdtempSync(join(tmpdir(), 'candour-lottery-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [before, opened, closed, known] = ['2026-02-20', '2026-03-02', '2026-04-01', '2026-04-05']
const value = '3 14 15 26 35 44'

let served: ServedRegister
let base = ''
let commitment = ''
beforeAll(async () => {
  served = await servedRegister(undefined)
  base = await served.server.listen({ port: 0, host: '127.0.0.1' })
  commitment = (await candour(served, ['lottery', 'commit', 'secret.txt'], folder)).out.trim()
})

/** Proposes on a day, and waits until pages show it. */
async function on(day: string, ...proposals: readonly Proposal[]) {
  const tools = toolsOn(served.db, day)
  const deed = {
    id: newDeedId(tools.random),
    name: 'correct',
    reason: 'A round.',
    actor: { role: 'operator' },
  } as const
  const proposed = await propose(tools, deed, proposals)
  if (proposed.ok) await served.feed.reaches(proposed.receipt.position)
  return proposed.ok ? 'done' : proposed.refusals.map(({ code }) => code)
}
const run = (...typed: readonly string[]) => candour(served, ['lottery', ...typed], folder)
const secret = () => readFileSync(join(folder, 'secret.txt'), 'utf8').trim()

const round = (id: string, over: object = {}): Proposal => ({
  kind: 'round',
  record: {
    id,
    programme_id: 'bold',
    name: 'Bold Ideas 2026',
    opens_on: opened,
    closes_on: '2026-03-31',
    lottery_commitment: commitment,
    lottery_value: 'the six main numbers of the draw of 4 April 2026, ascending, parted by spaces',
    lottery_value_address: 'https://lottery.example/results',
    lottery_value_known_on: '2026-04-04',
    ...over,
  },
})
const ids = Array.from({ length: 6 }, () => randomIdOf('application', systemRandomness(10))).sort()
const listFile = () => writeFileSync(join(folder, 'list.txt'), `${ids.toReversed().join('\n')}\n`)

describe('a lottery from its commitment to its draw', () => {
  it('is refused wherever a step comes when its outcome could be chosen', async () => {
    expect(
      await on(before, { kind: 'programme', record: { id: 'bold', name: 'Bold Ideas', funder: 'A funder' } }),
    ).toBe('done')
    expect(await on(opened, round('late'))).toEqual(['commitment-too-late'])
    expect(await on(before, round('steered', { lottery_value_known_on: '2026-03-31' }))).toEqual([
      'value-known-too-early',
    ])
    expect(await on(before, round('bold-2026'))).toBe('done')
    expect(await on(opened, { kind: 'round', id: 'bold-2026', patch: { lottery_value: 'Another' } })).toEqual([
      'commitment-too-late',
    ])
    const applications = ids.map(
      (id, at): Proposal => ({
        kind: 'application',
        record: {
          id,
          programme_id: 'bold',
          round_id: 'bold-2026',
          title: `Kites ${at}`,
          decision: 'pending',
          ...(at === 0 ? { confidential: true } : {}),
        },
      }),
    )
    expect(await on('2026-03-20', ...applications)).toBe('done')

    listFile()
    const { out, code } = await run('digest', 'list.txt')
    expect(code).toBe(0)
    const draw: Proposal = {
      kind: 'draw',
      record: { id: 'bold-draw', round_id: 'bold-2026', programme_id: 'bold', list_digest: out.trim(), to_draw: 2 },
    }
    expect(await on('2026-03-31', draw)).toEqual(['list-too-early'])
    expect(await on('2026-04-04', draw)).toEqual(['list-too-late'])
    expect(await on(closed, draw)).toBe('done')
    const second = { ...draw, record: { ...draw.record, id: 'second' } } as Proposal
    expect(await on(closed, second)).toEqual(['round-drawn-before'])
    expect(await on(closed, { kind: 'draw', id: 'bold-draw', patch: { to_draw: 3 } })).toContain('draw-is-published')
  })

  it('is shown before it is drawn, with what is still to come', async () => {
    const page = (await served.server.inject('/draws/bold-draw')).body
    expect(page).toContain('Not drawn yet: 2 applications will be')
    expect(page).toContain('still to come')
    expect((await served.server.inject('/rounds/bold-2026')).body).toContain(commitment)
    const { out, code } = await run('verify', `${base}/draws/bold-draw`)
    expect(out).toContain('Not drawn yet')
    expect(code).toBe(1)
  })

  it('is drawn as the command line draws, and takes nothing that does not follow', async () => {
    const drawn = JSON.parse(
      (await run('draw', 'list.txt', '--secret', 'secret.txt', '--value', value, '--to-draw', '2', '--json')).out,
    )
    const result = {
      eligible: ids,
      opened_commitment: secret(),
      public_value: value,
      public_value_on: '2026-04-04',
      public_value_source: 'https://lottery.example/results/2026-04-04',
      draw_order: drawn.order.map(({ id }: { id: string }) => id),
      drawn: drawn.drawn,
    }
    const opens = (over: object): Proposal => ({ kind: 'draw', id: 'bold-draw', patch: { ...result, ...over } })
    expect(await on(known, opens({ public_value_on: '2026-03-30' }))).toContain('value-known-too-early')
    expect(await on(known, opens({ eligible: ids.slice(1) }))).toContain('list-differs')
    expect(await on(known, opens({ opened_commitment: 'a'.repeat(64) }))).toContain('commitment-differs')
    expect(await on(known, opens({ drawn: result.draw_order.slice(-2) }))).toContain('result-differs')
    expect(await on(known, opens({}))).toBe('done')
    expect(await on(known, opens({ public_value: '1 2 3 4 5 6' }))).toContain('draw-is-published')
  })

  it('is verified from a file alone, and a file that was changed is not', async () => {
    const { body } = await served.server.inject('/api/v1/draws/bold-draw/proof')
    writeFileSync(join(folder, 'draw.json'), body)
    const whole = await run('verify', 'draw.json')
    expect(
      whole.out
        .split('\n')
        .slice(0, 6)
        .every((line) => line.startsWith('yes')),
    ).toBe(true)
    expect(whole.code).toBe(0)
    expect((await run('verify', `${base}/draws/bold-draw`)).code).toBe(0)

    const told = JSON.parse(body)
    const changes: readonly (readonly [string, object])[] = [
      ['value', { ...told, draw: { ...told.draw, public_value_on: '2026-03-01' } }],
      ['result', { ...told, draw: { ...told.draw, public_value: '1 2 3 4 5 6' } }],
      ['secret', { ...told, draw: { ...told.draw, opened_commitment: 'b'.repeat(64) } }],
      ['list-opened', { ...told, draw: { ...told.draw, eligible: ids.slice(1) } }],
      ['commitment', { ...told, published: { ...told.published, commitment: told.published.result } }],
      ['list', { ...told, published: { ...told.published, list: told.published.result } }],
    ]
    for (const [step, changed] of changes) {
      writeFileSync(join(folder, 'changed.json'), JSON.stringify(changed))
      const { out, code } = await run('verify', 'changed.json', '--json')
      const { holds, steps } = JSON.parse(out)
      expect({ step, code, holds }).toEqual({ step, code: 1, holds: false })
      expect(steps.find((one: { step: string }) => one.step === step).holds).toBe(false)
    }
    writeFileSync(join(folder, 'changed.json'), '{"format":"something"}')
    expect((await run('verify', 'changed.json')).code).toBe(1)
    expect((await run('verify', 'nowhere.json')).code).toBe(3)
  })

  it('is made again by the lines of a shell that its page shows', async () => {
    const page = (await served.server.inject('/draws/bold-draw')).body
    const [, markup = ''] = /aria-label="The draw made again in a shell">([\s\S]*?)<\/pre>/.exec(page) ?? []
    const lines = markup
      .replaceAll('&#92;', '\\')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
    const at = mkdtempSync(join(folder, 'stranger-'))
    const told = execFileSync('bash', ['-c', lines], { cwd: at, encoding: 'utf8' }).trim().split('\n')
    const { draw } = JSON.parse((await served.server.inject('/api/v1/draws/bold-draw/proof')).body)
    expect(told.slice(0, 2).map((line) => line.split(' ')[0])).toEqual([commitment, draw.list_digest])
    expect(told.slice(2)).toEqual(draw.drawn)
  })
})

describe('the command', () => {
  it('keeps its secret for its owner alone, and never writes over one', async () => {
    expect(statSync(join(folder, 'secret.txt')).mode & 0o777).toBe(0o600)
    const kept = secret()
    expect((await run('commit', 'secret.txt')).code).toBe(1)
    expect(secret()).toBe(kept)
  })

  it.each<[string, readonly string[], number]>([
    ['an unknown step', ['throw', 'list.txt'], 2],
    ['a draw without its secret', ['draw', 'list.txt', '--value', value, '--to-draw', '2'], 2],
    ['a draw of none', ['draw', 'list.txt', '--secret', 'secret.txt', '--value', value, '--to-draw', '0'], 2],
    ['a value of two lines', ['draw', 'list.txt', '--secret', 'secret.txt', '--value', 'é', '--to-draw', '2'], 2],
    ['a list that is none', ['digest', 'secret.txt'], 1],
  ])('refuses %s', async (_what, typed, code) => {
    if (code === 1) writeFileSync(join(folder, 'odd.txt'), 'Not an id\n')
    expect((await run(...typed.map((word) => (code === 1 && word === 'secret.txt' ? 'odd.txt' : word)))).code).toBe(
      code,
    )
  })
})

describe.each([1280, 360])('whoever was not drawn, on a screen of %i', (width) => {
  const applicant = visitor({})
  beforeAll(() => () => applicant.leaves())

  it('comes from the round and reads each step, and who can check it', async () => {
    await applicant.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${base}/programmes/bold`)
      await page.getByRole('link', { name: 'Bold Ideas 2026' }).click()
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.getByRole('link', { name: 'The draw, step by step' }).click()
      expect(await page.getByText('Every step holds').count()).toBe(1)
      expect(await page.getByText(/: holds\.$/).count()).toBe(6)
      expect(await page.getByRole('rowheader', { name: '1', exact: true }).count()).toBe(1)
      expect(await page.getByText('Told in confidence').count()).toBe(1)
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    })
  })
})
