import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { barriers } from './browser/accessibility.ts'
import { visitor } from './browser/visitor.ts'
import { withFiles, written } from './importing.ts'
import { type ServedRegister, servedRegister } from './served-register.ts'

const source = 'https://example.org/round'
/** Forty decided: each of ten risks at four potentials; of the riskier half only the most promising were funded. */
const forty = Array.from({ length: 40 }, (_, at) => ({ risk: at % 10, potential: 3 + 2 * Math.floor(at / 10), at }))
const isFunded = (risk: number, potential: number) => (risk < 5 ? potential > 3 : potential > 7 && risk < 7)
const files = {
  'programmes.csv': `id,name,funder,source_urls\nbold,Bold Ideas,A funder,${source}\nsmall,Small Fund,A funder,${source}\nnone,No Applications,A funder,${source}\n`,
  'projects.csv': `id,programme_id,name,source_urls\np1,bold,An idea,${source}\n`,
  'applications.csv': [
    'id,programme_id,title,decision,decided_on,risk_score,potential_score,reasons,source_urls',
    ...forty.map(({ risk, potential, at }) =>
      [
        `bold-a${at}`,
        'bold',
        `Kites ${at}`,
        isFunded(risk, potential) ? 'funded' : 'declined',
        '2025-05-01',
        risk,
        potential,
        isFunded(risk, potential) ? 'bold' : 'too-risky',
        source,
      ].join(','),
    ),
    `small-a1,small,The only one,declined,2025-05-01,9,9,too-risky,${source}`,
    `small-a2,small,Without scores,funded,2025-05-01,,,,${source}`,
  ].join('\n'),
}

let served: ServedRegister
let base = ''
beforeAll(async () => {
  served = await withFiles(files, (folder) => servedRegister(folder))
  base = await served.server.listen({ port: 0, host: '127.0.0.1' })
})
const get = async (url: string) => (await served.server.inject({ method: 'GET', url })).body
const api = async (id: string) => JSON.parse(await get(`/api/v1/programmes/${id}/screening`))
const write = async (...[proposals, deed]: [Parameters<typeof written>[1], Parameters<typeof written>[2]?]) => {
  const receipt = await written(served.tools, proposals, deed)
  await served.feed.reaches(receipt.position)
}

describe('a programme that funded the safe', () => {
  it('is told so, with the odds for each point of risk and their interval, and on how few it rests', async () => {
    const told = await api('bold')
    expect(told).toMatchObject({ programme_id: 'bold', applications: 40, reading: 'risk-punished' })
    expect(told.risk.high).toBeLessThan(1)
    expect(told.risk.low).toBeLessThan(told.risk.odds_ratio)
    expect(told.potential.odds_ratio).toBeGreaterThan(1)
    expect(told.says[0]).toMatch(/riskier ones were funded less often/)
    expect(told.says[2]).toBe(
      'This rests on 40 decided applications that the panel scored for both, which is few: one decision the other way can move it.',
    )
    expect(told.left_out.join(' ')).toMatch(/declined: Too risky \(\d+\)\./)
  })

  it('gives its applications as CSV, on the page and by the API', async () => {
    const rows = (await get('/programmes/bold/screening?format=csv')).trimEnd().split('\r\n')
    expect(rows).toHaveLength(41)
    expect(rows[0]).toContain('application_id,title,potential,risk,decision,reasons,project_id')
    expect((await get('/api/v1/programmes/bold/screening?format=csv')).trimEnd().split('\r\n')).toEqual(rows)
  })

  it('stands beside others, which are not put together', async () => {
    const { items } = JSON.parse(await get('/api/v1/screening'))
    expect(items.map((one: { programme_id: string }) => one.programme_id)).toEqual(['bold', 'small'])
    expect((await get('/screening?format=csv')).trimEnd().split('\r\n')).toHaveLength(3)
  })

  it('answers as the description of the API says, with too few too', async () => {
    const document = JSON.parse(await get('/api/openapi.json'))
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    ajv.addSchema({ $id: 'api', components: document.components })
    for (const told of [await api('bold'), await api('small')])
      expect([ajv.validate({ $ref: 'api#/components/schemas/Screening' }, told), ajv.errors]).toEqual([true, null])
  })
})

