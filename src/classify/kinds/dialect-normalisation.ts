import { defineKind } from '../define-kind.ts'
import { ironDialect } from '../irons/dialect.ts'

export const dialectNormalisation = defineKind({
  kind: 'dialect-normalisation',
  title: 'dialect evened out',
  weight: 'orthographic',
  severity: 'info',
  iron: ironDialect,
})
