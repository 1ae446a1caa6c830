import type { Claim } from '@candour/register'
import { type ClaimQuery, type FoundClaims, supportCodes } from '../../../queries/claims.ts'
import { counted } from '../../../words/wording.ts'
import { type ClaimRowView, claimRowView } from '../../layout/claim-view.ts'
import type { Site } from '../../layout/frame.ts'
import { emptyList, listHead } from '../../layout/list-head.ts'
import type { DownloadsView, EmptyView, PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'

export interface ClaimsView extends PageView {
  readonly says: string
  readonly choices: readonly { readonly text: string; readonly href: string; readonly isCurrent: boolean }[]
  readonly caption: string
  readonly claims: readonly ClaimRowView[]
  readonly next?: string
  readonly empty?: EmptyView
  readonly downloads: DownloadsView
}

/** Whether a claim is supported, as a list is headed. */
const choiceWords: { readonly [S in Claim['supported']]: string } = {
  no: 'Not supported',
  partly: 'Partly supported',
  yes: 'Supported',
  unknown: 'Not known',
}

export function claimsView(query: ClaimQuery, found: FoundClaims, site: Site): ClaimsView {
  const { supported, after } = query
  const total = sum(found.tallies, supportCodes)
  const chosen = supported.length === 0 ? total : sum(found.tallies, supported)
  const named = supported.map((code) => choiceWords[code].toLowerCase()).join(' or ')
  return {
    ...listHead(site, {
      title: 'Claims',
      description: 'Public claims of effect or saving, each set beside the finding that it rests on.',
      section: 'projects',
      address: paths.claims({ supported }),
      json: paths.apiList('claims', { supported }),
      rows: 'These claims',
    }),
    says: tallyInWords(total, found.tallies),
    choices: [
      { text: `All ${total.toLocaleString('en-GB')}`, href: paths.claims(), isCurrent: supported.length === 0 },
      ...supportCodes.map((code) => ({
        text: `${choiceWords[code]} ${(found.tallies.get(code) ?? 0).toLocaleString('en-GB')}`,
        href: paths.claims({ supported: code }),
        isCurrent: supported.length === 1 && supported[0] === code,
      })),
    ],
    caption: `${supported.length === 0 ? 'Public claims' : `Claims: ${named}`}${after === '' && found.next === undefined ? ` (${chosen.toLocaleString('en-GB')})` : ''}`,
    claims: found.claims.map((claim) => claimRowView(claim, found)),
    ...(found.next === undefined ? {} : { next: paths.claims({ supported, after: found.next }) }),
    ...(found.claims.length > 0
      ? {}
      : {
          empty: {
            ...emptyList(
              total === 0 ? 'No public claim is on record' : 'No claim on record is so marked',
              'A claim enters the register with where it was made and, where one is named, the finding that it rests on.',
            ),
            suggestions: total === 0 ? [] : [{ text: 'all claims', href: paths.claims() }],
          },
        }),
  }
}

function tallyInWords(total: number, tallies: ReadonlyMap<string, number>): string {
  if (total === 0) return 'No public claim is on record yet.'
  const said = (code: Claim['supported'], one: string, many: string) => {
    const count = tallies.get(code) ?? 0
    return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
  }
  return `Of ${counted(total, 'public claim')} on record, ${said('no', 'is not supported', 'are not supported')}, ${said('partly', 'is partly supported', 'are partly supported')} and ${said('yes', 'is supported', 'are supported')}; of ${said('unknown', 'nobody can say', 'nobody can say')}.`
}

function sum(tallies: ReadonlyMap<string, number>, codes: readonly Claim['supported'][]): number {
  return codes.reduce((all, code) => all + (tallies.get(code) ?? 0), 0)
}
