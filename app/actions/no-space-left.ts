export { noSpaceLeft } from '../store/no-space.ts'
