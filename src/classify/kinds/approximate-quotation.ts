import { defineKind } from '../define-kind.ts'

export const approximateQuotation = defineKind({
  kind: 'approximate-quotation',
  title: 'loosely quoted',
  weight: 'structural',
  family: 'structural',
  severity: 'major',
})
