import { existsSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { shielded } from '@candour/register'
import { stringify } from 'csv-stringify/sync'
import type { Plot } from '../../figures/plots/plot.ts'
import { type Surface, type Typed, WrongUse } from '../command.ts'

/**
 * Where a plot is to go, when one is wanted. Asked before anything is computed, so that a wrong name costs nothing; a name whose
 * figures would be written over the data, or over a table that is not of an earlier plot, is refused.
 *
 * @param data  the file that is read, as typed
 */
export function plotPathOf(typed: Typed, name: string, surface: Surface, data?: string): string | undefined {
  const path = typed.text(name)
  if (path === undefined) return undefined
  if (!path.toLowerCase().endsWith('.svg'))
    throw new WrongUse(
      `--${name} is '${path}'; accepted is a file that ends in .svg. Its figures go beside it as .csv.`,
    )
  const table = surface.path(tableBeside(path))
  const isData = data !== undefined && isSameFile(table, surface.path(data))
  if (isData || (existsSync(table) && !existsSync(surface.path(path))))
    throw new WrongUse(
      `--${name} is '${path}', whose figures would be written over ${isData ? 'the data' : 'the file'} ${tableBeside(path)}; give it another name.`,
    )
  return path
}

function tableBeside(path: string): string {
  return `${path.slice(0, -4)}.csv`
}

/** Told by the file system, so that links and disks without capitals make no difference. */
function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return false
  const [one, other] = [statSync(a), statSync(b)]
  return one.ino === other.ino && one.dev === other.dev
}

/** Writes the drawing, and its figures beside it. */
export async function writePlot(plot: Plot, typedPath: string, surface: Surface): Promise<void> {
  const path = surface.path(typedPath)
  const table = tableBeside(path)
  const cells = plot.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? shielded(cell) : cell)))
  await writeFile(path, plot.svg)
  await writeFile(table, stringify([[...plot.columns], ...cells], { bom: true }))
  surface.err(`Written: ${typedPath} and its figures ${tableBeside(typedPath)}.`)
}
