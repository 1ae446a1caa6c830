import type { ReferenceCase, ReferenceFile } from './reference-file.ts'
import type { Tolerance } from './tolerance.ts'

/**
 * How one family of reference files is run. Each file of `test/reference/statistics/` exports one as `family`; the runner
 * finds it by being there, so nothing else has to be edited.
 */
export type Family = {
  readonly name: string
  /** Whether the file is of this family. Judge by the shape of its cases, so that other data under another name is run too. */
  readonly recognises: (file: ReferenceFile) => boolean
  /**
   * Computes the case with the package. Answers in the shape of `expected`: `null` where something is not computed. Fields
   * that `expected` does not have are not compared, so an adapter may answer more than it is asked. A family that runs the
   * command line answers later.
   */
  readonly run: (reference: ReferenceCase, file: ReferenceFile) => unknown
  /** The cases of a file whose lists are not made of `{name, input, expected}`. */
  readonly cases?: (file: ReferenceFile) => ReferenceCase[]
  /**
   * The tolerance for one quantity where it isn't the file's (field path such as `CR2.df` or `tau2`). Read it from the
   * file's own note with `toleranceFrom`, so that a stricter file is held strictly.
   */
  readonly toleranceFor?: (field: string, reference: ReferenceCase, file: ReferenceFile) => Tolerance | undefined
  /** Fields where an expected `null` means "not given by that software" rather than "not defined": any answer passes. */
  readonly notGiven?: (field: string, reference: ReferenceCase) => boolean
  /** Lists that are sets: compared without regard to order. */
  readonly unordered?: (field: string, reference: ReferenceCase) => boolean
}
