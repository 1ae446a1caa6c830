import { inFormat, paths } from '../paths.ts'
import { frameOf, type PageHead, type Site } from './frame.ts'
import type { DownloadsView, EmptyView, FrameView } from './views.ts'

/** What a page says of the list on it. */
export interface ListHead
  extends Required<Pick<PageHead, 'title' | 'description' | 'section'>>,
    Pick<PageHead, 'documentTitle' | 'tellsOf'> {
  /** Where the list stands as it is shown, narrowed or whole: the CSV has the same rows. */
  readonly address: string
  /** The same rows as JSON. */
  readonly json: string
  /** What the rows are called where they are offered as CSV: `Models`, `These lessons`. */
  readonly rows: string
}

/** The frame of a page with a list, and the links to take its rows away. */
export function listHead(
  site: Site,
  { address, json, rows, ...head }: ListHead,
): { readonly frame: FrameView; readonly downloads: DownloadsView } {
  const csv = inFormat(address, 'csv')
  return {
    frame: frameOf(site, { ...head, alternates: [{ href: csv, type: 'text/csv', title: `${rows} as CSV` }] }),
    downloads: {
      links: [
        { text: rows.startsWith('These') ? `${rows} as CSV` : 'CSV', href: csv },
        { text: 'JSON', href: json },
      ],
    },
  }
}

/** What stands in a list's place where nothing is on record, with the way for a record to come in. */
export function emptyList(title: string, says: string, what = 'records'): EmptyView {
  return {
    title,
    says,
    suggestions: [],
    action: { text: `How ${what} enter the register`, href: paths.aboutData() },
  }
}
