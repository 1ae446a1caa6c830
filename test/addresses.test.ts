import { beforeAll, describe, expect, it } from 'vitest'
import type { Proposal } from '../app/actions/proposal.ts'
import { ledgerPosition } from '../app/store/ledger-position.ts'
import { codeIn, documentAt, documents, sectionOf, tableRows } from './documents.ts'
import { voiceIds, voicesOf } from './factories/voices.ts'
import { importFiles, toolsOn, written } from './importing.ts'
import { type ServedRegister, servedStarter } from './served-register.ts'

let served: ServedRegister
beforeAll(async () => {
  served = await servedStarter()
  // The catalogue holds none, and an address wants one.
  await importFiles(served.db, {
    'lesson_uses.csv':
      'id,lesson_id,plan,answer,text,answered_on\nplan-of-hull,r1-pause-l1,A plan,change,It changed.,2026-11-02\n',
    ...voicesOf('r1-pause'),
    'replies.csv':
      'id,project_id,text,by,replied_on\nreply-of-hull,r1-pause,It came late.,Hull City Council,2026-11-02\n',
  })
  for (const [day, proposal] of roundAndDraw) await written(toolsOn(served.db, day), [proposal])
  await served.feed.reaches((await ledgerPosition(served.db)).position)
})

/** A round whose list was committed to, each on the day on which it may be. */
const roundAndDraw: readonly (readonly [day: string, proposal: Proposal])[] = [
  [
    '2026-11-24',
    {
      kind: 'round',
      record: {
        id: 'round-to-come',
        programme_id: 'cscip',
        name: 'A round to come',
        opens_on: '2026-11-25',
        closes_on: '2026-11-26',
        lottery_commitment: 'ab'.repeat(32),
        lottery_value: 'The first draw of December',
        lottery_value_address: 'https://example.org/draws',
        lottery_value_known_on: '2026-12-01',
      },
    },
  ],
  [
    '2026-11-27',
    {
      kind: 'draw',
      record: {
        id: 'draw-to-come',
        round_id: 'round-to-come',
        programme_id: 'cscip',
        list_digest: 'cd'.repeat(32),
        to_draw: 1,
      },
    },
  ],
]

/** A record of the catalogue for each address that wants one. */
const examples: Readonly<Record<string, string>> = {
  '/projects/:id': 'r2-signs-of-safety',
  '/projects/:id/history': 'r2-signs-of-safety',
  '/findings/:id': 'r1-pause-f1',
  '/programmes/:id': 'cscip',
  '/programmes/:id/missing-negatives': 'cscip',
  '/models/:id': 'signs-of-safety',
  '/models/:id/spread': 'mockingbird',
  '/places/:code': 'E06000010',
  '/evidence/:code': 'care-entry',
  '/evidence/:code/metafor.r': 'care-entry',
  '/lessons/causes/:code': 'recruitment-delay',
  '/lessons/:id': 'r1-pause-l1',
  '/lesson_uses/:id': 'plan-of-hull',
  '/voices/:id': voiceIds[0],
  '/replies/:id': 'reply-of-hull',
  '/programmes/:id/screening': 'cscip',
  '/rounds/:id': 'round-to-come',
  '/draws/:id': 'draw-to-come',
}

const reference = documentAt('docs/reference/addresses.md')
const rows = tableRows(sectionOf(reference, '## Pages')).map(([address = '', , , csv = '', json = '']) => ({
  address: codeIn(address)[0] ?? '',
  csv,
  json,
}))

/** Where an address in a format ends up: its type, and the path to which it was led. */
async function asked(address: string, format: string) {
  const example = examples[address] ?? ''
  const url = `${address.replace(/:(id|code)/, example)}?format=${format}`
  const { statusCode, headers } = await served.server.inject({ method: 'GET', url })
  const path = new URL(headers.location ?? '/', 'http://site.invalid').pathname
  return {
    status: statusCode,
    type: headers['content-type'] ?? '',
    path: statusCode === 303 ? path.replace(example || '\n', ':id') : '',
  }
}

describe('each page gives its rows in the formats that the reference says', () => {
  it.each(rows.map((row) => [row.address, row] as const))('%s', async (address, { csv, json }) => {
    const asCsv = await asked(address, 'csv')
    if (csv === 'yes') expect(asCsv).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' })
    else if (csv !== '') expect(asCsv).toMatchObject({ status: 303, path: codeIn(csv)[0] })
    else expect(asCsv.type).not.toContain('csv')

    const asJson = await asked(address, 'json')
    if (json === 'itself') expect(asJson).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' })
    else if (json !== '') expect(asJson).toMatchObject({ status: 303, path: codeIn(json)[0] })
    else expect(asJson.type).not.toContain('json')
  })
})

describe('an address that a page of documentation names', () => {
  const named = documents
    .filter((path) => !path.startsWith('docs/tutorial/'))
    .flatMap((path) =>
      [...documentAt(path).matchAll(/http:\/\/127\.0\.0\.1:3000(\/[^\s`')>|]*)/g)].map(([, url = '']) => [
        path,
        url.replace(/[.,:;]$/, ''),
      ]),
    )

  it.each(named)('in %s leads somewhere: %s', async (_, url = '') => {
    const { statusCode } = await served.server.inject({ method: 'GET', url })
    expect([200, 303]).toContain(statusCode)
  })
})
