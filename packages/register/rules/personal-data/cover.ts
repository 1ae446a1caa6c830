import type { Stretch } from './sentences.ts'

/** Which units of a text are taken by a span already; asked and told in time that grows with the spans' length only. */
export class Cover {
  private readonly taken: Uint8Array

  constructor(length: number) {
    this.taken = new Uint8Array(length)
  }

  add({ start, end }: Stretch): void {
    this.taken.fill(1, start, end)
  }

  touches({ start, end }: Stretch): boolean {
    return this.taken.subarray(start, end).includes(1)
  }

  holds({ start, end }: Stretch): boolean {
    return !this.taken.subarray(start, end).includes(0)
  }
}
