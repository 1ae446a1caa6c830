import { claimSupports } from '@candour/register'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentAt } from './documents.ts'
import { judgedClaims } from './judged-claims.ts'
import { servedStarter } from './served-register.ts'

const { server } = await servedStarter()

interface Told {
  readonly claims: readonly { sentence: string; answer: string; reasons: readonly string[] }[]
  readonly passed_over: readonly { sentence: string; because: string }[]
}
const answers: string[] = []
beforeAll(async () => {
  for (const { text } of judgedClaims) {
    const { statusCode, body } = await server.inject({
      method: 'POST',
      url: '/api/v1/claim-check',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ text }),
    })
    expect(statusCode, text).toBe(200)
    const told: Told = JSON.parse(body)
    const claim = told.claims.find(({ sentence }) => text.endsWith(sentence))
    answers.push(claim?.answer ?? 'passed')
    const judged = judgedClaims[answers.length - 1]
    if (process.env.SHOW_MISSES && judged?.answer !== answers.at(-1))
      console.log(
        text,
        '\n  wanted',
        judged?.answer,
        'got',
        answers.at(-1),
        claim?.reasons,
        told.passed_over.at(-1)?.because,
      )
  }
})

const share = (part: number, whole: number) => Math.round((100 * part) / whole)

describe('the claim check on the judged list', () => {
  it('finds what is a claim, and answers it, as often as the documentation says', () => {
    const isClaim = judgedClaims.map(({ answer }) => answer !== 'passed')
    const found = answers.map((answer) => answer !== 'passed')
    const both = found.filter((one, at) => one && isClaim[at]).length
    const right = answers.filter((answer, at) => answer === judgedClaims[at]?.answer && answer !== 'passed').length
    const lines = [
      `| ${judgedClaims.length} sentences, ${isClaim.filter(Boolean).length} of them claims of something on record | right | precision | recall |`,
      `| taken for a claim | ${both} of ${found.filter(Boolean).length} | ${share(both, found.filter(Boolean).length)}% | ${share(both, isClaim.filter(Boolean).length)}% |`,
      ...claimSupports.map((code) => {
        const got = answers.filter((answer) => answer === code).length
        const wanted = judgedClaims.filter(({ answer }) => answer === code).length
        const hit = answers.filter((answer, at) => answer === code && judgedClaims[at]?.answer === code).length
        return `| \`${code}\` | ${hit} of ${got} | ${share(hit, got)}% | ${share(hit, wanted)}% |`
      }),
    ]
    if (process.env.SHOW_MISSES) console.log(lines.join('\n'), right)
    const document = documentAt('docs/reference/claims.md')
    for (const line of lines) expect(document).toContain(line)
  })

  it('never calls supported what a careful reader would not, nor the other way about', () => {
    const wrong = judgedClaims.flatMap(({ text, answer }, at) =>
      (answer === 'supported' && answers[at] === 'not-supported') ||
      (answer !== 'supported' && answers[at] === 'supported')
        ? [text]
        : [],
    )
    expect(wrong).toEqual([])
  })
})
