import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds against a page as it stands, a line each (WCAG 2.2 AA and axe's best practice): nothing, on a page that is good.
 * Our pages have no frames, so axe runs in the page itself and hands back violations only: every rule is asked all the same, in a sixth of
 * the time that gathering all that passed takes.
 */
export async function barriers(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('A page with frames needs axe in each of them.')
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode(true)
    .analyze()
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' | ')}`,
  )
}
