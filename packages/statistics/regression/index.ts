export {
  type FirthFit,
  firthLogistic,
  type LogisticCoefficient,
  type LogisticRows,
  type NoFirthFit,
} from './firth-logistic.ts'
