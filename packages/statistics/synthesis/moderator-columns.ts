import { requireFinite } from '../impossible-input.ts'

/** A moderator measured on a scale. */
export type ContinuousModerator = { readonly name: string; readonly values: readonly number[] }

/** A moderator of kinds, and how its kinds become columns. */
export type CategoricalModerator = {
  readonly name: string
  readonly levels: readonly string[]
  /**
   * treatment: one column for each kind but the reference, 1 for it and 0 for others; a coefficient is the difference from
   * the reference. sum: the reference is −1 in all columns; a coefficient is the difference from the mean of the kinds.
   */
  readonly coding: 'treatment' | 'sum'
  /** The first in order of the alphabet unless said otherwise. */
  readonly reference?: string
}

/** Rows for fitMetaRegression and the name of each column. */
export type ModeratorColumns = { readonly X: readonly (readonly number[])[]; readonly columns: readonly string[] }

/**
 * Puts moderators side by side as the columns that fitMetaRegression takes.
 *
 * @param moderators  each with one value per study
 * @throws RangeError when lengths differ, a value is not finite, or a reference is none of the kinds
 */
export function moderatorColumns(
  moderators: readonly (ContinuousModerator | CategoricalModerator)[],
): ModeratorColumns {
  const parts = moderators.map((moderator) => ('levels' in moderator ? coded(moderator) : continuous(moderator)))
  const k = parts[0]?.X.length ?? 0
  for (const [i, part] of parts.entries()) {
    if (part.X.length !== k) throw new RangeError(`moderators[${i}] has length ${part.X.length}, but must be ${k}`)
  }
  return {
    X: Array.from({ length: k }, (_, i) => parts.flatMap((part) => part.X[i] ?? [])),
    columns: parts.flatMap((part) => part.columns),
  }
}

function continuous({ name, values }: ContinuousModerator): ModeratorColumns {
  requireFinite(name, values)
  return { X: values.map((value) => [value]), columns: [name] }
}

function coded({ name, levels, coding, reference }: CategoricalModerator): ModeratorColumns {
  const kinds = [...new Set(levels)].sort()
  const base = reference ?? kinds[0]
  if (base === undefined || !kinds.includes(base))
    throw new RangeError(`${name}: reference ${base} is none of its kinds`)
  const others = kinds.filter((kind) => kind !== base)
  const atBase = coding === 'sum' ? -1 : 0
  return {
    X: levels.map((level) => others.map((kind) => (level === base ? atBase : level === kind ? 1 : 0))),
    columns: others.map((kind) => `${name}: ${kind}`),
  }
}
