import type { PlainDate } from '@candour/register'
import { counted, dateInWords } from '../../words/wording.ts'
import { paths } from '../paths.ts'
import type { AlternateView, CrumbView, FrameView, Section } from './views.ts'

/** What all pages of one moment share: where the ledger stands, on which day, and a note on the site's own stage. */
export interface Site {
  readonly position: number
  readonly today: PlainDate
  readonly phaseNote?: string
  /** Those who run this register, where they say how to reach them: behind “reply” and “report an error”. */
  readonly contact?: { readonly name: string; readonly href: string }
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
}

const sections: readonly { section: Section; text: string; href: string }[] = [
  { section: 'search', text: 'Search', href: paths.search() },
  { section: 'projects', text: 'Projects', href: paths.projects() },
  { section: 'programmes', text: 'Programmes', href: paths.programmes() },
  { section: 'models', text: 'Models', href: paths.models() },
  { section: 'places', text: 'Places', href: paths.places() },
  { section: 'lessons', text: 'Lessons', href: paths.lessons() },
  { section: 'claims', text: 'Claims', href: paths.claims() },
  { section: 'silence', text: 'Silence', href: paths.silence() },
  { section: 'about', text: 'About', href: paths.about() },
]

/** The frame of a page: its head, and where it stands in the site and in time. */
export function frameOf(site: Site, head: PageHead): FrameView {
  return {
    ...head,
    breadcrumbs: head.breadcrumbs ?? [],
    alternates: head.alternates ?? [],
    navigation: sections.map(({ section, text, href }) => ({ text, href, isCurrent: section === head.section })),
    ...(site.phaseNote === undefined ? {} : { phaseNote: site.phaseNote }),
    asOf: { entries: counted(site.position, 'entry', 'entries'), date: dateInWords(site.today), isoDate: site.today },
  }
}
