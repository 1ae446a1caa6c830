import { writeFile } from 'node:fs/promises'
import { whyNotListAt } from '../../package-files/list-target.ts'
import type { Surface } from '../command.ts'

/** A list that a person asked for as a file: `--problems`, `--changes`. */
export interface ListFile {
  /** The path as it was typed. */
  readonly typed: string
  readonly path: string
  readonly heading: readonly string[]
}

/** The list file that was asked for, if any. */
export function listFile(
  typed: string | undefined,
  heading: readonly string[],
  surface: Pick<Surface, 'path'>,
): ListFile | undefined {
  return typed === undefined ? undefined : { typed, path: surface.path(typed), heading }
}

/** Why one of these may not be written, as a sentence: asked before anything is done. */
export async function whyNotWritten(
  lists: readonly (ListFile | undefined)[],
  inputs: readonly string[],
): Promise<string | undefined> {
  const asked = lists.filter((list) => list !== undefined)
  for (const [i, { path, heading }] of asked.entries()) {
    const others = asked.slice(0, i).map((list) => list.path)
    const why = await whyNotListAt(path, heading, [...inputs, ...others])
    if (why !== undefined) return why
  }
  return undefined
}

/** Writes a list, having looked again: what lies there may have come since. */
export async function writeList(
  list: ListFile,
  text: string,
  inputs: readonly string[],
  surface: Pick<Surface, 'err'>,
): Promise<boolean> {
  const why = await whyNotListAt(list.path, list.heading, inputs)
  if (why !== undefined) surface.err(why)
  else await writeFile(list.path, text)
  return why === undefined
}
