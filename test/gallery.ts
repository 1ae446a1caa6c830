import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAssets } from '../app/web/assets.ts'
import { frameOf } from '../app/web/layout/frame.ts'
import { buildTemplates } from '../app/web/templates.ts'
import { barriers } from './browser/accessibility.ts'
import { launchBrowser } from './browser.ts'
import { chartSpecimens } from './gallery/chart-specimens.ts'
import { macroSpecimens, site } from './gallery/macro-specimens.ts'

/**
 * Draws every macro and chart with realistic content in a real browser, at the widths of a desk and a phone, and on paper:
 *   npx tsx --conditions=source test/gallery.ts <out folder>
 */
const contentPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const out = resolve(process.argv[2] ?? 'gallery')
mkdirSync(out, { recursive: true })
const assets = buildAssets()
const templates = buildTemplates(assets, [fileURLToPath(new URL('gallery', import.meta.url))])
const pages: { readonly [name: string]: string } = {
  macros: templates.render('macros.njk', macroSpecimens),
  charts: templates.render('charts.njk', { frame: frameOf(site, { title: 'Charts' }), charts: chartSpecimens }),
}
const server = createServer((request, response) => {
  const asset = assets.files.get(request.url ?? '')
  const page = pages[(request.url ?? '').slice(1)]
  response.setHeader('Content-Security-Policy', contentPolicy)
  response.setHeader('Content-Type', asset?.type ?? 'text/html; charset=utf-8')
  response.statusCode = asset || page ? 200 : 404
  response.end(asset?.body ?? page ?? '')
})
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 0
const browser = await launchBrowser()
for (const [name, html] of Object.entries(pages)) {
  writeFileSync(join(out, `${name}.html`), html)
  for (const width of [1280, 360]) {
    const tab = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage()
    tab.on('console', (message) => console.log(`${name} at ${width}: ${message.type()} ${message.text()}`))
    await tab.goto(`http://127.0.0.1:${port}/${name}`)
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) console.log(`${name} at ${width}: the page is ${wide} wide and scrolls sideways`)
    for (const barrier of await barriers(tab)) console.log(`${name} at ${width}: ${barrier}`)
    await tab.screenshot({ path: join(out, `${name}-${width}.png`), fullPage: true })
    for (const figure of await tab.locator('figure').all()) {
      await figure.screenshot({ path: join(out, `${await figure.getAttribute('id')}-${width}.png`) })
    }
    if (width === 1280) await tab.pdf({ path: join(out, `${name}.pdf`), format: 'A4', preferCSSPageSize: true })
    await tab.emulateMedia({ forcedColors: 'active' })
    await tab.screenshot({ path: join(out, `${name}-${width}-forced.png`), fullPage: true })
    await tab.close()
  }
  console.log(`${name}: drawn`)
}
await browser.close()
server.close()
