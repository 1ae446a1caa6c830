/**
 * A result that may not exist. One that could not be computed says so and why; it never looks like a result: no 0, no
 * p = 1, no NaN.
 *
 * Impossible *input* (lengths that differ, a negative variance) is another matter: it throws RangeError. This type is for
 * possible input on which the quantity is not defined, such as heterogeneity from one study.
 *
 * @typeParam Result   what there is when it was computed
 * @typeParam Because  the closed list of reasons why it may not be
 */
export type Computed<Result extends object, Because extends string = string> = IsComputed<Result> | NotComputed<Because>

/** A result that exists. */
export type IsComputed<Result extends object> = { readonly computed: true } & Readonly<Result>

/** A result that does not exist, and why. */
export type NotComputed<Because extends string = string> = {
  readonly computed: false
  readonly because: Because
  /** The numbers behind the reason, e.g. `{ k: 1 }`. */
  readonly given?: Readonly<Record<string, number>>
}

/** Marks a result as computed. */
export function computed<Result extends object>(result: Result): IsComputed<Result> {
  return { computed: true, ...result }
}

/** Says that there is no result, why, and on what numbers: `notComputed('fewer-than-two-studies', { k: 1 })`. */
export function notComputed<Because extends string>(
  because: Because,
  given?: Readonly<Record<string, number>>,
): NotComputed<Because> {
  return given === undefined ? { computed: false, because } : { computed: false, because, given }
}
