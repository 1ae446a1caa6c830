import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../test/browser.ts'
import { dataFolder, startProgram } from '../test/running-candour.ts'

/**
 * `npx tsx --conditions=source scripts/screenshots.ts [folder]`: pictures of the real site on the starter catalogue, at desk and phone
 * width, as the README shows one. Build first (`npm run build`).
 */
const folder = process.argv[2] ?? fileURLToPath(new URL('../docs/images', import.meta.url))
const shots = [
  ['home', '/', 1280, 900],
  ['project', '/projects/r2-signs-of-safety', 1280, 1080],
  ['project-phone', '/projects/r2-signs-of-safety', 360, 780],
  ['programme', '/programmes/cscip', 1280, 900],
  ['search', '/search?q=hub+homes+for+foster+carers', 1280, 900],
] as const

mkdirSync(folder, { recursive: true })
const data = dataFolder()
const program = startProgram({ CANDOUR_DATA: data.folder, CANDOUR_TODAY: '2026-11-23' })
const browser = await launchBrowser()
try {
  const address = await program.serves
  for (const [name, path, width, height] of shots) {
    const page = await browser.newPage({ viewport: { width, height } })
    await page.goto(new URL(path, address).href)
    await page.screenshot({ path: `${folder}/${name}.png` })
    await page.close()
    console.log(`${folder}/${name}.png`)
  }
} finally {
  await browser.close()
  program.child.kill('SIGINT')
  await program.ended
  await data.remove()
}
