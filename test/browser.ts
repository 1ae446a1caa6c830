import { type Browser, chromium as driver } from 'playwright-core'
import { unpackedChromium } from './browser/unpack.ts'

/**
 * A real Chromium, without a window. It sees the fonts that came with it and no others, so that pages look the same everywhere and the
 * browser has one to draw with: a Chromium that finds none dies, at once or a few pages later.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await unpackedChromium()
  // In a single process the whole browser dies with the first tab that is closed; web security is what pages are tested under.
  const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security'])
  return driver.launch({ executablePath, args: args.filter((arg) => !unwanted.has(arg)), headless: true, env })
}
