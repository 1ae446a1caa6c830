export { monitorSimon, type SimonAdvice, type SimonLook } from './monitor-simon.ts'
export { type SimonOperating, simonOperating } from './operating.ts'
export type { SimonDesign, SimonPlan } from './simon-design.ts'
export { type SimonAims, type SimonChoice, simonTwoStage } from './simon-two-stage.ts'
