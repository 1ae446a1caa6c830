import { writeFile } from 'node:fs/promises'
import { shielded } from '@candour/register'
import { stringify } from 'csv-stringify/sync'
import { type Surface, type Typed, WrongUse } from '../../command.ts'
import type { Plot } from './plot.ts'

/** Where a plot is to go, when one is wanted. Asked before anything is computed, so that a wrong name costs nothing. */
export function plotPathOf(typed: Typed, name: string): string | undefined {
  const path = typed.text(name)
  if (path === undefined || path.toLowerCase().endsWith('.svg')) return path
  throw new WrongUse(`--${name} is '${path}'; accepted is a file that ends in .svg. Its figures go beside it as .csv.`)
}

/** Writes the drawing, and its figures beside it. */
export async function writePlot(plot: Plot, typedPath: string, surface: Surface): Promise<void> {
  const path = surface.path(typedPath)
  const table = `${path.slice(0, -4)}.csv`
  const cells = plot.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? shielded(cell) : cell)))
  await writeFile(path, plot.svg)
  await writeFile(table, stringify([[...plot.columns], ...cells]))
  surface.err(`Written: ${typedPath} and its figures ${typedPath.slice(0, -4)}.csv.`)
}
