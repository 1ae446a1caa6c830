export { type LordSettings, lordPlusPlus } from './lord.ts'
export type { OnlineBudget, OnlineTest } from './online-tests.ts'
export { type SaffronSettings, saffron } from './saffron.ts'
