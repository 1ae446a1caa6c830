import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  checkedDraw,
  commitmentOf,
  fieldTypes,
  listDigestOf,
  lotteryOf,
  publicValue,
  sentenceOf,
  sha256Hex,
  sortedList,
} from '@candour/register'
import { drawInWords, drawStepWords, stepHoldsWords } from '../../words/lottery-words.ts'
import { counted } from '../../words/wording.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'
import { drawProofIn, drawProofText } from '../draw-proof.ts'
import { tellRefusals } from '../statistics/tell-refusals.ts'

const steps = ['commit', 'digest', 'draw', 'verify'] as const

export const lotteryCommand: Command = {
  name: 'lottery',
  summary: 'Makes a partial lottery that nobody can steer, and checks one: its commitment, its list, its draw.',
  words: 'commit <secret.txt> | digest <list.txt> | draw <list.txt> | verify <draw.json | address>',
  least: 2,
  most: 2,
  options: {
    secret: { type: 'string', value: 'secret.txt', says: 'draw: the file that commit wrote' },
    value: { type: 'string', value: 'text', says: 'draw: the public value, as it is read at its source' },
    'to-draw': { type: 'string', value: 'n', says: 'draw: how many are drawn' },
    json: { type: 'boolean', says: 'draw, verify: the answer as JSON' },
  },
  examples: [
    'candour lottery commit secret.txt',
    'candour lottery digest list.txt',
    'candour lottery draw list.txt --secret secret.txt --value "3 14 15 26 35 44" --to-draw 4',
    'candour lottery verify draw.json',
  ],
  run: runLottery,
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

async function runLottery(typed: Typed, surface: Surface): Promise<ExitCode> {
  const [what = '', file = ''] = typed.words
  const step = steps.find((one) => one === what)
  if (step === undefined) throw new WrongUse(`'${what}' is nothing that it does; accepted is ${steps.join(', ')}.`)
  const strange = (['secret', 'value', 'to-draw'] as const).find((name) => typed.text(name) !== undefined)
  if (strange !== undefined && step !== 'draw') throw new WrongUse(`--${strange} goes with draw alone.`)
  if (typed.flag('json') && (step === 'commit' || step === 'digest'))
    throw new WrongUse(`--json goes with draw and verify; ${step} prints one line.`)
  if (step === 'commit') return commit(surface, file)
  if (step === 'digest') return digest(surface, file)
  return step === 'draw' ? draw(typed, surface, file) : verify(typed, surface, file)
}

/** Writes a secret that was never there before, and prints what is published of it. */
async function commit(surface: Surface, file: string): Promise<ExitCode> {
  const secret = Buffer.from(surface.random(32)).toString('hex')
  try {
    // Whoever reads it before the draw could reckon with it; a secret that is there is never written over: it may be committed to.
    await writeFile(surface.path(file), `${secret}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    surface.err(`${basename(file)} is there already, and is not written over: a commitment may rest on it.`)
    return exitCodes.refused
  }
  surface.out(commitmentOf(secret, sha256))
  surface.err(
    `Publish this commitment before the round opens. Keep ${basename(file)} where nobody reads it and where it cannot be lost: without it there is no draw.`,
  )
  return exitCodes.done
}

async function digest(surface: Surface, file: string): Promise<ExitCode> {
  const ids = await idsIn(surface, file)
  if (ids === undefined) return exitCodes.refused
  surface.out(listDigestOf(ids, sha256))
  surface.err(`The digest of ${counted(sortedList(ids).length, 'id')}, sorted, each followed by a line feed.`)
  return exitCodes.done
}

async function draw(typed: Typed, surface: Surface, file: string): Promise<ExitCode> {
  const secretFile = typed.text('secret')
  if (secretFile === undefined) throw new WrongUse('--secret is missing: the file that candour lottery commit wrote.')
  const value = publicValue.read(typed.text('value') ?? '')
  if (!value.ok) throw new WrongUse(`--value is missing, or is not ${publicValue.accepts}.`)
  const toDraw = Number(typed.text('to-draw'))
  if (!Number.isInteger(toDraw) || toDraw < 1)
    throw new WrongUse('--to-draw is missing, or is no whole number of at least 1.')
  const secret = sha256Hex.read(await readFile(surface.path(secretFile), 'utf8'))
  if (!secret.ok) {
    const found = 'something else'
    const where = { file: basename(secretFile) }
    return tellRefusals([{ code: 'wrong-type', where, found, accepts: sha256Hex.accepts }], surface)
  }
  const list = await idsIn(surface, file)
  if (list === undefined) return exitCodes.refused
  const result = lotteryOf({ secret: secret.value, list, publicValue: value.value, toDraw }, sha256)
  const commitment = commitmentOf(secret.value, sha256)
  if (typed.flag('json')) {
    surface.out(JSON.stringify({ commitment, public_value: value.value, to_draw: toDraw, ...result }, null, 2))
    return exitCodes.done
  }
  surface.out(`commitment  ${commitment}`)
  surface.out(`list        ${result.listDigest}`)
  surface.out(`seed        ${result.seed}`)
  for (const [at, { id, number }] of result.order.entries())
    surface.out(`${at < toDraw ? 'drawn     ' : 'not drawn '}  ${number}  ${id}`)
  return exitCodes.done
}

/** Works every step out again from what is told of a draw; without a network where it is a file. */
async function verify(typed: Typed, surface: Surface, source: string): Promise<ExitCode> {
  const text = await drawProofText(source, surface)
  if (text === undefined) return exitCodes.unreachable
  const proof = drawProofIn(text, basename(source))
  if (!proof.ok) return tellRefusals(proof.refusals, surface)
  const checked = checkedDraw(proof.value, sha256)
  const isWhole = checked.every(({ holds }) => holds === true)
  if (typed.flag('json'))
    surface.out(JSON.stringify({ draw: proof.value.draw.id, holds: isWhole, steps: checked }, null, 2))
  else {
    for (const step of checked) {
      surface.out(
        `${step.holds === undefined ? '...' : step.holds ? 'yes' : 'NO '}  ${drawStepWords[step.step].name}: ${stepHoldsWords(step)}`,
      )
      if (step.holds === false) surface.out(`     must be ${step.expected}; is ${step.found}`)
    }
    surface.out(drawInWords(checked, proof.value))
  }
  surface.err(
    'Days are as the register told them; whoever kept its pages or entries from then can hold them against these.',
  )
  return isWhole ? exitCodes.done : exitCodes.refused
}

/** The ids of a file, one a line; undefined where one is none, which is told. */
async function idsIn(surface: Surface, file: string): Promise<readonly string[] | undefined> {
  const lines = (await readFile(surface.path(file), 'utf8')).split(/\r?\n/)
  const refusals = lines.flatMap((line, at) => {
    const text = line.trim()
    if (text === '' || fieldTypes.slug.check(text) !== undefined) return []
    return [
      {
        code: 'wrong-type',
        where: { file: basename(file), row: at + 1 },
        found: text,
        accepts: fieldTypes.slug.accepts,
      } as const,
    ]
  })
  for (const refusal of refusals)
    surface.err(`${refusal.where.file}:${refusal.where.row}: ${sentenceOf({ ...refusal, where: {} })}`)
  if (refusals.length > 0) return undefined
  const ids = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (ids.length > 0) return ids
  surface.err(`${basename(file)} holds no id.`)
  return undefined
}
