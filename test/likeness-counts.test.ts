import { everybody, likenessWords } from '@candour/register'
import { expect, it } from 'vitest'
import { attemptTexts } from '../app/queries/attempt-texts.ts'
import { codesSaidIn, likenessVocabulary } from '../app/queries/likeness-vocabulary.ts'
import { servedStarter } from './served-register.ts'

const { feed, server } = await servedStarter()

it('says of each code how many attempts of the starter catalogue say it: after a change of either, scripts/count-likeness.ts', async () => {
  const { body } = await server.inject({ method: 'GET', url: '/projects?format=csv' })
  const ids = [...body.matchAll(/^([a-z0-9-]+),/gm)].flatMap(([, id]) => id ?? [])
  const attempts = await feed.questions.ask(everybody, (reader) => attemptTexts(reader, ids))
  expect(attempts.length).toBe(200)
  const codes = attempts.map((attempt) => codesSaidIn(likenessVocabulary, attempt))
  const counted = likenessWords.map(({ kind, code }) => [
    `${kind}:${code}`,
    codes.filter((said) => said.has(`${kind}:${code}`)).length,
  ])
  expect(likenessWords.map(({ kind, code, said }) => [`${kind}:${code}`, said])).toEqual(counted)
})
