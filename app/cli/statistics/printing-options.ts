import type { Option } from '../command.ts'

/** How the figures of a command are printed. */
export const printingOptions = {
  digits: { type: 'string', value: 'n', says: 'decimals printed (default: 4)' },
  json: { type: 'boolean', says: 'every number and assumption as one JSON document' },
} as const satisfies Readonly<Record<string, Option>>
