/** Makes what several ask for at the same time once: after a change many readers want the same page before it is kept. */
export class Sharing<T> {
  readonly #going = new Map<string, Promise<T | undefined>>()

  /**
   * @param make is told how to say that what it makes is for its own reader alone
   * @returns what was made, by this call or by one that was under way; undefined where that one turned out to be for its own reader
   */
  once(key: string, make: (keepApart: () => void) => Promise<T>): Promise<T | undefined> {
    const going = this.#going.get(key)
    if (going !== undefined) return going
    let keepApart: () => void = () => undefined
    const apart = new Promise<undefined>((resolve) => {
      keepApart = () => resolve(undefined)
    })
    const made = make(keepApart)
    const shared = Promise.race([made, apart])
    this.#going.set(key, shared)
    const forget = () => this.#going.delete(key)
    shared.then(forget, forget)
    return made
  }
}
