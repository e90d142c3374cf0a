export { outletAt } from '../outlets/outlet-at.ts'
