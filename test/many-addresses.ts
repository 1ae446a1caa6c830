import { Agent, get } from 'node:http'
import { buildAssets } from '../app/web/assets.ts'
import type { StandalonePage } from '../app/web/page.ts'
import { buildServer } from '../app/web/server.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { nothingToAsk } from './nothing-to-ask.ts'

/**
 * Run by itself, with little memory: a server asked at many addresses that all differ, half of them as long as Node lets through. Kept
 * with their keys they would take several times the memory of this process.
 */
const page: StandalonePage = {
  address: '/asked',
  parameters: ['q'],
  standsAlone: true,
  show: async () => ({ kind: 'json', body: { says: 'little' } }),
}
const assets = buildAssets()
const server = buildServer({
  questions: nothingToAsk(),
  templates: buildTemplates(assets),
  assets,
  pages: [page],
  limits: { keptBytes: 16 * 1024 * 1024 },
})
const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }))
const agent = new Agent({ keepAlive: true, maxSockets: 16 })
let answered = 0
const ask = (q: string) =>
  new Promise<void>((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path: `/asked?q=${q}` }, (response) => {
      if (response.statusCode === 200) answered += 1
      response.resume().once('end', resolve)
    }).once('error', reject)
  })
for (let at = 0; at < 6_000; at += 50) {
  const some = Array.from({ length: 50 }, (_, more) => at + more)
  await Promise.all(some.map((n) => ask(`${n}${'y'.repeat(n % 2 === 0 ? 14_900 : 480)}`)))
}
agent.destroy()
await server.close()
console.log(JSON.stringify({ answered }))
