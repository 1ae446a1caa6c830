import { readFile } from 'node:fs/promises'
import {
  accepted,
  type Draw,
  type DrawProof,
  type PublishedEntry,
  type Refusal,
  type Result,
  type Round,
  recordFromJson,
  recordKinds,
  refused,
} from '@candour/register'
import type { Surface } from './command.ts'

/** The text of what is told of a draw: of a file, or of the page of a draw at an address. Undefined where nothing answers, which is told. */
export async function drawProofText(source: string, surface: Surface): Promise<string | undefined> {
  if (!/^https?:\/\//.test(source)) return readFile(surface.path(source), 'utf8')
  try {
    const answer = await fetch(source, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(20_000),
    })
    if (answer.ok) return await answer.text()
    surface.err(`${source} answered ${answer.status}.`)
  } catch {
    surface.err(`${source} does not answer.`)
  }
  return undefined
}

type Values = Readonly<Record<string, unknown>>
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a text tells of a draw, its records judged as an import would; what is not of this format is refused. */
export function drawProofIn(text: string, file: string): Result<DrawProof> {
  const wrong = (found: string): Refusal => ({
    code: 'unreadable-file',
    where: { file },
    found,
    accepts: 'the JSON that the page of a draw gives to be taken away (format candour/draw/v1)',
  })
  const json = parsed(text)
  if (!isValues(json) || json.format !== 'candour/draw/v1') return refused(wrong('something else'))
  const { draw, round, published } = json
  if (!isValues(draw) || !isValues(round) || !isValues(published)) return refused(wrong('a draw without its parts'))
  const [drawn, called] = [recordFromJson(recordKinds.draw, draw), recordFromJson(recordKinds.round, round)]
  if (!drawn.ok || !called.ok) return refused(wrong('a draw whose fields are not those of a draw'))
  return accepted({
    format: json.format,
    draw: drawn.record as Draw,
    round: called.record as Round,
    published: {
      commitment: entryIn(published.commitment),
      list: entryIn(published.list),
      result: entryIn(published.result),
    },
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function entryIn(value: unknown): PublishedEntry | null {
  if (!isValues(value)) return null
  const { sequence, time, commitment } = value
  if (typeof sequence !== 'number' || typeof time !== 'string' || typeof commitment !== 'string') return null
  return Number.isNaN(Date.parse(time)) ? null : { sequence, time, commitment }
}
