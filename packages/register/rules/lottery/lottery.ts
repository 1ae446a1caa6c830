/**
 * A partial lottery that nobody can steer, as docs/reference/lottery.md says it to the byte. The hash is handed in: SHA-256 of a text in
 * UTF-8, as 64 small hexadecimal digits.
 */
export type Sha256 = (text: string) => string

/** The first line of what the seed is made of: it names this way of drawing and no other. */
export const lotteryTag = 'candour/lottery/v1'

/** Text in the order of its bytes, which for ids is that of `LC_ALL=C sort`. */
const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The list that is drawn from, in its one form: each id once, in order of bytes. */
export const sortedList = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(byBytes)

/** The digest of a list: of its sorted ids, each followed by a line feed. */
export function listDigestOf(ids: readonly string[], sha256: Sha256): string {
  return sha256(
    sortedList(ids)
      .map((id) => `${id}\n`)
      .join(''),
  )
}

/** What a secret is committed to by: the digest of its hexadecimal digits, nothing after them. */
export const commitmentOf = (secret: string, sha256: Sha256): string => sha256(secret)

/** What goes into a draw. */
export interface LotteryInput {
  readonly secret: string
  readonly list: readonly string[]
  readonly publicValue: string
  readonly toDraw: number
}

export interface LotteryResult {
  readonly listDigest: string
  readonly seed: string
  /** Every id with the number by which it stands, lowest first. */
  readonly order: readonly { readonly id: string; readonly number: string }[]
  readonly drawn: readonly string[]
}

/**
 * Draws: the seed is the digest of four lines (tag, secret, digest of the list, public value), each id stands by the digest of two lines
 * (seed, id), and the lowest are drawn.
 */
export function lotteryOf({ secret, list, publicValue, toDraw }: LotteryInput, sha256: Sha256): LotteryResult {
  const listDigest = listDigestOf(list, sha256)
  const seed = sha256(`${lotteryTag}\n${secret}\n${listDigest}\n${publicValue}\n`)
  const order = sortedList(list)
    .map((id) => ({ id, number: sha256(`${seed}\n${id}\n`) }))
    .sort((a, b) => byBytes(a.number, b.number) || byBytes(a.id, b.id))
  return { listDigest, seed, order, drawn: order.slice(0, toDraw).map(({ id }) => id) }
}
