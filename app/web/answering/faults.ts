import type { Refusal } from '@candour/register'
import type { Withdrawal } from '../../queries/withdrawal.ts'
import type { Site } from '../layout/frame.ts'
import type { Page } from '../page.ts'
import { errorPage, missingPage, refusedPage, withdrawnPage } from '../pages/errors/error-pages.ts'
import type { Templates } from '../templates.ts'
import { asNotNow, NotNow } from './not-now.ts'
import { problemOf, problemType, withdrawnProblem } from './problems.ts'
import type { Representation } from './representation.ts'

/** What went wrong, before it is told as a page or as problem details. */
export interface Fault {
  readonly status: number
  readonly missing?: { readonly what: string; readonly id: string }
  /** The record that stood here. */
  readonly withdrawn?: Withdrawal
  readonly refusals?: readonly Refusal[]
  /** The number under which a fault of ours stands in the log. */
  readonly errorId?: string
  /** Seconds after which it is worth asking again. */
  readonly retryAfter?: number
  /** What may be done at this address instead. */
  readonly allow?: string
}

/** The fault that an error is: one that passes, one of whoever asked, or one of ours. */
export function faultIn(thrown: unknown, errorId: string): Fault {
  const error = asNotNow(thrown)
  if (error instanceof NotNow) return { status: 503, errorId, retryAfter: error.retryAfter }
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  return status >= 400 && status < 500 ? { status } : { status: 500, errorId }
}

/** The one place where a fault becomes an answer. */
export function faultAnswer(
  fault: Fault,
  speaks: Page['speaks'],
  site: Site,
  templates: Pick<Templates, 'render'>,
): Representation {
  const { status, missing, withdrawn, refusals, errorId, retryAfter, allow } = fault
  const headers = {
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    ...(allow === undefined ? {} : { allow }),
  }
  if (speaks === 'json') {
    const detail =
      missing === undefined || missing.what === 'page' ? {} : { detail: `There is no ${missing.what} '${missing.id}'.` }
    const problem = withdrawn
      ? withdrawnProblem(withdrawn)
      : problemOf(status, {
          ...detail,
          ...(refusals === undefined ? {} : { refusals }),
          ...(errorId === undefined ? {} : { errorId }),
        })
    return { status, format: 'json', type: problemType, body: Buffer.from(JSON.stringify(problem)), headers }
  }
  const page = missing
    ? missingPage(site, missing.what, missing.id)
    : withdrawn
      ? withdrawnPage(site, withdrawn)
      : refusals
        ? refusedPage(site, refusals)
        : errorPage(site, status, errorId)
  const body = Buffer.from(templates.render(page.template, page.view))
  return { status, format: 'html', type: 'text/html; charset=utf-8', body, headers }
}
