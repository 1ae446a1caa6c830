import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentOf } from './commitment.ts'
import { type EntryPart, entryCommitment, entryParts, leafOf, type Opening, partCommitment } from './entry.ts'
import { hexOf } from './hexadecimal.ts'

const saltOf = (byte: number) => new Uint8Array(32).fill(byte)
const head = { sequence: 12, time: '2026-11-26T09:30:00.000Z', kind: 'lesson', id: 'l0123456789abcdef', version: 2 }
const opened: Opening = {
  public: { value: { happened: 'The second home opened a year late.', confidential: true }, salt: saltOf(1) },
  hidden: { value: { project_id: 'hub-homes-leeds' }, salt: saltOf(2) },
  reason: { value: 'Told in confidence from now on', salt: saltOf(3) },
  actor: { value: { role: 'moderator' }, salt: saltOf(4) },
}
const closed = (...parts: readonly EntryPart[]): Opening => ({
  ...opened,
  ...Object.fromEntries(parts.map((part) => [part, { commitment: partCommitment(opened[part]) }])),
})
const bySecondRoad = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const salted = (byte: number, json: string) =>
  createHash('sha256').update(saltOf(byte)).update(json, 'utf8').digest('hex')

describe('the commitment to an entry', () => {
  it('is SHA-256 over its format, head and the salted commitments to its four parts, by a second road', () => {
    const parts = {
      public: salted(1, '{"confidential":true,"happened":"The second home opened a year late."}'),
      hidden: salted(2, '{"project_id":"hub-homes-leeds"}'),
      reason: salted(3, '"Told in confidence from now on"'),
      actor: salted(4, '{"role":"moderator"}'),
    }
    const text =
      `{"actor":"${parts.actor}","format":"candour/entry/v1","hidden":"${parts.hidden}","id":"l0123456789abcdef",` +
      `"kind":"lesson","public":"${parts.public}","reason":"${parts.reason}","sequence":12,` +
      `"time":"2026-11-26T09:30:00.000Z","version":2}`
    expect(hexOf(entryCommitment(head, opened))).toBe(bySecondRoad(text))
  })

  it('stays, word for word, what it was when the format was settled', () => {
    expect(hexOf(entryCommitment(head, opened))).toBe(
      'b18d2efe5ff6166bb45e1712f074be81d05eedc3b36d024401ec7fb09af9a258',
    )
  })

  it.each([[['hidden']], [['hidden', 'reason', 'actor']], [['public', 'hidden', 'reason', 'actor']]] as const)(
    'is the same to a reader from whom %s are kept',
    (parts) => expect(entryCommitment(head, closed(...parts))).toEqual(entryCommitment(head, opened)),
  )

  it.each(Object.keys(head))('changes with the %s', (field) => {
    const other = { ...head, [field]: field === 'sequence' || field === 'version' ? 99 : 'another' }
    expect(entryCommitment(other, opened)).not.toEqual(entryCommitment(head, opened))
  })

  it('changes with any part, and with any salt', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entryParts), fc.string(), (part, value) => {
        const was = opened[part]
        if (!('salt' in was)) throw new Error('every part is open here')
        const withValue = { ...opened, [part]: { ...was, value: `${value} and more than it said` } }
        const withSalt = { ...opened, [part]: { ...was, salt: saltOf(9) } }
        for (const other of [withValue, withSalt])
          expect(entryCommitment(head, other)).not.toEqual(entryCommitment(head, opened))
      }),
    )
  })

  it('cannot be guessed from a part that says little, since each part has a salt of its own', () => {
    const empty = { value: {}, salt: saltOf(5) }
    expect(partCommitment(empty)).not.toEqual(commitmentOf(saltOf(6), {}))
  })
})

describe('a leaf', () => {
  it('is canonical JSON of what of an entry is public for ever', () => {
    const commitment = entryCommitment(head, opened)
    expect(new TextDecoder().decode(leafOf(head, commitment))).toBe(
      `{"commitment":"${hexOf(commitment)}","id":"l0123456789abcdef","kind":"lesson","sequence":12,"time":"2026-11-26T09:30:00.000Z","version":2}`,
    )
  })

  it('is far shorter than the 65,535 bytes that a bundle of entries can hold of one', () => {
    const longest = {
      ...head,
      sequence: Number.MAX_SAFE_INTEGER,
      kind: 'application',
      id: 'x'.repeat(80),
      version: 2 ** 31,
    }
    expect(leafOf(longest, saltOf(0)).length).toBeLessThan(400)
  })
})
