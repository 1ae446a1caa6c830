import { claimSupports } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { shownToAll } from '../../../test/factories/shown-to-all.ts'
import type { JudgedClaim } from '../../queries/claims.ts'
import { claimReviews } from './claim-review.ts'

type Says = JudgedClaim['claim']['source_says']
type Code = JudgedClaim['support']['code']

const judged = (source_says: Says, code: Code): JudgedClaim => ({
  claim: shownToAll('claim', {
    id: 'c1',
    project_id: 'hub',
    claim: 'Hub homes save £1m a year.',
    source_says,
    source_urls: ['https://press.example/hub'],
  }),
  support: { code, rule: 'K1', reasons: ['No interval.', 'No comparison.'] } as JudgedClaim['support'],
})
const site = { address: 'https://candour.example.org', contact: { name: 'Candour team', href: 'mailto:a@example.org' } }

describe('a claim', () => {
  const pairs = (['yes', 'no', 'unknown'] as const).flatMap((says) =>
    claimSupports.map((code) => [says, code] as const),
  )
  it.each(pairs)(
    'whose source says so: %s, and whose design shows it: %s, is a review only with both answers',
    (says, code) => {
      const isAnswered = says !== 'unknown' && code !== 'no-finding'
      expect(claimReviews(site, [judged(says, code)])).toHaveLength(isAnswered ? 1 : 0)
    },
  )

  it('is told in our words, with who says so, where it is read and where it was made, and no number', () => {
    const [review] = claimReviews(site, [judged('no', 'not-supported')])
    expect(review).toEqual({
      '@type': 'ClaimReview',
      '@id': 'https://candour.example.org/api/v1/claims/c1',
      url: 'https://candour.example.org/projects/hub#claimed',
      claimReviewed: 'Hub homes save £1m a year.',
      author: { '@type': 'Organization', name: 'Candour team', url: 'https://candour.example.org/' },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'Does its source say so? No. Can the design show it? No.',
        ratingExplanation: 'No interval. No comparison.',
      },
      itemReviewed: { '@type': 'Claim', appearance: [{ '@type': 'CreativeWork', url: 'https://press.example/hub' }] },
    })
  })
})
