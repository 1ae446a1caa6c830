import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { servedStarter } from './served-register.ts'

const { server } = await servedStarter()

/** Each plan of the page, with the sentence that it says the check answers. */
const told = readFileSync(new URL('../docs/how-to/learn-from-three-plans.md', import.meta.url), 'utf8')
  .split('\n## ')
  .flatMap((section) => {
    const plan = /^> (.+)$/m.exec(section)?.[1]
    const sentence = /^\*\*(.+)\*\*$/m.exec(section)?.[1]
    return plan === undefined || sentence === undefined
      ? []
      : [{ title: section.split('\n')[0] ?? '', plan, sentence, section }]
  })

const checked = async (text: string) => {
  const { statusCode, body } = await server.inject({
    method: 'POST',
    url: '/plan-check',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ text }).toString(),
  })
  expect(statusCode).toBe(200)
  // As a reader sees it: no tags, and one space between words.
  return body.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
}

describe('the page on three plans', () => {
  it('has three', () => expect(told).toHaveLength(3))

  it.each(told.map((one) => [one.title, one] as const))('%s: says what the check answers', async (_, one) => {
    const page = await checked(one.plan)
    const quoted = [...one.section.matchAll(/“([^”]{40,})”/g)].map(([, words = '']) => words)
    const lacking = [one.sentence, ...quoted].filter((words) => !page.includes(words))
    expect(lacking).toEqual([])
  })
})
