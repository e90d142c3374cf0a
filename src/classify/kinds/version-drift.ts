import { defineKind } from '../define-kind.ts'

export const versionDrift = defineKind({
  kind: 'version-drift',
  title: 'changed in a later version',
  weight: 'substantive',
  severity: 'major',
})
