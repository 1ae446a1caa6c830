import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser.ts'

export interface Deaths {
  readonly launches: number
  /** Pages that were read to their end. */
  readonly pages: number
  /** What was said by each browser that died, at its start or on a page. */
  readonly deaths: readonly string[]
}

/** Starts a browser so many times, lets each read all of these pages, and tells which died. */
export async function countDeaths(launches: number, addresses: readonly string[]): Promise<Deaths> {
  const deaths: string[] = []
  let pages = 0
  for (let launch = 1; launch <= launches; launch += 1) {
    let at = 'its start'
    let browser: Browser | undefined
    try {
      browser = await launchBrowser()
      const page = await browser.newPage()
      const crash = new Promise<never>((_, reject) => page.on('crash', () => reject(new Error('the page crashed'))))
      crash.catch(() => undefined)
      for (const address of addresses) {
        at = address
        await Promise.race([page.goto(address), crash])
        // Words must be drawn, not only laid out: it is then that a font is needed.
        const [words] = await Promise.race([Promise.all([page.innerText('main'), page.screenshot()]), crash])
        if (words.trim() === '') throw new Error('the page has no words')
        pages += 1
      }
    } catch (error) {
      deaths.push(
        `launch ${launch}, at ${at}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      )
    } finally {
      // One that died has nothing left to close; what is left of it must not keep the count from its end.
      await browser?.close().catch(() => undefined)
    }
  }
  return { launches, pages, deaths }
}

/** Six pages of the register, with words, tables and charts. */
export const pagesToRead = (site: string): readonly string[] =>
  ['/', '/search?q=hub+homes', '/projects/r2-signs-of-safety', '/programmes/cscip', '/places', '/silence'].map((path) =>
    new URL(path, site).toString(),
  )
