import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationsIn } from './quotations.ts'

const found = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end))

describe('a direct quotation', () => {
  it.each<[what: string, text: string, quoted: readonly string[]]>([
    ['between straight marks', 'One said "nobody ever asked us" twice.', ['"nobody ever asked us"']],
    ['between curly marks', 'One said “nobody ever asked us” twice.', ['“nobody ever asked us”']],
    ['between single marks', 'One said ‘nobody ever asked us’ twice.', ['‘nobody ever asked us’']],
    ['between apostrophes', "One said 'nobody ever asked us' twice.", ["'nobody ever asked us'"]],
    ['with an apostrophe inside', "One said 'they didn't ask us ever' twice.", ["'they didn't ask us ever'"]],
    ['between angles', 'One said «nobody ever asked us» twice.', ['«nobody ever asked us»']],
    ['of three words that say I', 'They said “I hated it”.', ['“I hated it”']],
    ['over two sentences', '“It was cold. Nobody came.” That was often said.', ['“It was cold. Nobody came.”']],
    ['that is never closed', 'One wrote “nobody asked us where to live', ['“nobody asked us where to live']],
    [
      'up to the end of its paragraph alone',
      'One: “nobody asked us ever\n\nThe rest liked it.',
      ['“nobody asked us ever'],
    ],
    ['without marks, in the first person', 'Some felt that I was not heard.', ['I']],
    ['without marks, by my', 'They did not like my social worker.', ['my']],
    ['with I shortened', 'Then I’m moved again.', ['I’m']],
    ['after said and a colon', 'A girl said: the house was cold.', ['said:']],
    ['after told us and a colon', 'A boy told us: nobody came.', ['told us:']],
    ['as a line of its own', 'They wrote that\n> the house was cold', ['> the house was cold']],
    [
      'and each of several',
      '“one two three four” and “five six seven eight”',
      ['“one two three four”', '“five six seven eight”'],
    ],
  ])('%s', (_what, text, quoted) => expect(found(text)).toEqual(quoted))

  it.each<[what: string, text: string]>([
    ['told in other words', 'They said that nobody had asked them where they wanted to live.'],
    ['a term', 'The “hub home” was liked.'],
    ['a term of three words', 'They called it “the quiet room”.'],
    ['a possessive', "The children's views and the workers' views differed; the carers' did not."],
    ['a possessive with a curly mark', 'The children’s views and the workers’ views differed; the carers’ did not.'],
    [
      'an apostrophe at the start of a word',
      'They stayed ’til late and ’cause of that were tired in the morning after.',
    ],
    ['a decade', 'It was like the ’90s, and workers’ visits were rare.'],
    ['a phase with a Roman number', 'In phase I and in Part I they were asked.'],
    ['a name of a tool', 'They used the All About My World booklet.'],
    ['a list after a colon', 'They asked for three things: time, a garden, and a dog.'],
    ['no text', ''],
  ])('is not %s', (_what, text) => expect(found(text)).toEqual([]))

  it('is found wherever it stands, whichever marks it has, and lies inside the text, in order', () => {
    const plain = fc.constantFrom(
      'They liked it. ',
      'The workers’ views differed. ',
      'Many were asked. ',
      '\n\n',
      'a "b" c. ',
    )
    const marks = fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"], ['«', '»'])
    fc.assert(
      fc.property(fc.array(plain), marks, fc.array(plain), (before, [open = '', close = ''], after) => {
        const said = `${open}nobody ever asked us where${close}`
        const text = `${before.join('')}They told ${said} often. ${after.join('')}`
        const all = quotationsIn(text)
        expect(all.map(({ start, end }) => text.slice(start, end))).toContain(said)
        expect(all.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
      }),
    )
  })

  it('whatever the text is, lies inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end } of quotationsIn(text)) expect(start < end && end <= text.length).toBe(true)
      }),
    )
  })

  it.each(['"', '“', '‘a ', "'a ", '« ', '\n', 'I ', 'said ', '> ', "’a 'b ", '"a b c d" I '])(
    'takes work that grows with the length alone: many of %j',
    (piece) => {
      const work = (units: number) => {
        const text = piece.repeat(units)
        const tries = Array.from({ length: 5 }, () => {
          const before = process.cpuUsage()
          quotationsIn(text)
          return process.cpuUsage(before).user
        })
        return Math.max(200, Math.min(...tries))
      }
      work(2_000)
      const growth = () => work(32_000) / work(4_000)
      let least = growth()
      for (let again = 0; again < 3 && least >= 24; again++) least = Math.min(least, growth())
      // Work that grew with the square of the length would be 64 times as much; a machine that others share errs at times.
      expect(least).toBeLessThan(24)
    },
  )
})
