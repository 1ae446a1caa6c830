import { type Claim, claimSupportWords } from '@candour/register'
import type { JudgedClaim } from '../../queries/claims.ts'
import { sourceSaysWords } from '../../words/code-words.ts'
import { quoted, type SiteIdentity } from '../layout/identity.ts'
import { paths } from '../paths.ts'
import type { JsonLd } from './json-ld.ts'
import { organisationOf } from './organisation.ts'

/**
 * Claims as reviews of what was said in public. Only a claim that has both its answers is one: whether its source says so must be known, and
 * a finding must be on record to judge by. The answers stand in our words; there is no number, because none is behind them.
 */
export function claimReviews(site: SiteIdentity, claims: readonly JudgedClaim[]): readonly JsonLd[] {
  return claims.filter(isAnswered).map(({ claim, support }) => {
    const { id, project_id: project, claim: said, source_says: says, source_urls: sources = [] } = claim
    const address = project === undefined ? paths.claims() : `${paths.project(project)}#claimed`
    return {
      '@type': 'ClaimReview',
      '@id': quoted(site, paths.apiRecord('claims', id)),
      url: quoted(site, address),
      claimReviewed: said,
      author: organisationOf(site),
      reviewRating: {
        '@type': 'Rating',
        alternateName: `Does its source say so? ${sourceSaysWords[says]}. Can the design show it? ${claimSupportWords[support.code]}.`,
        ratingExplanation: support.reasons.join(' '),
      },
      itemReviewed: {
        '@type': 'Claim',
        ...(sources.length === 0 ? {} : { appearance: sources.map((url) => ({ '@type': 'CreativeWork', url })) }),
      },
    }
  })
}

const unanswered: Claim['source_says'] = 'unknown'

function isAnswered({ claim, support }: JudgedClaim): boolean {
  return claim.source_says !== unanswered && support.code !== 'no-finding'
}
