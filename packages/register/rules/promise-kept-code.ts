import type { PromiseKept } from './promise-kept.ts'

/** How a project kept its promise to tell, in one code: the facet by which lists are narrowed. */
export const promiseKeptCodes = [
  'candid',
  'answered',
  'partly-answered',
  'unanswered',
  'not-entered',
  'nothing-due',
  'not-registered',
] as const
export type PromiseKeptCode = (typeof promiseKeptCodes)[number]

export const promiseKeptWords: { readonly [C in PromiseKeptCode]: string } = {
  candid: 'Candid: promised beforehand, and every promise that fell due answered on time',
  answered: 'Every promise that fell due answered, but late, promised late, or not measured',
  'partly-answered': 'Some promises answered, some not',
  unanswered: 'No promise answered though due',
  'not-entered': 'Report published, not entered yet',
  'nothing-due': 'Nothing due yet',
  'not-registered': 'Nothing promised beforehand',
}

/** The code of a project's promise-kept marks. */
export function promiseKeptCodeOf({ registered, answered, candid }: PromiseKept): PromiseKeptCode {
  if (registered === 'never') return 'not-registered'
  if (candid) return 'candid'
  const { n, due, notEntered } = answered
  if (n > 0) return n === due && notEntered === 0 ? 'answered' : 'partly-answered'
  if (due > 0) return 'unanswered'
  return notEntered > 0 ? 'not-entered' : 'nothing-due'
}
