export type { Simulated } from './monte-carlo.ts'
export { type Generator, seededGenerator } from './seeded-generator.ts'
