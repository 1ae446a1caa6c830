export * from './computed.ts'
export * from './distributions/index.ts'
export * from './numerics/index.ts'
export * from './proportions/index.ts'
