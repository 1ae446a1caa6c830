/** A drawing and the figures in it: what is written as `out.svg` and `out.csv`. */
export interface Plot {
  readonly svg: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}
