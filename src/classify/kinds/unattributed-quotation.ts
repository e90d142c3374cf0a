import { defineKind } from '../define-kind.ts'

export const unattributedQuotation = defineKind({
  kind: 'unattributed-quotation',
  title: 'a quotation without a speaker',
  weight: 'structural',
  family: 'attribution',
  severity: 'minor',
})
