import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { written } from '../../test/importing.ts'
import { servedRegister } from '../../test/served-register.ts'

const { server, tools, feed } = await servedRegister(undefined)

interface Part {
  readonly value?: unknown
  readonly salt?: string
  readonly commitment?: string
}
interface Told {
  readonly sequence: number
  readonly time: string
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly commitment: string
  readonly leaf: string
  readonly parts: { readonly [part: string]: Part }
}

const get = async (path: string) => {
  const answer = await server.inject(`/api/v1${path}`)
  return { status: answer.statusCode, body: answer.body, told: answer.json<Told>() }
}

/** Canonical JSON as an auditor may write it: members in order of their names; the texts here need no more than that. */
const canonical = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(',')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
          .join(',')}}`
      : JSON.stringify(value)
const sha256 = (...parts: readonly (string | Buffer)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
/** The commitment by the reference's words alone, with none of our code. */
const recomputed = ({ sequence, time, kind, id, version, parts }: Told) => {
  const committed = Object.fromEntries(
    Object.entries(parts).map(([part, { value, salt, commitment }]) => [
      part,
      commitment ?? sha256(Buffer.from(salt ?? '', 'hex'), canonical(value)),
    ]),
  )
  return sha256(canonical({ format: 'candour/entry/v1', sequence, time, kind, id, version, ...committed }))
}

const lesson = { kind: 'theory', happened: 'It rained.', lesson: 'Bring a coat.' } as const
const write = async (...proposed: Parameters<typeof written>) => {
  const receipt = await written(...proposed)
  await feed.reaches(receipt.position)
  return receipt
}

describe('an entry of the ledger', () => {
  it('of an open record is open to everybody in all of its parts, and its commitment can be recomputed', async () => {
    const { position } = await write(tools, [{ kind: 'project', record: { id: 'open', name: 'Open' } }])
    const { status, told } = await get(`/entries/${position}`)
    expect(status).toBe(200)
    expect(told.parts.public?.value).toEqual({ id: 'open', name: 'Open' })
    expect(told.parts.reason?.value).toBe('a test')
    expect(recomputed(told)).toBe(told.commitment)
    expect(JSON.parse(told.leaf)).toMatchObject({ sequence: position, commitment: told.commitment })
  })

  it('of what was told in confidence keeps the hidden part and the reason closed, and proves the rest all the same', async () => {
    const { position } = await write(
      tools,
      [{ kind: 'lesson', record: { ...lesson, confidential: true, project_id: 'open' } }],
      {
        reason: 'Told by the lead of Open',
      },
    )
    const { told, body } = await get(`/entries/${position}`)
    expect(told.parts.public?.value).toMatchObject({ happened: 'It rained.', confidential: true })
    for (const part of ['hidden', 'reason', 'actor'])
      expect(Object.keys(told.parts[part] ?? {})).toEqual(['commitment'])
    expect(body).not.toContain('Told by the lead')
    expect(body).not.toContain('project_id')
    expect(recomputed(told)).toBe(told.commitment)
  })

  it('opens its hidden part once the record is made public', async () => {
    const { position, entries = [] } = await write(tools, [
      { kind: 'lesson', record: { ...lesson, confidential: true, project_id: 'open' } },
    ])
    const id = entries[0]?.id ?? ''
    await write(tools, [{ kind: 'lesson', id, patch: { confidential: null } }], { name: 'make-public' })
    const { told: made } = await get(`/entries/${position + 1}`)
    expect(made.parts.public?.value).toMatchObject({ project_id: 'open' })
    const { told } = await get(`/entries/${position}`)
    expect(told.parts.hidden?.value).toEqual({ project_id: 'open' })
    expect(Object.keys(told.parts.reason ?? {})).toEqual(['commitment'])
    expect(recomputed(told)).toBe(told.commitment)
  })

  it('closes the public part of a version that was open, once the record is told in confidence', async () => {
    const { position, entries = [] } = await write(tools, [
      { kind: 'lesson', record: { ...lesson, project_id: 'open' } },
    ])
    await write(tools, [{ kind: 'lesson', id: entries[0]?.id ?? '', patch: { confidential: true } }])
    const { told, body } = await get(`/entries/${position}`)
    expect(body).not.toContain('"open"')
    expect(Object.keys(told.parts.public ?? {})).toEqual(['commitment'])
    expect(recomputed(told)).toBe(told.commitment)
  })

  it.each(['0', '9999999', '-1', '1.5', 'x', '99999999999999999999'])('%s is missing', async (number) =>
    expect((await get(`/entries/${number}`)).status).toBe(404),
  )
})
