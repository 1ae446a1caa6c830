export { kaplanMeier, type SurvivalCurve, type SurvivalStep, type Waiting } from './kaplan-meier.ts'
