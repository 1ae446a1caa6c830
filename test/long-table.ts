import { get } from 'node:http'
import { buildAssets } from '../app/web/assets.ts'
import type { StandalonePage } from '../app/web/page.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { nothingToAsk } from './nothing-to-ask.ts'

/** Run by itself: sends one long table and prints how much of it was sent, and by how much this process grew meanwhile. */
const wanted = 200_000

async function* rows() {
  for (let at = 0; at < wanted; at++) yield [at, `row ${at} of many, `.repeat(45)]
}
const page: StandalonePage = {
  address: '/rows',
  standsAlone: true,
  show: async () => ({ kind: 'table', name: 'rows', header: ['at', 'words'], rows: rows() }),
}
const assets = buildAssets()
const templates = buildTemplates(assets)
const server = buildServer({ questions: nothingToAsk(), templates, assets, pages: [page] })
const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }))

const before = process.memoryUsage.rss()
let most = before
let sentBytes = 0
let lines = 0
await new Promise<void>((resolve, reject) => {
  get({ host: '127.0.0.1', port, path: '/rows' }, (response) => {
    response.on('data', (chunk: Buffer) => {
      sentBytes += chunk.length
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1
      most = Math.max(most, process.memoryUsage.rss())
    })
    response.on('error', reject)
    response.on('end', resolve)
  }).on('error', reject)
})
await server.close()
console.log(JSON.stringify({ rows: lines - 1, sentBytes, grownBytes: most - before }))
