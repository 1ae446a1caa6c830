import { everybody } from '@candour/register'
import type { Moment } from './moment.ts'
import type { Reader } from './reader.ts'

/** Counts over the whole register that are held at most of one kind and moment. */
const mostHeld = 50

/**
 * Counts over the whole register are the same for everybody until the moment moves on, and at a hundred thousand projects each takes a
 * part of a second: what was counted for one page is handed to the next. Only what was asked in everybody's name, of the very moment that
 * everybody is given now, is held; it goes with its moment.
 * @returns a way to ask: the answer that is held under this name at the reader's moment, or the one that `count` gives
 */
export function countedOnce<T>(): (reader: Reader, name: string, count: () => Promise<T>) => Promise<T> {
  const held = new WeakMap<Moment, Map<string, Promise<T>>>()
  return async ({ moment, viewer }, name, count) => {
    if (moment === undefined || viewer !== everybody) return count()
    const ofMoment = held.get(moment) ?? new Map<string, Promise<T>>()
    held.set(moment, ofMoment)
    const known = ofMoment.get(name)
    if (known !== undefined) return known
    const counted = count()
    if (ofMoment.size < mostHeld) ofMoment.set(name, counted)
    // Whoever asks meanwhile waits for the same count; one that fails is not held.
    counted.catch(() => ofMoment.delete(name))
    return counted
  }
}
