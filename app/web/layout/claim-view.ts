import { claimSupportWords } from '@candour/register'
import type { JudgedClaim } from '../../queries/claims.ts'
import { qualifierWords, sourceSaysWords } from '../../words/code-words.ts'
import { moneyInWords } from '../../words/wording.ts'
import { paths } from '../paths.ts'
import { siteInWords } from './source-view.ts'
import type { LinkView, SourceView } from './views.ts'

/** `claimTable`: a public claim beside what it rests on, with its two answers. */
export interface ClaimRowView {
  readonly claim: string
  readonly of: readonly LinkView[]
  readonly amount: string
  readonly restsOn?: LinkView
  readonly sourceSays: string
  readonly designShows: string
  /** Why the design can show it, or cannot: sentences. */
  readonly because: string
  readonly note?: string
  readonly sources: readonly SourceView[]
}

/** Names of what claims point at, by id. */
export interface ClaimContext {
  readonly projects: ReadonlyMap<string, string>
  readonly models: ReadonlyMap<string, string>
}

/** A row of a table of claims. */
export function claimRowView(
  { claim, finding, support }: JudgedClaim,
  { projects, models }: ClaimContext,
): ClaimRowView {
  const { project_id: project, model_id: model, finding_id: id, amount_gbp: pounds, qualifier } = claim
  return {
    claim: claim.claim,
    of: [
      ...(project === undefined ? [] : [{ text: projects.get(project) ?? project, href: paths.project(project) }]),
      ...(model === undefined || (project !== undefined && projects.get(project) === models.get(model))
        ? []
        : [{ text: models.get(model) ?? model, href: paths.model(model) }]),
    ],
    amount:
      pounds === undefined
        ? 'no sum named'
        : `${qualifier === undefined ? '' : `${qualifierWords[qualifier]} `}${moneyInWords(pounds)}`,
    ...(id === undefined
      ? {}
      : {
          restsOn: {
            text: finding?.outcome ?? finding?.headline ?? 'a finding of this register',
            href: finding?.project_id === undefined ? paths.finding(id) : paths.findingOn(finding.project_id, id),
          },
        }),
    sourceSays: sourceSaysWords[claim.source_says],
    designShows: claimSupportWords[support.code],
    because: support.reasons.join(' '),
    ...(claim.note === undefined ? {} : { note: claim.note }),
    sources: (claim.source_urls ?? []).map((href) => ({ href, text: siteInWords(href) })),
  }
}
