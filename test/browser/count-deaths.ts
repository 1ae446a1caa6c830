import { dataFolder, startProgram } from '../running-candour.ts'
import { countDeaths, pagesToRead } from './deaths.ts'

/**
 * `npx tsx --conditions=source test/browser/count-deaths.ts [launches]`: starts the browser of the tests 40 times, each time to six pages
 * of the real site, and prints how many died. No font but those that come with the browser is in its sight. Build first (`npm run build`).
 */
const launches = Number(process.argv[2] ?? 40)
const data = dataFolder()
const program = startProgram({ CANDOUR_DATA: data.folder })
try {
  const { pages, deaths } = await countDeaths(launches, pagesToRead(await program.serves))
  for (const death of deaths) console.log(death)
  console.log(`${launches} launches, ${pages} pages read: ${deaths.length} died`)
  process.exitCode = deaths.length > 0 ? 1 : 0
} finally {
  program.child.kill('SIGINT')
  await program.ended
  await data.remove()
}
