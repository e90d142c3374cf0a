import { defineKind } from '../define-kind.ts'
import { ironDialect } from '../irons/dialect.ts'

export const dialectNormalisation = defineKind({
  kind: 'dialect-normalisation',
  title: 'dialect evened out',
  weight: 'orthographic',
  severity: 'info',
  iron: (ironing) => ironDialect(ironing),
  ironElse: (ironing) => (ironing.words.some(({ token }) => /n['’]t$/u.test(token.norm)) ? ironDialect(ironing, false) : ironing.words),
})
