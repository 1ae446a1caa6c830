import { counted } from '../../../words/wording.ts'
import type { PaginationItem, PaginationView } from '../../layout/views.ts'

/** Where a page of a list stands: the first, the last and two to either side are linked, gaps between. */
export function paginationView(
  page: number,
  perPage: number,
  total: number,
  hrefOf: (page: number) => string,
  what = 'project',
): PaginationView {
  const last = Math.max(1, Math.ceil(total / perPage))
  const shown = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, last])]
    .filter((n) => n >= 1 && n <= last)
    .sort((a, b) => a - b)
  const items = shown.flatMap((n, i): PaginationItem[] => {
    const item = { number: n, href: hrefOf(n), isCurrent: n === page }
    return i > 0 && n - (shown[i - 1] ?? 0) > 1 ? [{ isGap: true }, item] : [item]
  })
  const first = (page - 1) * perPage + 1
  const end = Math.min(page * perPage, total)
  return {
    items,
    showing:
      total <= perPage
        ? `Showing ${counted(total, what)}`
        : `Showing ${first.toLocaleString('en-GB')} to ${end.toLocaleString('en-GB')} of ${counted(total, what)}`,
    ...(page > 1 && page <= last ? { previous: hrefOf(page - 1) } : {}),
    ...(page < last ? { next: hrefOf(page + 1) } : {}),
  }
}
