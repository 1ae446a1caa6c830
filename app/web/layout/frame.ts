import type { PlainDate } from '@candour/register'
import { counted, dateInWords } from '../../words/wording.ts'
import { paths } from '../paths.ts'
import { type JsonLd, jsonLdText } from '../structured-data/json-ld.ts'
import type { AskedPage } from './asked-page.ts'
import { quoted, type SiteIdentity } from './identity.ts'
import { tellLink } from './tell-link.ts'
import type { AlternateView, CrumbView, FrameView, Section } from './views.ts'

/** What all pages of one moment share: where the ledger stands, on which day, and what the register says of itself; and which page is asked for. */
export interface Site extends SiteIdentity {
  readonly position: number
  readonly today: PlainDate
  readonly phaseNote?: string
  /** The name of whoever is signed in. */
  readonly reader?: string
  /** None where what was asked stands in no address: a plan, a fault. */
  readonly asked?: AskedPage
}

/** What one page says of itself. */
export interface PageHead {
  readonly title: string
  /** The title that tells this page from every other, where its heading alone does not. */
  readonly documentTitle?: string
  readonly description?: string
  readonly section?: Section
  readonly breadcrumbs?: readonly CrumbView[]
  readonly alternates?: readonly AlternateView[]
  /** What the page tells of, for programs that read pages (schema.org). */
  readonly tellsOf?: readonly JsonLd[]
}

const sections: readonly { section: Section; text: string; href: string }[] = [
  { section: 'search', text: 'Search', href: paths.search() },
  { section: 'projects', text: 'Projects', href: paths.projects() },
  { section: 'programmes', text: 'Programmes', href: paths.programmes() },
  { section: 'models', text: 'Models', href: paths.models() },
  { section: 'evidence', text: 'Evidence', href: paths.evidence() },
  { section: 'places', text: 'Places', href: paths.places() },
  { section: 'lessons', text: 'Lessons', href: paths.lessons() },
  { section: 'claims', text: 'Claims', href: paths.claims() },
  { section: 'silence', text: 'Silence', href: paths.silence() },
  { section: 'about', text: 'About', href: paths.about() },
]

/** The frame of a page: its head, and where it stands in the site and in time. */
export function frameOf(site: Site, { tellsOf = [], ...head }: PageHead): FrameView {
  const { asked } = site
  const canonical = asked === undefined || site.address === undefined ? undefined : quoted(site, asked.address)
  return {
    ...head,
    ...(canonical === undefined ? {} : { canonical }),
    sharedTitle:
      head.title === 'Candour'
        ? 'Candour: what was tried in children’s social care, and what happened'
        : (head.documentTitle ?? head.title),
    tellsOf: asked === undefined ? [] : tellsOf.map(jsonLdText),
    isListed: asked?.isListed === true && site.isPractice !== true,
    tell: tellLink(site, head.title),
    breadcrumbs: head.breadcrumbs ?? [],
    alternates: head.alternates ?? [],
    navigation: sections.map(({ section, text, href }) => ({ text, href, isCurrent: section === head.section })),
    ...(site.phaseNote === undefined ? {} : { phaseNote: site.phaseNote }),
    ...(site.reader === undefined ? {} : { reader: site.reader }),
    hasAccounts: site.hasAccounts === true,
    isPractice: site.isPractice === true,
    asOf: { entries: counted(site.position, 'entry', 'entries'), date: dateInWords(site.today), isoDate: site.today },
  }
}
