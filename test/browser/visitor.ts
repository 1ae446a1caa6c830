import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'

/** Somebody who looks at pages in a real browser. Should the browser die, it is said in one line, and another goes on, at most twice. */
export interface Visitor {
  /** Goes on with the page of the visit. After a death the work is done again from the address at which it began. */
  reads(work: (page: Page) => Promise<void>): Promise<void>
  /** Does the work on a page of its own, that of a new visitor with these options. */
  opens(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void>
  leaves(): Promise<void>
}

const mostAnother = 2

/** A visitor whose page has these options; the browser comes with the first page. */
export function visitor(options: BrowserContextOptions = {}, say: (line: string) => void = console.warn): Visitor {
  let browser: Browser | undefined
  let page: Page | undefined
  let deaths = 0
  const crashed = new WeakSet<Page>()

  const open = async (wanted: BrowserContextOptions): Promise<Page> => {
    browser ??= await launchBrowser()
    const context: BrowserContext = await browser.newContext(wanted)
    const opened = await context.newPage()
    opened.on('crash', () => crashed.add(opened))
    return opened
  }
  const isDead = async (used: Page | undefined): Promise<boolean> => {
    // What it was asked fails a moment before it is known to have ended.
    await sleep(200)
    return !browser?.isConnected() || (used !== undefined && crashed.has(used))
  }
  /** Does the work, and again in another browser as long as it is the browser that fails. */
  const persist = async (attempt: (hold: (page: Page) => void) => Promise<void>): Promise<void> => {
    for (;;) {
      let used: Page | undefined
      try {
        return await attempt((held) => {
          used = held
        })
      } catch (error) {
        if (!(await isDead(used))) throw error
        deaths += 1
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
        if (deaths > mostAnother) throw new Error(`The browser died ${deaths} times: ${reason}`, { cause: error })
        say(`The browser died (${reason}); another is started, ${deaths} of at most ${mostAnother}.`)
        await browser?.close().catch(() => undefined)
        browser = undefined
        page = undefined
      }
    }
  }
  return {
    reads: async (work) => {
      const address = page?.url()
      await persist(async (hold) => {
        if (page === undefined) {
          page = await open(options)
          hold(page)
          if (address !== undefined) await page.goto(address)
        }
        hold(page)
        await work(page)
      })
    },
    opens: (wanted, work) =>
      persist(async (hold) => {
        const opened = await open(wanted)
        hold(opened)
        await work(opened)
        await opened.context().close()
      }),
    leaves: async () => {
      await browser?.close()
    },
  }
}
