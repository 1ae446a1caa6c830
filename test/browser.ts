import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium as driver } from 'playwright-core'

/** Where this clone keeps its browser: whoever runs the tests owns it, and other clones on the machine have their own. */
const folder = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url))
const unpackSeconds = 120

/**
 * A real Chromium, without a window. The browser that npm brings unpacks itself and its own system libraries, the latter only when
 * it believes that it runs on Node 20 in a container of that kind, so it is told so before it is loaded.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await unpackedBrowser()
  // In a single process the whole browser dies with the first tab that is closed; web security is what pages are tested under.
  const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security'])
  return driver.launch({ executablePath, args: args.filter((arg) => !unwanted.has(arg)), headless: true })
}

/** Unpacks once for all processes: the first takes a lock (a folder, which only one can make), the others wait for it. */
async function unpackedBrowser(): Promise<{ readonly executablePath: string; readonly args: readonly string[] }> {
  mkdirSync(folder, { recursive: true })
  const ready = join(folder, 'ready')
  const lock = join(folder, 'lock')
  for (let waited = 0; !existsSync(ready); waited += 0.2) {
    if (takes(lock)) {
      try {
        const unpacked = await unpack()
        writeFileSync(ready, '')
        return unpacked
      } finally {
        rmdirSync(lock)
      }
    }
    if (waited > unpackSeconds)
      throw new Error(
        `no browser was unpacked in ${folder} within ${unpackSeconds} seconds; remove that folder and try again`,
      )
    await sleep(200)
  }
  return unpack()
}

function takes(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/** The package unpacks below the folder for temporary files, and finds there what was unpacked before. */
async function unpack(): Promise<{ readonly executablePath: string; readonly args: readonly string[] }> {
  const { TMPDIR: temporary } = process.env
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  process.env.TMPDIR = folder
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return { executablePath: await chromium.executablePath(), args: chromium.args }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
}
