/** The rules of govuk-frontend that draw the crown, the crest or the GOV.UK logo. */
const identity = /[^{}]*(?:copyright-logo|footer__crown|header__logotype|logo-dot)[^{}]*\{[^{}]*\}/g

/**
 * govuk-frontend's style sheet without what is licensed for GOV.UK only: its typeface (replaced by ours), crown, crest
 * and logo.
 */
export function withoutGovUkIdentity(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@font-face\s*\{[^{}]*\}/g, '')
    .replaceAll(identity, '')
    .replaceAll(/"?GDS Transport"?/g, '"Public Sans"')
    .trim()
}
