export * from './canonical-json.ts'
export * from './commitment.ts'
