import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { barriers } from '../browser/accessibility.ts'

/** The page asks this, and nobody is kept out of it. */
export async function asks(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  expect([heading, await barriers(page)]).toEqual([heading, []])
}

/** Saves what was answered, and goes on. */
export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save and continue' }).click()
}

/** The page says that something is wrong; the faults that it lists. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.locator('.govuk-error-summary').waitFor()
  expect(await barriers(page)).toEqual([])
  return page.locator('.govuk-error-summary__list li').allInnerTexts()
}

/** The one box of a question. */
export const box = (page: Page) => page.getByRole('textbox').first()

/** Answers a question that asks for a text, and goes on. */
export async function writes(page: Page, heading: string, text: string): Promise<void> {
  await asks(page, heading)
  await box(page).fill(text)
  await next(page)
}

/** Answers a question that offers a choice, and goes on. */
export async function chooses(page: Page, heading: string, label: string): Promise<void> {
  await asks(page, heading)
  await page.getByLabel(label, { exact: true }).check()
  await next(page)
}

/** Goes on from a question as it is. */
export async function leaves(page: Page, heading: string): Promise<void> {
  await asks(page, heading)
  await next(page)
}

/** Whether a page is as wide as its window, and no wider. */
export async function fits(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')
}
