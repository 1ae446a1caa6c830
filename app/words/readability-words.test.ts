import { readabilityOf } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { readabilityInWords } from './readability-words.ts'

const told = (text: string): string => {
  const readability = readabilityOf(text)
  return readability === undefined ? '' : readabilityInWords(readability).join('\n')
}

describe('how hard a text is to read, in words', () => {
  it('of an easy one is that it is plain enough, and nothing to do', () => {
    const words = told('Families had help. It came each week. They liked it.')
    expect(words).toMatch(/^Reads as for about \d years of age; 12 is aimed at: it is plain enough\. 10 words in all\./)
    expect(words).toContain('Longest sentence, 4 words: “It came each week”')
    expect(words).toContain('No word has four syllables or more.')
    expect(words).not.toContain('What to do')
  })

  it('of a hard one names sentence and words, and says what to do about each', () => {
    const long = `Multidisciplinary arrangements ${'were made and made again '.repeat(5).trim()}`
    expect(told(`${long}. It ended.`)).toContain(`“${long}”`)
    expect(told(`${long}. It ended.`)).toContain('What to do: cut sentences of more than 20 words in two.')
    expect(told(`${long}.`)).toContain(
      'What to do: cut sentences of more than 20 words in two; say the hardest words in everyday ones; say who does what.',
    )
    expect(told('Organisational accountability necessitated reconfiguration.')).toMatch(
      /What to do: say the hardest words in everyday ones/,
    )
  })

  it('tells no more than the beginning of a sentence without end', () => {
    expect(told('a b c '.repeat(500)).length).toBeLessThan(800)
  })

  it('never says that it is understood: a reader must', () => {
    expect(told('It ended.')).toContain('Whether it can be understood, a reader of twelve can tell you.')
  })
})
