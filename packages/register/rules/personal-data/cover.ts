import type { Span } from './found.ts'

/** Which units of a text are taken by a span already; asked and told in time that grows with the spans' length only. */
export class Cover {
  private readonly taken: Uint8Array

  constructor(length: number) {
    this.taken = new Uint8Array(length)
  }

  add({ start, end }: Span): void {
    this.taken.fill(1, start, end)
  }

  touches({ start, end }: Span): boolean {
    return this.taken.subarray(start, end).includes(1)
  }

  holds({ start, end }: Span): boolean {
    return !this.taken.subarray(start, end).includes(0)
  }
}
