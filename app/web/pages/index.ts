import type { Page } from '../page.ts'

/** Every page of the site. */
export const pages: readonly Page[] = []
