import { type Claim, type ClaimSupportCode, claimRules } from '@candour/register'
import { type ClaimQuery, designAnswers, type FoundClaims, sourceAnswers } from '../../../queries/claims.ts'
import { capitalised, counted } from '../../../words/wording.ts'
import { type ClaimRowView, claimRowView } from '../../layout/claim-view.ts'
import type { Site } from '../../layout/frame.ts'
import { emptyList, listHead } from '../../layout/list-head.ts'
import type { DownloadsView, EmptyView, PageView } from '../../layout/views.ts'
import { anchorOf, paths } from '../../paths.ts'

interface ChoiceView {
  readonly text: string
  readonly href: string
  readonly isCurrent: boolean
}

export interface ClaimsView extends PageView {
  readonly says: string
  readonly all: ChoiceView
  readonly choices: readonly { readonly asks: string; readonly answers: readonly ChoiceView[] }[]
  readonly rules: readonly { readonly rule: string; readonly anchor: string; readonly words: string }[]
  readonly caption: string
  readonly claims: readonly ClaimRowView[]
  readonly next?: string
  readonly empty?: EmptyView
  readonly downloads: DownloadsView
}

/** What the source says of a claim, as a list is headed. */
const sourceChoices: { readonly [S in Claim['source_says']]: string } = {
  no: 'its source does not say so',
  unknown: 'not known whether its source says so',
  yes: 'its source says so',
}

const designChoices: { readonly [S in ClaimSupportCode]: string } = {
  'not-supported': 'the design cannot show it',
  partly: 'the design shows it in part',
  supported: 'the design can show it',
  'no-finding': 'no finding to judge by',
}

export function claimsView(query: ClaimQuery, found: FoundClaims, site: Site): ClaimsView {
  const { source_says, design_shows, after } = query
  const { total } = found.tallies
  const isAll = source_says.length === 0 && design_shows.length === 0
  const named = [
    design_shows.map((code) => designChoices[code]).join(' or '),
    source_says.map((code) => sourceChoices[code]).join(' or '),
  ].filter((words) => words !== '')
  const count = after === '' && found.next === undefined ? ` (${found.chosen.toLocaleString('en-GB')})` : ''
  return {
    ...listHead(site, {
      title: isAll ? 'Claims' : `Claims: ${named.join('; ')}`,
      ...(after === '' ? {} : { documentTitle: `Claims after ${after}` }),
      description: 'Public claims of effect or saving, each set beside the finding that it rests on.',
      section: 'claims',
      address: paths.claims({ source_says, design_shows }),
      json: paths.apiList('claims', { source_says, design_shows }),
      rows: 'These claims',
    }),
    says: tallyInWords(found),
    all: { text: `All ${total.toLocaleString('en-GB')}`, href: paths.claims(), isCurrent: isAll },
    choices: [
      {
        asks: 'Can the design show it?',
        answers: designAnswers.map((code) =>
          choice(designChoices[code], found.tallies.design_shows.get(code), { design_shows: code }, query),
        ),
      },
      {
        asks: 'Does its source say so?',
        answers: sourceAnswers.map((code) =>
          choice(sourceChoices[code], found.tallies.source_says.get(code), { source_says: code }, query),
        ),
      },
    ],
    rules: claimRules.map(({ rule, words }) => ({ rule, anchor: anchorOf('rule', rule), words })),
    caption: `${isAll ? 'Public claims' : `Claims: ${named.join('; ')}`}${count}`,
    claims: found.claims.map((judged) => claimRowView(judged, found)),
    ...(found.next === undefined ? {} : { next: paths.claims({ source_says, design_shows, after: found.next }) }),
    ...(found.claims.length > 0
      ? {}
      : {
          empty: {
            ...emptyList(
              total === 0 ? 'No public claim is on record' : 'No claim on record has these answers',
              'A claim enters the register with where it was made and, where one is named, the finding that it rests on.',
            ),
            suggestions: total === 0 ? [] : [{ text: 'all claims', href: paths.claims() }],
          },
        }),
  }
}

/** One answer to narrow the list by: its count is of all claims, so it asks for that answer alone. */
function choice(
  words: string,
  count: number | undefined,
  answer: { readonly source_says?: string; readonly design_shows?: string },
  { source_says, design_shows }: ClaimQuery,
): ChoiceView {
  return {
    text: `${capitalised(words)}: ${(count ?? 0).toLocaleString('en-GB')}`,
    href: paths.claims(answer),
    isCurrent: source_says.join() === (answer.source_says ?? '') && design_shows.join() === (answer.design_shows ?? ''),
  }
}

function tallyInWords({ tallies: { total, source_says, design_shows } }: FoundClaims): string {
  if (total === 0) return 'No public claim is on record yet.'
  const of = (tallies: ReadonlyMap<string, number>, code: ClaimSupportCode | Claim['source_says']) =>
    (tallies.get(code) ?? 0).toLocaleString('en-GB')
  const design = `the design can show ${of(design_shows, 'supported')}, shows ${of(design_shows, 'partly')} in part and cannot show ${of(design_shows, 'not-supported')}; ${of(design_shows, 'no-finding')} have no finding to judge by`
  const source = `The source says so for ${of(source_says, 'yes')} and does not for ${of(source_says, 'no')}; for ${of(source_says, 'unknown')} that is not known.`
  return `Of ${counted(total, 'public claim')} on record, ${design}. ${source}`
}
