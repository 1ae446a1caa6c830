import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listDigestOf, lotteryOf, sortedList } from './lottery.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const secret = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const publicValue = '3 14 15 26 35 44'
const list = ['a2k4n6y8b4d1f7h3j5k', 'a9z1x3c5v7b9n2m4q6w', 'evening-hubs', 'a5t7r9e1w3q5y7u9i2o', 'a-b', 'ab']

const expectedDigest = '37dd3cce16d9ab32fb6b81aae24ad72065d1ff3d4d0b8b2cc2befc29e0e4338c'
const expectedSeed = '0131d355deac1afc7efa17c479f1a8dac5b7b07591bce8b0363e0e107360e555'
const expectedDrawn = ['a9z1x3c5v7b9n2m4q6w', 'a2k4n6y8b4d1f7h3j5k']

/** The draw as docs/reference/lottery.md has a stranger make it: a shell, sort and sha256sum, none of our code. */
function drawnByHand(ids: readonly string[], toDraw: number): Record<'digest' | 'seed' | 'order' | 'drawn', string> {
  const script = `
    printf '%s\\n' "$ids" | LC_ALL=C sort -u > "$dir/list.txt"
    digest=$(sha256sum < "$dir/list.txt" | cut -c1-64)
    seed=$(printf 'candour/lottery/v1\\n%s\\n%s\\n%s\\n' "$secret" "$digest" "$value" | sha256sum | cut -c1-64)
    while read -r id; do
      echo "$(printf '%s\\n%s\\n' "$seed" "$id" | sha256sum | cut -c1-64) $id"
    done < "$dir/list.txt" | LC_ALL=C sort | cut -d' ' -f2 > "$dir/order.txt"
    echo "$digest"; echo "$seed"; paste -sd' ' "$dir/order.txt"; head -n "$draws" "$dir/order.txt" | paste -sd' '
  `
  const answer = execFileSync('bash', ['-c', `dir=$(mktemp -d); trap 'rm -r "$dir"' EXIT; ${script}`], {
    encoding: 'utf8',
    env: { ...process.env, ids: ids.join('\n'), secret, value: publicValue, draws: String(toDraw) },
  })
  const [digest = '', seed = '', order = '', drawn = ''] = answer.split('\n')
  return { digest, seed, order, drawn }
}

describe('a partial lottery', () => {
  it('is what sort and sha256sum make of the same list, secret and value', () => {
    const result = lotteryOf({ secret, list, publicValue, toDraw: 2 }, sha256)
    expect({
      digest: result.listDigest,
      seed: result.seed,
      order: result.order.map(({ id }) => id).join(' '),
      drawn: result.drawn.join(' '),
    }).toEqual(drawnByHand(list, 2))
  })

  // Made once with openssl and kept: whatever changes it draws otherwise than was published.
  it('stays as it was published', () => {
    const result = lotteryOf({ secret, list, publicValue, toDraw: 2 }, sha256)
    expect(result.listDigest).toBe(expectedDigest)
    expect(result.seed).toBe(expectedSeed)
    expect(result.drawn).toEqual(expectedDrawn)
  })

  it('lists in order of bytes, each once, however it was handed in', () => {
    expect(sortedList(['ab', 'a-b', 'a', 'ab'])).toEqual(['a', 'a-b', 'ab'])
    expect(listDigestOf([...list, ...list].reverse(), sha256)).toBe(listDigestOf(list, sha256))
  })

  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 30 })

  it('draws each once, of all as many as are to be drawn, and does not know in which order they came', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 40 }), (some, toDraw) => {
        const one = lotteryOf({ secret, list: some, publicValue, toDraw }, sha256)
        const other = lotteryOf({ secret, list: [...some].reverse(), publicValue, toDraw }, sha256)
        expect(one).toEqual(other)
        expect(one.order.map(({ id }) => id).sort()).toEqual([...some].sort())
        expect(one.drawn).toHaveLength(Math.min(toDraw, some.length))
      }),
    )
  })

  it('draws another order by another secret, value or list', () => {
    const seedOf = (changed: object) => lotteryOf({ secret, list, publicValue, toDraw: 2, ...changed }, sha256).seed
    const seeds = [{}, { secret: sha256('another') }, { publicValue: '3 14 15 26 35 45' }, { list: list.slice(1) }]
    expect(new Set(seeds.map(seedOf)).size).toBe(4)
  })

  it('draws everybody about as often: no place in the list is better', () => {
    const times = new Map(list.map((id) => [id, 0]))
    for (let i = 0; i < 3000; i++)
      for (const id of lotteryOf({ secret, list, publicValue: String(i), toDraw: 2 }, sha256).drawn)
        times.set(id, (times.get(id) ?? 0) + 1)
    // A thousand each, with a deviation of 26: five of them either way.
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(130)
  })
})
