import { type Browser, chromium as driver } from 'playwright-core'

/**
 * A real Chromium, without a window. The browser that npm brings unpacks its own system libraries only when it believes
 * that it runs on Node 20 in a container of that kind, so it is told so before it is loaded.
 */
export async function launchBrowser(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  // In a single process the whole browser dies with the first tab that is closed; web security is what pages are tested under.
  const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security'])
  const args = chromium.args.filter((arg) => !unwanted.has(arg))
  return driver.launch({ executablePath: await chromium.executablePath(), args, headless: true })
}
