export { type IntraclassCorrelation, intraclassCorrelation } from './intraclass-correlation.ts'
