import { paths } from '../paths.ts'
import type { AskedPage } from './asked-page.ts'
import { quoted, type SiteIdentity } from './identity.ts'
import type { TellView } from './views.ts'

/** Longer titles are cut: some mail programs take no longer line from a link. */
const longestTitle = 120

/** What is told of: an error, a report, a reply. */
export type Telling = 'About' | 'Reply'

/**
 * The link to those who run the register, who are told of a page by its title and address in the subject of a mail; where the register
 * does not say who they are, to how records are corrected.
 */
export function tellLink(
  site: SiteIdentity & { readonly asked?: AskedPage },
  title: string,
  telling: Telling = 'About',
): TellView {
  const { contact, asked } = site
  if (contact === undefined) return { text: 'those who run this register', href: paths.corrections(), isTheirs: false }
  const { name, href } = contact
  if (!href.startsWith('mailto:')) return { text: name, href, isTheirs: true }
  const characters = [...title.replaceAll(/\s+/g, ' ')]
  const shown = characters.length > longestTitle ? `${characters.slice(0, longestTitle - 1).join('')}…` : title
  const subject = `${telling}: ${shown}${asked === undefined ? '' : ` (${quoted(site, asked.address)})`}`
  return { text: name, href: `${href}?subject=${encodeURIComponent(subject.toWellFormed())}`, isTheirs: true }
}
