import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { WriteAnswer } from '../../web/page.ts'

type Problem = Extract<WriteAnswer, { readonly kind: 'problem' }>
export type Read<T> = { readonly value: T } | { readonly problem: Problem }

const longestKey = 255

/**
 * The version that a change was made after, from If-Match: the version's own ETag. A tag that no version has, a weak one too, is of no
 * version, so the change is one of something that has moved on (RFC 9110, 13.1.1).
 */
export function versionMatched(ifMatch: string | undefined): Read<number> {
  const tag = ifMatch?.trim()
  if (tag === undefined || tag === '' || tag === '*')
    return needed('If-Match names the version that is changed, by its ETag, as "3". Any version (*) will not do.')
  const [, version] = /^"(\d{1,9})"$/.exec(tag) ?? []
  return { value: version === undefined ? noVersion : Number(version) }
}

/** A version that no record has. */
export const noVersion = 0

/** Of a whole record that is sent to its address: what it replaces, or that it must be new (If-None-Match: *). */
export function versionReplaced(headers: IncomingHttpHeaders): Read<number> {
  const isNew = headers['if-none-match']?.trim() === '*'
  if (isNew && headers['if-match'] === undefined) return { value: noVersion }
  if (headers['if-match'] === undefined)
    return needed(
      'If-Match names the version that is replaced, by its ETag, as "3"; If-None-Match: * says that there is none yet.',
    )
  return versionMatched(headers['if-match'])
}

const needed = (detail: string): { readonly problem: Problem } => ({
  problem: { kind: 'problem', status: 428, detail },
})

/**
 * The id of the deed that a key stands for, from Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): the same key of the same
 * account is the same deed, whichever token sends it, and another account's is another's. Quotes around it are taken as none.
 */
export function deedIdOf(key: string | readonly string[] | undefined, account: string): Read<string | undefined> {
  if (key === undefined) return { value: undefined }
  const [, quoted, bare] = (typeof key === 'string' && /^(?:"([^"\\]+)"|([^"\\\s]+))$/.exec(key.trim())) || []
  const text = quoted ?? bare
  if (text === undefined || text.length > longestKey || !/^[\x20-\x7E]+$/.test(text))
    return {
      problem: {
        kind: 'problem',
        status: 400,
        detail: `Idempotency-Key is one text of at most ${longestKey} letters, digits and signs, made anew for each deed, as a UUID.`,
      },
    }
  const hash = createHash('sha256').update(`candour/idempotency/v1\n${account}\n${text}`)
  return { value: hash.digest('hex').slice(0, 32) }
}

export const keyMissing: Problem = {
  kind: 'problem',
  status: 400,
  detail:
    'Idempotency-Key is missing. It is a text of your own, made anew for each deed, as a UUID: sent again with the same key, a deed is done once.',
}