describe('too few applications', () => {
  it('are told to be too few, and what would help', async () => {
    expect(await api('small')).toMatchObject({ applications: 1, reading: null, risk: null })
    expect((await api('small')).says[0]).toMatch(/^1 decided application has both scores .* From 30 on/)
    expect((await api('none')).says[0]).toMatch(/^No decided application has both scores/)
    expect(await get('/programmes/small/screening')).toContain('Of 1 more decided application the panel')
  })

  it('of no programme there is nothing', async () => {
    expect((await served.server.inject('/programmes/nowhere/screening')).statusCode).toBe(404)
    expect((await served.server.inject('/api/v1/programmes/nowhere/screening')).statusCode).toBe(404)
  })
})

describe.each([1280, 360])('a programme manager without scripts, on a screen of %i', (width) => {
  const manager = visitor({ javaScriptEnabled: false })
  beforeAll(() => () => manager.leaves())

  it('comes from the programme, reads it in words first, and finds each application behind the drawing', async () => {
    await manager.opens({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${base}/programmes/bold`)
      await page.getByRole('link', { name: 'Risk, potential and what was decided' }).click()
      expect(await page.locator('.c-lead').innerText()).toMatch(/riskier ones were funded less often/)
      expect(
        await page.getByRole('img', { name: /funded and .* declined, by risk and potential/ }).count(),
      ).toBeGreaterThan(0)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.goto(`${base}/screening`)
      await page.getByRole('link', { name: 'Small Fund' }).click()
      expect(await page.getByText('From 30 on this page says').count()).toBe(1)
    })
  })
})

describe('whoever reads it otherwise', () => {
  const reader = visitor({})
  beforeAll(() => () => reader.leaves())

  it.each(['/programmes/bold/screening', '/programmes/small/screening', '/screening'])(
    '%s has no barrier',
    async (path) => {
      await reader.opens({}, async (page) => {
        await page.goto(`${base}${path}`)
        expect(await barriers(page)).toEqual([])
      })
    },
  )
})

describe('what is told in confidence', () => {
  it('changes the estimate five at a time, and is in no drawing, list or file', async () => {
    const before = await api('bold')
    const told = (at: number) => ({
      kind: 'application' as const,
      record: {
        programme_id: 'bold',
        title: 'Heronry',
        decision: 'declined' as const,
        decided_on: `2025-06-${10 + at}`,
        risk_score: 9,
        potential_score: 9,
        confidential: true,
      },
    })
    await write(Array.from({ length: 4 }, (_, at) => told(at)))
    expect(await api('bold')).toEqual(before)
    await write([told(5)])
    const after = await api('bold')
    expect(after.applications).toBe(45)
    expect(after.risk).not.toEqual(before.risk)
    expect(after.left_out).toEqual(before.left_out)
    const rows = (await get('/programmes/bold/screening?format=csv')).trimEnd().split('\r\n')
    expect(rows).toHaveLength(41)
    expect(await get('/programmes/bold/screening')).not.toContain('Told in confidence')
  })
})

describe('how far a panel agreed', () => {
  it('is told of ten decided applications on, and of none that is pending', async () => {
    const scores = (from: number, to: number) =>
      forty.slice(from, to).flatMap(({ at, risk, potential }) =>
        ['1', '2'].map((seat, i) => ({
          kind: 'score' as const,
          record: {
            application_id: `bold-a${at}`,
            programme_id: 'bold',
            seat,
            risk: Math.min(10, risk + i),
            potential,
          },
        })),
      )
    await write(scores(0, 9))
    expect((await api('bold')).agreement).toEqual({ measure: 'ICC(1,1)', risk: null, potential: null })
    await write(scores(9, 12))
    const { agreement } = await api('bold')
    expect(agreement.potential).toMatchObject({ icc: 1, applications: 12 })
    expect(agreement.risk.icc).toBeLessThan(1)
    expect(await get('/programmes/bold/screening')).toContain('Of potential: seats agreed much')
  })
})
