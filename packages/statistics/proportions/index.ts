export * from './difference-of-proportions.ts'
export * from './exact-difference.ts'
export * from './one-proportion.ts'
export * from './poisson-rate.ts'
